"""The window comes back to where it was left."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui import last_time
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words


@pytest.fixture
def again(qtbot: QtBot, example: MainWindow, preferences: Preferences):
    """Leave the example in its fifth paragraph, and begin a window with the same settings."""
    path = example.desk.signals.session.path
    paragraph = list(example.desk.signals.document.blocks())[4].id
    example.draft.go_to(paragraph)
    example.close()
    window = MainWindow(Words("en"), Preferences(preferences._path))
    yield window, path, paragraph
    window.work.wait()
    window.close()
    window.deleteLater()


def test_the_last_draft_is_open_at_its_paragraph(again: tuple[MainWindow, Path, str]):
    window, path, paragraph = again
    last_time.return_to(window, opening=True)
    window.work.wait()
    assert window.desk.signals.session.path == path
    assert window.draft.current_block() == paragraph


def test_a_file_that_was_asked_for_comes_instead(again: tuple[MainWindow, Path, str]):
    window, _, _ = again
    last_time.return_to(window, opening=False)
    window.work.wait()
    assert not window.has_draft


def test_whoever_wishes_begins_with_the_start_page(again: tuple[MainWindow, Path, str]):
    window, _, _ = again
    window.preferences.change(at_start=last_time.START)
    last_time.return_to(window, opening=True)
    window.work.wait()
    assert not window.has_draft


def test_a_draft_that_a_crash_left_goes_first(
    again: tuple[MainWindow, Path, str], monkeypatch: pytest.MonkeyPatch
):
    window, _, _ = again
    monkeypatch.setattr(last_time, "recovered_drafts", lambda: ["a draft"])
    last_time.return_to(window, opening=True)
    window.work.wait()
    assert not window.has_draft


def test_a_draft_that_is_gone_is_told_in_one_sentence(again: tuple[MainWindow, Path, str]):
    window, path, _ = again
    path.unlink()
    last_time.return_to(window, opening=True)
    window.work.wait()
    assert not window.has_draft
    assert path.name in window.bars.sentences[0]
