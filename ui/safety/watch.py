"""Watches a draft's file: whether somebody else holds it, and whether it changes meanwhile."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from drafter.recovery import lock
from drafter.recovery.owner import Owner
from drafter.recovery.saving import changed_since, is_there
from ui.session import SessionSignals
from ui.work import Work

PAUSE = 400
"""Milliseconds after news of the file: programs write in several steps."""
ROUND = 30_000
"""Milliseconds from one look without news to the next; the lock is renewed by the way."""


class Watch(QObject):
    """Signals: `changed` when the file holds something else by now, once for each change;
    `gone` when it is not there any more; `held` with the Owner who has it open.
    """

    changed = Signal()
    gone = Signal()
    held = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._work = Work(self)
        self._path: Path | None = None
        self._told: object = None
        self._files = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._renewal = QTimer(self, interval=ROUND)
        self._pause.timeout.connect(self.look)
        self._files.fileChanged.connect(lambda _: self._pause.start())
        self._files.directoryChanged.connect(lambda _: self._pause.start())
        self._renewal.timeout.connect(self._renew)
        signals.saved.connect(self._follow)
        self._follow()

    def look(self) -> None:
        """See whether the file is still what we know, off the window's thread."""
        path, stamp = self._path, self._signals.session.stamp
        if path is None:
            return

        def then(seen: tuple[bool, bool]) -> None:
            there, changed = seen
            now = self._signals.session.stamp
            if stamp is now and self._path is path:
                self._know(there)
                if changed and self._told is not stamp:
                    self._told = stamp
                    self.changed.emit()
            self._watch(there)

        self._work.do(lambda: (is_there(path), changed_since(path, stamp)), then, _nobody)

    def _know(self, there: bool) -> None:
        """Say once that the file is gone; it may come back, a disk put in again."""
        first = not there and not self._signals.session.gone
        self._signals.know_gone(not there)
        if first:
            self.gone.emit()

    def wait(self) -> None:
        """Return when what was to be seen is seen; for tests."""
        if self._pause.isActive():
            self._pause.stop()
            self.look()
        self._work.wait()

    def stop(self) -> None:
        """Let the file go."""
        self._renewal.stop()
        self._pause.stop()
        self._work.wait()
        if self._path is not None:
            lock.let_go(self._path)
            self._path = None

    def _follow(self) -> None:
        """Hold the file that the draft has now, and watch it."""
        path = self._signals.session.path
        if path == self._path:
            self._watch(path is not None)
            return
        old, self._path = self._path, path

        def task() -> Owner | None:
            if old is not None:
                lock.let_go(old)
            return lock.take(path) if path is not None else None

        self._work.do(task, self._take, _nobody)
        self._renewal.start()
        self._watch(path is not None)

    def _take(self, owner: Owner | None) -> None:
        if owner is not None:
            self.held.emit(owner)

    def _renew(self) -> None:
        """Hold on to the file and look at it: no news comes of folders in a network."""
        path = self._path
        if path is not None and not self._work.busy:
            self._work.do(lambda: lock.renew(path), _nobody, _nobody)
            self.look()

    def _watch(self, there: bool) -> None:
        """Watch the file anew: where another takes its place, Qt follows the old one.

        Of a file that is gone the folder is watched, for the file may come back.
        """
        watched = {*self._files.files(), *self._files.directories()}
        place = (self._path if there else self._path.parent) if self._path is not None else None
        wanted = {str(place)} if place is not None else set()
        if watched - wanted:
            self._files.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._files.addPaths(sorted(wanted - watched))


def _nobody(news: object) -> None:
    """Nobody is told: a file that cannot be looked at says so when it is saved."""
    del news
