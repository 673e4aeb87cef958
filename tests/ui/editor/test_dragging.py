"""Words that are dragged within the text; no mouse is needed to know what becomes of them."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from drafter.model.document import Document
from tests.ui.editor.conftest import Open, draft
from ui.editor.dragging import dragged
from ui.editor.gestures import Selection, Spot, UnwelcomeError


def texts(document: Document) -> list[str]:
    return [block.passage.plain for block in document.parts[1].blocks]


def across(first: str, start: int, last: str, end: int) -> Selection:
    return Selection(Spot(first, start), Spot(last, end))


WAYS = [
    ("further on in the paragraph", ("m1", 4, "m1", 13), ("m1", 16), "The is question not new."),
    ("back in the paragraph", ("m1", 20, "m1", 23), ("m1", 4), "The newquestion is not ."),
    ("into the selection itself", ("m1", 4, "m1", 13), ("m1", 8), "The question is not new."),
]


@pytest.mark.parametrize(("_what", "ends", "target", "text"), WAYS)
def test_words_move_within_a_paragraph(
    _what: str, ends: tuple[str, int, str, int], target: tuple[str, int], text: str
) -> None:
    document, _ = dragged(draft(), across(*ends), Spot(*target), copying=False)
    assert texts(document)[0] == text


def test_words_move_to_another_paragraph_and_the_caret_stands_behind_them() -> None:
    selection = across("m1", 4, "m1", 13)
    document, caret = dragged(draft(), selection, Spot("m2", 3), copying=False)
    assert texts(document) == ["The is not new.", "It question deserves attention."]
    assert caret == Spot("m2", 12)


def test_words_of_two_paragraphs_move_behind_both() -> None:
    selection = across("m1", 20, "m2", 3)
    document, caret = dragged(draft(), selection, Spot("m2", 12), copying=False)
    assert texts(document) == ["The question is not deserves new.", "It attention."]
    assert caret.offset == 3


def test_with_ctrl_the_words_stay_too() -> None:
    document, _ = dragged(draft(), across("m1", 4, "m1", 13), Spot("m2", 0), copying=True)
    assert texts(document) == ["The question is not new.", "question It deserves attention."]


def test_notes_go_with_their_words() -> None:
    end = len(draft().parts[2].blocks[2].text)
    selection = across("r3", end - 2, "r3", end)
    document, _ = dragged(draft(), selection, Spot("r4", 6), copying=False)
    notes = [len(block.passage.notes) for block in document.parts[2].blocks[2:4]]
    assert notes == [0, 2]


def test_what_would_break_the_structure_is_refused() -> None:
    with pytest.raises(UnwelcomeError):
        dragged(draft(), across("l2", 0, "m1", 3), Spot("m2", 0), copying=False)


def test_the_mouse_moves_words_as_one_step(open_view: Open) -> None:
    view, signals = open_view(draft())
    edit, before = view.edit, signals.document
    start = edit.binding.position(Spot("m1", 4))
    target = edit.binding.position(Spot("m2", 3))
    assert start is not None
    assert target is not None
    place = edit.textCursor()
    place.setPosition(target)
    edit.setTextCursor(place)
    point = edit.cursorRect().center()
    place.setPosition(start)
    place.setPosition(start + 9, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(place)
    drop = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop.source = lambda: edit  # type: ignore[method-assign]
    edit.dropEvent(drop)
    QApplication.processEvents()
    assert texts(signals.document) == ["The is not new.", "It question deserves attention."]
    assert signals.session.undo_label == "steps.dragging"
    view.undo()
    assert signals.document is before
