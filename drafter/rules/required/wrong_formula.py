"""Wording of the enacting formula.

What: A formula that is not the name of an organ in its official form.
Why: The formula names the organ that will adopt the text, also in a draft that a committee
    recommends.
Source: Editorial Manual, Resolutions; counted: 2,268 to 1. Sheet: formula-text, formula-comma.
Wrong: en | The Assembly, / PP Recalling its resolution 70/1,
Wrong: en | {organ hrc} The General Assembly, / PP Recalling its resolution 70/1,
Wrong: en | The General Assembly / PP Recalling its resolution 70/1,
Wrong: zh | {organ hrc} 大会， / PP 回顾其第70/1号决议，
Right: en | The General Assembly, / PP Recalling its resolution 70/1,
Right: en | The General Assembly / 1. Takes note of the report; / 2. Decides to act.
Right: zh | 大会， / PP 回顾其第70/1号决议，
Wrong: fr | {organ hrc} L’Assemblée générale, / PP Rappelant sa résolution 70/1,
Wrong: es | La Asamblea General / PP Recordando su resolución 70/1,
Right: fr | {organ ecosoc} Le Conseil économique et social, / PP Rappelant sa résolution 2006/6, /
    1. Recommande à l’Assemblée générale d’adopter le projet suivant : / L’Assemblée générale, /
    PP Rappelant sa résolution 70/1, / 1. Prend note du rapport.
Right: es | La Asamblea General, / PP Recordando su resolución 70/1,
"""

from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.model.document import Kind, Organ
from drafter.rules.ends import is_lead_in
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Fix, Replacement, Row, Rule, Whole
from drafter.text.normal import normal, unpointed
from drafter.text.span import Span


def take(reading: Reading) -> tuple[str, Span, bool] | None:
    """Take each formula, its place, and whether a preamble follows it.

    What leads in to the numbers is no preamble, but only itself tells: it takes an empty formula.
    """
    if is_lead_in(reading):
        return "", Span(0, 0), False
    if reading.block.kind is not Kind.FORMULA:
        return None
    preamble = reading.beside.after is Kind.PREAMBULAR
    return reading.text.strip(), Span(0, len(reading.block.text)), preamble


def judge(whole: Whole, row: tuple[Placed[tuple[str, Span, bool]], ...]) -> Iterator[Fault]:
    """Yield formulas that are not the organ's; a later one of a part may be another organ's.

    The comma may fall where no preamble follows.
    """
    if whole.language not in available():
        return
    tongue, seen = language(whole.language), set[str]()
    right = tongue.formula(whole.front.organ)
    others = {tongue.formula(organ) for organ in Organ}
    for n, placed in enumerate(row):
        text, span, preamble = placed.fact
        preamble = preamble and all(after.fact[0] for after in row[n + 1 : n + 2])
        allowed = others if placed.part in seen else {right}
        seen.add(placed.part)
        forms = {_bare(formula) for formula in allowed}
        if not preamble:
            forms |= {_bare(formula[:-1]) for formula in allowed}
        if text and _bare(text) not in forms:
            change = Replacement(placed.block, span, right)
            fixes = (Fix("replace", safe=False, replacements=(change,)),)
            yield Fault(span, {"formula": right}, fixes, block=placed.block)


def _bare(formula: str) -> str:
    """Return a formula without spaces, vowel signs and straight marks: of these others speak."""
    return "".join(unpointed(normal(formula)).text.replace("'", "’").split())


RULE = Rule("wrong_formula", Family.REQUIRED, Row(take, judge), profiles=RESOLUTIONS)
