"""A file is looked into before it is sent, and a clean copy is saved."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from drafter.exports.sheet import Tracking
from drafter.model.edits import place_of, remove_blocks
from drafter.scrubbing import scrubbed
from drafter.session import export, export_tracked
from ui.main_window import MainWindow
from ui.scrubbing.dialog import ScrubDialog


@pytest.fixture
def work_file(example: MainWindow, tmp_path: Path) -> Path:
    path = tmp_path / "sent.docx"
    export(example.desk.signals.document, path)
    return path


def shown(window: MainWindow) -> ScrubDialog:
    dialog = window.findChild(ScrubDialog)
    assert dialog is not None
    dialog.wait()
    return dialog


def kinds(dialog: ScrubDialog) -> set[str]:
    items = [dialog.table.item(row, 0) for row in range(dialog.table.rowCount())]
    return {item.text() for item in items if item is not None}


def test_what_a_file_holds_is_listed_and_a_clean_copy_saved(
    qtbot: QtBot, example: MainWindow, work_file: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(work_file), ""))
    example.actions_by_name["inspect_file"].trigger()
    dialog = shown(example)
    item = dialog.table.item(0, 0)
    assert item is not None
    assert item.text() == example.words("scrubbing.carried")
    target = work_file.with_name("clean")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.save.click()
    dialog.wait()
    assert scrubbed(work_file.with_name("clean.docx"))[1] == ()
    assert "clean.docx" in example.bars.sentences[0]


def test_a_clean_file_is_said_to_be_clean(example: MainWindow, work_file: Path):
    work_file.write_bytes(scrubbed(work_file)[0])
    example.filing.inspect_file(work_file)
    dialog = shown(example)
    assert dialog.sentence.text() == example.words("scrubbing.clean", path="sent.docx")
    assert not dialog.save.isVisible()
    dialog.close()


def test_what_cannot_be_read_gets_one_sentence(example: MainWindow, tmp_path: Path):
    path = tmp_path / "bad.docx"
    path.write_bytes(b"no archive")
    example.filing.inspect_file(path)
    shown(example)
    assert "bad.docx" in example.bars.sentences[0]


def test_tracked_changes_are_accepted_when_that_is_wished(
    example: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "tracked.docx"
    base = example.desk.signals.document
    long = next(block.id for block in base.blocks() if len(block.text) > 60)
    draft = remove_blocks(base, place_of(base, long))
    export_tracked(base, draft, path, Tracking("Ana", datetime(2026, 1, 2)), "submission")
    example.filing.inspect_file(path)
    dialog = shown(example)
    assert dialog.accept_changes.isVisible()
    assert kinds(dialog) == {example.words("scrubbing.change")}
    dialog.accept_changes.click()
    assert kinds(dialog) == {example.words("scrubbing.deleted")}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    dialog.wait()
    assert scrubbed(path, accept=True)[1] == ()
