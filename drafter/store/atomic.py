"""Bytes to a file so that the last good version is never lost: side file, fsync, rename."""

import contextlib
import errno
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from drafter.model.opened import RefusalError

BACKUP_SUFFIX, SIDE_SUFFIX = ".bak", ".new"
LEFT = 3600.0
"""Seconds after which a side file is nobody's any more: its program was killed."""


def write_bytes(path: Path, data: bytes, *, backup: bool = False) -> None:
    """Write a file atomically; with `backup` the version before stays beside it.

    Raises RefusalError where it cannot be written; then the old file is as it was.
    """
    try:
        _write(path, data, backup=backup)
    except OSError as error:
        raise refusal_of(error, path, "cannot_write", "disk_full") from error


def backup_of(path: Path) -> Path:
    """Return where the version before the present one is kept."""
    return path.with_name(path.name + BACKUP_SUFFIX)


def refusal_of(error: OSError, path: Path, key: str, full: str) -> RefusalError:
    """Return why a place could not be written: by `full` where there is no room, else by `key`."""
    key = full if error.errno in (errno.ENOSPC, errno.EDQUOT) else key
    return RefusalError(key, path=str(path), reason=error.strerror or str(error))


def put(handle: int, data: bytes) -> None:
    """Write all to an open file and make it durable; a disk may take less at a time."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
    os.fsync(handle)


def tidy(folder: Path, beginning: str = ".") -> None:
    """Take away the side files that killed programs left in a folder: they hold drafts."""
    with contextlib.suppress(OSError):
        for left in folder.iterdir():
            if left.name.startswith(beginning) and left.name.endswith(SIDE_SUFFIX):
                with contextlib.suppress(OSError):
                    if time.time() - left.stat().st_mtime > LEFT:
                        left.unlink()


def _write(path: Path, data: bytes, *, backup: bool) -> None:
    path = path.resolve()
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only", str(path))
    with _side_file(path, data) as side:
        _keep_mode(path, Path(side))
        if backup and path.exists():
            _back_up(path)
        os.replace(side, path)
    _sync_folder(path.parent)
    tidy(path.parent, f".{path.name}.")


@contextlib.contextmanager
def _side_file(path: Path, data: bytes) -> Iterator[str]:
    """Give a durable file beside a path, to take its place; where that fails it is taken away."""
    handle, side = tempfile.mkstemp(prefix=f".{path.name}.", suffix=SIDE_SUFFIX, dir=path.parent)
    try:
        try:
            put(handle, data)
        finally:
            os.close(handle)
        yield side
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(side)
        raise


def _keep_mode(path: Path, side: Path) -> None:
    if path.exists():
        side.chmod(path.stat().st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        side.chmod(0o666 & ~mask)


def _back_up(path: Path) -> None:
    """Keep the present version under the backup name, itself put in place by one rename."""
    with _side_file(backup_of(path), path.read_bytes()) as spare:
        _keep_mode(path, Path(spare))
        os.replace(spare, backup_of(path))


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system can (Windows cannot)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
