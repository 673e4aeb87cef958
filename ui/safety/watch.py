"""Watches a draft's file: whether somebody else holds it, and whether it changes meanwhile."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from drafter.recovery import lock
from drafter.recovery.owner import Owner
from drafter.recovery.saving import changed_since
from ui.session import SessionSignals
from ui.work import Work

PAUSE = 400
"""Milliseconds after news of the file: programs write in several steps."""


class Watch(QObject):
    """Signals: `changed` when the file holds something else by now, once for each change;
    `held` with the Owner who has it open.
    """

    changed = Signal()
    held = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._work = Work(self)
        self._path: Path | None = None
        self._told: object = None
        self._files = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._renewal = QTimer(self, interval=int(lock.RENEWED * 1000))
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

        def then(changed: bool) -> None:
            now = self._signals.session.stamp
            if changed and stamp is now and self._told is not stamp:
                self._told = stamp
                self.changed.emit()
            self._watch()

        self._work.do(lambda: changed_since(path, stamp), then, _nobody)

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
            self._watch()
            return
        old, self._path = self._path, path

        def task() -> Owner | None:
            if old is not None:
                lock.let_go(old)
            return lock.take(path) if path is not None else None

        self._work.do(task, self._take, _nobody)
        self._renewal.start()
        self._watch()

    def _take(self, owner: Owner | None) -> None:
        if owner is not None:
            self.held.emit(owner)

    def _renew(self) -> None:
        path = self._path
        if path is not None:
            self._work.do(lambda: lock.renew(path), _nobody, _nobody)

    def _watch(self) -> None:
        """Watch the file anew: where another takes its place, Qt follows the old one."""
        watched = self._files.files()
        name = str(self._path) if self._path is not None else ""
        if watched == [name]:
            return
        if watched:
            self._files.removePaths(watched)
        if self._path is not None and self._path.exists():
            self._files.addPath(name)


def _nobody(news: object) -> None:
    """Nobody is told: a file that cannot be looked at says so when it is saved."""
    del news
