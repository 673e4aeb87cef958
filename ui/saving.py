"""Saving: under the draft's name, under another, over what somebody else wrote, or sealed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.recovery.saving import Saving, Stamp
from drafter.store.file import SUFFIXES as NATIVE
from drafter.store.sealed import Key, new_key
from ui.preferences import Preferences
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work


class Saver(QObject):
    """Signals: `stopped` with a RefusalError where the draft was not saved; `sealed` with whether
    the file is under a passphrase now.
    """

    stopped = Signal(object)
    sealed = Signal(bool)

    def __init__(
        self,
        window: QWidget,
        words: Words,
        preferences: Preferences,
        work: Work,
        target: Callable[[], Path],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._words = words
        self._preferences = preferences
        self._work = work
        self._target = target
        self.signals: SessionSignals | None = None

    def save(self) -> None:
        """Save; ask for a name where there is none."""
        if self.signals is None:
            return
        if self.signals.session.path is None:
            self.save_as()
        else:
            self._save(self.signals.session.saving())

    def save_as(self) -> None:
        """Ask for a name and save under it."""
        path = self._asked()
        if path is not None and self.signals is not None:
            self._save(self.signals.session.saving(path))

    def save_over(self) -> None:
        """Save whatever the file holds by now and whoever holds it; what it held is kept."""
        if self.signals is not None and self.signals.session.path is not None:
            self._save(self.signals.session.saving(guarded=False))

    def seal(self, passphrase: str) -> None:
        """Save under a passphrase from now on, or under none where it is empty."""
        signals = self.signals
        if signals is None:
            return
        path = signals.session.path or self._asked()
        if path is None:
            return
        saving = signals.session.saving(path)

        def task() -> tuple[Saving, Stamp | None]:
            key: Key | None = new_key(passphrase) if passphrase else None
            under = replace(saving, key=key, sealing=True)
            return under, under.carry_out()

        def then(done: tuple[Saving, Stamp | None]) -> None:
            self._take(signals, *done)
            self.sealed.emit(bool(passphrase))

        self._work.do(task, then, self.stopped.emit)

    def _save(self, saving: Saving) -> None:
        signals = self.signals
        if signals is not None:
            self._work.do(
                saving.carry_out,
                lambda stamp: self._take(signals, saving, stamp),
                self.stopped.emit,
            )

    def _take(self, signals: SessionSignals, saving: Saving, stamp: Stamp | None) -> None:
        signals.took(saving, stamp)
        self._preferences.remember(saving.path)

    def _asked(self) -> Path | None:
        suffix = NATIVE[0]
        kind = f"{self._words('window.drafts')} (*{suffix})"
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self._words("window.save_title"),
            str(self._target().with_suffix(suffix)),
            kind,
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() in NATIVE else path.with_name(path.name + suffix)
