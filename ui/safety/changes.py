"""What changed from an earlier text to the present draft; it follows what is written meanwhile."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QTextBrowser, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from drafter.compare.comparison import Comparison, compare
from drafter.compare.reverting import can_revert, revert
from drafter.model.document import Document
from ui import theme
from ui.base.pages import VIEWS, changes_page, directed
from ui.dialogs.dialog import Dialog
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

PAUSE = 600
"""Milliseconds after the last change of the draft."""
_VIEWS = VIEWS[1:]


class ChangesWindow(Dialog):
    """Not modal. Signals: `chosen` with a block id of the draft."""

    chosen = Signal(str)

    def __init__(
        self,
        signals: SessionSignals,
        earlier: Document,
        title: str,
        words: Words,
        parent: Widget | None = None,
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._earlier = earlier
        self._words = words
        self._work = Work(self)
        self.comparison: Comparison | None = None
        self.view = QComboBox(self)
        self.page = QTextBrowser(self)
        self._buttons = QDialogButtonBox(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self._connect()
        self.compare()

    def compare(self) -> None:
        """Compare the present draft with the earlier text, off the window's thread."""
        self._timer.stop()
        earlier, present = self._earlier, self._signals.document
        self._work.do(
            lambda: compare(earlier, present),
            self._take,
            lambda refusal: self.page.setPlainText(self._words.of_refusal(refusal)),
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

    def _take(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._show()

    def _show(self) -> None:
        if self.comparison is not None:
            place = self.page.verticalScrollBar().value()
            view, colours = _VIEWS[self.view.currentIndex()], theme.of(self.palette())
            html = changes_page(self.comparison, view, self._words, colours)
            self.page.setHtml(directed(html, self.comparison.new.language))
            self.page.verticalScrollBar().setValue(place)

    def _clicked(self, url: QUrl) -> None:
        deed, _, rest = url.toString().partition(":")
        if deed == "go":
            self.chosen.emit(rest.split(":")[0])
        elif deed == "revert":
            self._revert(int(rest))

    def _revert(self, number: int) -> None:
        comparison = self.comparison
        if comparison is None or comparison.new is not self._signals.document:
            return
        row = comparison.rows[number]
        if can_revert(row):
            self._signals.apply(revert(comparison, row), "steps.revert")
            self.compare()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.compare)
        self._signals.document_changed.connect(self._timer.start)
        self._signals.destroyed.connect(self.close)
        self.view.currentIndexChanged.connect(lambda _: self._show())
        self.page.anchorClicked.connect(self._clicked)
        self._buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        for name in _VIEWS:
            self.view.addItem(self._words(f"base.view_{name}"))
        self.view.setAccessibleName(self._words("base.view"))
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.windowTitle())
        close = self._words("window.close_dialog")
        self._buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        for widget in (self.view, self.page, self._buttons):
            column.addWidget(widget)
        self.resize(760, 560)
