"""A fault of the program: one window that says what happened, what was kept and what to do."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from drafter.logs import report_of
from drafter.paths import user_data
from drafter.recovery.journal import FOLDER
from ui.dialogs.dialog import Dialog
from ui.words import Words


class CrashWatch(QObject):
    """Takes faults that nobody caught, from any thread, and shows the first; all are logged."""

    happened = Signal(str)

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.shown: CrashDialog | None = None
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Take every fault from now on."""
        sys.excepthook = self._take
        threading.excepthook = lambda fault: self._take(
            fault.exc_type, fault.exc_value, fault.exc_traceback
        )

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        fault = error if error is not None else kind()
        logging.getLogger(__name__).error("A fault", exc_info=(kind, fault, trace))
        self.happened.emit(report_of(fault))

    def _show(self, report: str) -> None:
        """Show one window; what comes while it is open is written into it."""
        if self.shown is not None:
            self.shown.add(report)
            return
        self.shown = CrashDialog(report, self._words, QApplication.activeWindow())
        self.shown.finished.connect(self._forget)
        self.shown.open()

    def _forget(self) -> None:
        self.shown = None


class CrashDialog(Dialog):
    """What happened, what was kept, what to do; and a report that quotes no draft."""

    def __init__(self, report: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words("crash.title"))
        said = QLabel(words("crash.sentence", folder=str(user_data() / FOLDER)), self)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        more = QLabel(words("crash.report_more"), self)
        more.setProperty("look", "caption")
        more.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setAccessibleName(words("crash.report"))
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(words("crash.copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = buttons.addButton(words("crash.go_on"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.setAutoDefault(False)
        self.go_on.setDefault(True)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (said, more, self.report, buttons):
            column.addWidget(widget)
        self.resize(620, 400)

    def add(self, report: str) -> None:
        """Write the report of a further fault below; the same one only once."""
        if report not in self.report.toPlainText():
            self.report.appendPlainText(report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
