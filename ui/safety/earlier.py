"""The earlier versions of a draft: when each was saved, and what changed from it to now."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.compare.comparison import Comparison, compare
from drafter.compare.reverting import can_revert, revert
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.recovery import earlier
from drafter.recovery.earlier import Earlier
from drafter.session import version_of
from ui import theme
from ui.base.pages import VIEWS, changes_page, directed
from ui.dialogs.dialog import Dialog
from ui.safety.recovered_list import moment
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

PAUSE = 600
"""Milliseconds after the last change of the draft."""


class EarlierWindow(Dialog):
    """Not modal. Signals: `wanted` with a document that is to be opened as a new draft; `refused`
    with a RefusalError.
    """

    wanted = Signal(object)
    refused = Signal(object)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._work = Work(self)
        self._versions: tuple[Earlier, ...] = ()
        self.shown: Comparison | None = None
        self.list = QListWidget(self)
        self.page = QTextBrowser(self)
        self._note = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.restore = self.buttons.addButton("", role.ActionRole)
        self.begin = self.buttons.addButton("", role.ActionRole)
        self.remove = self.buttons.addButton("", role.DestructiveRole)
        self._close = self.buttons.addButton("", role.RejectRole)
        for button in (self.begin, self.remove, self._close):
            button.setAutoDefault(False)
        self.restore.setDefault(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self._connect()
        self._retranslate()

    def fill(self) -> None:
        """List what is kept, the newest first, and show the first."""
        path = self._signals.session.path
        if path is not None:
            self._work.do(lambda: earlier.versions(path), self._take, self.refused.emit)

    def wait(self) -> None:
        """Return when everything is listed and shown; for tests."""
        self._work.wait()

    def done(self, result: int) -> None:
        """Let the work end before the window goes."""
        self._timer.stop()
        self._work.wait()
        super().done(result)

    def _take(self, versions: tuple[Earlier, ...]) -> None:
        self._versions = versions
        self.list.clear()
        self.list.addItems([moment(v.time / 1e9, self._words) for v in versions])
        self.page.clear()
        self.shown = None
        self.list.setCurrentRow(0 if versions else -1)
        if not versions:
            self.page.setPlainText(self._words("safety.earlier_none"))
        self._enable()

    def _compare(self, row: int) -> None:
        """Show what changed from a version to the present draft, off the window's thread."""
        if not 0 <= row < len(self._versions):
            return
        version, present = self._versions[row], self._signals.document
        key, self.shown = self._signals.session.key, None
        self._enable()

        def then(comparison: Comparison) -> None:
            if self.list.currentRow() == row:
                self.shown = comparison
                self._show(comparison)

        self._work.do(
            lambda: compare(version_of(version, key), present), then, self._refuse_version
        )

    def _show(self, comparison: Comparison) -> None:
        if comparison.changes:
            html = changes_page(comparison, VIEWS[1], self._words, theme.of(self.palette()))
            self.page.setHtml(directed(html, comparison.new.language))
        else:
            self.page.setPlainText(self._words("safety.earlier_same"))
        self._enable()

    def _refuse_version(self, refusal: RefusalError) -> None:

        self.page.setPlainText(self._words.of_refusal(refusal))

    def _chosen(self) -> Document | None:
        return self.shown.old if self.shown is not None else None

    def _clicked(self, url: QUrl) -> None:
        """Take one change back; the rest of the draft stays as it is."""
        deed, _, number = url.toString().partition(":")
        shown = self.shown
        if deed != "revert" or shown is None or shown.new is not self._signals.document:
            return
        row = shown.rows[int(number)]
        if can_revert(row):
            self._signals.apply(revert(shown, row), "steps.revert")

    def _restore(self) -> None:
        """Make the version the present text: a step, which can be undone."""
        document = self._chosen()
        if document is not None:
            self._signals.apply(document, "steps.restored")
            self.accept()

    def _open(self) -> None:
        document = self._chosen()
        if document is not None:
            self.accept()
            self.wanted.emit(document)

    def _remove(self) -> None:
        path = self._signals.session.path
        if path is None:
            return

        def task() -> None:
            try:
                earlier.forget(path)
            except OSError as error:
                reason = error.strerror or str(error)
                raise RefusalError("not_removed", path=str(path), reason=reason) from error

        self._work.do(task, lambda _: self.fill(), self.refused.emit)

    def _enable(self) -> None:
        for button in (self.restore, self.begin):
            button.setEnabled(self.shown is not None)
        self.remove.setEnabled(bool(self._versions))

    def _retranslate(self) -> None:
        words = self._words
        self.setWindowTitle(words("safety.earlier_title"))
        self.restore.setText(words("safety.restore"))
        self.begin.setText(words("safety.open_version"))
        self.remove.setText(words("safety.remove_versions"))
        self._close.setText(words("window.close_dialog"))
        self._note.setText(words("safety.earlier_more"))
        self.list.setAccessibleName(words("safety.earlier_title"))
        self.page.setAccessibleName(words("safety.earlier_page"))
        self.fill()

    def _connect(self) -> None:
        self._words.changed.connect(self._retranslate)
        self.list.currentRowChanged.connect(self._compare)
        self._timer.timeout.connect(lambda: self._compare(self.list.currentRow()))
        self._signals.document_changed.connect(self._timer.start)
        self.page.anchorClicked.connect(self._clicked)
        self.restore.clicked.connect(self._restore)
        self.begin.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.buttons.rejected.connect(self.reject)
        self._signals.destroyed.connect(self.close)

    def _arrange(self) -> None:
        self.page.setOpenLinks(False)
        self._note.setProperty("look", "caption")
        self._note.setWordWrap(True)
        parts = QSplitter(self)
        parts.addWidget(self.list)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([220, 620])
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for widget in (self._note, parts, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(parts, 1)
        self.resize(880, 580)
