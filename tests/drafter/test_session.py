"""The session: one document with its history and its file."""

from pathlib import Path

import pytest

from drafter.model import edits
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.session import Session, export, open_file

DRAFT = Document(
    DocumentKind.RESOLUTION,
    "en",
    parts=(
        Part(
            "p1",
            PartKind.RESOLUTION,
            (Block("b1", Kind.OPERATIVE, Passage("Decides so.")),),
        ),
    ),
    next_id=2,
)


def typed(document: Document, text: str = "x") -> Document:
    return edits.replace_text(document, "b1", 0, 0, text)


def test_undo_returns_to_the_very_same_value():
    session = Session(DRAFT)
    session.edit(typed, "typing")
    assert session.undo_label == "typing"
    session.undo()
    assert session.document is DRAFT
    session.redo()
    assert session.document == typed(DRAFT)
    assert session.redo_label is None


def test_there_is_something_to_save_only_while_the_text_differs_from_the_file(tmp_path: Path):
    session = Session(DRAFT)
    session.edit(typed, "typing")
    assert session.changed
    session.save(tmp_path / "draft.akn")
    assert not session.changed
    session.undo()
    assert session.changed
    session.redo()
    assert not session.changed


def test_a_saved_draft_opens_as_the_same_value(tmp_path: Path):
    session = Session(DRAFT)
    session.save(tmp_path / "draft.akn")
    assert session.path == tmp_path / "draft.akn"
    assert open_file(tmp_path / "draft.akn").document == DRAFT


def test_saving_again_keeps_the_version_before(tmp_path: Path):
    session = Session(DRAFT, tmp_path / "draft.akn")
    session.save()
    first = (tmp_path / "draft.akn").read_bytes()
    session.edit(typed, "typing")
    session.save()
    assert (tmp_path / "draft.akn.bak").read_bytes() == first


def test_saving_without_a_name_is_refused_and_loses_nothing():
    session = Session(DRAFT)
    session.edit(typed, "typing")
    with pytest.raises(RefusalError) as refusal:
        session.save()
    assert refusal.value.key == "no_file_name"
    assert session.document == typed(DRAFT)


def test_a_save_that_fails_leaves_the_draft_unsaved_and_unnamed(tmp_path: Path):
    session = Session(DRAFT)
    session.edit(typed, "typing")
    with pytest.raises(RefusalError):
        session.save(tmp_path / "missing" / "draft.akn")
    assert session.changed
    assert session.path is None


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".txt", ".akn", ".xml"])
def test_a_draft_is_written_in_the_form_that_its_suffix_names(tmp_path: Path, suffix: str):
    export(DRAFT, tmp_path / f"draft{suffix}")
    assert (tmp_path / f"draft{suffix}").stat().st_size > 0


def test_a_form_that_is_not_known_is_refused(tmp_path: Path):
    with pytest.raises(RefusalError) as refusal:
        export(DRAFT, tmp_path / "draft.wpd")
    assert refusal.value.key == "unknown_format"
    assert ".docx" in refusal.value.arguments["known"]
    assert not list(tmp_path.iterdir())
