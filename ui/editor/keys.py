"""Which key means what.

Return makes the next paragraph; Backspace and Delete join at the ends; Tab and Shift-Tab go to the
next and the previous gap of a phrase, else they change the level, and Escape leaves a gap;
Ctrl-Space offers openers and phrases; Alt-Up and Alt-Down move; Ctrl-. offers fixes; F8 and
Shift-F8 go to the next and the previous finding; Ctrl-Z and Ctrl-Shift-Z (or Ctrl-Y) undo and redo;
Ctrl-Shift-N calls a footnote.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.editor import gestures
from ui.editor.gaps import leave_gap, to_next_gap, to_previous_gap

if TYPE_CHECKING:
    from ui.editor.editor import DraftEdit

_Modifiers = Qt.KeyboardModifier
_NONE, _SHIFT = _Modifiers.NoModifier, _Modifiers.ShiftModifier
_CTRL, _ALT = _Modifiers.ControlModifier, _Modifiers.AltModifier
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys:
    """The keys of one text."""

    def __init__(self, edit: DraftEdit) -> None:
        self._edit = edit
        key, standard = Qt.Key, QKeySequence.StandardKey
        self._own: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (key.Key_Tab, _NONE): self._tab,
            (key.Key_Backtab, _SHIFT): self._back_tab,
            (key.Key_Backtab, _NONE): self._back_tab,
            (key.Key_Space, _CTRL): edit.completer.offer_all,
            (key.Key_Up, _ALT): lambda: edit.writer.move_paragraph(-1),
            (key.Key_Down, _ALT): lambda: edit.writer.move_paragraph(1),
            (key.Key_Period, _CTRL): edit.fixes_wanted.emit,
            (key.Key_F8, _NONE): lambda: edit.finding_wanted.emit(1),
            (key.Key_F8, _SHIFT): lambda: edit.finding_wanted.emit(-1),
            (key.Key_N, _CTRL | _SHIFT): edit.note_wanted.emit,
            (key.Key_Y, _CTRL): edit.writer.redo,
        }
        for name in _RETURNS:
            self._own[name, _NONE] = self._own[name, _SHIFT] = edit.writer.next_paragraph
        self._standard: tuple[tuple[QKeySequence.StandardKey, Callable[[], object]], ...] = (
            (standard.Undo, edit.writer.undo),
            (standard.Redo, edit.writer.redo),
            (standard.Cut, edit.cut),
            (standard.Copy, edit.copy),
            (standard.Paste, edit.paste),
        )

    def _tab(self) -> None:
        """Go to the next gap of the paragraph; where none follows, move it in."""
        if not to_next_gap(self._edit, self._edit.current):
            self._edit.writer.step_level(1)

    def _back_tab(self) -> None:
        """Go to the previous gap of the paragraph; where none precedes, move it out."""
        if not to_previous_gap(self._edit, self._edit.current):
            self._edit.writer.step_level(-1)

    def press(self, event: QKeyEvent) -> bool:
        """Carry out what a key means; say whether it means anything here."""
        modifiers = event.modifiers() & ~_Modifiers.KeypadModifier
        act = self._own.get((event.key(), modifiers))
        if act is None and modifiers:
            act = next((act for key, act in self._standard if event.matches(key)), None)
        if act is None and event.key() == Qt.Key.Key_Escape:
            return leave_gap(self._edit, self._edit.current)
        if act is None:
            return self._erase(event.key())
        act()
        return True

    def _erase(self, key: int) -> bool:
        """Backspace and Delete, with or without Ctrl, where several paragraphs are concerned."""
        if key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return False
        cursor, writer = self._edit.textCursor(), self._edit.writer
        back = key == Qt.Key.Key_Backspace
        if cursor.hasSelection():
            self._edit.writer.erase()
        elif back and cursor.atBlockStart():
            writer.perform(lambda d, s: gestures.joined_before(d, s.first), "steps.joining")
        elif not back and cursor.atBlockEnd():
            writer.perform(lambda d, s: gestures.joined_after(d, s.first), "steps.joining")
        else:
            return False
        return True


def is_letter_with_control(event: QEvent) -> bool:
    """Say whether a key is a letter with Ctrl."""
    if not isinstance(event, QKeyEvent):
        return False
    return bool(event.modifiers() & _CTRL) and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
