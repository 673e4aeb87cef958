"""Numbered preambular paragraph.

What: A number or letter typed before a preambular paragraph.
Why: Preambular paragraphs carry no label; “PP5” belongs to talk in the room.
Source: Editorial Manual, Paragraphs; counted: none in 44,824 paragraphs. Sheet: pre-not-numbered,
    working-label.
Wrong: en | PP1 Recalling its resolution 70/1,
Wrong: zh | PP1 回顾其第70/1号决议，
Right: en | PP Recalling its resolution 70/1,
Right: zh | PP 回顾其第70/1号决议，
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Fix, Rule
from drafter.text.span import Span


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the typed label of a preambular paragraph."""
    block = reading.block
    if block.kind is Kind.PREAMBULAR and block.level == 0 and block.typed_label:
        fix = Fix("remove_label", edit="renumber", arguments={"block": block.id})
        yield Fault(Span(0, 0), {"label": block.typed_label}, (fix,))


RULE = Rule("numbered_preambular", Family.REQUIRED, check, profiles=RESOLUTIONS)
