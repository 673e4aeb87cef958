"""How a paragraph of a resolution ends: the mark found, the mark expected, and the fix.

Counted: preambular paragraphs end with a comma (38,731 to 48), operative ones with a semicolon,
the last with a full stop (2,193 to 30), what introduces a list with a colon (767 to 5).

A text that keeps another form is sent back; one stray mark in a text that keeps the form is what
an editor changes. So of most adopted texts that break a rule here, one paragraph does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.model.document import Kind, PartKind
from drafter.rules.opening import is_decision
from drafter.rules.reading import CLAUSES, Placed, Reading
from drafter.rules.rule import Family, Fault, Row, Whole
from drafter.rules.shapes import replacing, table
from drafter.text.span import Span

_CLOSING = "”’»"
_MARKS = ",;.:،؛，；。：、．"
_FULL_WIDTH = {",": "，", ";": "；", ":": "："}
"""Of half-width marks in Chinese another rule speaks."""
_SELDOM = 5
"""One paragraph in so many may have a stray mark in a text that keeps the form."""


class Role(StrEnum):
    """What a paragraph is for its end; the marks are in `resources/rules/paragraph_ends.toml`."""

    PREAMBULAR = "preambular"
    PREAMBULAR_ITEM = "preambular_item"
    OPERATIVE = "operative"
    OPERATIVE_ITEM = "operative_item"
    LAST = "last"
    INTRODUCTION = "introduction"


def role_of(reading: Reading) -> Role | None:
    """Return what the paragraph is; None where no rule of form says how it ends."""
    block, beside = reading.block, reading.beside
    if reading.situation.part is not PartKind.RESOLUTION or block.kind not in CLAUSES:
        return None
    if beside.after is block.kind and beside.after_level > block.level:
        return Role.INTRODUCTION
    if block.kind is Kind.PREAMBULAR:
        return _preambular(reading)
    if beside.closing:
        return Role.LAST
    if block.kind is Kind.CONTINUATION:
        return None
    return Role.OPERATIVE_ITEM if block.level else Role.OPERATIVE


def _preambular(reading: Reading) -> Role | None:
    block, beside = reading.block, reading.beside
    if beside.before is beside.after is Kind.HEADING:
        return None  # the one paragraph of a section
    return Role.PREAMBULAR_ITEM if block.level else Role.PREAMBULAR


@dataclass(frozen=True, slots=True)
class End:
    """How a paragraph ends: its fault, or None; whether the fault is another mark, or no mark."""

    fault: Fault | None = None
    stray: bool = False
    sentence: bool = False
    """Whether it ends with a full stop where another mark is expected."""
    begins_section: bool = False
    """Whether it is the "1.1" of its section."""


_RIGHT = End()


def ends(role: Role) -> Row[End]:
    """Return the check of a rule of paragraph ends: one role, its mark."""

    def take(reading: Reading) -> End | None:
        return end_of(reading, role) if role_of(reading) is role else None

    return Row(take, judge)


def judge(_: Whole, row: tuple[Placed[End], ...]) -> Iterator[Fault]:
    """Yield the faults; of style are stray marks of a text that keeps the form otherwise."""
    wrong = [placed for placed in row if placed.fact.fault is not None]
    kept = len(wrong) * _SELDOM <= len(row)
    for placed in wrong:
        if placed.fact.fault is not None:
            family = Family.STYLE if kept and placed.fact.stray else None
            yield replace(placed.fact.fault, block=placed.block, family=family)


def end_of(reading: Reading, role: Role) -> End | None:
    """Return how a paragraph of a role ends; None where it is empty."""
    text = reading.text.rstrip()
    marks = table("paragraph_ends", reading.situation.language)
    if not text or not marks:
        return None
    mark = marks[role]
    end = text.rstrip(_CLOSING)[-1:]
    if mark in (end, _FULL_WIDTH.get(end)) or _goes_on(reading, text):
        return _RIGHT
    span, stray = _place(reading, text), text[-1] in _MARKS
    put = "" if stray and text[:-1].rstrip().endswith(mark) else mark
    fault = Fault(span, {"mark": mark}, replacing(reading, span, put, label="end_with"))
    return End(fault, stray=stray, sentence=end == marks[Role.LAST])


def _goes_on(reading: Reading, text: str) -> bool:
    """A colon before what no rule of form covers; a gap to fill; the prose of a declaration."""
    kind = reading.block.kind
    if text[-1] in ".。" and reading.block.level == 0 and not is_decision(reading):
        return kind is Kind.OPERATIVE
    if text[-1] in ":：":
        other = reading.beside.after not in (Kind.PREAMBULAR, Kind.OPERATIVE, None)
        return other or is_lead_in(reading)
    return text[-1] in "_…]"


def is_lead_in(reading: Reading) -> bool:
    """Say whether a paragraph between formula and numbers leads in to them: "Resolves that:"."""
    beside, text = reading.beside, reading.text.rstrip()
    lonely = beside.before is Kind.FORMULA and beside.after is Kind.OPERATIVE
    return reading.block.kind is Kind.PREAMBULAR and lonely and text.endswith((":", "："))


def _place(reading: Reading, text: str) -> Span:
    if text[-1] in _MARKS:
        return reading.span(len(text) - 1, len(text))
    end = reading.span(len(text) - 1, len(text)).end
    return Span(end, end)
