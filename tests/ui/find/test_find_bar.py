"""Find and replace with the keyboard, as a drafter does it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.find.texts import Scope
from drafter.model.places import block_of
from drafter.text.span import Span
from tests.ui.speaking import speak
from ui.find.bar import FindBar
from ui.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, with_ or Qt.KeyboardModifier.NoModifier)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def bar_of(window: MainWindow) -> FindBar:
    return window.desk.finder.bar


def selected(window: MainWindow) -> tuple[str, int, int]:
    selection = window.draft.edit.writer.selection()
    assert selection is not None
    return selection.first.block, selection.first.offset, selection.last.offset


@pytest.fixture
def finding(shown: MainWindow) -> MainWindow:
    shown.draft.go_to("title")
    press(shown, Qt.Key.Key_F, CONTROL)
    write("water")
    return shown


def test_the_first_place_after_the_caret_is_shown_as_one_types(finding: MainWindow):
    assert bar_of(finding).field.hasFocus()
    assert bar_of(finding).count.text() == "2 of 6"
    assert selected(finding) == ("title", 0, 5)


def test_return_and_f3_go_on_and_back_around_the_ends(finding: MainWindow):
    seen = []
    for _ in range(6):
        press(finding, Qt.Key.Key_Return)
        seen.append(bar_of(finding).count.text())
    assert [said.split()[0] for said in seen] == ["3", "4", "5", "6", "1", "2"]
    press(finding, Qt.Key.Key_Return, SHIFT)
    assert bar_of(finding).count.text() == "1 of 6"
    press(finding, Qt.Key.Key_F3, SHIFT)
    assert bar_of(finding).count.text() == "6 of 6"
    assert selected(finding) == ("n1", 13, 18)


def test_a_place_in_a_note_and_one_on_the_cover_are_shown_where_they_stand(finding: MainWindow):
    press(finding, Qt.Key.Key_Return)
    press(finding, Qt.Key.Key_Return)
    note = finding.draft.form.notes._lines[0].field
    assert note.selectedText() == "water"
    press(finding, Qt.Key.Key_F3, SHIFT)
    press(finding, Qt.Key.Key_F3, SHIFT)
    press(finding, Qt.Key.Key_F3, SHIFT)
    assert finding.desk.cover.isVisible()
    assert finding.desk.cover.meeting.agenda_title.line.selectedText() == "Water"
    assert bar_of(finding).field.hasFocus()


def test_all_places_that_are_seen_are_marked(finding: MainWindow):
    block = block_of(finding.desk.signals.document, "op1")
    sought = finding.draft.edit.sought
    assert sought is not None
    assert sought(block) == (Span(15, 20),)
    marked = [s.cursor.selectedText() for s in finding.draft.edit.extraSelections()]
    assert marked.count("water") >= 2


def test_escape_leaves_with_the_place_selected(finding: MainWindow):
    press(finding, Qt.Key.Key_Return)
    press(finding, Qt.Key.Key_Escape)
    assert bar_of(finding).isHidden()
    assert finding.draft.edit.hasFocus()
    assert selected(finding) == ("pp1", 14, 19)
    assert "water" not in [s.cursor.selectedText() for s in finding.draft.edit.extraSelections()]


def test_f3_goes_on_with_the_bar_closed_and_the_keyboard_in_the_text(finding: MainWindow):
    press(finding, Qt.Key.Key_Escape)
    press(finding, Qt.Key.Key_F3)
    assert selected(finding) == ("pp1", 14, 19)
    assert finding.draft.edit.hasFocus()
    press(finding, Qt.Key.Key_Escape)
    bar_of(finding).close_bar()
    finding.draft.go_to("op2")
    press(finding, Qt.Key.Key_F3, SHIFT)
    assert selected(finding) == ("op1", 15, 20)


def test_f3_without_a_search_begins_one(shown: MainWindow):
    press(shown, Qt.Key.Key_F3)
    assert bar_of(shown).field.hasFocus()


def test_what_is_selected_is_searched_for(shown: MainWindow):
    shown.draft.select("op1", Span(9, 14))
    press(shown, Qt.Key.Key_F, CONTROL)
    assert bar_of(shown).field.text() == "clean"
    assert bar_of(shown).count.text() == "1 of 1"


def test_the_toggles_and_the_scope_are_obeyed(finding: MainWindow):
    bar = bar_of(finding)
    bar.toggles.buttons["match_case"].click()
    assert bar.count.text().endswith("of 4")
    bar.scope.setCurrentIndex(list(Scope).index(Scope.NOTES))
    assert bar.count.text() == "1 of 1"
    bar.scope.setCurrentIndex(list(Scope).index(Scope.COVER))
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()


def test_a_wrong_expression_is_said_in_place(finding: MainWindow):
    bar = bar_of(finding)
    bar.toggles.buttons["pattern"].click()
    bar.field.setText("(water")
    assert bar.fault.text() == "The expression opens a bracket that it does not close."
    assert bar.field.accessibleDescription() == bar.fault.text()
    bar.field.setText("(water)")
    assert bar.fault.isHidden()
    assert bar.count.text() == "2 of 6"


def test_one_place_is_replaced_and_the_next_is_shown(finding: MainWindow):
    press(finding, Qt.Key.Key_H, CONTROL)
    bar = bar_of(finding)
    assert bar.instead.hasFocus()
    write("Air")
    press(finding, Qt.Key.Key_Return)
    document = finding.desk.signals.document
    assert block_of(document, "title").text == "Air for all"
    assert selected(finding) == ("pp1", 14, 19)
    assert bar.count.text() == "2 of 5"


def test_all_are_replaced_as_one_step_and_undone_as_one(finding: MainWindow):
    before = finding.desk.signals.document
    press(finding, Qt.Key.Key_H, CONTROL)
    bar = bar_of(finding)
    bar.capitals.buttons["capitals"].click()
    write("air")
    bar.all.click()
    finding.work.wait()
    document = finding.desk.signals.document
    assert bar.count.text() == "Replaced: 6"
    assert document.front.agenda_title == "Air"
    assert block_of(document, "pp1").passage.notes[0].passage.text == "See the air report."
    assert block_of(document, "pp1").text == "Recalling the air\ufffc decade,"
    assert finding.desk.signals.session.undo_label == "find.step_replace"
    finding.draft.undo()
    assert finding.desk.signals.document == before


def test_the_count_follows_the_draft(finding: MainWindow, qtbot: QtBot):
    finding.draft.edit.setFocus()
    finding.draft.go_to("op2b", 8)
    finding.draft.insert_text(" in water")
    qtbot.waitUntil(lambda: bar_of(finding).count.text() == "Places: 7", timeout=2000)


def test_what_changed_meanwhile_is_not_overwritten(finding: MainWindow):
    press(finding, Qt.Key.Key_H, CONTROL)
    bar_of(finding).all.click()
    finding.draft.go_to("op2b", 8)
    finding.draft.insert_text("!")
    after = finding.desk.signals.document
    finding.work.wait()
    assert finding.desk.signals.document is after


@pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "zh"])
def test_the_bar_speaks_every_language(finding: MainWindow, language: str):
    english = bar_of(finding).all.text()
    speak(finding, language)
    assert bar_of(finding).all.text() != english
    assert bar_of(finding).count.text()
