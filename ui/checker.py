"""Checks while one writes: after a pause, in another thread, on a value.

A result for a document that is no longer the present one is not shown; the next check begins from
it all the same, so that only what changed since is checked again.
"""

import traceback
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal

from drafter.model.document import Document
from drafter.rules.check import Checked, check
from drafter.session import base_of
from ui.session import SessionSignals

PAUSE = 300
"""Milliseconds after the last change."""
BLINK = 400
"""Milliseconds for which a key that needs the findings may keep the window."""


class Checker(QObject):
    """Signals: `failed` with a traceback, where a rule raised: a fault of the program."""

    failed = Signal(str)
    _done = Signal(object, object, str)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._previous: Checked | None = signals.checked
        self._checked_last = self._previous.document if self._previous else None
        self._running = False
        self._wanted: Callable[[], object] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.check_now)
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        signals.document_changed.connect(self._wait)
        self._wait()

    def check_now(self) -> None:
        """Check the present document without a pause, unless that is done or being done."""
        self._timer.stop()
        document = self._signals.document
        if self._running or document is self._checked_last:
            return
        self._running = True
        previous = self._previous
        self._pool.start(lambda: self._work(document, previous))

    def wait_idle(self) -> None:
        """Return when the findings of the present document are there; for tests and exports."""
        self.check_now()
        while self._running:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)
            self.check_now()

    def soon(self, act: Callable[[], object]) -> None:
        """Do what needs the findings of the present document: now, if they come within a blink.

        A check that reads the rules first or makes the index takes a second or more: the window
        goes on meanwhile, and what was asked for last is done when the findings are there.
        """
        self.check_now()
        if self._running:
            self._pool.waitForDone(BLINK)
            QCoreApplication.sendPostedEvents(self)
        if self._running or self._signals.document is not self._checked_last:
            self._wanted = act
            self.check_now()
        else:
            act()

    def stop(self) -> None:
        """Let the check that runs end and begin none: the window closes."""
        self._timer.stop()
        self._signals.document_changed.disconnect(self._wait)
        self._pool.waitForDone()

    def _wait(self) -> None:
        self._timer.start()

    def _work(self, document: Document, previous: Checked | None) -> None:
        """Run in the pool, where nothing of Qt is touched but the signal."""
        try:
            checked = check(document, previous, base_of(document))
            self._done.emit(document, checked, "")
        except Exception:
            self._done.emit(document, None, traceback.format_exc())

    def _take(self, document: Document, checked: Checked | None, fault: str) -> None:
        self._running = False
        self._checked_last = document
        if checked is None:
            self.failed.emit(fault)
            return
        self._previous = checked
        if document is self._signals.document:
            self._signals.set_checked(checked)
        elif not self._timer.isActive():
            self._timer.start()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.soon(wanted)
