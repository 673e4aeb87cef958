"""The form of a State’s name in lists and in the text.

What: “Islamic Republic of Iran”, a formal or an earlier name among the sponsors; “the Government of
    Iran (Islamic Republic of)” in a sentence.
Why: Lists are sorted by the short name, which stands first; a sentence has the name as it is said.
    Earlier names are left in drafts of sessions up to the seventy-sixth, which may have had them.
Source: Lists of sponsors; counted in English: 105 names as they are said in sentences, the others
    within lists. Sheet: country-list-form.
Wrong: en | {sponsor the Islamic Republic of Iran} Recalling the plan,
Wrong: en | {sponsor Swaziland} Recalling the plan,
Wrong: fr | {sponsor République tchèque} Rappelant le plan,
Wrong: zh | {sponsor 捷克共和国} 回顾该计划，
Wrong: en | Welcoming the offer of Iran (Islamic Republic of),
Wrong: fr | Saluant l’offre de Iran (République islamique d’),
Wrong: es | Acogiendo el ofrecimiento de Irán (República Islámica del),
Wrong: ru | приветствуя предложение Иран (Исламская Республика),
Wrong: ar | وإذ ترحب بعرض إيران (جمهورية - الإسلامية)،
Right: en | {session 70; sponsor Swaziland} Recalling the plan,
Right: zh | {sponsor 捷克} 回顾该计划，
Right: en | {sponsor Iran (Islamic Republic of)} Welcoming the offer of the Islamic Republic of
    Iran, / 1. Invites Algeria, Iran (Islamic Republic of), Norway and Yemen to act.
Right: fr | {sponsor Iran (République islamique d’)} Saluant l’offre de la République islamique
    d’Iran,
Right: es | {sponsor Irán (República Islámica del)} Acogiendo el ofrecimiento de la República
    Islámica del Irán,
Right: ru | {sponsor Иран (Исламская Республика)} приветствуя предложение Исламской Республики
    Иран,
Right: ar | {sponsor إيران (جمهورية - الإسلامية)} وإذ ترحب بعرض جمهورية إيران الإسلامية،
"""

import re
from collections.abc import Iterator
from functools import cache

from drafter.languages.states import State, find_state, is_list_name, states
from drafter.model.document import Front
from drafter.rules.reading import CLAUSES, Placed, Reading, style_session
from drafter.rules.rule import EVERY_LANGUAGE, Family, Fault, Fix, Row, Rule, Whole
from drafter.text.normal import normal
from drafter.text.span import Span

_NAMED_ANEW = 77
"""The session from which all States have the names of today: Türkiye was the last, in 2022."""


@cache
def _listed(code: str) -> tuple[tuple[str, str], ...]:
    """Return the names that lists turn about, each with the name that a sentence has."""
    named = ((normal(state.name).text, state.running) for state in states(code))
    return tuple((name, running) for name, running in named if "(" in name)


def take(reading: Reading) -> tuple[tuple[Span, str], ...] | None:
    """Take names in the form of lists that stand in a sentence alone."""
    text = reading.text
    if "(" not in text or reading.block.kind not in CLAUSES:
        return None
    places = ((text.find(name), name, right) for name, right in _listed(reading.situation.language))
    alone = (found for found in places if found[0] >= 0 and not _in_list(text, *found[:2]))
    spans = ((reading.span(at, at + len(name)), right) for at, name, right in alone)
    return tuple(spans) or None


_BEFORE = re.compile(r"[,،;] ?\w{0,3} ?$|^$")


def _in_list(text: str, start: int, name: str) -> bool:
    """Say whether a comma parts the name from others."""
    before, after = text[:start], text[start + len(name) :].lstrip()
    parted = after.startswith((",", "،", ";")) and ("," in before or "،" in before)
    return parted or _BEFORE.search(before) is not None


def judge(whole: Whole, row: tuple[Placed[tuple[tuple[Span, str], ...]], ...]) -> Iterator[Fault]:
    """Yield sponsors named as in a sentence, and names of lists in sentences."""
    for number, sponsor in enumerate(whole.front.sponsors):
        state = find_state(sponsor.country, whole.language)
        if state is not None and _is_otherwise(sponsor.country, state, whole.front):
            arguments = {"line": "sponsors", "number": str(number), "name": state.name}
            fix = Fix("replace", edit="name_state", arguments={**arguments, "text": state.name})
            said = {"found": sponsor.country, "right": state.name}
            yield Fault(Span(0, 0), said, (fix,), line="sponsors")
    for placed in row:
        for span, right in placed.fact:
            message = "country_list_form_in_text"
            yield Fault(
                span, {"right": right}, (), message, placed.block, family=Family.INFORMATION
            )


def _is_otherwise(name: str, state: State, front: Front) -> bool:
    """Say whether a list has another name for a State in the style year of the draft."""
    if is_list_name(name, state):
        return False
    session = style_session(front)
    early = session is not None and session < _NAMED_ANEW
    return not (early and name in state.former)


RULE = Rule("country_list_form", Family.STYLE, Row(take, judge), languages=EVERY_LANGUAGE)
