"""Document to the label of every block and the heading of every annex.

Operative and numbered paragraphs count from 1 in each part; a text with a single operative
paragraph does not number it (Editorial Manual, Resolutions: numbering). Subparagraphs count from
(a) under each paragraph; a text that goes on after a list has no label of its own. A heading of
level 0 with a part letter ("A", "B") or a new formula begins the count again, because the parts of
a composite resolution are numbered each from 1.
"""

from dataclasses import dataclass

from drafter.languages.language import Language, language
from drafter.model.document import Block, BlockId, Document, Kind, Part, PartKind

NUMBERED_KINDS = {
    Kind.OPERATIVE: "operative",
    Kind.NUMBERED: "numbered",
    Kind.PREAMBULAR: "preambular",
}


@dataclass(frozen=True, slots=True)
class Labels:
    """`printed` is what stands before a paragraph; `working` is how a room calls it: PP4, OP12."""

    printed: dict[BlockId, str]
    working: dict[BlockId, str]
    headings: dict[str, str]
    """The heading of each part by its id: "Annex II", empty for the main text."""

    def of(self, block_id: BlockId) -> str:
        """Return the printed label, or nothing."""
        return self.printed.get(block_id, "")

    def name(self, block_id: BlockId) -> str:
        """Return the label that one would say: "PP4", "OP12 (a)", "3"."""
        return self.working.get(block_id, "")


def labels(document: Document) -> Labels:
    """Return every label of a document."""
    tongue = language(document.language)
    result = Labels({}, {}, annex_headings(document))
    for part in document.parts:
        _label_part(part, tongue, result)
    return result


def annex_headings(document: Document) -> dict[str, str]:
    """Return each part's heading: "Annex" alone, "Annex I" and on where there are several."""
    tongue = language(document.language)
    annexes = [part for part in document.parts if part.depth == 1]
    headings = {part.id: "" for part in document.parts}
    for number, part in enumerate(annexes, 1):
        headings[part.id] = (
            tongue.label("annex", 0, number) if len(annexes) > 1 else tongue.words("parts.annex")
        )
    for part in document.parts:
        if part.depth > 1:
            headings[part.id] = tongue.words("parts.annex")
        if part.heading:
            headings[part.id] = part.heading
    return headings


def _label_part(part: Part, tongue: Language, result: Labels) -> None:
    counts = [0] * 6
    single = _has_single_operative(part)
    preambular = 0
    for block in part.blocks:
        scheme = NUMBERED_KINDS.get(block.kind)
        if block.kind is Kind.FORMULA:
            counts, preambular = [0] * 6, 0
            continue
        if scheme is None:
            continue
        if block.kind is Kind.PREAMBULAR and block.level == 0:
            preambular += 1
            counts = [0] * 6
            result.working[block.id] = f"PP{preambular}"
            continue
        counts[block.level] += 1
        counts[block.level + 1 :] = [0] * (5 - block.level)
        printed = tongue.label(scheme, block.level, counts[block.level])
        hidden = block.kind is Kind.OPERATIVE and block.level == 0 and single
        result.printed[block.id] = "" if hidden else printed
        result.working[block.id] = _working(block, tongue, counts, scheme, preambular)


def _working(
    block: Block, tongue: Language, counts: list[int], scheme: str, preambular: int
) -> str:
    if block.kind is Kind.PREAMBULAR:
        head = f"PP{preambular}"
    else:
        head = f"OP{counts[0]}" if block.kind is Kind.OPERATIVE else str(counts[0])
    steps = [
        tongue.label(scheme, level, counts[level])
        for level in range(1, block.level + 1)
        if counts[level]
    ]
    return " ".join([head, *steps])


def _has_single_operative(part: Part) -> bool:
    if part.kind is PartKind.ANNEX:
        return False
    heads = [b for b in part.blocks if b.kind is Kind.OPERATIVE and b.level == 0]
    return len(heads) == 1
