"""A single operative paragraph with a number.

What: “1.” before the only operative paragraph.
Why: A number says that others follow.
Source: Editorial Manual, Resolutions; counted: 22 unnumbered, none numbered. Sheet:
    op-single-unnumbered.
Wrong: en | PP Recalling its resolution 70/1, / 1. Approves the report.
Wrong: zh | PP 回顾其第70/1号决议， / 1. 核准该报告。
Right: en | PP Recalling its resolution 70/1, / 1. Approves the report; / 2. Decides to act.
Right: zh | PP 回顾其第70/1号决议， / 1. 核准该报告； / 2. 决定采取行动。
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import STRICT, Family, Fault, Fix, Row, Rule, Whole
from drafter.text.span import Span


def take(reading: Reading) -> str | None:
    """Take the typed label of each operative paragraph, and where a new text begins."""
    block = reading.block
    if block.kind is Kind.FORMULA:
        return Kind.FORMULA
    return block.typed_label if block.kind is Kind.OPERATIVE and block.level == 0 else None


def judge(_: Whole, row: tuple[Placed[str], ...]) -> Iterator[Fault]:
    """Yield the label of an operative paragraph that is alone in its text."""
    texts: list[list[Placed[str]]] = [[]]
    for place, placed in enumerate(row):
        if placed.fact is Kind.FORMULA or (place and row[place - 1].part != placed.part):
            texts.append([])
        if placed.fact is not Kind.FORMULA:
            texts[-1].append(placed)
    for only in (text[0] for text in texts if len(text) == 1):
        if only.fact:
            fix = Fix("remove_label", edit="renumber", arguments={"block": only.block})
            yield Fault(Span(0, 0), {"label": only.fact}, (fix,), block=only.block)


RULE = Rule("numbered_single_paragraph", Family.REQUIRED, Row(take, judge), profiles=STRICT)
