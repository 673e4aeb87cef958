"""Locks: another window is noticed, one that crashed is not waited for."""

import os
import time
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from drafter.recovery import lock, owner
from drafter.recovery.owner import Owner

HERE = owner.present()


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.akn"
    path.write_bytes(b"text")
    return path


def held_by(draft: Path, who: Owner, age: float = 0) -> None:
    place = lock.place(draft)
    place.write_bytes(msgspec.json.encode(who))
    then = time.time() - age
    os.utime(place, (then, then))


def test_a_free_file_is_taken_and_let_go(draft: Path):
    assert lock.take(draft) is None
    assert lock.place(draft).exists()
    assert lock.holder(draft) is None
    lock.let_go(draft)
    assert not lock.place(draft).exists()


PARENT = Owner("other", HERE.host, os.getppid(), 0.0)
CASES = {
    "a process that runs here": (PARENT, 0, True),
    "one that runs no more": (Owner("other", HERE.host, 2**22 + 7, 5.0), 0, False),
    "a number that was given out anew": (replace(PARENT, started=5.0), 0, False),
    "another computer, lately": (Owner("other", "elsewhere", 1, 5.0), 10, True),
    "another computer, long ago": (Owner("other", "elsewhere", 1, 5.0), lock.STALE + 10, False),
}


@pytest.mark.parametrize("name", CASES)
def test_a_lock_holds_while_somebody_is_behind_it(draft: Path, name: str):
    import psutil

    who, age, holds = CASES[name]
    if who is PARENT:
        who = replace(who, started=psutil.Process(who.process).create_time())
    held_by(draft, who, age)
    assert lock.take(draft) == (who if holds else None)
    lock.let_go(draft)
    assert lock.place(draft).exists() is holds


@pytest.mark.parametrize("content", [b"", b"{", b"[[[" * 9999, b"\xff\x00", b'{"process": "x"}'])
def test_what_is_no_lock_holds_nothing(draft: Path, content: bytes):
    lock.place(draft).write_bytes(content)
    assert lock.take(draft) is None
    assert lock.holder(draft) is None


def test_a_lock_is_taken_over(draft: Path):
    other = Owner("other", "elsewhere", 1, 5.0)
    held_by(draft, other)
    lock.seize(draft)
    assert lock.holder(draft) is None
    held_by(draft, other)
    lock.renew(draft)
    assert lock.holder(draft) == other


def test_a_folder_that_takes_no_lock_holds_nothing(tmp_path: Path):
    assert lock.take(tmp_path / "gone" / "draft.akn") is None
