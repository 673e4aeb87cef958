"""The rows of the list of findings: what is said, and where."""

from dataclasses import dataclass

from drafter import messages
from drafter.model.document import Block, BlockId, Document
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


def rows_of(checked: Checked, words: Words) -> list[Row]:
    """Return a row for each finding, in the order of the text."""
    document: Document = checked.document
    blocks, known = blocks_by_id(document), labels(document)
    return [_row(finding, blocks, known, words) for finding in checked.findings]


def _row(finding: Finding, blocks: dict[BlockId, Block], known: Labels, words: Words) -> Row:
    block = blocks.get(finding.block)
    found = finding.span.of(block.text).replace(ANCHOR, "") if block else ""
    quote = found if len(found) < _LONGEST else ""
    if block and not quote.strip() and not known.name(block.id):
        quote = block.passage.plain  # no label says which paragraph it is
    return Row(
        finding,
        messages.of_finding(finding, words.language),
        place_name(block, known, words),
        first_words(quote),
    )
