"""How subparagraphs end: with a semicolon, but as sentences where they stand in prose.

A declaration is prose: its paragraphs decide nothing and end with a full stop, and so do the
items below them, or the last of each list (76/3). Items that are numbered by their section, "1.1",
are sentences wherever they stand.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum

from drafter.model.document import Kind
from drafter.numbering.labels import is_in_section
from drafter.rules.ends import End, Role, end_of, judge, role_of
from drafter.rules.opening import is_decision
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Fault, Row, Whole


class Vein(Enum):
    """What a paragraph makes of the items that come after it."""

    DECISION = False
    PROSE = True


def _take(reading: Reading) -> End | Vein | None:
    block = reading.block
    if block.kind is Kind.OPERATIVE and not block.level:
        return _vein(reading)
    end = end_of(reading, Role.OPERATIVE_ITEM) if role_of(reading) is Role.OPERATIVE_ITEM else None
    if end is not None and is_in_section(block.typed_label):
        return replace(end, begins_section=True)
    return end


def _vein(reading: Reading) -> Vein | None:
    """Return what a paragraph makes of its items; what introduces a list in prose is prose too."""
    if is_decision(reading):
        return Vein.DECISION
    return Vein.PROSE if reading.text.rstrip().endswith((".", "。")) else None


def _judge(whole: Whole, row: tuple[Placed[End | Vein], ...]) -> Iterator[Fault]:
    ends: list[Placed[End]] = []
    prose, part = False, ""
    for placed in row:
        prose, part = prose and placed.part == part, placed.part
        fact = placed.fact
        if isinstance(fact, Vein):
            prose = fact.value
            continue
        prose = prose or fact.begins_section
        end = End() if prose and fact.sentence else fact
        ends.append(Placed(placed.part, placed.block, end))
    return judge(whole, tuple(ends))


ITEM_ENDS = Row(_take, _judge)
