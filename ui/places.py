"""How the panels call a place of the draft: "OP2 (a)", "Title", "Cover"."""

from drafter.model.document import Block, BlockId, Document
from drafter.numbering.labels import Labels
from ui.words import Words

FIRST_WORDS = 90


def place_name(block: Block | None, labels: Labels, words: Words) -> str:
    """Return the name of a paragraph; of the cover where there is none."""
    if block is None:
        return words("window.cover")
    if block.source:
        return words("window.kept_as_found")
    return labels.name(block.id) or words(f"editor.kind_{block.kind}")


def blocks_by_id(document: Document) -> dict[BlockId, Block]:
    """Return every block by its id."""
    return {block.id: block for block in document.blocks()}


def first_words(text: str) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text[: FIRST_WORDS + 40].split())
    return line if len(line) <= FIRST_WORDS else line[:FIRST_WORDS].rstrip() + "…"
