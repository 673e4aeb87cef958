"""Numbers of a work file that somebody changed: another level, another number, none any more.

What follows from an edit is none: numbers that go on counting after a paragraph came or went, and
typed numbers that nobody adapted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import stripped
from drafter.languages.language import Language, language
from drafter.model.carried import CarriedLine
from drafter.model.document import DEEPEST_LEVEL, Block, BlockId, Document, Kind
from drafter.model.passage import cut
from drafter.numbering.labels import NUMBERED_KINDS, is_same, labels
from drafter.numbering.typed import Place, places, split


@dataclass(frozen=True)
class Printed:
    """The labels that a draft was printed with, and whether the file still counts as it did."""

    labels: Mapping[BlockId, str]
    tongue: Language
    counts: bool

    def settled(self, block: Block, paragraph: Paragraph, line: CarriedLine) -> Block:
        """Return the block at the level, or of the kind, that its number now says."""
        was = self.labels.get(block.id, "")
        if not was or block.kind not in NUMBERED_KINDS:
            return block
        if paragraph.depth is not None:
            level = min(paragraph.depth, DEEPEST_LEVEL)
            moved = self.counts and not line.label and level != block.level
            return replace(block, level=level, typed_label="") if moved else block
        label = label_of(paragraph)
        if not label:
            return replace(block, kind=_unnumbered(block), typed_label="") if self.counts else block
        meant = [place.level for place in self.meanings(label, block)]
        if is_same(label, was) or block.level in meant or not meant:
            return block
        return replace(block, level=min(meant), typed_label="")

    def meanings(self, label: str, block: Block) -> tuple[Place, ...]:
        """Return what a label may stand for before a block."""
        scheme = NUMBERED_KINDS.get(block.kind, "")
        if block.kind is Kind.PREAMBULAR and not block.level:
            scheme = NUMBERED_KINDS[Kind.OPERATIVE]
        return places(label, scheme, self.tongue) if scheme and label else ()


def labels_printed(
    source: Document, found: Iterable[tuple[Paragraph, Block, CarriedLine]]
) -> Printed:
    """Return the labels of a draft, and whether the lists of the file still are those printed."""
    known = labels(source).printed
    automatic = [
        paragraph.depth == block.level
        for paragraph, block, line in found
        if known.get(block.id) and not line.label
    ]
    return Printed(known, language(source.language), 2 * sum(automatic) >= len(automatic))


def label_of(paragraph: Paragraph) -> str:
    """Return the number of a paragraph, automatic or typed."""
    found = None if paragraph.label or paragraph.row else split(paragraph.text)
    return found.label if found else paragraph.label


def unlabelled(paragraph: Paragraph, line: CarriedLine, was: str) -> Paragraph:
    """Return the paragraph without a typed number that stands for the one it was printed with."""
    said = line.label.strip()
    if said and paragraph.text.startswith(said):
        length = len(said)
    elif was and paragraph.depth is None and (found := split(paragraph.text)):
        length = found.start
    else:
        return paragraph
    rest = cut(paragraph.passage, length, len(paragraph.text))
    return replace(paragraph, passage=stripped(rest))


def _unnumbered(block: Block) -> Kind:
    return Kind.CONTINUATION if block.level else Kind.PLAIN


@dataclass
class _Count:
    """The number reached at each level of the file itself."""

    reached: dict[int, int] = field(default_factory=dict)

    def goes_on(self, place: Place) -> bool:
        """Say whether a number is the next one of its level."""
        return self.reached.get(place.level, 0) + 1 == place.number

    def take(self, place: Place) -> None:
        """Count a number; deeper levels begin again."""
        self.reached = {n: count for n, count in self.reached.items() if n < place.level}
        self.reached[place.level] = place.number


def relabelled(
    document: Document, found: Mapping[BlockId, str], known: Printed
) -> tuple[Document, int]:
    """Return the draft with the numbers that were changed by hand as typed labels; how many.

    `found` is the number of each block as the file has it.
    """
    usual, changed, parts = labels(document).printed, 0, []
    for part in document.parts:
        count, blocks = _Count(), list(part.blocks)
        for n, block in enumerate(blocks):
            label = found.get(block.id, "")
            here = [p for p in known.meanings(label, block) if p.level == block.level]
            own = usual.get(block.id, ""), known.labels.get(block.id, "")
            if here and any(own) and not _is_usual(label, own) and not count.goes_on(here[0]):
                blocks[n] = replace(block, typed_label=label)
                changed += block.typed_label != label
            if here:
                count.take(here[0])
        parts.append(replace(part, blocks=tuple(blocks)))
    return (replace(document, parts=tuple(parts)) if changed else document), changed


def _is_usual(label: str, usual: Sequence[str]) -> bool:
    return any(is_same(label, one) for one in usual)
