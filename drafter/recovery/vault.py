"""The one place where bytes are kept beside the user's own files, and read again.

A file here is a row of records: a sign, a length, a digest, the bytes. So a record that was cut
short or damaged is known, and the next one is found again. Files are for their owner's eyes only
(0600, folders 0700); `everything` names all of them, so that they can be wiped.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from drafter import paths
from drafter.store.atomic import SIDE_SUFFIX, put

_SIGN = b"\xff\x00DR1"
"""Begins a record; text in UTF-8 never has these bytes."""
_LENGTH, _DIGEST = 4, 16
_HEAD = len(_SIGN) + _LENGTH + _DIGEST
FOLDERS = ("recovery", "earlier")


@dataclass(frozen=True, slots=True)
class Found:
    """The records of a file that are whole; `lost` counts the places where others were not."""

    records: tuple[bytes, ...]
    lost: int = 0


def folder(name: str) -> Path:
    """Return one of the folders of what is kept; it need not be there yet."""
    return paths.user_data() / name


def everything() -> tuple[Path, ...]:
    """Return every file that is kept, in order: of all folders, side files included."""
    return tuple(sorted(p for name in FOLDERS for p in folder(name).rglob("*") if p.is_file()))


def write(path: Path, records: Sequence[bytes]) -> None:
    """Write a file whole: a side file, made durable, takes its place. OSError where it cannot."""
    _make_folder(path.parent)
    handle, side = tempfile.mkstemp(prefix=".", suffix=SIDE_SUFFIX, dir=path.parent)
    try:
        try:
            put(handle, b"".join(map(_framed, records)))
        finally:
            os.close(handle)
        os.replace(side, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(side)
        raise
    _settle(path.parent)


def append(path: Path, record: bytes) -> None:
    """Put a record at the end of a file that is there, durably. OSError where it cannot."""
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
    try:
        put(handle, _framed(record))
    finally:
        os.close(handle)


def read(path: Path) -> Found:
    """Return the whole records of a file; OSError where it cannot be read at all."""
    data = path.read_bytes()
    records: list[bytes] = []
    lost = place = 0
    while place < len(data):
        record = _record(data, place)
        if record is not None:
            records.append(record)
            place += _HEAD + len(record)
            continue
        lost += 1
        place = data.find(_SIGN, place + 1)
        if place < 0:
            break
    return Found(tuple(records), lost)


def remove(path: Path) -> None:
    """Take a file away; one that is not there is no matter. OSError where it stays."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)


def files(name: str, suffix: str) -> Iterator[Path]:
    """Yield the files of a folder with a suffix, in the order of their names."""
    yield from sorted(folder(name).glob(f"*{suffix}"))


def _framed(record: bytes) -> bytes:
    length = len(record).to_bytes(_LENGTH, "big")
    return _SIGN + length + _digest(record) + record


def _record(data: bytes, place: int) -> bytes | None:
    """Return the record that begins at a place, None where none does or it is not whole."""
    start = place + _HEAD
    if not data.startswith(_SIGN, place) or start > len(data):
        return None
    at = place + len(_SIGN)
    length = int.from_bytes(data[at : at + _LENGTH], "big")
    record = data[start : start + length]
    whole = len(record) == length and _digest(record) == data[at + _LENGTH : start]
    return record if whole else None


def _digest(record: bytes) -> bytes:
    return blake2b(record, digest_size=_DIGEST).digest()


def _make_folder(path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    with contextlib.suppress(OSError):
        path.chmod(0o700)


def _settle(path: Path) -> None:
    """Make a new name durable, where the system can (Windows cannot)."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
