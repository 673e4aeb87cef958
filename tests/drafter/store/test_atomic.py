"""Saving never loses the last good version, whatever step of it fails."""

import errno
import os
import stat
from pathlib import Path

import pytest

from drafter.model.opened import RefusalError
from drafter.store.atomic import write_bytes

STEPS = ["write", "fsync", "close", "replace"]


def fail(number: int):
    def failing(*_arguments: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    return failing


@pytest.mark.parametrize("backup", [False, True])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT])
@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, backup: bool
):
    path = tmp_path / "draft.akn"
    write_bytes(path, b"first")
    monkeypatch.setattr(os, step, fail(number))
    with pytest.raises(RefusalError) as refusal:
        write_bytes(path, b"second", backup=backup)
    assert refusal.value.key == (
        "disk_full" if number in (errno.ENOSPC, errno.EDQUOT) else "cannot_write"
    )
    assert path.read_bytes() == b"first"
    assert [p.name for p in tmp_path.iterdir()] == ["draft.akn"]


def test_what_a_killed_program_left_beside_a_file_goes_with_the_next_save(tmp_path: Path):
    old, young = tmp_path / ".draft.akn.abcd.new", tmp_path / ".draft.akn.efgh.new"
    other = tmp_path / ".other.akn.abcd.new"
    for path in (old, young, other):
        path.write_bytes(b"half a dra")
    for path in (old, other):
        os.utime(path, (5, 5))
    write_bytes(tmp_path / "draft.akn", b"first")
    left = sorted(p.name for p in tmp_path.iterdir())
    assert left == [young.name, other.name, "draft.akn"]


def test_the_version_before_stays_beside_it(tmp_path: Path):
    path = tmp_path / "draft.akn"
    for data in (b"first", b"second", b"third"):
        write_bytes(path, data, backup=True)
    assert path.read_bytes() == b"third"
    assert (tmp_path / "draft.akn.bak").read_bytes() == b"second"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["draft.akn", "draft.akn.bak"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path):
    target, link = tmp_path / "draft.akn", tmp_path / "link.akn"
    target.write_bytes(b"first")
    link.symlink_to(target)
    write_bytes(link, b"second")
    assert link.is_symlink()
    assert target.read_bytes() == b"second"


def test_the_rights_of_a_file_stay_as_they_are(tmp_path: Path):
    path = tmp_path / "draft.akn"
    path.write_bytes(b"first")
    path.chmod(0o640)
    write_bytes(path, b"second")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["missing/draft.akn", "."])
def test_where_nothing_can_be_written_there_is_one_sentence(tmp_path: Path, name: str):
    with pytest.raises(RefusalError) as refusal:
        write_bytes(tmp_path / name, b"data")
    assert refusal.value.key == "cannot_write"
