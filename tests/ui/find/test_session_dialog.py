"""One session gives way to another: shown before, one step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.places import block_of
from ui.find.session_dialog import SessionDialog
from ui.main_window import MainWindow


def asked(window: MainWindow) -> SessionDialog:
    window.actions_by_name["replace_session"].trigger()
    return window.desk.findChildren(SessionDialog)[0]


def test_the_usual_session_is_offered_with_what_would_change(shown: MainWindow):
    dialog = asked(shown)
    assert (dialog.old.value(), dialog.new.value()) == (75, 76)
    rows = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert rows[0] == "Cover:  \u206675 → 76\u2069"
    assert "seventy-fifth → seventy-sixth session" in rows[1]
    assert dialog.replace_button.text() == "Replace 3"
    dialog.close()


def test_what_is_ticked_is_changed_as_one_step(shown: MainWindow):
    before = shown.desk.signals.document
    dialog = asked(shown)
    dialog.new.setValue(81)
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.replace_button.click()
    document = shown.desk.signals.document
    assert document.front.session == 81
    assert "seventy-fifth" in block_of(document, "op1").text
    assert "its eighty-first session" in block_of(document, "op3").text
    shown.draft.undo()
    assert shown.desk.signals.document == before


def test_the_list_follows_the_draft_and_escape_closes(shown: MainWindow, qtbot: QtBot):
    dialog = asked(shown)
    shown.draft.go_to("op2b", 8)
    shown.draft.insert_text(" at the 75th session")
    assert dialog.list.count() == 4
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    QApplication.sendPostedEvents(None, 52)
    shown.draft.insert_text("!")


def test_a_session_that_is_not_named_is_said_in_a_sentence(shown: MainWindow):
    dialog = asked(shown)
    dialog.old.setValue(12)
    assert dialog.list.count() == 0
    assert not dialog.replace_button.isEnabled()
    assert dialog._said.text() == "The draft does not name session 12."
    dialog.close()
