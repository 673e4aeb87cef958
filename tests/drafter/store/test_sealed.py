"""Drafts under a passphrase: opened by it alone, whatever byte is changed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.model import edits
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.recovery import earlier, journal, owner, vault
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from drafter.recovery.recovered import recovered, recovered_of, unsealed
from drafter.session import Session, open_file, open_with_passphrase
from drafter.store import sealed
from drafter.store.atomic import backup_of
from drafter.store.file import to_bytes

WORDS = "Confidential wording"
DRAFT = Document(
    DocumentKind.RESOLUTION,
    "en",
    parts=(Part("p", PartKind.RESOLUTION, (Block("b1", Kind.OPERATIVE, Passage(WORDS)),)),),
    next_id=9,
)
PASS = "عبارة with 水 words"


def quick_key(passphrase: str = PASS) -> sealed.Key:
    """A key that costs little: what is tested is not how long a guess takes."""
    return sealed.new_key(passphrase, passes=1, memory=64)


@pytest.fixture
def saved(tmp_path: Path) -> Session:
    """A draft that was saved plainly, then under a passphrase."""
    session = Session(DRAFT)
    session.save(tmp_path / "draft.akn")
    session.apply(edits.replace_text(DRAFT, "b1", 0, 0, "More "), "step")
    session.save()
    saving = replace(session.saving(), key=quick_key(), sealing=True)
    session.took(saving, saving.carry_out())
    return session


def everything(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def test_what_is_sealed_is_opened_by_its_passphrase(saved: Session):
    assert saved.path is not None
    opened, key = open_with_passphrase(saved.path, PASS)
    assert opened.document == saved.document
    assert key == saved.key
    assert PASS not in repr(key)


@pytest.mark.parametrize("passphrase", ["", "other", PASS + " ", PASS.upper()])
def test_another_passphrase_opens_nothing(saved: Session, passphrase: str):
    assert saved.path is not None
    with pytest.raises(RefusalError) as refused:
        open_with_passphrase(saved.path, passphrase)
    assert refused.value.key == "wrong_passphrase"


def test_no_byte_can_be_changed():
    key = quick_key()
    data = sealed.seal_file(to_bytes(DRAFT), key)
    for place in {*range(0, len(data), 97), *range(len(sealed.SIGN) + 30), len(data) - 1}:
        other = bytearray(data)
        other[place] ^= 1
        if sealed.is_sealed(bytes(other)):
            with pytest.raises(RefusalError):
                sealed.open_with(bytes(other), key, "")
    for length in (len(sealed.SIGN), 30, 60, len(data) - 1):
        with pytest.raises(RefusalError):
            sealed.open_sealed(data[:length], PASS, "")


def test_a_file_that_asks_for_much_memory_is_refused():
    data = sealed.seal_file(b"x", quick_key())
    greedy = data[: len(sealed.SIGN) + 16] + b"\x00\x00\x00\x01" + b"\x7f\xff\xff\xff" + data[41:]
    with pytest.raises(RefusalError) as refused:
        sealed.open_sealed(greedy, PASS, "")
    assert refused.value.key == "seal_damaged"


def test_the_command_line_takes_the_passphrase_of_the_environment(saved: Session, monkeypatch):
    assert saved.path is not None
    with pytest.raises(RefusalError) as refused:
        open_file(saved.path)
    assert refused.value.key == "sealed"
    monkeypatch.setitem(os.environ, "DRAFTER_PASSPHRASE", PASS)
    assert open_file(saved.path).document == saved.document


def test_nothing_plain_is_left_beside_a_sealed_draft(saved: Session, tmp_path: Path):
    assert saved.path is not None
    kept = Journal(saved.path, key=saved.key)
    kept.write(saved.document)
    kept.write(edits.replace_text(saved.document, "b1", 0, 0, "Still more "))
    saved.apply(edits.replace_text(saved.document, "b1", 0, 0, "Once "), "step")
    saved.save()
    assert backup_of(saved.path).exists()
    assert len(earlier.versions(saved.path)) == 2
    assert b"wording" not in everything(tmp_path)
    assert b"wording" not in everything(vault.folder("").parent)


def test_its_journal_opens_by_the_passphrase_alone(saved: Session):
    later = edits.replace_text(saved.document, "b1", 0, 0, "Still more ")
    kept = Journal(saved.path, key=saved.key)
    kept.write(saved.document)
    kept.write(later)
    found = journal.read(kept.path)
    assert (found.document, found.is_sealed, found.lost) == (None, True, 0)
    assert (recovered(found).name, found.path) == ("", None)
    assert b"draft.akn" not in kept.path.read_bytes()
    with pytest.raises(RefusalError):
        unsealed(found, "another")
    draft, key = unsealed(found, PASS)
    assert (draft.kept.document, key, draft.changes) == (later, saved.key, 1)
    assert (draft.name, draft.kept.path) == ("draft.akn", saved.path)


def test_what_is_usual_takes_memory_and_time():
    key = sealed.new_key(PASS)
    assert sealed.key_for(key.head, PASS) == key
    assert (sealed.PASSES, sealed.MEMORY) >= (3, 65536)


def test_what_a_crash_left_is_found_by_the_key_of_the_file_alone(
    saved: Session, monkeypatch: pytest.MonkeyPatch
):
    assert saved.path is not None
    path = saved.path.resolve()
    later = edits.replace_text(saved.document, "b1", 0, 0, "Still more ")
    with monkeypatch.context() as patch:
        patch.setattr(owner, "present", lambda: Owner("someone", "here", 2**22 + 7, 5.0))
        Journal(path, key=saved.key).write(later)
    found = recovered_of(path, open_with_passphrase(path, PASS)[1])
    assert found is not None
    assert (found.kept.document, found.changes) == (later, 1)
    assert recovered_of(path) is None
    assert recovered_of(path, sealed.new_key("another", passes=1, memory=64)) is None
