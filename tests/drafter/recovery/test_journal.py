"""The journal: what is written is read back; what is damaged costs no more than itself."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter.model import edits
from drafter.model.document import Base, Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Passage
from drafter.recovery import earlier, journal, owner, vault
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from drafter.recovery.record import Record, from_bytes, step_between, stepped, to_bytes
from drafter.recovery.recovered import recovered_drafts
from drafter.store.atomic import write_bytes
from drafter.store.file import to_bytes as file_of

BLOCKS = tuple(Block(f"b{n}", Kind.OPERATIVE, Passage(f"Decides {n};")) for n in range(6))
DRAFT = Document(
    DocumentKind.RESOLUTION, "en", parts=(Part("p", PartKind.RESOLUTION, BLOCKS),), next_id=9
)
GONE = Owner("someone", "here", 2**22 + 7, 5.0)


def typed(document: Document, text: str, block: str = "b1") -> Document:
    return edits.replace_text(document, block, 0, 0, text)


def written(*documents: Document, path: Path | None = None) -> Journal:
    kept = Journal(path)
    for document in documents:
        kept.write(document)
    return kept


@pytest.fixture
def orphaned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journals are written by a process that runs no more."""
    monkeypatch.setattr(owner, "present", lambda: GONE)


def test_the_last_state_is_read_back():
    states = [DRAFT, typed(DRAFT, "a"), typed(typed(DRAFT, "a"), "ü水"), DRAFT]
    for count in range(1, len(states) + 1):
        kept = journal.read(written(*states[:count]).path)
        assert (kept.document, kept.lost) == (states[count - 1], 0)


def test_a_step_costs_its_paragraph_and_not_the_draft():
    kept = written(DRAFT)
    before = kept.path.stat().st_size
    kept.write(typed(DRAFT, "a"))
    many = replace(DRAFT, parts=(replace(DRAFT.parts[0], blocks=BLOCKS * 400),))
    large = written(many)
    whole = large.path.stat().st_size
    large.write(edits.add_part(many, PartKind.ANNEX))
    assert large.path.stat().st_size - whole < 2 * (kept.path.stat().st_size - before)


def test_a_new_base_is_kept_too():
    based = replace(typed(DRAFT, "a"), base=Base("75/1", "packed"), foreign=("<x/>",))
    assert journal.read(written(DRAFT, based, typed(based, "b")).path).document == typed(based, "b")


def test_a_journal_stays_within_twice_the_draft():
    kept, document = written(DRAFT), DRAFT
    largest = 0
    for _ in range(400):
        document = typed(document, "x" * 40)
        kept.write(document)
        largest = max(largest, kept.path.stat().st_size)
    assert journal.read(kept.path).document == document
    assert largest < 3 * 64 * 1024


def test_only_its_owner_may_read_it():
    kept = written(DRAFT)
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700
    assert vault.everything() == (kept.path,)


@pytest.mark.parametrize("cut", [1, 30, 200])
def test_of_a_journal_cut_short_the_last_whole_record_counts(cut: int):
    kept = written(DRAFT, typed(DRAFT, "a"), typed(DRAFT, "ab"))
    kept.path.write_bytes(kept.path.read_bytes()[:-cut])
    found = journal.read(kept.path)
    assert (found.document, found.lost) == (typed(DRAFT, "a"), 1)


def test_what_follows_a_damaged_step_is_not_taken_for_the_draft():
    kept = Journal(None)
    sizes = []
    for text in ("", "a", "ab", "abc"):
        kept.write(typed(DRAFT, text) if text else DRAFT)
        sizes.append(kept.path.stat().st_size)
    data = bytearray(kept.path.read_bytes())
    data[sizes[1] + 60] ^= 1
    kept.path.write_bytes(data)
    found = journal.read(kept.path)
    assert (found.document, found.lost) == (typed(DRAFT, "a"), 2)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.floats(0, 1), st.integers(0, 300), st.binary(max_size=40))
def test_damage_of_any_kind_gives_a_state_that_was_written_or_none(
    place: float, gone: int, put: bytes
):
    states = [DRAFT, typed(DRAFT, "a"), typed(DRAFT, "ab"), typed(DRAFT, "abc")]
    path = written(*states).path
    whole = path.read_bytes()
    start = int(place * len(whole))
    path.write_bytes(whole[:start] + put + whole[start + gone :])
    assert journal.read(path).document in [*states, None]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(BLOCKS), max_size=8), st.lists(st.sampled_from(BLOCKS), max_size=8))
def test_a_step_leads_from_one_document_to_the_other(first: list[Block], second: list[Block]):
    old = replace(DRAFT, parts=(replace(DRAFT.parts[0], blocks=tuple(first)),))
    new = replace(DRAFT, parts=(*DRAFT.parts, Part("q", PartKind.ANNEX, tuple(second))))
    step = step_between(old, new, 1)
    assert step is not None
    record = from_bytes(to_bytes(Record(1.0, step=step)))
    assert record.step is not None
    assert stepped(old, record.step) == new


def test_half_a_character_is_kept_as_a_sign():
    found = journal.read(written(typed(DRAFT, "\ud800a")).path).document
    assert found == typed(DRAFT, "\ufffda")


def test_a_failed_write_is_made_good_by_the_next(monkeypatch: pytest.MonkeyPatch):
    kept = written(DRAFT)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space"):
            kept.write(typed(DRAFT, "a"))
    kept.write(typed(DRAFT, "ab"))
    assert journal.read(kept.path).document == typed(DRAFT, "ab")
    assert vault.everything() == (kept.path,)


def test_a_journal_that_was_wiped_begins_anew():
    kept = written(DRAFT)
    kept.remove()
    kept.write(typed(DRAFT, "a"))
    os.unlink(kept.path)
    with pytest.raises(FileNotFoundError):
        kept.write(typed(DRAFT, "ab"))
    kept.write(typed(DRAFT, "abc"))
    assert journal.read(kept.path).document == typed(DRAFT, "abc")


def test_the_journal_of_a_living_process_is_nobody_elses():
    written(DRAFT)
    assert journal.left_behind() == ()


def test_a_process_number_given_out_anew_is_another_process():
    present = owner.present()
    assert owner.runs(present)
    assert not owner.runs(replace(present, started=present.started - 3600))


@pytest.mark.usefixtures("orphaned")
def test_a_lost_draft_is_found_with_what_its_file_lacks(tmp_path: Path):
    path = tmp_path / "draft.akn"
    write_bytes(path, file_of(DRAFT))
    written(typed(DRAFT, "New words. "), path=path)
    (found,) = recovered_drafts()
    assert (found.name, found.saved, found.changes) == ("draft.akn", DRAFT, 1)


@pytest.mark.usefixtures("orphaned")
def test_a_journal_that_says_what_its_file_says_is_taken_away(tmp_path: Path):
    path = tmp_path / "draft.akn"
    write_bytes(path, file_of(DRAFT))
    written(DRAFT, path=path)
    assert recovered_drafts() == ()
    assert vault.everything() == ()


@pytest.mark.usefixtures("orphaned")
def test_a_draft_never_saved_is_called_by_its_title(tmp_path: Path):
    title = Block("t", Kind.TITLE, Passage("Rivers and seas"))
    part = replace(DRAFT.parts[0], blocks=(title, *BLOCKS))
    written(replace(DRAFT, parts=(part,)))
    written(DRAFT, path=tmp_path / "gone" / "draft.akn")
    found = {draft.name: draft for draft in recovered_drafts()}
    assert found["Rivers and seas"].changes == 7
    assert found["draft.akn"].saved is None


@pytest.mark.usefixtures("orphaned")
def test_a_journal_that_is_all_damage_is_named_and_stays():
    path = vault.folder("recovery") / "x.journal"
    vault.write(path, ())
    path.write_bytes(b"nothing of ours")
    (found,) = recovered_drafts()
    assert found.kept.document is None
    assert found.kept.lost == 1
    assert path.exists()


def test_a_save_that_a_crash_cut_off_is_nobody_elses_change(tmp_path: Path, orphaned: None):
    path = tmp_path / "draft.akn"
    write_bytes(path, file_of(DRAFT))
    digest = earlier.digest_of(path.read_bytes())
    states = [typed(DRAFT, "a"), typed(DRAFT, "ab"), typed(DRAFT, "abc")]
    kept = Journal(path, digest)
    for state in states:
        kept.write(state)
    write_bytes(path, file_of(states[1]))
    (found,) = recovered_drafts()
    assert (found.moved, found.changes, found.saved) == (False, 1, states[1])
    write_bytes(path, file_of(typed(DRAFT, "of somebody else")))
    (found,) = recovered_drafts()
    assert found.moved
