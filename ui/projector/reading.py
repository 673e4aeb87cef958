"""What the projector view reads of a draft, kept up to date while the draft is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.compare.comparison import Comparison, compare
from drafter.compare.pieces import Change
from drafter.compare.views import Segment, inline
from drafter.find.going import matching, targets
from drafter.model.document import BlockId, Document
from drafter.model.places import part_of
from drafter.session import base_of
from ui.editor.notes import note_starts
from ui.projector.slides import Slide, slides
from ui.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

_BREATH = 40
"""Milliseconds after a key before the draft is read again: the key is answered first."""
_PAUSE = 300
"""Milliseconds after the last change before the comparison is made anew."""


class Reading(QObject):
    """Signals: `changed` when something else is to be shown."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._comparison: Comparison | None = None
        self._stopped = False
        self.tracking = True
        """Whether changes against the earlier text are shown."""
        self.slides: tuple[Slide, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.compare)
        self._reading = QTimer(self, singleShot=True, interval=_BREATH)
        self._reading.timeout.connect(self._read_again)
        desk.signals.document_changed.connect(self._follow)
        self.read()
        self.compare()

    @property
    def code(self) -> str:
        """The language of the draft."""
        return self._desk.signals.document.language

    @property
    def based(self) -> bool:
        """Whether the draft remembers an earlier text."""
        return self._desk.signals.document.base is not None

    def read(self) -> None:
        """Read the draft as it is now."""
        self.slides = slides(self._desk.signals.document, self._words)

    def compare(self) -> None:
        """Compare with the earlier text, beside the window's thread."""
        document = self._desk.signals.document

        def task() -> Comparison | None:
            base = base_of(document)
            return compare(base, document) if base is not None else None

        if document.base is not None:
            self._desk.work.do(task, self._take, lambda refusal: None)

    def segments(self, slide: Slide) -> tuple[Segment, ...]:
        """Return the text of a slide, with its changes where these are shown and known."""
        kept = (Segment(Change.KEPT, slide.block.passage),)
        if not self.tracking or self._comparison is None:
            return kept
        for row in self._comparison.rows:
            if row.new is not None and row.new.block == slide.block.id and row.new is not row.old:
                said = inline(row)
                same = row.new.passage is slide.block.passage
                return said if same and said else kept
        return kept

    def first_note(self, slide: Slide) -> int:
        """Return how many numbered notes stand before a slide."""
        return note_starts(self._desk.signals.document).get(slide.block.id, 0)

    def find(self, written: str, here: BlockId) -> BlockId | None:
        """Return the paragraph that a number means, seen from another one."""
        document = self._desk.signals.document
        part = part_of(document, here).id if here in {b.id for b in document.blocks()} else ""
        found = matching(targets(document), written, (document.language,), part)
        return next((place.block for place in found if place.kind != "annex"), None)

    def stop(self) -> None:
        """Read no longer: the view closes, whatever is still being worked out."""
        self._stopped = True
        self._timer.stop()
        self._reading.stop()
        self._desk.signals.document_changed.disconnect(self._follow)

    def _take(self, comparison: Comparison | None) -> None:
        if self._stopped:
            return
        self._comparison = comparison
        self.changed.emit()

    def _follow(self, _old: Document, _new: Document) -> None:
        self._reading.start()
        self._timer.start()

    def _read_again(self) -> None:
        self.read()
        self.changed.emit()
