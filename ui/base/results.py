"""What the panel of the earlier text shows, worked out in another thread on values."""

import traceback
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal

from drafter.compare.comparison import Comparison, compare
from drafter.model.document import Document
from drafter.rollover import Proposal, pending, propose
from drafter.session import base_of
from ui.session import SessionSignals

PAUSE = 400
"""Milliseconds after the last change."""


@dataclass(frozen=True, slots=True)
class Results:
    """A draft compared with its base, and the proposals for it that are still open."""

    document: Document
    comparison: Comparison | None = None
    open: tuple[Proposal, ...] = ()


class ResultsMaker(QObject):
    """Signals: `made` with Results of the present draft, `failed` with a traceback."""

    made = Signal(object)
    failed = Signal(str)
    _done = Signal(object, str)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._running = False
        self._wanted = False
        self._proposed: tuple[object, int, tuple[Proposal, ...]] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.make_now)
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def make_later(self) -> None:
        """Work it out after a pause."""
        self._timer.start()

    def make_now(self) -> None:
        """Work it out for the present draft; one at a time, the last value counts."""
        self._timer.stop()
        self._wanted = self._running
        if self._running:
            return
        self._running = True
        document = self._signals.document
        self._pool.start(lambda: self._work(document))

    def wait_idle(self) -> None:
        """Return when the results of the present draft are there; for tests and for the end."""
        if self._timer.isActive():
            self.make_now()
        while self._running:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)

    def stop(self) -> None:
        """Let what runs end and begin nothing: the window closes."""
        self._timer.stop()
        self._pool.waitForDone()

    def _work(self, document: Document) -> None:
        """Run in the pool, where nothing of Qt is touched but the signal."""
        try:
            self._done.emit(self._results(document), "")
        except Exception:
            self._done.emit(Results(document), traceback.format_exc())

    def _results(self, document: Document) -> Results:
        base = base_of(document)
        if base is None:
            return Results(document)
        session = document.front.session
        old = base.front.session
        later = session if session and old and session > old else (old or 0) + 1
        known = self._proposed
        if known is None or known[0] is not base or known[1] != later:
            self._proposed = known = (base, later, propose(base, later))
        return Results(document, compare(base, document), pending(known[2], base, document))

    def _take(self, results: Results, fault: str) -> None:
        self._running = False
        if fault:
            self.failed.emit(fault)
        elif results.document is self._signals.document:
            self.made.emit(results)
        if self._wanted:
            self.make_now()
