"""What stands above the first paragraph of each part: "Annex I – Explanatory memorandum"."""

from drafter.languages.language import language
from drafter.model.document import BlockId, Document, Part
from drafter.numbering.labels import Labels

_JOINT = " – "


def part_headings(document: Document, labels: Labels) -> dict[BlockId, str]:
    """Return the heading of each part by the id of its first block; none for a lone main text."""
    several = len(document.parts) > 1
    headings = {}
    for part in document.parts:
        heading = labels.headings.get(part.id, "")
        kind = _kind(document, part) if several else ""
        words = [word for word in dict.fromkeys((heading, kind)) if word]
        if part.blocks and words:
            headings[part.blocks[0].id] = _JOINT.join(words)
    return headings


def _kind(document: Document, part: Part) -> str:
    try:
        return language(document.language).words(f"parts.{part.kind}")
    except KeyError:
        return ""
