"""Several drafts at once: each in a window of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from drafter.model.document import DocumentKind, Organ
from tests.ui.window.conftest import EXAMPLE
from ui import filing, last_time
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.questions import Answer
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

Copied = Callable[[str], Path]


def wait_for_all(window: MainWindow) -> None:
    """Wait for every window: a draft opened in one may come in another."""
    window.work.wait()
    for each in window.windows.every:
        each.work.wait()


@pytest.fixture
def copied(tmp_path: Path) -> Copied:
    def copy(name: str) -> Path:
        path = tmp_path / f"{name}.akn"
        path.write_bytes(EXAMPLE.read_bytes())
        return path

    return copy


def names(window: MainWindow) -> list[str]:
    return [each.title() for each in window.windows.every]


def open_in(window: MainWindow, path: Path) -> MainWindow:
    """Open a file from a window; return the window that shows it."""
    window.filing.open(path)
    wait_for_all(window)
    shown = window.windows.showing(path)
    assert shown is not None
    return shown


def begin(window: MainWindow) -> None:
    window.filing.new(DocumentKind.RESOLUTION, "en", Organ.GENERAL_ASSEMBLY, 81)
    wait_for_all(window)


def test_a_draft_comes_into_a_window_that_has_none(window: MainWindow, copied: Copied):
    assert open_in(window, copied("one")) is window


def test_a_second_draft_comes_into_a_window_of_its_own(window: MainWindow, copied: Copied):
    first = open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    assert second is not first
    assert second.isVisible()
    assert names(window) == ["one.akn", "two.akn"]


def test_what_one_window_writes_the_other_does_not(
    qtbot: QtBot, window: MainWindow, copied: Copied
):
    first, second = open_in(window, copied("one")), open_in(window, copied("two"))
    qtbot.keyClicks(second.draft.edit, "More. ")
    assert second.isWindowModified()
    assert not first.isWindowModified()
    assert first.desk.signals.session.undo_label is None


def test_a_file_that_is_open_is_shown_and_not_opened_again(window: MainWindow, copied: Copied):
    one = copied("one")
    first = open_in(window, one)
    second = open_in(window, copied("two"))
    assert open_in(second, one) is first
    assert len(window.windows.every) == 2


def test_new_shows_one_start_page_beside_the_draft(window: MainWindow, copied: Copied):
    open_in(window, copied("one"))
    window.actions_by_name["new"].trigger()
    window.actions_by_name["new"].trigger()
    assert names(window) == ["one.akn", "Start"]


def test_a_draft_begun_on_the_start_page_takes_its_place(window: MainWindow, copied: Copied):
    open_in(window, copied("one"))
    window.actions_by_name["new"].trigger()
    begin(window.windows.every[1])
    assert names(window) == ["one.akn", "Untitled draft"]


def test_a_closed_draft_takes_its_window_along_but_for_the_last(window: MainWindow, copied: Copied):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    second.actions_by_name["close"].trigger()
    assert names(window) == ["one.akn"]
    window.actions_by_name["close"].trigger()
    assert names(window) == ["Start"]
    assert window.isVisible()


def test_keys_go_round_the_windows(qtbot: QtBot, window: MainWindow, copied: Copied):
    first, second = open_in(window, copied("one")), open_in(window, copied("two"))
    for shown in (first, second, first):
        with qtbot.waitActive(shown):
            window.windows.step(second if shown is first else first, 1)
    assert QApplication.activeWindow() is first


def test_the_menu_lists_the_windows_and_leads_to_them(window: MainWindow, copied: Copied):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    second.menus.list_windows()
    entries = second.menus.of("windows").actions()
    assert [(e.text(), e.isChecked()) for e in entries] == [
        ("&1  one.akn", False),
        ("&2  two.akn", True),
    ]


def test_copied_text_that_no_file_holds_is_not_left_without_a_question(window: MainWindow):
    QApplication.clipboard().setText("The General Assembly,\n\nRecalling its resolution 70/1,\n")
    window.filing.from_clipboard()
    wait_for_all(window)
    assert window.filing.has_unsaved


def test_quitting_asks_for_each_draft_and_stays_where_one_is_kept(
    qtbot: QtBot, window: MainWindow, copied: Copied, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    qtbot.keyClicks(second.draft.edit, "More. ")

    def cancel(_window: object, _words: object, name: str) -> Answer:
        asked.append(name)
        return Answer.CANCEL

    with monkeypatch.context() as patch:
        patch.setattr(filing, "ask_about_changes", cancel)
        window.windows.quit()
    assert asked == ["two.akn"]
    assert names(window) == ["one.akn", "two.akn"]


def test_all_drafts_come_back_where_they_were_left(
    qtbot: QtBot, window: MainWindow, preferences: Preferences, copied: Copied
):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    paragraph = list(second.desk.signals.document.blocks())[4].id
    second.draft.go_to(paragraph)
    window.windows.quit()
    assert window.windows.every == []
    again = MainWindow(Words("en"), Preferences(preferences._path))
    last_time.return_to(again, opening=True)
    for each in again.windows.every:
        each.work.wait()
    assert names(again) == ["one.akn", "two.akn"]
    assert again.windows.every[1].draft.current_block() == paragraph
    again.windows.quit()


def test_a_preference_holds_in_every_window(window: MainWindow, copied: Copied):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    window.preferences.change(text_size=20)
    sizes = {each.draft.edit.margin.typography.size for each in (window, second)}
    assert sizes == {20}


def test_a_closed_window_leaves_nothing_behind(
    window: MainWindow, copied: Copied, qapp: QApplication
):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    second.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(second)
    window.preferences.change(text_size=20, recent_files=("one.akn",))
    window.words.choose("fr")


def test_f1_in_a_dialog_asks_the_window_that_it_belongs_to(
    qtbot: QtBot, window: MainWindow, copied: Copied
):
    open_in(window, copied("one"))
    second = open_in(window, copied("two"))
    second.actions_by_name["preferences"].trigger()
    dialog = second.findChild(PreferencesDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    assert [action for action in dialog.actions() if action.objectName() == "guide"] == [
        second.actions_by_name["guide"]
    ]
    dialog.close()
