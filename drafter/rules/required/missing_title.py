"""Missing title.

What: A draft resolution without a title; texts of the Security Council have none. Files of adopted
    texts, which have a number, leave it out now and then: that is information.
Why: The title is how the draft is listed and found.
Source: Editorial Manual, Resolutions. Sheet: title-present.
Wrong: en | The General Assembly, / PP Recalling its resolution 70/1, / 1. Decides to act; / 2.
    Notes the report.
Wrong: zh | 大会， / PP 回顾其第70/1号决议， / 1. 决定采取行动； / 2. 注意到该报告。
Right: en | # Sport for development and peace / The General Assembly, / PP Recalling its resolution
    70/1,
Right: zh | # 体育促进发展与和平 / 大会， / PP 回顾其第70/1号决议，
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import STRICT, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span


def take(reading: Reading) -> bool | None:
    """Take each title."""
    return bool(reading.text.strip()) or None if reading.block.kind is Kind.TITLE else None


def judge(whole: Whole, row: tuple[Placed[bool], ...]) -> Iterator[Fault]:
    """Yield a fault at the first paragraph of a resolution without a title."""
    titled = {placed.part for placed in row}
    for part in whole.parts:
        strict = part.kind is PartKind.RESOLUTION and part.profile in STRICT
        if strict and not part.empty and part.id not in titled:
            family = Family.INFORMATION if whole.adopted else None
            yield Fault(Span(0, 0), block=part.first, family=family)


RULE = Rule("missing_title", Family.REQUIRED, Row(take, judge))
