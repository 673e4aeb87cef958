"""The journal of one draft: what was changed since it was saved, on disk within a second.

The first record after the head is the whole draft; each later one is a step. When the steps weigh
as much as the whole, the file is begun anew, so that it stays about twice the size of the draft.
"""

import contextlib
import time
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.model.document import Document
from drafter.recovery import owner, vault
from drafter.recovery.record import Opening, Record, from_bytes, step_between, stepped, to_bytes
from drafter.store.sealed import Key, opened, sealed

FOLDER, SUFFIX = "recovery", ".journal"
_LEAST = 64 * 1024
"""Bytes of steps below which no journal is begun anew."""


class Journal:
    """Written by one thread at a time. Its file begins with the first change."""

    def __init__(self, path: Path | None, digest: str = "", key: Key | None = None) -> None:
        seal = key.head if key else b""
        self._opening = Opening(owner.present(), str(path) if path else "", digest, seal)
        self._shown = replace(self._opening, path="", digest="") if key else self._opening
        self._key = key
        self.path = vault.folder(FOLDER) / f"{uuid.uuid4().hex}{SUFFIX}"
        self._written: Document | None = None
        self._steps = self._weight = self._room = 0

    def write(self, document: Document) -> None:
        """Make a document safe; OSError where that cannot be, then the next call begins anew."""
        if document is self._written:
            return
        before, self._written = self._written, None
        step = step_between(before, document, self._steps + 1) if before is not None else None
        data = self._sealed(Record(time.time(), step=step)) if step is not None else b""
        if not data or self._weight + len(data) > self._room:
            self._begin(document)
        else:
            vault.append(self.path, data)
            self._steps += 1
            self._weight += len(data)
        self._written = document

    def remove(self) -> None:
        """Take the file away: what it holds is saved, or was given up. OSError where it stays."""
        self._written = None
        vault.remove(self.path)

    def _begin(self, document: Document) -> None:
        now = time.time()
        head, whole = Record(now, opening=self._shown), Record(now, whole=document)
        rows = [to_bytes(head), data := self._sealed(whole)]
        if self._key is not None:  # The name of a file is told to nobody either.
            rows.insert(1, self._sealed(Record(now, opening=self._opening)))
        vault.write(self.path, rows)
        self._steps = self._weight = 0
        self._room = max(_LEAST, len(data))

    def _sealed(self, record: Record) -> bytes:
        """Return a record, of a draft under a passphrase under it too; the head never is."""
        data = to_bytes(record)
        return data if self._key is None else sealed(data, self._key, self.path.stem.encode())


@dataclass(frozen=True, slots=True)
class Kept:
    """What a journal holds: the last state of a draft that could be read, and when it was so.

    `document` is None where no whole draft is left in it, or where it is under a passphrase and
    was read without its key, then the file is not named either; `lost` counts what could not be
    read.
    """

    journal: Path
    opening: Opening
    document: Document | None = None
    time: float = 0.0
    lost: int = 0

    @property
    def path(self) -> Path | None:
        """The file of the draft; None where it was never saved."""
        return Path(self.opening.path) if self.opening.path else None

    @property
    def is_sealed(self) -> bool:
        """Whether it is to be read again with the key of its passphrase."""
        return bool(self.opening.seal) and self.document is None


def read(path: Path, key: Key | None = None) -> Kept:
    """Return what a journal holds; OSError where it cannot be read at all."""
    found = vault.read(path)
    replay = _Replay(key, path.stem.encode())
    lost = found.lost
    for data in found.records:
        try:
            replay.take(data)
        except ValueError:
            lost += 1
    return Kept(path, replay.opening, replay.document, replay.time, lost)


def passed(path: Path, document: Document, key: Key | None = None) -> bool:
    """Say whether the draft of a journal was once as a document is, which its own save then wrote.

    OSError where the journal cannot be read.
    """
    replay = _Replay(key, path.stem.encode())
    for data in vault.read(path).records:
        with contextlib.suppress(ValueError):
            replay.take(data)
            if replay.document == document:
                return True
    return False


def left_behind(key: Key | None = None) -> tuple[Kept, ...]:
    """Return what journals hold whose owner runs no more, the latest first; `key` is of one."""
    found: list[Kept] = []
    for path in vault.files(FOLDER, SUFFIX):
        with contextlib.suppress(OSError):  # Another window may be taking it away just now.
            found.append(read(path, key))
    orphans = (kept for kept in found if not owner.runs(kept.opening.owner))
    return tuple(sorted(orphans, key=lambda kept: -kept.time))


class _Replay:
    """The records of a journal taken one after another."""

    def __init__(self, key: Key | None, about: bytes) -> None:
        self.opening = Opening(owner.Owner())
        self.document: Document | None = None
        self.time = 0.0
        self._key, self._about = key, about
        self._number = 0

    def take(self, data: bytes) -> None:
        """Take a record; ValueError for one that is damaged, or whose forerunner is missing."""
        if self.opening.seal:
            if self._key is None or self._key.head != self.opening.seal:
                return
            data = opened(data, self._key, self._about)
        record = from_bytes(data)
        if record.opening is not None:
            self.opening, self.time = record.opening, record.time
        elif record.whole is not None:
            self.document, self.time, self._number = record.whole, record.time, 0
        elif record.step is not None:
            if self.document is None or record.step.number != self._number + 1:
                raise ValueError("a step before this one is missing")
            self.document = stepped(self.document, record.step)
            self.time, self._number = record.time, record.step.number


def discard(path: Path) -> None:
    """Take a journal away that is needed no more; one that cannot be stays for the next time."""
    with contextlib.suppress(OSError):
        vault.remove(path)
