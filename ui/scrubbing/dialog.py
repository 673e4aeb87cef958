"""What a file holds beyond its pages, as a table; and a clean copy of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.opened import RefusalError
from drafter.scrubbing import scrubbed
from drafter.scrubbing.leak import Leak
from drafter.store.atomic import write_bytes
from ui.dialogs.dialog import Dialog
from ui.words import Words
from ui.work import Work

COLUMNS = ("kind", "place", "said")
Scrubbed = tuple[bytes, tuple[Leak, ...]]


class ScrubDialog(Dialog):
    """Not modal. Signals: `written` with a clean copy's path; `refused` with a RefusalError."""

    written = Signal(object)
    refused = Signal(object)

    def __init__(self, path: Path, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._words = words
        self._work = Work(self)
        self._plain: Scrubbed = (b"", ())
        self._accepted: Scrubbed = (b"", ())
        """Clean copies with the tracked changes kept and accepted."""
        self.sentence = QLabel(self)
        self.accept_changes = QCheckBox(self)
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.buttons = QDialogButtonBox(self)
        self.save = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self.save.clicked.connect(self._ask)
        self.accept_changes.toggled.connect(self._retranslate)
        self.buttons.rejected.connect(self.reject)
        words.changed.connect(self._retranslate)

    def look(self) -> None:
        """Look into the file, off the window's thread; then show what there is."""
        path = self._path
        self._work.do(
            lambda: (scrubbed(path), scrubbed(path, accept=True)), self._take, self._refuse
        )

    def wait(self) -> None:
        """Return when the file was looked into; for tests."""
        self._work.wait()

    def done(self, result: int) -> None:
        """Let the work end before the window goes."""
        self._work.wait()
        super().done(result)

    @property
    def _leaks(self) -> tuple[Leak, ...]:
        return (self._accepted if self.accept_changes.isChecked() else self._plain)[1]

    @property
    def _clean(self) -> bytes:
        return (self._accepted if self.accept_changes.isChecked() else self._plain)[0]

    def _take(self, result: tuple[Scrubbed, Scrubbed]) -> None:
        self._plain, self._accepted = result
        self.accept_changes.setVisible(self._plain != self._accepted)
        self._retranslate()
        self.show()
        (self.save if self._leaks else self._close).setFocus()

    def _refuse(self, refusal: RefusalError) -> None:
        self.refused.emit(refusal)
        self.deleteLater()

    def _retranslate(self) -> None:
        words = self._words
        self.setWindowTitle(words("scrubbing.title"))
        key = "found" if self._leaks else "clean"
        self.sentence.setText(words(f"scrubbing.{key}", path=self._path.name))
        self.table.setAccessibleName(words("scrubbing.title"))
        self.table.setHorizontalHeaderLabels([words(f"scrubbing.{name}") for name in COLUMNS])
        self.accept_changes.setText(words("scrubbing.accept_changes"))
        self.save.setText(words("scrubbing.save_copy"))
        self._close.setText(words("window.close_dialog"))
        self._fill()

    def _fill(self) -> None:
        self.table.setRowCount(len(self._leaks))
        self.table.setVisible(bool(self._leaks))
        self.save.setVisible(bool(self._leaks))
        for number, leak in enumerate(self._leaks):
            said = (self._words(f"scrubbing.{leak.kind}"), leak.place, leak.said)
            for column, text in enumerate(said):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(number, column, item)
        self.table.resizeColumnToContents(0)

    def _ask(self) -> None:
        """Ask where the clean copy goes; never over the file itself without being told so."""
        suffix = self._path.suffix
        target = self._path.with_name(f"{self._path.stem}-clean{suffix}")
        title, kinds = self._words("scrubbing.save_copy"), self._words("scrubbing.forms")
        name, _ = QFileDialog.getSaveFileName(self, title, str(target), f"{kinds} (*{suffix})")
        if not name:
            return
        path = Path(name) if Path(name).suffix == suffix else Path(name + suffix)
        data = self._clean
        self._work.do(
            lambda: write_bytes(path, data), lambda _: self._say_written(path), self.refused.emit
        )

    def _say_written(self, path: Path) -> None:
        self.accept()
        self.written.emit(path)

    def _arrange(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._close.setAutoDefault(False)
        self.save.setDefault(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.sentence, self.table, self.accept_changes, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        self.resize(760, 460)
