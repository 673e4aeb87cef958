"""A State’s name that is misspelt.

What: A sponsor or a signatory whose name is no State’s, and nearly is one: “Germnay”, “Bostwana”.
Why: A list is sorted, counted and searched by the names of States; a misspelt one is lost.
Source: Editorial Manual, Country names; the list of Member States. Sheet: country-name.
Wrong: en | {sponsor Germnay} Recalling the plan,
Wrong: fr | {sponsor Allemange} Rappelant le plan,
Wrong: es | {sponsor Alemanai} Recordando el plan,
Wrong: ru | {sponsor Герания} ссылаясь на план,
Wrong: zh | {sponsor 哈萨克斯但} 回顾该计划，
Wrong: ar | {sponsor جمهورية كوريأ} وإذ تشير إلى الخطة،
Wrong: en | {signatory Bostwana, Permanent Representative of Botswana to the United Nations, Ana
    Tau} == letter == / We write.
Right: en | {sponsor Germany; sponsor European Union} Recalling the plan,
Right: fr | {sponsor Allemagne} Rappelant le plan,
Right: es | {sponsor Alemania} Recordando el plan,
Right: ru | {sponsor Германия} ссылаясь на план,
Right: zh | {sponsor 哈萨克斯坦} 回顾该计划，
Right: ar | {sponsor جمهورية كوريا} وإذ تشير إلى الخطة،
"""

from collections.abc import Iterator

from drafter.languages.language import available
from drafter.languages.states import find_state, nearest_state
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Fix, Row, Rule, Whole, nothing
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield names that are nearly a State’s; bodies of other names may sponsor and sign too."""
    code, front = whole.language, whole.front
    if code not in available():
        return
    named = [("sponsors", n, one.country) for n, one in enumerate(front.sponsors)]
    named += [("signatories", n, one.country) for n, one in enumerate(front.signatories)]
    for line, number, name in named:
        meant = None if find_state(name, code) else nearest_state(name, code)
        if meant is None:
            continue
        arguments = {"line": line, "number": str(number), "name": meant.name, "text": meant.name}
        fix = Fix("replace", safe=False, edit="name_state", arguments=arguments)
        said = {"found": name, "right": meant.name}
        yield Fault(Span(0, 0), said, (fix,), line=line)


RULE = Rule("misspelt_state", Family.MISTAKE, Row(nothing, judge))
