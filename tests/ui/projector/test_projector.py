"""One paragraph for a room: led by keys and the wheel, live, in any direction and colours."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.model import edits
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Part,
    PartKind,
)
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.store.base import packed
from tests.ui.speaking import speak
from ui.main_window import MainWindow
from ui.projector.colours import colour_sets
from ui.projector.view import Projector, other_screen

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def resolution(code: str = "en") -> Document:
    """Return a resolution of two preambular and four operative paragraphs, one in parts."""
    note = (Note(Passage("A note.")),)
    rows = (
        Block("title", Kind.TITLE, Passage("Water")),
        Block("pp1", Kind.PREAMBULAR, Passage("Recalling this,", (Mark(0, 9, Style.EMPHASIS),))),
        Block("pp2", Kind.PREAMBULAR, Passage("Noting\ufffc that,", (), note)),
        *(Block(f"op{n}", Kind.OPERATIVE, Passage(f"Decides {n};")) for n in (1, 2, 3)),
        Block("a", Kind.OPERATIVE, Passage("To drink;"), 1),
        Block("b", Kind.OPERATIVE, Passage("To swim;"), 1),
        Block("op4", Kind.OPERATIVE, Passage("word " * 900)),
    )
    part = Part("p", PartKind.RESOLUTION, rows)
    return Document(DocumentKind.RESOLUTION, code, Front(session=80), (part,), 50)


Project = Callable[[Document, str], Projector]


@pytest.fixture
def project(show: Callable[[Document], MainWindow], qtbot: QtBot) -> Project:
    def project_document(document: Document, block: str) -> Projector:
        window = show(document)
        window.draft.go_to(block)
        window.actions_by_name["project"].trigger()
        projector = window.desk.finder.projector
        assert projector is not None
        window.work.wait()
        qtbot.waitUntil(projector.isActiveWindow)
        return projector

    return project_document


def where(projector: Projector) -> str:
    slide = projector.slide
    return slide.block.id if slide else ""


def test_it_begins_at_the_caret_with_label_and_place(project: Project):
    projector = project(resolution(), "op2")
    assert projector.isFullScreen()
    assert projector.place.text() == "OP 2 of 4"
    assert projector.page.toPlainText() == "2.\u2003Decides 2;"
    assert projector.page.accessibleName() == "OP 2 of 4. Decides 2;"
    projector.close()


def test_keys_lead_from_paragraph_to_paragraph(project: Project):
    projector = project(resolution(), "pp1")
    seen = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Space, Key.Key_Left):
        QTest.keyClick(projector, key)
        seen.append(where(projector))
    assert seen == ["pp2", "op1", "op2", "op3", "op2"]
    QTest.keyClick(projector, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert where(projector) == "op1"
    QTest.keyClick(projector, Key.Key_Home)
    QTest.keyClick(projector, Key.Key_Up)
    assert where(projector) == "title"
    QTest.keyClick(projector, Key.Key_End)
    assert where(projector) == "op4"
    projector.close()


def test_the_wheel_leads_too_and_with_ctrl_changes_the_size(project: Project):
    projector = project(resolution(), "op1")
    turn(projector, -120, Qt.KeyboardModifier.NoModifier)
    assert where(projector) == "op2"
    turn(projector, 120, Qt.KeyboardModifier.NoModifier)
    assert where(projector) == "op1"
    before = size_of(projector)
    turn(projector, 120, CONTROL)
    assert size_of(projector) > before
    QTest.keyClick(projector, Key.Key_Minus, CONTROL)
    assert size_of(projector) == pytest.approx(before)
    projector.close()


def turn(projector: Projector, by: int, modifiers: Qt.KeyboardModifier) -> None:
    middle = QPointF(projector.rect().center())
    event = QWheelEvent(
        middle,
        projector.mapToGlobal(middle),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(projector, event)


def size_of(projector: Projector) -> float:
    return projector.page.document().begin().begin().fragment().charFormat().fontPointSize()


def test_a_number_and_return_lead_to_a_paragraph(project: Project):
    projector = project(resolution(), "pp1")
    QTest.keyClicks(projector, "3")
    assert projector.hint.text() == "3…"
    QTest.keyClick(projector, Key.Key_Return)
    assert where(projector) == "op3"
    QTest.keyClick(projector, Key.Key_Right)
    assert projector.place.text() == "OP 3 of 4 (a)"
    QTest.keyClick(projector, Key.Key_Left)
    QTest.keyClicks(projector, "77")
    QTest.keyClick(projector, Key.Key_Return)
    assert where(projector) == "op3"
    assert projector.hint.text() == "There is no “77” in this draft."
    projector.close()


def test_a_long_paragraph_is_read_to_its_end_first(project: Project):
    projector = project(resolution(), "op4")
    bar = projector.page.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(projector, Key.Key_Space)
    assert bar.value() > 0
    projector.close()


def test_it_follows_what_is_written(qtbot: QtBot, project: Project, window: MainWindow):
    projector = project(resolution(), "op2")
    window.desk.signals.edit(lambda d: edits.replace_text(d, "op2", 8, 9, "two"), "steps.typing")
    qtbot.waitUntil(lambda: projector.page.toPlainText() == "2.\u2003Decides two;")
    window.draft.move_paragraph(-1)
    qtbot.waitUntil(lambda: projector.place.text() == "OP 1 of 4")
    window.desk.signals.edit(
        lambda d: edits.remove_blocks(d, edits.place_of(d, "op2")), "steps.deleting"
    )
    qtbot.waitUntil(lambda: where(projector) == "op1")
    projector.close()


def test_changes_against_the_earlier_text_are_coloured_and_may_be_hidden(project: Project):
    base = resolution()
    draft = replace(
        edits.replace_text(base, "op2", 0, 7, "Requests"), base=packed(base, "A/RES/79/1")
    )
    projector = project(draft, "op2")
    assert projector.page.toPlainText() == "2.\u2003DecidesRequests 2;"
    colours = fragment_colours(projector)
    dark = colour_sets()["light"]
    assert colours["Decides"] == dark["deleted"].name()
    assert colours["Requests"] == dark["inserted"].name()
    QTest.keyClick(projector, Key.Key_F7)
    assert projector.page.toPlainText() == "2.\u2003Requests 2;"
    projector.close()


def fragment_colours(projector: Projector) -> dict[str, str]:
    found = {}
    fragments = projector.page.document().begin().begin()
    while not fragments.atEnd():
        piece = fragments.fragment()
        found[piece.text().strip()] = piece.charFormat().foreground().color().name()
        fragments += 1
    return found


def test_it_may_be_left_while_changes_are_worked_out(project: Project, window: MainWindow):
    base = resolution()
    projector = project(replace(base, base=packed(base, "A/RES/79/1")), "op2")
    projector.reading.compare()
    QTest.keyClick(projector, Key.Key_Escape)
    window.work.wait()
    assert window.desk.finder.projector is None


def test_escape_leaves_and_the_editor_stands_there(project: Project, window: MainWindow):
    projector = project(resolution(), "pp1")
    QTest.keyClick(projector, Key.Key_End)
    QTest.keyClick(projector, Key.Key_Escape)
    assert window.draft.current_block() == "op4"
    assert window.desk.finder.projector is None


def test_the_mouse_may_leave_too(project: Project, window: MainWindow):
    projector = project(resolution(), "pp2")
    QTest.mouseClick(projector.close_button, Qt.MouseButton.LeftButton)
    assert window.draft.current_block() == "pp2"
    assert window.desk.finder.projector is None


def test_closing_the_draft_closes_the_view(project: Project, window: MainWindow):
    projector = project(resolution(), "pp1")
    window.close_draft()
    assert not projector.isVisible()


def test_from_right_to_left_the_arrows_are_turned_round(project: Project, window: MainWindow):
    speak(window, "ar")
    projector = project(resolution("ar"), "op1")
    QTest.keyClick(projector, Key.Key_Left)
    assert where(projector) == "op2"
    block = projector.page.document().begin()
    assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    projector.close()


@pytest.mark.parametrize("language", messages.languages())
def test_place_and_keys_are_told_in_every_language(
    project: Project, window: MainWindow, language: str
):
    speak(window, language)
    projector = project(resolution(), "op2")
    assert "2" in projector.place.text()
    assert "Esc" in projector.hint.text() or language == "fr"
    projector.close()


def test_a_note_is_called_by_its_number(project: Project):
    projector = project(resolution(), "pp2")
    assert projector.page.toPlainText() == "Noting1 that,"
    projector.close()


def test_the_screen_that_is_not_the_editors_is_taken():
    own, other = object(), object()
    assert other_screen(own, [own, other]) is other  # type: ignore[arg-type, list-item]
    assert other_screen(own, [own]) is own  # type: ignore[arg-type, list-item]


def test_an_empty_draft_shows_an_empty_page(project: Project):
    empty = replace(resolution(), parts=(Part("p", PartKind.RESOLUTION, ()),))
    projector = project(empty, "title")
    QTest.keyClick(projector, Key.Key_Right)
    assert projector.slide is None
    projector.close()


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_every_colour_stands_out_from_its_ground(name: str):
    colours = colour_sets()[name]
    least = 7.0 if name == "contrast" else 4.5
    for role in ("text", "muted", "inserted", "deleted"):
        assert contrast(colours[role], colours["ground"]) >= least, role


def contrast(first: QColor, second: QColor) -> float:
    brighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
