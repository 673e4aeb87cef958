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
"""

from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.model.document import Kind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Fix, Replacement, Row, Rule, Whole
from drafter.text.normal import normal, unpointed
from drafter.text.span import Span


def take(reading: Reading) -> tuple[str, Span, bool] | None:
    """Take each formula, its place, and whether a preamble follows it."""
    if reading.block.kind is not Kind.FORMULA:
        return None
    preamble = reading.beside.after is Kind.PREAMBULAR
    return reading.text.strip(), Span(0, len(reading.block.text)), preamble


def judge(whole: Whole, row: tuple[Placed[tuple[str, Span, bool]], ...]) -> Iterator[Fault]:
    """Yield formulas that are not the organ's; the comma may fall where no preamble follows."""
    if whole.language not in available():
        return
    right = language(whole.language).formula(whole.front.organ)
    for placed in row:
        text, span, preamble = placed.fact
        if _bare(text) == _bare(right) or (not preamble and _bare(text) == _bare(right[:-1])):
            continue
        change = Replacement(placed.block, span, right)
        fixes = (Fix("replace", safe=False, replacements=(change,)),)
        yield Fault(span, {"formula": right}, fixes, block=placed.block)


def _bare(formula: str) -> str:
    """Return a formula without spaces and vowel signs, of which other rules speak."""
    return "".join(unpointed(normal(formula)).text.split())


RULE = Rule("wrong_formula", Family.REQUIRED, Row(take, judge), profiles=RESOLUTIONS)
