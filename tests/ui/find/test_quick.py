"""By a few keys to a paragraph or an action."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter import messages
from ui.actions import ACTS
from ui.find.palette import likeness
from ui.main_window import MainWindow
from ui.words import plain

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def keys() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def ask(window: MainWindow, written: str) -> None:
    QTest.keyClick(keys(), Qt.Key.Key_G, CONTROL)
    QTest.keyClicks(window.quick.chooser.line, written)


def rows(window: MainWindow) -> list[str]:
    return [row.label or row.text for row in window.quick.chooser.choices.rows]


@pytest.mark.parametrize(
    ("written", "block"), [("OP 2 (b)", "op2b"), ("pp2", "pp2"), ("3", "op3"), ("annex", "n1")]
)
def test_return_goes_to_what_was_written(shown: MainWindow, written: str, block: str):
    ask(shown, written)
    QTest.keyClick(shown.quick.chooser.line, Qt.Key.Key_Return)
    assert shown.draft.current_block() == block
    assert shown.quick.chooser.isHidden()
    assert shown.draft.edit.hasFocus()


def test_a_note_is_gone_to_where_it_is_called(shown: MainWindow):
    ask(shown, "note 1")
    QTest.keyClick(shown.quick.chooser.line, Qt.Key.Key_Return)
    spot = shown.draft.caret()
    assert spot is not None
    assert (spot.block, spot.offset) == ("pp1", 19)


def test_everything_is_listed_and_the_arrows_lead_through_it(shown: MainWindow):
    ask(shown, "")
    assert rows(shown)[:3] == ["PP1", "PP2", "OP1"]
    line = shown.quick.chooser.line
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.accessibleDescription().startswith("PP2")
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert line.accessibleDescription().startswith("footnote 1")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert shown.draft.edit.hasFocus()


def test_what_is_not_there_is_said_in_one_sentence(shown: MainWindow):
    ask(shown, "OP 99")
    chooser = shown.quick.chooser
    assert chooser.said.text() == "There is no “OP 99” in this draft."
    QTest.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chooser.isVisible()
    QTest.keyClick(chooser.line, Qt.Key.Key_Escape)


def test_an_action_is_found_by_its_name_and_done(shown: MainWindow):
    QTest.keyClick(keys(), Qt.Key.Key_P, CONTROL | SHIFT)
    chooser = shown.quick.chooser
    QTest.keyClicks(chooser.line, "outlin")
    assert chooser.choices.rows[0].text == "✓ Outline"
    assert chooser.choices.rows[0].end == "F9"
    QTest.keyClick(chooser.line, Qt.Key.Key_Return)
    assert shown.desk.outline.isHidden()


def test_what_was_chosen_last_comes_first(shown: MainWindow):
    shown.preferences.change(recent_actions=("save_as", "select_all"))
    shown.actions_by_name["palette"].trigger()
    assert rows(shown)[0] == "File"
    names = [row.text for row in shown.quick.chooser.choices.rows]
    assert names[:2] == ["Save as", "Select all"]


def test_the_name_of_a_menu_leads_to_what_stands_in_it(shown: MainWindow):
    shown.actions_by_name["palette"].trigger()
    shown.quick.chooser.line.setText("theme")
    assert {row.label for row in shown.quick.chooser.choices.rows[:5]} == {"Theme"}


def test_what_cannot_be_done_says_why_and_is_not_done(window: MainWindow):
    window.actions_by_name["palette"].trigger()
    chooser = window.quick.chooser
    QTest.keyClicks(chooser.line, "split")
    QTest.keyClicks(chooser.line, "")
    chooser.line.setText("new paragraph")
    assert chooser.choices.rows[0].why == "open a draft first"
    QTest.keyClick(chooser.line, Qt.Key.Key_Return)
    assert chooser.isVisible()
    assert chooser.line.accessibleDescription() == "open a draft first"
    QTest.keyClick(chooser.line, Qt.Key.Key_Escape)


def test_a_paragraph_is_found_from_there_too(shown: MainWindow):
    shown.actions_by_name["palette"].trigger()
    chooser = shown.quick.chooser
    chooser.line.setText("@pp")
    assert rows(shown)[:2] == ["PP1", "PP2"]
    chooser.line.setText("2")
    assert rows(shown)[0] == "OP2"
    QTest.keyClick(chooser.line, Qt.Key.Key_Escape)


@pytest.mark.parametrize("language", messages.languages())
def test_every_action_is_found_by_its_own_name_and_by_its_english_one(
    shown: MainWindow, language: str
):
    shown.words.choose(language)
    shown.actions_by_name["palette"].trigger()
    chooser = shown.quick.chooser
    for act in ACTS:
        if act.name == "palette":
            continue
        own = plain(shown.words(f"{act.file}.{act.name}"))
        for name in (own, plain(messages.text(f"{act.file}.{act.name}", "en"))):
            chooser.line.setText(name)
            assert own in [row.text.removeprefix("✓ ") for row in chooser.choices.rows], name
    chooser.leave()


@pytest.mark.parametrize(
    ("written", "name"),
    [("fn", "Find next"), ("exprot", "Export"), ("foot", "Footnote")],
)
def test_slips_and_initials_are_understood(written: str, name: str):
    assert likeness(written, (name,)) >= 70


def test_the_list_closes_when_the_keyboard_goes_elsewhere(shown: MainWindow):
    ask(shown, "")
    shown.desk.outline.list.setFocus()
    assert shown.quick.chooser.isHidden()
