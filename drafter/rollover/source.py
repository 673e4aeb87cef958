"""What is read for proposals: the text of each paragraph and of each note, one at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.model.document import Block, Document, Kind
from drafter.rollover.proposal import Aspect, Proposal
from drafter.text.normal import Normal, normal, unpointed
from drafter.text.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """A text of a block: its own, or that of its n-th note; `before` is where the note is called.

    Patterns are matched on `copy`, whose places lead back to the text.
    """

    block: Block
    text: str
    note: int | None = None

    @property
    def copy(self) -> Normal:
        """The matching copy."""
        return unpointed(normal(self.text))

    def proposal(
        self,
        aspect: Aspect,
        span: Span,
        proposed: str,
        why: str,
        *,
        sure: bool = True,
        arguments: Mapping[str, str] | None = None,
    ) -> Proposal:
        """Return the proposal to write something else at a stretch of this text."""
        place = self.block.id if self.note is None else f"{self.block.id}.{self.note}"
        return Proposal(
            id=f"{place}:{span.start}-{span.end}",
            aspect=aspect,
            block=self.block.id,
            span=span,
            now=span.of(self.text),
            proposed=proposed,
            why=why,
            arguments=arguments or {},
            sure=sure,
            note=self.note,
        )


def sources(document: Document) -> Iterator[Source]:
    """Yield the texts of a document in order, each paragraph before its notes."""
    for block in document.blocks():
        if block.kind is Kind.OPAQUE:
            continue
        yield Source(block, block.text)
        for number, note in enumerate(block.passage.notes):
            yield Source(block, note.passage.text, number)
