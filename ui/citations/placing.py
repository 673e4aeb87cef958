"""Where the words of a citation go: into the blank that waits for them, or to the caret."""

from drafter.citations.blank import blank_at
from drafter.model.document import Document
from drafter.model.places import block_of
from drafter.text.characters import is_han
from ui.editor.view import DraftView


def place(words: str, draft: DraftView, document: Document) -> None:
    """Put a citation in the place of the blank at the caret, else parted from the word before."""
    spot = draft.caret()
    text = block_of(document, spot.block).text if spot else ""
    blank = blank_at(text, spot.offset, document.language) if spot else None
    before = text[: spot.offset] if spot else ""
    if spot and blank:
        draft.select(spot.block, blank)
    elif before and (before[-1].isalnum() or before[-1] in ",;") and not is_han(before[-1]):
        words = f" {words}"
    draft.insert_text(words)
    draft.setFocus()
