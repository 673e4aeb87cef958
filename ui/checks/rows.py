"""The rows of the list of findings: what is said, and where."""

from dataclasses import dataclass

from drafter import messages
from drafter.model.document import Block, Document
from drafter.numbering.labels import Labels, labels
from drafter.rules.check import Checked
from drafter.rules.rule import Finding
from drafter.text.characters import ANCHOR
from ui.places import blocks_by_id, first_words, place_name
from ui.words import Words

_LONGEST = 60
"""Characters of the found words that are worth showing."""


@dataclass(frozen=True, slots=True)
class Row:
    """A finding with its sentence, its place and the words that it is about."""

    finding: Finding
    sentence: str
    place: str
    quote: str


class Rows:
    """The rows of a check; one is made again only where finding, paragraph or place is another."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._made: dict[int, tuple[Row, Block | None]] = {}
        self._language = ""

    def of(self, checked: Checked) -> list[Row]:
        """Return a row for each finding, in the order of the text."""
        document: Document = checked.document
        blocks, known = blocks_by_id(document), labels(document)
        before = self._made if self._words.language == self._language else {}
        self._made, self._language = {}, self._words.language
        result = []
        for finding in checked.findings:
            block = blocks.get(finding.block)
            place = place_name(block, known, self._words)
            row, of = before.get(id(finding), (None, None))
            if row is None or row.finding is not finding or of is not block or row.place != place:
                row = _row(finding, block, place, known, self._words)
            self._made[id(finding)] = row, block
            result.append(row)
        return result


def _row(finding: Finding, block: Block | None, place: str, known: Labels, words: Words) -> Row:
    found = finding.span.of(block.text).replace(ANCHOR, "") if block else ""
    quote = found if len(found) < _LONGEST else ""
    if block and not quote.strip() and not known.name(block.id):
        quote = block.passage.plain  # no label says which paragraph it is
    said = messages.of_finding(finding, words.language)
    return Row(finding, said, place, first_words(quote))
