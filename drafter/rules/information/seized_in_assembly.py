"""Remain seized of the matter.

What: “Decides to remain seized of the matter” in a text of the General Assembly.
Why: The Assembly includes an item in the provisional agenda of a session; the formula is the
    Security Council’s.
Source: Counted: 8 of 2,245 resolutions of the Assembly end so. Sheet: closing-seized-in-ga.
Wrong: en | 1. Decides to remain actively seized of the matter.
Wrong: zh | 1. 决定继续积极处理此案。
Right: en | 1. Decides to continue its consideration of the question at its eighty-second session.
Right: en | {organ hrc} 1. Decides to remain seized of the matter.
Right: zh | 1. 决定在其第八十二届会议继续审议该问题。
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind, Organ
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table
from drafter.text.span import Span


def take(reading: Reading) -> Span | None:
    """Take the place of the Council's formula."""
    if reading.block.kind is not Kind.OPERATIVE:
        return None
    match = re.search(table("seized_in_assembly", reading.situation.language)["find"], reading.text)
    return reading.span(*match.span()) if match else None


def judge(whole: Whole, row: tuple[Placed[Span], ...]) -> Iterator[Fault]:
    """Yield it in texts of the General Assembly."""
    if whole.front.organ is Organ.GENERAL_ASSEMBLY:
        for placed in row:
            yield Fault(placed.fact, block=placed.block)


RULE = Rule(
    "seized_in_assembly",
    Family.INFORMATION,
    Row(take, judge),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
