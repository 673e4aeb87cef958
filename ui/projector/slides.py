"""What is shown one at a time: every paragraph with what the room calls it and where it stands."""

from collections import Counter
from dataclasses import dataclass

from drafter.model.document import Block, BlockId, Document, Kind, Part
from drafter.numbering.labels import Labels, labels
from ui.outline.rows import part_name
from ui.places import place_name
from ui.words import Words

_COUNTED = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative", Kind.NUMBERED: "numbered"}


@dataclass(frozen=True, slots=True)
class Slide:
    """A paragraph: its label as printed or as a room says it, its part, its place in the part."""

    block: Block
    label: str
    part: str
    place: str


def slides(document: Document, words: Words) -> tuple[Slide, ...]:
    """Return the paragraphs of a document that have a text, in order."""
    known = labels(document)
    return tuple(
        slide for part in document.parts for slide in _of_part(part, document, known, words)
    )


def _of_part(part: Part, document: Document, known: Labels, words: Words) -> list[Slide]:
    name = part_name(document, part, known, words) if len(document.parts) > 1 else ""
    totals = Counter(b.kind for b in part.blocks if not b.level)
    passed: Counter[Kind] = Counter()
    made = []
    for block in part.blocks:
        if not block.level:
            passed[block.kind] += 1
        if block.kind is Kind.OPAQUE or not block.text.strip():
            continue
        place = place_name(block, known, words)
        if block.kind in _COUNTED:
            key = f"find.projector_{_COUNTED[block.kind]}"
            place = words(key, number=passed[block.kind], count=totals[block.kind])
            if block.level:
                place = " ".join((place, *known.name(block.id).split(" ")[1:]))
        label = known.of(block.id) or known.name(block.id)
        made.append(Slide(block, label, name, place))
    return made


def nearest(shown: tuple[Slide, ...], block_id: BlockId, number: int) -> int:
    """Return where a paragraph stands now, or what stands where it stood; -1 where nothing does."""
    found = next((n for n, slide in enumerate(shown) if slide.block.id == block_id), None)
    return min(number, len(shown) - 1) if found is None else found
