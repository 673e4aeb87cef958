"""Gaps and repetitions in the numbers.

What: Typed numbers that skip one or come twice; numbers begin again only after a heading.
Why: Others refer to a paragraph by its number.
Source: Editorial Manual, Paragraphs; counted: 59,797 to 15. Sheet: op-numbered, op-number-restart.
Wrong: en | 1. Notes the report; / 3. Decides to act.
Wrong: en | 1. Notes the report; / 1. Decides to act.
Wrong: en | 1. Requests: / (a) A report; / (c) A plan.
Wrong: zh | 1. 注意到该报告； / 3. 决定采取行动。
Right: en | 1. Notes the report; / 2. Decides to act.
Right: en | ## I / 1. Notes the report; / ## II / 1. Decides to act.
Right: zh | 1. 注意到该报告； / 2. 决定采取行动。
Wrong: fr | 1. Prend note du rapport ; / 3. Décide d’agir.
Right: fr | 1. Prend note du rapport ; / 2. Décide d’agir.
Wrong: es | 1. Solicita: / a) Un informe; / c) Un plan.
Right: es | 1. Solicita: / a) Un informe; / b) Un plan.
"""

import re
from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.model.document import Kind
from drafter.numbering.labels import NUMBERED_KINDS
from drafter.rules.numbers import Numbers, number_in
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Family, Fault, Fix, Row, Rule, Whole
from drafter.text.span import Span

_RESTARTS = (Kind.FORMULA, Kind.HEADING, Kind.TITLE)
_BARE = re.compile(r"\s*(\(?[^\W_]{1,4}\)?[.]?|[㈠-㈩])(?=\s)")
"""What may be a number that a file has lost to the text: "43 Urges", "x) to cooperate"."""
_Fact = tuple[Kind, int, str]


def take(reading: Reading) -> _Fact | None:
    """Take kind, level and typed label of what is numbered, and where numbers may begin again."""
    block = reading.block
    if block.kind in NUMBERED_KINDS:
        return block.kind, block.level, block.typed_label
    bare = _BARE.match(reading.text)
    if bare is None and block.kind not in _RESTARTS:
        return None
    return block.kind, block.level, bare[1] if bare else ""


def judge(whole: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield each label that does not follow from the one before."""
    if whole.language not in available() or not any(placed.fact[2] for placed in row):
        return
    tongue = language(whole.language)
    count, part = Numbers(tongue), ""
    for placed in row:
        kind, level, typed = placed.fact
        if placed.part != part or _begins_again(kind, level):
            same = kind is Kind.HEADING and placed.part == part
            kept = (count.last, count.turned) if same else ([0] * 6, False)
            count, part = Numbers(tongue, *kept), placed.part
        if kind not in NUMBERED_KINDS:
            count.lost(typed)
        elif kind is not Kind.PREAMBULAR or level:
            yield from _judged(count, placed)


def _begins_again(kind: Kind, level: int) -> bool:
    return kind in _RESTARTS or (kind is Kind.PREAMBULAR and not level)


def _judged(count: Numbers, placed: Placed[_Fact]) -> Iterator[Fault]:
    kind, level, typed = placed.fact
    scheme = NUMBERED_KINDS[kind]
    expected = count.follows(level, number_in(count.tongue, scheme, level, typed))
    if expected is not None:
        arguments = {"label": typed, "expected": count.tongue.label(scheme, level, expected)}
        fix = Fix("renumber", edit="renumber")
        yield Fault(Span(0, 0), arguments, (fix,), block=placed.block)


RULE = Rule("broken_numbering", Family.REQUIRED, Row(take, judge))
