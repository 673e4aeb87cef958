"""What a screen reader is told beside the text: which paragraph this is, what is found in it.

The label stands in the margin, where no caret comes. It is told before the caret's own event, so
that it does not cut off the line that is read next.
"""

from PySide6.QtCore import QObject

from drafter import messages
from drafter.numbering.labels import NUMBERED_KINDS
from drafter.text.span import Span
from ui.editor.editor import DraftEdit
from ui.places import place_name
from ui.speaking import is_heard, tell
from ui.words import Words


class Speaker(QObject):
    """Tells the place when it changes: the caret went, the paragraph moved or changed its level."""

    def __init__(self, edit: DraftEdit, words: Words) -> None:
        super().__init__(edit)
        self._edit = edit
        self._words = words
        self._told = ("", "")
        edit.block_entered.connect(self._tell)
        edit.labelled.connect(self._tell)

    def tell_finding(self, span: Span) -> None:
        """Tell what is found where the caret was led, in a span of its paragraph."""
        here = self._edit.trail.here()
        led_to = [standing for standing in here if standing.span == span] or here
        if led_to:
            tell(self._edit, messages.of_finding(led_to[0].finding, self._words.language))

    def _tell(self) -> None:
        edit, block = self._edit, self._edit.current
        if block is None or not is_heard() or edit.labelling.isActive():
            return
        known = edit.margin.labels
        if block.kind in NUMBERED_KINDS and not known.name(block.id):
            return  # A new paragraph, whose label comes at once.
        place = place_name(block, known, self._words)
        if (block.id, place) == self._told:
            return
        self._told = (block.id, place)
        found = len(edit.findings.of(block))
        count = f", {self._words('window.findings')}: {found}" if found else ""
        if edit.hasFocus():
            tell(edit, f"{place}{count}")
