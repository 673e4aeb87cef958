"""How a paragraph of a resolution ends: the mark found, the mark expected, and the fix.

Counted: preambular paragraphs end with a comma (38,731 to 48), operative ones with a semicolon,
the last with a full stop (2,193 to 30), what introduces a list with a colon (767 to 5).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from drafter.model.document import Kind, PartKind
from drafter.rules.opening import is_decision
from drafter.rules.reading import CLAUSES, Reading
from drafter.rules.rule import Fault
from drafter.rules.shapes import replacing, table
from drafter.text.span import Span

_CLOSING = "”’»"
_MARKS = ",;.:،؛，；。：、．"
_FULL_WIDTH = {",": "，", ";": "；", ":": "："}
"""Of half-width marks in Chinese another rule speaks."""


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
class Ends:
    """The check of the rules of paragraph ends: one role, its mark."""

    role: Role

    def __call__(self, reading: Reading) -> Iterator[Fault]:
        """Yield the fault of a paragraph that ends with another mark."""
        if role_of(reading) is not self.role:
            return
        text = reading.text.rstrip()
        marks = table("paragraph_ends", reading.situation.language)
        if not text or not marks:
            return
        mark = marks[self.role]
        end = text.rstrip(_CLOSING)[-1:]
        if mark in (end, _FULL_WIDTH.get(end)) or _goes_on(reading, text):
            return
        span = _place(reading, text)
        yield Fault(span, {"mark": mark}, replacing(reading, span, mark, label="end_with"))


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
