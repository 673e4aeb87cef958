"""A draft into its file, with nothing lost: not what another program wrote there meanwhile, not
what somebody else is writing, not the versions before.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.recovery import earlier, lock
from drafter.store.atomic import backup_of, write_bytes
from drafter.store.file import to_bytes
from drafter.store.sealed import Key, seal_file


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file was when we last read or wrote it."""

    digest: str
    size: int
    modified: int


def stamp_of(path: Path) -> Stamp | None:
    """Return what a file is now, None where it cannot be read or is not there."""
    try:
        state = path.stat()
        return Stamp(earlier.digest_of(path.read_bytes()), state.st_size, state.st_mtime_ns)
    except OSError:
        return None


def is_there(path: Path) -> bool:
    """Say whether a file is there; what a disk or a network that is gone does not answer is not."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def changed_since(path: Path, stamp: Stamp | None) -> bool:
    """Say whether a file holds something else by now; one that is gone holds nothing to lose."""
    try:
        state = path.stat()
    except OSError:
        return False
    if stamp is None:
        return True
    if (state.st_size, state.st_mtime_ns) == (stamp.size, stamp.modified):
        return False
    now = stamp_of(path)
    return now is not None and now.digest != stamp.digest


def remember(path: Path | None, stamp: Stamp | None) -> None:
    """Keep what a file holds as an earlier version, while it is what we know. OSError if it cannot.

    So what a draft began with is known even where its file is written over by another program.
    """
    data = _bytes_of(path) if path is not None else None
    if path is None or data is None or stamp is None:
        return
    if earlier.digest_of(data) == stamp.digest:
        earlier.keep(path, data)


@dataclass(frozen=True, slots=True)
class Saving:
    """One save: all that it needs, so that it can be carried out in any thread.

    `guarded`: the file must still be what `stamp` says, and nobody else may hold it. `sealing`:
    the file comes under another passphrase, or under none, so copies of before are taken away.
    """

    document: Document
    path: Path
    stamp: Stamp | None = None
    key: Key | None = None
    guarded: bool = True
    sealing: bool = False

    def carry_out(self) -> Stamp | None:
        """Write the file and keep what it held before; return what it is now.

        Raises RefusalError where it cannot be written or holds what we do not know; then
        everything is as it was.
        """
        self._guard()
        data = to_bytes(self.document)
        if self.key is not None:
            data = seal_file(data, self.key)
        before = _bytes_of(self.path)
        write_bytes(self.path, data, backup=not self.sealing)
        with contextlib.suppress(OSError):  # It is saved; an earlier version less is no failure.
            self._keep(before, data)
        return stamp_of(self.path)

    def _guard(self) -> None:
        """Raise RefusalError where saving would take something from somebody."""
        if not self.guarded:
            lock.seize(self.path)
            return
        if self.stamp is not None and changed_since(self.path, self.stamp):
            raise RefusalError("changed_meanwhile", path=str(self.path))
        held = lock.take(self.path)
        if held is not None:
            raise RefusalError("held", path=str(self.path), user=held.user, host=held.host)

    def _keep(self, before: bytes | None, data: bytes) -> None:
        if self.sealing:
            earlier.forget(self.path)
            backup_of(self.path).unlink(missing_ok=True)
        elif before is not None:
            earlier.keep(self.path, before)
        earlier.keep(self.path, data)


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
