"""What the user chose, kept in one file that is written whole or not at all."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from drafter import settings as file
from drafter.model.opened import RefusalError
from drafter.settings import Settings
from drafter.store.atomic import write_bytes

MOST_RECENT = 8


class Preferences(QObject):
    """Signals: `changed`; `refused` with a RefusalError where they could not be kept."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings: Settings = file.read(path)

    def change(self, **chosen: str | int | tuple[str, ...]) -> None:
        """Take over some settings by their names and keep them."""
        settings = replace(self.settings, **chosen)  # type: ignore[arg-type]
        if settings == self.settings:
            return
        self.settings = settings
        self._keep()
        self.changed.emit()

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        name = str(path.resolve())
        others = (other for other in self.settings.recent_files if other != name)
        self.change(recent_files=(name, *others)[:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take a file that is no longer there off the recent ones."""
        left = tuple(name for name in self.settings.recent_files if name != str(path))
        self.change(recent_files=left)

    def _keep(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(self._path, file.to_toml(self.settings).encode())
        except OSError as error:
            reason = error.strerror or str(error)
            self.refused.emit(RefusalError("cannot_write", path=str(self._path), reason=reason))
        except RefusalError as refusal:
            self.refused.emit(refusal)
