"""The rows of the outline, made from a document."""

from dataclasses import dataclass

from drafter.languages.language import language
from drafter.model.document import BlockId, Document, Kind, Part
from drafter.numbering.labels import Labels, labels
from ui.places import first_words, place_name
from ui.words import Words


@dataclass(frozen=True, slots=True)
class Row:
    """A part's heading or a paragraph. `block` is empty for a part without paragraphs."""

    part: int
    block: BlockId
    text: str
    label: str = ""
    level: int = 0
    kind: Kind | None = None
    name: str = ""

    @property
    def is_part(self) -> bool:
        """Whether this is the heading of a part."""
        return self.kind is None


def rows_of(document: Document, words: Words) -> tuple[Row, ...]:
    """Return the rows of a document; a lone part has no heading."""
    known = labels(document)
    result: list[Row] = []
    for number, part in enumerate(document.parts):
        if len(document.parts) > 1:
            first = part.blocks[0].id if part.blocks else ""
            result.append(Row(number, first, part_name(document, part, known, words)))
        result += (
            Row(
                number,
                block.id,
                first_words(block.passage.plain),
                known.name(block.id),
                block.level,
                block.kind,
                place_name(block, known, words),
            )
            for block in part.blocks
        )
    return tuple(result)


def part_name(document: Document, part: Part, known: Labels, words: Words) -> str:
    """Return how a part is called: "Annex II · Draft resolution"."""
    heading = known.headings.get(part.id, "")
    parts = language(document.language).data["parts"]
    kind = str(parts.get(part.kind.value, words(f"window.part_{part.kind}")))
    if not part.depth:
        kind = words(f"window.part_{part.kind}")
    return " · ".join(dict.fromkeys(word for word in (heading, kind) if word))
