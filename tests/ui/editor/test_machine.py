"""A random writer: whatever is pressed, the widget shows the document, mark by mark."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.model.document import Kind
from drafter.text.characters import ANCHOR
from tests.ui.editor.conftest import Open, draft
from tests.ui.editor.equality import assert_same
from ui.editor import DraftView
from ui.session import SessionSignals

EVENTS = 500
"""For each of twenty writers: 10,000 in all."""
SCRIPTS = {
    "en": "Recalling the report, ",
    "fr": "Rappelant l’année écoulée, ",
    "es": "Recordando también ",
    "ru": "напоминая о докладе, ",
    "zh": "回顾联合国大会的决议，",
    "ar": "إذ تشير إلى قرارها ",
    "astral": "𠀀𠮷😀a",
}


class Machine:
    """Presses keys at random, from a seed."""

    def __init__(self, view: DraftView, signals: SessionSignals, seed: int) -> None:
        self.view, self.edit, self.signals = view, view.edit, signals
        self.dice = random.Random(seed)
        self.acts: list[Callable[[], None]] = [
            *[self.type] * 8,
            *[self.wander] * 4,
            *[self.select] * 3,
            *[self.erase] * 4,
            self.next_paragraph,
            self.next_paragraph,
            self.paste,
            self.copy_and_paste,
            self.undo,
            self.undo,
            self.redo,
            self.level,
            self.move,
            self.compose,
            self.note,
            self.kind,
            self.drop_in,
            self.drag,
            self.word_keys,
        ]

    def step(self) -> str:
        act = self.dice.choice(self.acts)
        act()
        return act.__name__

    def type(self) -> None:
        text = self.dice.choice([*SCRIPTS.values()])
        start = self.dice.randrange(len(text))
        for character in text[start : start + self.dice.randint(1, 5)]:
            press_character(self.edit, character)

    def wander(self) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(self._place())
        self.edit.setTextCursor(cursor)

    def select(self) -> None:
        cursor = self.edit.textCursor()
        near = self.dice.random() < 0.7
        start = self._place()
        near_by = self._whole(min(start + self.dice.randint(1, 60), self._end()))
        end = near_by if near else self._place()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)

    def erase(self) -> None:
        key = self.dice.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
        for _ in range(self.dice.randint(1, 4)):
            QTest.keyClick(self.edit, key)

    def word_keys(self) -> None:
        key = self.dice.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_K])
        QTest.keyClick(self.edit, key, Qt.KeyboardModifier.ControlModifier)

    def next_paragraph(self) -> None:
        QTest.keyClick(self.edit, Qt.Key.Key_Return)

    def paste(self) -> None:
        text = self.dice.choice(["one line", "one\ntwo\n\nthree", "\r\n", "回顾\n𠮷\u2029x", ""])
        QApplication.clipboard().setText(text)
        self.edit.paste()

    def copy_and_paste(self) -> None:
        self.dice.choice([self.edit.copy, self.edit.cut])()
        if self.dice.random() < 0.7:
            self.wander()
            self.edit.paste()

    def undo(self) -> None:
        for _ in range(self.dice.randint(1, 4)):
            QTest.keyClick(self.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.edit, Qt.Key.Key_Z, modifiers)

    def level(self) -> None:
        back = self.dice.random() < 0.5
        shift = Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        QTest.keyClick(self.edit, key, shift if back else Qt.KeyboardModifier.NoModifier)

    def move(self) -> None:
        key = self.dice.choice([Qt.Key.Key_Up, Qt.Key.Key_Down])
        QTest.keyClick(self.edit, key, Qt.KeyboardModifier.AltModifier)

    def compose(self) -> None:
        """An input method shows letters, then commits characters, or gives up."""
        QApplication.sendEvent(self.edit, QInputMethodEvent("huigu", []))
        event = QInputMethodEvent("", [])
        if self.dice.random() < 0.7:
            event.setCommitString("回顾")
        QApplication.sendEvent(self.edit, event)

    def note(self) -> None:
        self.view.insert_note()

    def kind(self) -> None:
        kinds = [Kind.PREAMBULAR, Kind.OPERATIVE, Kind.PLAIN, Kind.HEADING, Kind.NUMBERED]
        self.view.set_kind(self.dice.choice(kinds))

    def drop_in(self) -> None:
        data = QMimeData()
        data.setText(self.dice.choice(["dropped", "dropped\ntwice", f"an{ANCHOR}chor"]))
        self.edit.insertFromMimeData(data)

    def drag(self) -> None:
        self.select()
        self.edit.drag_to(self._place(), copying=self.dice.random() < 0.3)

    def _place(self) -> int:
        return self._whole(self.dice.randint(0, self._end()))

    def _whole(self, position: int) -> int:
        """No caret stands inside a character: neither keys nor the mouse can put it there."""
        spot = self.edit.binding.spot(position)
        place = self.edit.binding.position(spot) if spot else None
        return position if place is None else place

    def _end(self) -> int:
        return self.edit.document().characterCount() - 1


def press_character(edit: object, character: str) -> None:
    """Press a key that types a character; Qt's own test keys know Latin letters only."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, 0, none, character)
    QApplication.sendEvent(edit, event)


@pytest.mark.parametrize("seed", range(20))
def test_the_widget_shows_the_document_after_every_event(seed: int, open_view: Open) -> None:
    view, signals = open_view(draft(("en", "zh", "ar")[seed % 3]))
    machine = Machine(view, signals, seed)
    first = signals.document
    done: list[str] = []
    for _ in range(EVENTS):
        done.append(machine.step())
        assert_same(view, signals.document, done)
    while signals.session.undo_label is not None and len(signals.session.document.parts):
        view.undo()
    assert_same(view, signals.document, done)
    assert len(first.parts) == len(signals.document.parts)
