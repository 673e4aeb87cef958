"""What is told to a screen reader where no control with the keyboard says it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from drafter.model.document import Kind
from ui import speaking
from ui.citations.insert import InsertCitation
from ui.main_window import MainWindow

Key = Qt.Key


class Heard(list[str]):
    """Stands for a screen reader that listens."""

    def isActive(self) -> bool:  # noqa: N802
        return True

    def updateAccessibility(self, event) -> None:  # noqa: N802
        self.append(event.message())


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    listener = Heard()
    monkeypatch.setattr(speaking, "QAccessible", listener)
    return listener


@pytest.fixture
def reading(qtbot: QtBot, example: MainWindow, heard: Heard) -> MainWindow:
    example.draft.edit.setFocus()
    blocks = list(example.desk.signals.document.blocks())
    first = next(block for block in blocks if block.kind is Kind.PREAMBULAR)
    example.draft.go_to(first.id)
    example.work.wait()
    heard.clear()
    return example


def press(window: MainWindow, key: Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.draft.edit, key, modifier)
    QTest.qWait(20)


def go(window: MainWindow, label: str) -> None:
    labels = window.draft.edit.margin.labels.working
    window.draft.go_to(next(block for block, name in labels.items() if name == label))


def told(window: MainWindow) -> str:
    return window.draft.edit.accessibleDescription()


def test_a_paragraph_is_told_by_its_label_when_the_caret_comes_to_it(reading, heard):
    go(reading, "PP2")
    assert told(reading) == "PP2"
    go(reading, "OP1 (a)")
    assert told(reading) == "OP1 (a)"
    press(reading, Key.Key_Down)
    assert told(reading) == "OP1 (b)"


def test_a_paragraph_that_moves_or_changes_its_level_is_told_anew(reading, heard):
    go(reading, "PP2")
    press(reading, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told(reading) == "PP3"
    go(reading, "OP1 (a)")
    press(reading, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert told(reading) == "OP2"


def test_what_is_undone_and_done_again_is_told(reading, heard):
    press(reading, Key.Key_A)
    reading.actions_by_name["undo"].trigger()
    reading.actions_by_name["redo"].trigger()
    assert [said for said in heard if "typing" in said] == ["Undo typing", "Redo typing"]
    heard.clear()
    for _ in range(3):
        reading.actions_by_name["redo"].trigger()
    assert heard == []


def test_a_finding_that_one_is_led_to_is_told(qtbot, reading, heard):
    go(reading, "PP1")
    press(reading, Key.Key_End)
    paragraph = reading.draft.edit.current
    end = len(paragraph.text)
    reading.draft.go_to(paragraph.id, end)
    press(reading, Key.Key_Backspace)
    reading.work.wait()
    qtbot.waitUntil(lambda: bool(reading.draft.edit.findings.of(reading.draft.edit.current)))
    reading.actions_by_name["next_finding"].trigger()
    assert told(reading) == "A preambular paragraph ends with “,”."
    go(reading, "PP2")
    go(reading, "PP1")
    assert told(reading) == "PP1, Findings: 1"


def test_sentences_of_the_status_bar_and_above_the_text_are_told(reading, heard):
    reading.status.say("Nothing to fix here.")
    reading.bars.say("news", "Written.")
    assert heard == ["Nothing to fix here.", "Written."]


def test_the_text_that_would_be_cited_is_told(qtbot, reading, heard):
    reading.actions_by_name["insert_citation"].trigger()
    dialog = reading.findChild(InsertCitation)
    qtbot.keyClicks(dialog.line, "51/148")
    assert dialog.line.accessibleDescription() == "“its resolution 51/148 of 13 December 1996”"
    dialog.reject()


def test_other_systems_are_told_by_announcements(reading, heard, monkeypatch):
    monkeypatch.setattr(speaking.sys, "platform", "win32")
    go(reading, "PP2")
    assert heard == ["PP2"]


def test_tools_are_named_by_their_word_alone(reading):
    bar = reading.findChild(QToolBar, "tools")
    names = [button.accessibleName() for button in bar.findChildren(QToolButton)]
    assert {"New", "Open", "Save", "Undo", "Redo", "Export", "Print"} <= set(names)
