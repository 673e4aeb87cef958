"""Keeps what is being written: within a second every change is in a journal on disk."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from drafter.model.opened import RefusalError
from drafter.recovery import journal
from drafter.recovery.journal import Journal
from drafter.recovery.saving import Stamp, remember
from drafter.store.atomic import refusal_of
from ui.session import SessionSignals

PAUSE = 200
"""Milliseconds from the first change that is not kept yet; further keys do not put it off."""
RETRY = 5000
"""Milliseconds until the next try where a change could not be kept."""


class Keeper(QObject):
    """Signals: `failed` with a RefusalError when changes can no longer be kept: once, until they
    can again.
    """

    failed = Signal(object)
    _ended = Signal(object)

    def __init__(
        self, signals: SessionSignals, adopted: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._adopted = adopted
        self._journal = _journal(signals)
        self._failing = self._remembered = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._beside = QThreadPool(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.keep_now)
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)
        signals.document_changed.connect(self._wait)
        signals.saved.connect(self._begin_anew)
        if signals.session.changed:
            self.keep_now()

    def keep_now(self) -> None:
        """Write the present document, in another thread."""
        self._timer.stop()
        document, kept, adopted = self._signals.document, self._journal, self._adopted
        path, stamp = self._signals.session.path, self._signals.session.stamp
        if not self._remembered:  # What both began with is asked for where the file changes.
            self._remembered = True
            self._beside.start(lambda: _remember(path, stamp))

        def task() -> None:
            try:
                kept.write(document)
                if adopted is not None:
                    journal.discard(adopted)
                self._ended.emit(None)
            except OSError as error:
                self._ended.emit(refusal_of(error, kept.path.parent, "not_kept", "not_kept_full"))

        self._pool.start(task)

    @property
    def place(self) -> Path | None:
        """Where what is not saved is kept, None where it could not be."""
        return None if self._failing else self._journal.path

    def wait(self) -> None:
        """Return when what is to be kept is on disk; for tests."""
        if self._timer.isActive():
            self.keep_now()
        self._pool.waitForDone()
        self._beside.waitForDone()

    def stop(self) -> None:
        """Take the journal away: the draft is closed, saved or given up with a clear mind."""
        self._timer.stop()
        self._pool.waitForDone()
        journal.discard(self._journal.path)

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start(PAUSE)

    def _begin_anew(self) -> None:
        """Let a new journal begin with the next change: what the old one holds is saved."""
        self._timer.stop()
        old, self._journal = self._journal, _journal(self._signals)
        adopted, self._adopted = self._adopted, None
        self._pool.start(lambda: _discard(old.path, adopted))

    def _take(self, refusal: RefusalError | None) -> None:
        if refusal is None:
            self._adopted = None
            self._failing = False
            return
        if not self._failing:
            self._failing = True
            self.failed.emit(refusal)
        if not self._timer.isActive():
            self._timer.start(RETRY)


def _journal(signals: SessionSignals) -> Journal:
    session = signals.session
    return Journal(session.path, session.stamp.digest if session.stamp else "", session.key)


def _remember(path: Path | None, stamp: Stamp | None) -> None:
    """Beside the journal, which never waits for the user's own folders: a network may not answer.

    A version that cannot be kept is one less to go back to, and no failure.
    """
    with contextlib.suppress(OSError):
        remember(path, stamp)


def _discard(*paths: Path | None) -> None:
    for path in paths:
        if path is not None:
            journal.discard(path)
