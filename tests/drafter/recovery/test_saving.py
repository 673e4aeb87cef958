"""Saving: nothing that somebody else wrote is lost, whatever fails nothing of ours is."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from drafter.commands.output import write
from drafter.model import edits
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.recovery import earlier, journal, lock, vault
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from drafter.session import Session, open_file
from drafter.store.atomic import backup_of
from drafter.store.file import to_bytes
from tests.drafter.recovery.test_lock import held_by

BLOCKS = tuple(Block(f"b{n}", Kind.OPERATIVE, Passage(f"Decides {n};")) for n in range(4))
DRAFT = Document(
    DocumentKind.RESOLUTION, "en", parts=(Part("p", PartKind.RESOLUTION, BLOCKS),), next_id=9
)
CHANGED = edits.replace_text(DRAFT, "b1", 0, 0, "Mine: ")
OTHER = edits.replace_text(DRAFT, "b2", 0, 0, "Theirs: ")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    path = tmp_path / "folder" / "draft.akn"
    path.parent.mkdir()
    path.write_bytes(to_bytes(DRAFT))
    session = Session(DRAFT, path)
    session.apply(CHANGED, "step")
    return session


def path_of(session: Session) -> Path:
    assert session.path is not None
    return session.path


def test_what_another_program_wrote_is_not_written_over(session: Session):
    path = path_of(session)
    path.write_bytes(to_bytes(OTHER))
    with pytest.raises(RefusalError) as refused:
        session.save()
    assert refused.value.key == "changed_meanwhile"
    assert path.read_bytes() == to_bytes(OTHER)
    assert session.changed
    saving = session.saving(guarded=False)
    session.took(saving, saving.carry_out())
    assert open_file(path).document == CHANGED
    kept = [earlier.read(version) for version in earlier.versions(path)]
    assert kept == [to_bytes(CHANGED), to_bytes(OTHER)]


def test_a_file_that_was_only_touched_is_saved(session: Session):
    os.utime(path_of(session), (5, 5))
    session.save()
    assert not session.changed


def test_a_file_that_vanished_is_written_anew(session: Session):
    path_of(session).unlink()
    session.save()
    assert open_file(path_of(session)).document == CHANGED


def test_a_file_that_somebody_holds_is_not_written(session: Session):
    path = path_of(session)
    held_by(path, Owner("Ana", "elsewhere", 1, 5.0))
    with pytest.raises(RefusalError) as refused:
        session.save()
    assert (refused.value.key, refused.value.arguments["user"]) == ("held", "Ana")
    assert path.read_bytes() == to_bytes(DRAFT)
    lock.seize(path)
    session.save()
    assert not session.changed


def test_every_save_keeps_what_it_replaced(session: Session):
    session.save()
    session.apply(OTHER, "step")
    session.save()
    kept = [earlier.read(v) for v in earlier.versions(path_of(session))]
    assert kept == [to_bytes(d) for d in (OTHER, CHANGED, DRAFT)]
    assert backup_of(path_of(session)).read_bytes() == to_bytes(CHANGED)


def test_what_is_written_while_saving_is_still_to_be_saved(session: Session):
    saving = session.saving()
    session.apply(OTHER, "step")
    session.took(saving, saving.carry_out())
    assert session.changed
    session.save()
    assert open_file(path_of(session)).document == OTHER


OPERATIONS = {
    "open": (os, "open"),
    "side file": (tempfile, "mkstemp"),
    "write": (os, "write"),
    "flush": (os, "fsync"),
    "rename": (os, "replace"),
    "mode": (Path, "chmod"),
    "close": (os, "close"),
    "read": (Path, "read_bytes"),
    "state": (os, "stat"),
    "removal": (os, "unlink"),
}
"""What saving, the journal and the exports ask of the system."""
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


@contextmanager
def failing(operation: str, number: int, code: int, *, torn: bool = False) -> Iterator[list[int]]:
    """Let the n-th call of an operation of the system fail, and all after it; tell the calls."""
    owner, name = OPERATIONS[operation]
    real: Callable[..., object] = getattr(owner, name)
    calls: list[int] = []

    def fail(*arguments: object, **named: object) -> object:
        calls.append(1)
        if len(calls) <= number:
            return real(*arguments, **named)
        if torn:
            handle, data = arguments
            real(handle, bytes(data)[: len(bytes(data)) // 2])
        raise OSError(code, os.strerror(code))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, fail)
        yield calls


def left_over(folder: Path) -> list[str]:
    """Return what stands in a folder beside the draft, its backup and its lock."""
    return [p.name for p in folder.iterdir() if p.suffix not in (".akn", ".bak", ".lock")]


EVERY = [*((name, False) for name in OPERATIONS), ("write", True)]
"""Each operation; a write may also fail when half is written."""


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize(("operation", "torn"), EVERY)
def test_whatever_fails_in_a_save_the_file_is_old_or_new(
    session: Session, operation: str, torn: bool, number: int, code: int
):
    path = path_of(session)
    try:
        with failing(operation, number, code, torn=torn):
            session.save()
    except RefusalError as refusal:
        assert refusal.key in ("cannot_write", "disk_full")
        assert session.changed
        assert open_file(path).document == DRAFT
    else:
        assert not session.changed
        assert open_file(path).document == CHANGED
    assert left_over(path.parent) == []
    session.save()
    assert open_file(path).document == CHANGED


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize(("operation", "torn"), [e for e in EVERY if e[0] not in ("mode", "read")])
def test_whatever_fails_in_the_journal_the_last_good_state_is_there(
    operation: str, number: int, code: int, torn: bool
):
    kept = Journal(None)
    kept.write(DRAFT)
    states = [DRAFT, CHANGED, OTHER, CHANGED]
    good = 0
    with failing(operation, number, code, torn=torn):
        for place, state in enumerate(states):
            try:
                kept.write(state)
            except OSError:
                continue
            good = place
    assert journal.read(kept.path).document in states[good:]
    kept.write(OTHER)
    assert journal.read(kept.path).document == OTHER
    assert list(vault.folder(journal.FOLDER).glob(".*")) == []


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize(("operation", "torn"), [e for e in EVERY if e[0] != "open"])
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".txt", ".akn", ".pdf"])
def test_whatever_fails_in_an_export_the_earlier_one_is_whole(
    tmp_path: Path, operation: str, torn: bool, number: int, code: int, suffix: str
):
    path = tmp_path / f"export{suffix}"
    path.write_bytes(b"the earlier one")
    write(DRAFT, tmp_path / f"whole{suffix}", lambda _: b"%PDF of these words")
    whole = (tmp_path / f"whole{suffix}").read_bytes()
    try:
        with failing(operation, number, code, torn=torn):
            write(DRAFT, path, lambda _: b"%PDF of these words")
    except RefusalError as refusal:
        assert refusal.key in ("cannot_write", "disk_full")
        assert path.read_bytes() == b"the earlier one"
    except OSError:  # The writer's own patterns could not be read: the command says which.
        assert operation == "read"
        assert path.read_bytes() == b"the earlier one"
    else:
        assert path.read_bytes() == whole
    left = {p.name for p in tmp_path.iterdir() if p.is_file()}
    assert left - {f"export{suffix}.bak"} == {path.name, f"whole{suffix}"}
