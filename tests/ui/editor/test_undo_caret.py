"""Where the caret stands when a step is taken back: at the first place that it brought back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drafter.model.document import Document
from tests.ui.editor.conftest import Open, draft
from ui.editor import DraftView

Deed = Callable[[DraftView], object]


def resolution() -> Document:
    whole = draft()
    return replace(whole, parts=whole.parts[2:])


def press(view: DraftView, key: Qt.Key) -> None:
    QTest.keyClick(view.edit, key)


def from_to(view: DraftView, first: str, last: str) -> None:
    """Select from the beginning of a paragraph to the end of another."""
    view.go_to(first, 0)
    start = view.edit.textCursor().position()
    view.go_to(last, 0)
    cursor = view.edit.textCursor()
    end = cursor.block().position() + cursor.block().length() - 1
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    view.edit.setTextCursor(cursor)


def cut_all(view: DraftView) -> None:
    view.edit.selectAll()
    view.edit.cut()


def cut_some(view: DraftView) -> None:
    from_to(view, "r6", "r7")
    view.edit.cut()


def split(view: DraftView) -> None:
    view.go_to("r4", 6)
    press(view, Qt.Key.Key_Return)


def join(view: DraftView) -> None:
    view.go_to("r4", 0)
    press(view, Qt.Key.Key_Backspace)


@pytest.mark.parametrize(
    ("deed", "place"),
    [
        (cut_all, ("r1", 0)),
        (cut_some, ("r6", 0)),
        (split, ("r4", len("Noting"))),
        (join, ("r3", len("Recalling its resolution,^"))),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_caret_goes_to_the_first_place_that_came_back(
    deed: Deed, place: tuple[str, int], open_view: Open
) -> None:
    view, _ = open_view(resolution())
    deed(view)
    view.undo()
    caret = view.caret()
    assert (caret.block, caret.offset) == place


def test_typing_after_an_undo_pushes_the_caret_on(open_view: Open) -> None:
    view, _ = open_view(resolution())
    cut_all(view)
    view.undo()
    QTest.keyClicks(view.edit, "ab")
    assert view.edit.current.text.startswith("abCooperation")
    assert view.caret().offset == 2
