"""The foot of the window: what the draft is, how long, what was found, whether it is saved."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from drafter.languages.cover import session_line
from drafter.model.document import Document, Kind
from drafter.model.extent import extent_of
from drafter.rules.rule import Family
from drafter.text.counting import count_words
from ui.editor.view import DraftView
from ui.session import SessionSignals
from ui.speaking import announce
from ui.words import Words, plain

PAUSE = 200
"""Milliseconds after the last change: counting is not for every key."""
COUNTED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED, Kind.PLAIN, Kind.CONTINUATION)
EDGE = 8
"""Pixels beside each field, and beside a sentence."""
STAY = 8000
"""Milliseconds that a sentence stays."""


class Status(QStatusBar):
    """Fields on the right, sentences on the left, and a bar while something takes long."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._signals: SessionSignals | None = None
        self._draft: DraftView | None = None
        self.setSizeGripEnabled(False)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setFixedSize(96, 4)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.addPermanentWidget(self._progress)
        names = ("findings", "length", "meeting", "language", "saved")
        self.fields = {name: QLabel(self) for name in names}
        for field in self.fields.values():
            self.addPermanentWidget(field)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        words.changed.connect(self.refresh)
        self.messageChanged.connect(self._give_way)

    def follow(self, signals: SessionSignals | None, draft: DraftView | None = None) -> None:
        """Show another draft, or none; of the words that are selected in it too."""
        self._signals = signals
        self._draft = draft
        if draft is not None:
            draft.edit.selectionChanged.connect(self._wait)
        if signals is not None:
            signals.document_changed.connect(self._wait)
            signals.checked_changed.connect(self._tell_findings)
            signals.saved.connect(self.refresh)
            signals.saved.connect(lambda: announce(self, self._words("window.state_saved")))
            signals.stepped.connect(self._tell_step)
        self.refresh()

    def say(self, sentence: str) -> None:
        """Show a sentence for a while, and have it said; the fields give way to it."""
        self.showMessage(sentence, STAY)
        announce(self, sentence)

    def _tell_step(self, name: str, label: str) -> None:
        """Have it said what was undone or done again; it is seen in the text."""
        announce(self, plain(self._words(f"window.{name}_step", step=self._words(label))))

    def visible_room(self) -> int:
        """Return the pixels that a sentence has."""
        shown = [field for field in self.fields.values() if field.isVisible()]
        return self.width() - 2 * EDGE - sum(field.width() + EDGE for field in shown)

    def show_work(self, slow: bool) -> None:
        """Show or hide that something takes long."""
        self._progress.setVisible(slow)

    def refresh(self) -> None:
        """Show what is so now."""
        self._timer.stop()
        signals = self._signals
        self._give_way(self.currentMessage())
        if signals is None:
            return
        document = signals.document
        self.fields["language"].setText(self._words(f"window.language_{document.language}"))
        self.fields["meeting"].setText(self._meeting(document))
        self.fields["length"].setText(self._length(document))
        self._tell_findings()
        changed = "changed" if signals.session.changed else "saved"
        unsaved = signals.session.path is None
        self.fields["saved"].setText(
            self._words("window.state_new" if unsaved else f"window.state_{changed}")
        )

    def _give_way(self, sentence: str) -> None:
        for field in self.fields.values():
            field.setVisible(self._signals is not None and not sentence)

    def _wait(self) -> None:
        self._timer.start()

    def _meeting(self, document: Document) -> str:
        organ = self._words(f"window.organ_{document.front.organ}")
        session = session_line(document.front, document.language)
        return f"{organ} · {session}" if session else organ

    def _length(self, document: Document) -> str:
        blocks = [block for block in document.blocks() if block.kind in COUNTED]
        words = sum(count_words(block.text) for block in document.blocks())
        selected = extent_of(self._draft.selected_blocks()).words if self._draft else 0
        if selected:
            return self._words("find.selected_words", selected=selected, words=words)
        return self._words("window.length", paragraphs=len(blocks), words=words)

    def _tell_findings(self) -> None:
        """Count what is found at the moment at which the panel lists it."""
        if self._signals is not None:
            self.fields["findings"].setText(self._findings(self._signals))

    def _findings(self, signals: SessionSignals) -> str:
        if signals.checked is None:
            return ""
        counts = {
            family: sum(1 for f in signals.checked.findings if f.family is family)
            for family in Family
        }
        told = [
            self._words(f"window.count_{family}", count=count)
            for family, count in counts.items()
            if count
        ]
        return " · ".join(told) or self._words("window.no_findings")
