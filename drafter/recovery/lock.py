"""Who has a draft's file open: a small file beside it, so that two windows do not write over it.

A lock whose process runs no more is stale. Of another computer nobody can tell, so its window
renews the lock; one that was not renewed for a while is stale too.
"""

import contextlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from drafter.recovery import owner
from drafter.recovery.owner import Owner

STALE = 600.0
"""Seconds after which a lock of another computer that was not renewed holds no more."""
_LARGEST = 4096


def place(draft: Path) -> Path:
    """Return where the lock of a draft's file is."""
    draft = draft.resolve()
    return draft.with_name(f".{draft.name}.lock")


def take(draft: Path) -> Owner | None:
    """Hold a draft's file; return who else does, None where it is ours now.

    A folder that takes no lock (read-only, full, gone) takes no save either: then nobody holds it.
    """
    held = holder(draft)
    if held is not None:
        return held
    seize(draft)
    return None


def seize(draft: Path) -> None:
    """Hold a draft's file whoever else does."""
    path = place(draft)
    side = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        side.write_bytes(msgspec.json.encode(owner.present()))
        os.replace(side, path)
    except OSError:
        with contextlib.suppress(OSError):
            side.unlink()


def holder(draft: Path) -> Owner | None:
    """Return who else holds a draft's file at present, None where nobody does or we do."""
    path = place(draft)
    try:
        with path.open("rb") as file:
            held = msgspec.json.decode(file.read(_LARGEST), type=Owner)
        age = time.time() - path.stat().st_mtime
    except (OSError, ValueError, RecursionError):  # None there, or nothing that a window wrote.
        return None
    here = owner.present()
    if held.host == here.host:
        same = held.process == here.process
        return held if owner.runs(held) and not same else None
    return held if age < STALE else None


def holders(drafts: Iterable[Path]) -> dict[Path, Owner]:
    """Return who else holds which of some files."""
    found = ((draft, holder(draft)) for draft in drafts)
    return {draft: owner for draft, owner in found if owner is not None}


def renew(draft: Path) -> None:
    """Say that the file is still held."""
    with contextlib.suppress(OSError):
        if _ours(draft):
            os.utime(place(draft))


def let_go(draft: Path) -> None:
    """Hold the file no more; a lock of somebody else stays."""
    with contextlib.suppress(OSError):
        if _ours(draft):
            place(draft).unlink()


def _ours(draft: Path) -> bool:
    try:
        held = msgspec.json.decode(place(draft).read_bytes()[:_LARGEST], type=Owner)
    except ValueError:
        return False
    return held == owner.present()
