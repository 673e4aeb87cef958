"""Earlier versions of a draft: the last ten saves and the last of each day, as its file had them.

They are the bytes of the file, so those of a draft under a passphrase are under it too. Their
times and digests are in their names: a list of them reads none.
"""

import contextlib
import time
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from drafter.recovery import vault
from drafter.store.sealed import is_sealed

FOLDER, SUFFIX = "earlier", ".version"
LAST_SAVES = 10
MOST_OF_DRAFT = 20 * 1024 * 1024
"""Bytes on disk that the versions of one draft may take; the oldest give way."""
MOST_OF_ALL = 200 * 1024 * 1024
"""Bytes on disk for the versions of every draft; the newest of each is never given up."""
LARGEST = 64 * 1024 * 1024
"""Bytes that a version may unpack to; a draft's file may have 50 MB."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version on disk; `time` in nanoseconds since 1970, `size` in bytes as kept."""

    path: Path
    time: int
    digest: str
    size: int


def keep(draft: Path, data: bytes, when: int | None = None) -> None:
    """Keep what a draft's file holds, unless its newest version is the same. OSError if it cannot.

    `when` is the time in nanoseconds since 1970, now where it is not given.
    """
    kept, digest = versions(draft), digest_of(data)
    if kept and kept[0].digest == digest:
        return
    moment = time.time_ns() if when is None else when
    moment = max(moment, kept[0].time + 1) if kept else moment
    target = _folder(draft) / f"{moment:020}-{digest}{SUFFIX}"
    name = b"" if is_sealed(data) else str(draft.resolve()).encode(errors="replace")
    vault.write(target, (name, zlib.compress(data)))
    _thin(versions(draft))
    _bound()


def versions(draft: Path) -> tuple[Earlier, ...]:
    """Return the versions of a draft, the newest first."""
    return _listed(_folder(draft).glob(f"*{SUFFIX}"))


def with_digest(draft: Path, digest: str) -> bytes | None:
    """Return the bytes of the version with a digest, None where it is kept no more."""
    found = next((earlier for earlier in versions(draft) if earlier.digest == digest), None)
    try:
        return read(found) if found is not None else None
    except OSError:
        return None


def read(earlier: Earlier) -> bytes:
    """Return the bytes of a version; OSError where they cannot be read or are damaged."""
    records = vault.read(earlier.path).records
    try:
        opened = zlib.decompressobj()
        data = opened.decompress(records[1], LARGEST)
    except (IndexError, zlib.error) as error:
        raise OSError(None, "it is damaged", str(earlier.path)) from error
    if digest_of(data) != earlier.digest:
        raise OSError(None, "it is damaged", str(earlier.path))
    return data


def forget(draft: Path) -> None:
    """Take every version of a draft away. OSError where one stays."""
    for earlier in versions(draft):
        vault.remove(earlier.path)
    with contextlib.suppress(OSError):
        _folder(draft).rmdir()


def digest_of(data: bytes) -> str:
    """Return what tells the bytes of a file from all others: 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


def _folder(draft: Path) -> Path:
    name = blake2b(str(draft.resolve()).encode(errors="replace"), digest_size=16).hexdigest()
    return vault.folder(FOLDER) / name


def _listed(paths: Iterable[Path]) -> tuple[Earlier, ...]:
    found: list[Earlier] = []
    for path in paths:
        moment, _, digest = path.stem.partition("-")
        with contextlib.suppress(OSError, ValueError):  # Another window may take it away just now.
            found.append(Earlier(path, int(moment), digest, path.stat().st_size))
    return tuple(sorted(found, key=lambda earlier: -earlier.time))


def _thin(kept: tuple[Earlier, ...]) -> None:
    """Keep the last saves and the last of each day, and of these what there is room for."""
    days: set[object] = set()
    room = MOST_OF_DRAFT
    for number, earlier in enumerate(kept):
        day = datetime.fromtimestamp(earlier.time / 1e9).date()
        wanted = number < LAST_SAVES or day not in days
        days.add(day)
        room -= earlier.size if wanted else 0
        if number and (not wanted or room < 0):
            vault.remove(earlier.path)


def _bound() -> None:
    """Let the oldest versions of all drafts give way where they take too much room together."""
    rows = [_listed(f.glob(f"*{SUFFIX}")) for f in vault.folder(FOLDER).glob("*") if f.is_dir()]
    room = MOST_OF_ALL - sum(earlier.size for row in rows for earlier in row)
    older = sorted((earlier for row in rows for earlier in row[1:]), key=lambda e: e.time)
    for earlier in older:
        if room >= 0:
            return
        vault.remove(earlier.path)
        room += earlier.size
