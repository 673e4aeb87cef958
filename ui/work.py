"""Work too long for the window's thread: a value goes in, a value comes out, one at a time."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, QTimer, Signal

from drafter.logs import place_of
from drafter.model.opened import RefusalError
from ui.turns import Step, Turns

PATIENCE = 100
"""Milliseconds before the window says that it is at work."""


class Work(QObject):
    """Signals: `slow` with true once a task takes long, with false when it has ended."""

    slow = Signal(bool)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting = 0
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(lambda: self.slow.emit(True))
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._turns = Turns(self)

    @property
    def busy(self) -> bool:
        """Whether a task runs or waits."""
        return self._waiting > 0 or self._turns.busy

    def do(
        self,
        task: Callable[[], Any],
        then: Callable[[Any], object],
        refused: Callable[[RefusalError], object],
    ) -> None:
        """Carry out a task, then give what it returned, or why it could not be done."""
        self._waiting += 1
        self._timer.start()
        self._pool.start(lambda: self._carry_out(task, then, refused))

    def in_turns(self, *steps: Step) -> None:
        """Do what only the window's thread can do, a step in each of its turns."""
        self._turns.take(steps)

    def wait(self) -> None:
        """Return when everything is done and delivered."""
        while self.busy:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)
            self._turns.finish()

    def _carry_out(
        self,
        task: Callable[[], Any],
        then: Callable[[Any], object],
        refused: Callable[[RefusalError], object],
    ) -> None:
        """Run in the pool, where nothing of Qt is touched but the signal."""
        try:
            self._ended.emit(then, task(), None)
        except RefusalError as refusal:
            self._ended.emit(refused, refusal, None)
        except Exception as fault:
            failure = RefusalError("fault_of_program", reason=place_of(fault))
            self._ended.emit(refused, failure, fault)

    def _deliver(self, give: Callable[[Any], object], value: object, fault: object) -> None:
        self._waiting -= 1
        if not self._waiting:
            self._timer.stop()
            self.slow.emit(False)
        if isinstance(fault, BaseException):
            logging.getLogger(__name__).error("A task failed", exc_info=fault)
        give(value)
