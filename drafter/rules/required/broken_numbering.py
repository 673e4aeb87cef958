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
"""

from collections.abc import Iterator

from drafter.languages.counters import number_of
from drafter.languages.language import Language, available, language
from drafter.model.document import Kind
from drafter.numbering.labels import NUMBERED_KINDS
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Family, Fault, Fix, Row, Rule, Whole
from drafter.text.span import Span

_RESTARTS = (Kind.FORMULA, Kind.HEADING, Kind.TITLE)
_Fact = tuple[Kind, int, str]


def take(reading: Reading) -> _Fact | None:
    """Take kind, level and typed label of what is numbered, and where numbers may begin again."""
    block = reading.block
    if block.kind in NUMBERED_KINDS or block.kind in _RESTARTS:
        return block.kind, block.level, block.typed_label
    return None


def judge(whole: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield each label that does not follow from the one before."""
    if whole.language not in available() or not any(placed.fact[2] for placed in row):
        return
    tongue = language(whole.language)
    counts, part, free = [0] * 6, "", True
    for placed in row:
        kind, level, typed = placed.fact
        if kind in _RESTARTS or (kind is Kind.PREAMBULAR and not level) or placed.part != part:
            counts = counts if kind is Kind.HEADING and placed.part == part else [0] * 6
            part, free = placed.part, True
        if kind in _RESTARTS or (kind is Kind.PREAMBULAR and not level):
            continue
        number = _number(tongue, kind, level, typed)
        expected = counts[level] + 1
        if number not in (None, expected) and not (free and number == 1):
            right = tongue.label(NUMBERED_KINDS[kind], level, expected)
            arguments = {"label": typed, "expected": right}
            fix = Fix("renumber", edit="renumber")
            yield Fault(Span(0, 0), arguments, (fix,), block=placed.block)
        counts[level:] = [number or expected, *[0] * (5 - level)]
        free = free and level > 0


def _number(tongue: Language, kind: Kind, level: int, typed: str) -> int | None:
    pattern = str(tongue.data["labels"][NUMBERED_KINDS[kind]][level])
    return number_of(pattern, typed) if typed else None


RULE = Rule("broken_numbering", Family.REQUIRED, Row(take, judge))
