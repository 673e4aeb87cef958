"""How long the draft is, live, part by part, in the table and at the foot of the window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.text.span import Span
from ui.find.extent_dialog import ExtentDialog
from ui.main_window import MainWindow


def asked(window: MainWindow) -> ExtentDialog:
    window.actions_by_name["extent"].trigger()
    return window.desk.findChildren(ExtentDialog)[0]


def row(dialog: ExtentDialog, name: str) -> list[str]:
    table = dialog.table
    for number in range(table.rowCount()):
        if table.verticalHeaderItem(number).text() == name:
            return [table.item(number, column).text() for column in range(table.columnCount())]
    raise KeyError(name)


def test_each_part_the_whole_and_the_selection_are_counted(shown: MainWindow):
    shown.draft.select("op1", Span(0, 20))
    dialog = asked(shown)
    assert row(dialog, "Draft resolution") == ["30", "4", "2", "3", "0", "1"]
    assert row(dialog, "Whole draft") == ["35", "4", "2", "3", "1", "1"]
    assert row(dialog, "Selection") == ["3", "0", "0", "1", "0", "0"]
    dialog.close()


def test_it_follows_the_draft_and_the_selection(shown: MainWindow, qtbot: QtBot):
    dialog = asked(shown)
    shown.draft.go_to("op2b", 8)
    shown.draft.insert_text(" And dive")
    qtbot.waitUntil(lambda: row(dialog, "Whole draft")[0] == "37", timeout=2000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    shown.draft.insert_text("!")


def test_the_pages_are_counted_though_the_preview_is_hidden(shown: MainWindow):
    dialog = asked(shown)
    shown.desk.preview.wait_idle()
    assert dialog.pages.text() == "Pages in United Nations layout: 2"
    dialog.close()


def test_the_foot_of_the_window_tells_of_the_selection(shown: MainWindow, qtbot: QtBot):
    shown.draft.select("op1", Span(0, 14))
    field = shown.status.fields["length"]
    qtbot.waitUntil(lambda: field.text() == "Words selected: 2 of 35", timeout=2000)
    shown.draft.go_to("op1")
    qtbot.waitUntil(lambda: "Paragraphs" in field.text(), timeout=2000)


@pytest.mark.parametrize("language", messages.languages())
def test_the_table_speaks_every_language(shown: MainWindow, language: str):
    shown.words.choose(language)
    dialog = asked(shown)
    assert dialog.windowTitle() == messages.text("find.extent_title", language)
    assert dialog.table.horizontalHeaderItem(0).text()
    dialog.close()
