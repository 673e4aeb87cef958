"""The rows of the list of citations: what is cited, where, and what the index says of it."""

from dataclasses import dataclass

from drafter.citations.resolve import Standing
from drafter.messages import of_verdict
from drafter.model.document import BlockId, Document
from drafter.numbering.labels import labels
from drafter.rules.cited import Cited
from drafter.text.span import Span
from ui.citations.known import known
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


def rows_of(document: Document, words: Words) -> list[Row]:
    """Return a row for each citation of the draft, in the order of the text."""
    names = labels(document)
    rows = []
    for block in document.blocks():
        for cited in known(block, document):
            span = cited.place(cited.citation.span)
            text = " ".join(cited.citation.span.of(cited.source).split())
            place = place_name(block, names, words)
            said = of_verdict(cited.verdict, words.language)
            rows.append(Row(block.id, span, cited, text, place, said))
    return rows
