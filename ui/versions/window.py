"""The draft beside another language version of it; it follows what is written meanwhile."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.languages.language import language
from drafter.model.document import Document
from ui import theme
from ui.dialogs.dialog import Dialog
from ui.session import SessionSignals
from ui.versions.page import Versions, versions, versions_page
from ui.words import Words
from ui.work import Work

PAUSE = 600
"""Milliseconds after the last change of the draft."""


class VersionsWindow(Dialog):
    """Not modal. Signals: `chosen` with a block id of the draft."""

    chosen = Signal(str)

    def __init__(
        self,
        signals: SessionSignals,
        other: Document,
        name: str,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._other = other
        self._name = name
        self._words = words
        self._work = Work(self)
        self.found: Versions | None = None
        self.summary = QLabel(self)
        self.differing = QCheckBox(self)
        self.page = QTextBrowser(self)
        self.buttons = QDialogButtonBox(self)
        self._close = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self._connect()
        self._retranslate()
        self.compare()

    def compare(self) -> None:
        """Compare the present draft with the other version, off the window's thread."""
        self._timer.stop()
        first, second = self._signals.document, self._other
        self._work.do(
            lambda: versions(first, second), self._take, lambda refusal: self._say(str(refusal))
        )

    def wait(self) -> None:
        """Return when the comparison is there; for tests and for the end."""
        if self._timer.isActive():
            self.compare()
        self._work.wait()

    def done(self, result: int) -> None:
        """Let the work end before the window goes."""
        self._timer.stop()
        self._work.wait()
        super().done(result)

    def _take(self, found: Versions) -> None:
        self.found = found
        self._tell(found)
        self._show()

    def _tell(self, found: Versions) -> None:
        pair = ", ".join(language(d.language).name for d in (found.first, found.second))
        count = len(found.differences)
        key = "versions_differ" if count else "versions_agree"
        self._say(self._words(f"commands.{key}", count=count, languages=pair))

    def _say(self, sentence: str) -> None:
        self.summary.setText(sentence)

    def _show(self) -> None:
        if self.found is not None:
            place = self.page.verticalScrollBar().value()
            only = self.differing.isChecked()
            colours = theme.of(self.palette())
            self.page.setHtml(versions_page(self.found, self._words, colours, differing=only))
            self.page.verticalScrollBar().setValue(place)

    def _clicked(self, url: QUrl) -> None:
        block = url.toString().partition(":")[2]
        if any(b.id == block for b in self._signals.document.blocks()):
            self.chosen.emit(block)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.compare)
        self._signals.document_changed.connect(self._timer.start)
        self._signals.destroyed.connect(self.close)
        self._words.changed.connect(self._retranslate)
        self.differing.toggled.connect(lambda _: self._show())
        self.page.anchorClicked.connect(self._clicked)
        self.buttons.rejected.connect(self.reject)

    def _retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self.setWindowTitle(self._words("base.versions_title", name=self._name))
        self.page.setAccessibleName(self.windowTitle())
        self.differing.setText(self._words("base.only_differing"))
        self._close.setText(self._words("window.close_dialog"))
        if self.found is not None:
            self._tell(self.found)
            self._show()

    def _arrange(self) -> None:
        self.page.setOpenLinks(False)
        self.summary.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for widget in (self.summary, self.differing, self.page, self.buttons):
            column.addWidget(widget)
        self.resize(980, 640)
