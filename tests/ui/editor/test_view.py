"""The draft view as a writer meets it: keys, findings, footnotes, undo."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from drafter.model.document import Document, DocumentKind, Kind
from drafter.model.edits import with_block
from drafter.model.places import block_of
from drafter.rules.rule import Fix, Replacement
from drafter.text.characters import ANCHOR
from drafter.text.span import Span
from tests.ui.editor.conftest import Open, block, draft
from tests.ui.editor.equality import assert_same
from tests.ui.editor.test_machine import SCRIPTS, press_character
from ui.checker import Checker
from ui.editor import DraftView
from ui.editor.gestures import Spot
from ui.editor.standing import Standing
from ui.session import SessionSignals

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(view: DraftView, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(view.edit, key, modifiers or Qt.KeyboardModifier.NoModifier)


def type_text(view: DraftView, text: str) -> None:
    for character in text:
        press_character(view.edit, character)


def end_of(signals: SessionSignals, name: str) -> int:
    return len(block_of(signals.document, name).text)


RULE = "missing_preambular_comma"


def fault(view: DraftView, signals: SessionSignals) -> list[Standing]:
    """What stands of the comma that the second preambular paragraph lacks."""
    standing = view.edit.findings.of(block_of(signals.document, "r4"))
    return [s for s in standing if s.finding.rule == RULE]


def underlined(view: DraftView, signals: SessionSignals) -> bool:
    """Whether a line is drawn under the end of that paragraph."""
    end = view.edit.binding.position(Spot("r4", end_of(signals, "r4")))
    return any(s.cursor.selectionEnd() == end for s in view.edit.extraSelections())


@pytest.fixture
def without_comma(open_view: Open) -> Iterator[tuple[DraftView, SessionSignals, Checker]]:
    """A view in which somebody just took the comma away, checked."""
    view, signals = open_view(draft())
    checker = Checker(signals, view)
    checker.wait_idle()
    assert not fault(view, signals)
    assert not underlined(view, signals)
    view.go_to("r4", end_of(signals, "r4"))
    press(view, Qt.Key.Key_Backspace)
    checker.wait_idle()
    yield view, signals, checker
    checker.stop()


def test_a_fault_is_underlined_and_the_line_goes_when_it_is_mended(
    without_comma: tuple[DraftView, SessionSignals, Checker],
) -> None:
    view, signals, checker = without_comma
    assert fault(view, signals)
    assert underlined(view, signals)
    type_text(view, ",")
    checker.wait_idle()
    assert not fault(view, signals)
    assert not underlined(view, signals)


def test_the_fix_at_the_caret_mends_the_fault(
    without_comma: tuple[DraftView, SessionSignals, Checker],
) -> None:
    view, signals, checker = without_comma
    menu = view.show_fixes()
    assert menu is not None
    next(action for action in menu.actions() if action.font().bold()).trigger()
    menu.close()
    checker.wait_idle()
    assert block_of(signals.document, "r4").text.endswith(",")
    assert not fault(view, signals)


def test_a_fix_for_words_that_changed_since_is_refused(
    without_comma: tuple[DraftView, SessionSignals, Checker], qtbot: QtBot
) -> None:
    view, signals, _checker = without_comma
    fix = Fix("any", replacements=(Replacement("r4", Span(0, 6), "Recalling"),))
    view.select("r4", Span(0, end_of(signals, "r4")))
    type_text(view, "x")
    before = signals.document
    with qtbot.waitSignal(view.said) as said:
        view.apply_fix(fix)
    assert "edited since" in said.args[0]
    assert signals.document is before


def test_a_dismissed_finding_is_gone_until_that_is_undone(
    without_comma: tuple[DraftView, SessionSignals, Checker],
) -> None:
    view, signals, checker = without_comma
    view.dismiss(fault(view, signals)[0].finding)
    checker.wait_idle()
    assert not fault(view, signals)
    view.undo()
    checker.wait_idle()
    assert fault(view, signals)


def test_f8_goes_from_finding_to_finding_and_around(
    without_comma: tuple[DraftView, SessionSignals, Checker],
) -> None:
    view, signals, _checker = without_comma
    places = sorted(set(view.edit.findings.places(list(signals.document.blocks()))))
    row = view.edit.binding.row
    order = [(row[place.row].id, place.span.start) for place in places]
    view.go_to("r8", end_of(signals, "r8"))
    seen = []
    for _ in [*order, "and around"]:
        press(view, Qt.Key.Key_F8)
        selection = view.edit.writer.selection()
        assert selection is not None
        seen.append(tuple(selection.first))
    assert seen == [*order, order[0]]
    press(view, Qt.Key.Key_F8, SHIFT)
    assert view.current_block() == order[-1][0]


@pytest.mark.parametrize("script", SCRIPTS)
def test_undo_returns_to_the_very_same_document(script: str, open_view: Open) -> None:
    view, signals = open_view(draft())
    first = signals.document
    view.go_to("m1", 3)
    type_text(view, SCRIPTS[script])
    written = signals.document
    assert block_of(written, "m1").text == f"The{SCRIPTS[script]} question is not new."
    press(view, Qt.Key.Key_Return)
    while signals.session.undo_label:
        press(view, Qt.Key.Key_Z, CTRL)
    assert signals.document is first
    assert_same(view, first)
    press(view, Qt.Key.Key_Z, CTRL | SHIFT)
    assert_same(view, signals.document)


def test_a_word_is_one_step_and_going_elsewhere_begins_another(open_view: Open) -> None:
    view, signals = open_view(draft())
    first = signals.document
    view.go_to("m1", 0)
    type_text(view, "abc")
    view.go_to("m1", 10)
    type_text(view, "def")
    press(view, Qt.Key.Key_Z, CTRL)
    assert block_of(signals.document, "m1").text.startswith("abcThe")
    assert view.caret().offset == 10
    press(view, Qt.Key.Key_Z, CTRL)
    assert signals.document is first


def test_composing_makes_no_step_and_the_commit_makes_one(open_view: Open) -> None:
    view, signals = open_view(draft("en"))
    first = signals.document
    view.go_to("m1", 0)
    for letters in ("h", "hu", "hui", "huigu"):
        QApplication.sendEvent(view.edit, QInputMethodEvent(letters, []))
    assert signals.document is first
    event = QInputMethodEvent("", [])
    event.setCommitString("回顾")
    QApplication.sendEvent(view.edit, event)
    assert block_of(signals.document, "m1").text.startswith("回顾The")
    view.undo()
    assert signals.document is first


def test_moving_takes_the_subparagraphs_along_and_the_caret(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("r5", 4)
    press(view, Qt.Key.Key_Down, ALT)
    row = [b.id for b in signals.document.parts[2].blocks]
    assert row[4:] == ["r8", "r5", "r6", "r7"]
    assert view.caret() == ("r5", 4)
    press(view, Qt.Key.Key_Up, ALT)
    assert [b.id for b in signals.document.parts[2].blocks][4:] == ["r5", "r6", "r7", "r8"]


def test_tab_and_shift_tab_change_the_level(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("r8", 0)
    press(view, Qt.Key.Key_Tab)
    assert block_of(signals.document, "r8").level == 1
    press(view, Qt.Key.Key_Backtab, SHIFT)
    assert block_of(signals.document, "r8").level == 0


def test_a_selection_over_two_parts_is_kept_and_a_sentence_says_why(
    open_view: Open, qtbot: QtBot
) -> None:
    view, signals = open_view(draft())
    first = signals.document
    view.select_all()
    for act in (
        lambda: press(view, Qt.Key.Key_Delete),
        lambda: type_text(view, "x"),
        lambda: press(view, Qt.Key.Key_X, CTRL),
        lambda: press(view, Qt.Key.Key_Tab),
    ):
        with qtbot.waitSignal(view.said) as said:
            act()
        assert "two parts" in said.args[0]
    assert signals.document is first
    assert_same(view, first)


def test_footnotes_are_counted_through_the_document(open_view: Open) -> None:
    view, signals = open_view(draft())
    binding = view.edit.binding
    second = binding.position(Spot("r4", block_of(signals.document, "r4").text.index(ANCHOR)))
    assert binding.note_sign(second) == "2"
    view.go_to("m1", 3)
    view.insert_note()
    second = binding.position(Spot("r4", block_of(signals.document, "r4").text.index(ANCHOR)))
    assert binding.note_sign(second) == "3"
    assert binding.note_sign(binding.position(Spot("m1", 3))) == "1"


def test_a_new_footnote_is_written_in_the_form(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("m1", 3)
    press(view, Qt.Key.Key_N, CTRL | SHIFT)
    field = view.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "See the report.")
    note = block_of(signals.document, "m1").passage.notes[0]
    assert note.passage.text == "See the report."
    view.undo()
    assert block_of(signals.document, "m1").passage.notes[0].passage.text == ""


@pytest.mark.parametrize(
    ("key", "block_id"),
    [(Qt.Key.Key_Return, "r3"), (Qt.Key.Key_Down, "r4"), (Qt.Key.Key_Up, "r2")],
)
def test_one_key_leads_from_a_note_back_or_to_the_next_paragraph(
    open_view: Open, key: Qt.Key, block_id: str
) -> None:
    view, signals = open_view(draft())
    view.go_to("r3", 0)
    view.insert_note()
    field = view.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleDescription()
    QTest.keyClick(field, Qt.Key.Key_Up)  # The note that the paragraph had before.
    first = view.focusWidget()
    assert isinstance(first, QLineEdit)
    assert first.text() == "Note one."
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(first if key == Qt.Key.Key_Up else field, key)
    assert view.focusWidget() is view.edit
    assert view.current_block() == block_id
    if key == Qt.Key.Key_Return:
        assert view.caret() == Spot("r3", len(block_of(signals.document, "r3").text))


def test_copied_paragraphs_keep_their_notes_and_marks(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.select("r4", Span(0, end_of(signals, "r4")))
    press(view, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Noting the report, and more,"
    view.go_to("r8", 0)
    press(view, Qt.Key.Key_V, CTRL)
    pasted = block_of(signals.document, "r8")
    assert pasted.text.startswith(f"Noting the report,{ANCHOR} and more,")
    assert [n.passage.text for n in pasted.passage.notes] == ["Note two."]


def test_lines_pasted_from_elsewhere_become_paragraphs(open_view: Open) -> None:
    view, signals = open_view(draft())
    QApplication.clipboard().setText("One.\r\n\r\nTwo.\nThree.")
    view.go_to("m2", end_of(signals, "m2"))
    press(view, Qt.Key.Key_V, CTRL)
    added = signals.document.parts[1].blocks[1:]
    assert [b.text for b in added] == ["It deserves attention.One.", "Two.", "Three."]
    assert {b.kind for b in added} == {Kind.NUMBERED}


def test_a_document_without_paragraphs_can_be_written_in(open_view: Open) -> None:
    view, signals = open_view(Document(DocumentKind.REQUEST, "en"))
    type_text(view, "Dear")
    assert [b.text for b in signals.document.blocks()] == ["Dear"]


def test_edits_from_elsewhere_are_shown_and_the_caret_stays(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("m2", 5)
    signals.apply(with_block(signals.document, block("l1", Kind.PLAIN, "Other.")), "steps.fix")
    assert_same(view, signals.document)
    assert view.caret() == ("m2", 5)


def test_entering_a_block_is_told_once(open_view: Open, qtbot: QtBot) -> None:
    view, _signals = open_view(draft())
    entered: list[str] = []
    view.block_entered.connect(entered.append)
    view.go_to("m1")
    view.go_to("m1", 4)
    view.go_to("r1")
    assert entered == ["m1", "r1"]


def test_every_field_has_a_name_for_screen_readers(open_view: Open) -> None:
    view, _signals = open_view(draft())
    view.go_to("r4")
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox, QWidget

    fields = view.findChildren(QWidget)
    kinds = (QComboBox, QSpinBox, QAbstractButton, QLineEdit)
    inner = ("qt_spinbox_lineedit", "")
    for field in fields:
        if not isinstance(field, kinds) or isinstance(field.parent(), (QComboBox, QSpinBox)):
            continue
        named = field.accessibleName() or (isinstance(field, QAbstractButton) and field.text())
        assert named, (type(field), field.objectName(), inner)
    assert view.edit.accessibleName()


def test_an_empty_paragraph_keeps_its_form_when_the_first_of_the_next_part_goes(
    open_view: Open,
) -> None:
    start = draft()
    written = (block("l1", Kind.PLAIN, "Sir,"), block("l2", Kind.PLAIN, ""))
    letter = replace(start.parts[0], blocks=written)
    one = replace(start, parts=(letter, *start.parts[1:]))
    view, signals = open_view(one)
    signals.apply(replace(one, parts=(letter, *start.parts[2:])), "steps.part")
    assert_same(view, signals.document)
