"""The paragraphs of a document as one reads them: lines of the cover, headings, blocks, signatures.

Labels stand beside the words and are not compared: a paragraph that is counted anew has not
changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.languages import cover
from drafter.model.document import BlockId, Document, PartKind
from drafter.model.passage import Passage
from drafter.numbering.labels import Labels, labels


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its words, what it is ("session", "operative"), and what calls it."""

    passage: Passage
    role: str
    block: BlockId = ""
    label: str = ""
    """As printed: "3."."""
    name: str = ""
    """As a room says it: "OP3 (a)"."""

    @property
    def text(self) -> str:
        """The text, with one anchor for each footnote."""
        return self.passage.text


def paragraphs(document: Document) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a document in the order in which they are printed."""
    known = labels(document)
    return (*_cover(document), *_body(document, known), *_signatures(document))


def _cover(document: Document) -> Iterator[Paragraph]:
    front, code = document.front, document.language
    lines = {
        "session": cover.session_line(front, code),
        "agenda_item": cover.agenda_line(front, code),
        "agenda_title": front.agenda_title,
    }
    if any(part.kind is PartKind.LETTER for part in document.parts):
        lines["request"] = cover.request_line(front, code)
        lines["item_title"] = front.wording("item_title") or front.item_title
        lines["letter"] = cover.letter_line(front, code)
    else:
        lines["sponsors"] = cover.sponsors_line(front, code, document.kind)
    return (Paragraph(Passage(text), role) for role, text in lines.items() if text)


def _body(document: Document, known: Labels) -> Iterator[Paragraph]:
    for part in document.parts:
        heading = known.headings.get(part.id, "")
        if heading:
            yield Paragraph(Passage(heading), "part_heading")
        for block in part.blocks:
            label, name = known.of(block.id), known.name(block.id)
            yield Paragraph(block.passage, str(block.kind), block.id, label, name)


def _signatures(document: Document) -> Iterator[Paragraph]:
    for signatory in document.front.signatories:
        for text in cover.signature_lines(signatory, document.language):
            yield Paragraph(Passage(text), "signature")
