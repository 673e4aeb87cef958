"""The rows of the list of citations: what is cited, where, and what the index says of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.citations.resolve import Standing
from drafter.messages import of_verdict
from drafter.model.document import Block, BlockId, Document
from drafter.numbering.labels import labels
from drafter.rules.cited import Cited
from drafter.text.span import Span
from ui.citations.known import is_lasting, known
from ui.places import place_name
from ui.words import Words


@dataclass(frozen=True, slots=True)
class Row:
    """A citation with its place in the draft."""

    block: BlockId
    span: Span
    cited: Cited
    text: str
    place: str
    sentence: str

    @property
    def standing(self) -> Standing:
        """What can be said of the citation."""
        return self.cited.verdict.standing


@dataclass(frozen=True, slots=True)
class _Made:
    """The rows of a paragraph, good as long as it and the name of its place stay the same."""

    block: Block
    place: str
    rows: tuple[Row, ...]


class Rows:
    """The rows of a draft; a paragraph's are made again only where it, or its place, is another."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._made: dict[BlockId, _Made] = {}
        self._made_for: tuple[object, ...] = ()

    def of(self, document: Document) -> list[Row]:
        """Return a row for each citation, in the order of the text."""
        front, names = document.front, labels(document)
        made_for = document.language, front.organ, front.date, self._words.language
        before = self._made if made_for == self._made_for else {}
        self._made, self._made_for = {}, made_for
        result: list[Row] = []
        for block in document.blocks():
            place = place_name(block, names, self._words)
            made = before.get(block.id)
            if made is None or made.block is not block or made.place != place:
                made = _Made(block, place, tuple(self._rows(block, place, document)))
            if made is before.get(block.id) or is_lasting(block, document):
                self._made[block.id] = made
            result += made.rows
        return result

    def _rows(self, block: Block, place: str, document: Document) -> Iterator[Row]:
        for cited in known(block, document):
            span = cited.place(cited.citation.span)
            text = " ".join(cited.citation.span.of(cited.source).split())
            said = of_verdict(cited.verdict, self._words.language)
            yield Row(block.id, span, cited, text, place, said)
