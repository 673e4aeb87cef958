"""Openers offered at the start of a paragraph."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.languages.openers import openers
from drafter.model.document import Kind
from drafter.model.places import block_of
from tests.ui.editor.conftest import Open, draft
from tests.ui.editor.test_machine import press_character
from ui.editor import DraftView
from ui.editor.completer import candidates


def offered(view: DraftView) -> list[str]:
    model = view.edit.completer.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def choose(view: DraftView, text: str) -> None:
    popup = view.edit.completer.popup()
    popup.setCurrentIndex(view.edit.completer.model().index(offered(view).index(text), 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not view.edit.completer.open


def begin_preambular(view: DraftView, text: str) -> None:
    view.go_to("r4", 10_000)
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    for character in text:
        press_character(view.edit, character)


def test_candidates_go_on_from_what_is_begun() -> None:
    found = candidates("en", Kind.PREAMBULAR, "rec", [])
    assert found
    assert all(text.casefold().startswith("rec") for text in found)
    known = [opener.text for opener in openers("en", "preambular")]
    assert found == [text for text in known if text in found]


def test_what_builds_on_the_paragraph_before_comes_first_and_what_is_used_last() -> None:
    found = candidates("en", Kind.PREAMBULAR, "Recalling", ["Recalling"])
    assert found[0] == "Recalling also"
    found = candidates("en", Kind.PREAMBULAR, "Rec", ["Recalling"])
    assert found[0] == "Recalling also"
    assert "Recalling" not in found[:2]


def test_openers_are_offered_and_tab_takes_the_first(open_view: Open) -> None:
    view, signals = open_view(draft())
    begin_preambular(view, "Reaff")
    assert view.edit.completer.open
    assert offered(view)[0] == "Reaffirming"
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    assert not view.edit.completer.open
    block = block_of(signals.document, view.current_block())
    assert block.text == "Reaffirming "
    assert block.passage.emphasised.of(block.text) == "Reaffirming"
    assert block.level == 0


def test_return_without_a_choice_makes_the_next_paragraph(open_view: Open) -> None:
    view, signals = open_view(draft())
    begin_preambular(view, "Reaff")
    before = len(list(signals.document.blocks()))
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    assert not view.edit.completer.open
    assert len(list(signals.document.blocks())) == before + 1


def test_nothing_is_offered_within_a_text_or_in_other_paragraphs(open_view: Open) -> None:
    view, _signals = open_view(draft())
    view.go_to("r4", 5)
    press_character(view.edit, "R")
    assert not view.edit.completer.open
    view.go_to("m2", 10_000)
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    press_character(view.edit, "R")
    assert not view.edit.completer.open


def test_the_list_goes_when_the_caret_goes_elsewhere(open_view: Open) -> None:
    view, _signals = open_view(draft())
    begin_preambular(view, "Reaff")
    assert view.edit.completer.open
    QApplication.processEvents()  # A list that goes before it was ever shown stays half in Qt.
    view.go_to("r4", 2)
    assert not view.edit.completer.open


def test_a_phrase_is_put_in_as_one_step_and_tab_goes_from_gap_to_gap(open_view: Open) -> None:
    view, signals = open_view(draft())
    begin_preambular(view, "Reca")
    phrase = "Recalling also its resolution [number…] of [date…],"
    assert phrase in offered(view)
    choose(view, phrase)
    name = view.current_block()
    assert view.edit.textCursor().selectedText() == "[number…]"
    for character in "99/1":
        press_character(view.edit, character)
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    assert view.edit.textCursor().selectedText() == "[date…]"
    QTest.keyClick(view.edit, Qt.Key.Key_Escape)
    assert not view.edit.textCursor().hasSelection()
    assert block_of(signals.document, name).text == (
        "Recalling also its resolution 99/1 of [date…],"
    )
    for _what in ("99/1", "the first sign over the gap"):
        view.edit.writer.undo()
    assert block_of(signals.document, name).text == phrase
    assert signals.session.undo_label == "steps.phrase"
    view.edit.writer.undo()
    assert block_of(signals.document, name).text == "Reca"


def test_shift_tab_goes_to_the_gap_before(open_view: Open) -> None:
    view, _signals = open_view(draft())
    begin_preambular(view, "Reca")
    choose(view, "Recalling also its resolution [number…] of [date…],")
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    QTest.keyClick(view.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.edit.textCursor().selectedText() == "[number…]"


def test_control_and_space_offer_openers_and_phrases_before_anything_is_typed(
    open_view: Open,
) -> None:
    view, _signals = open_view(draft())
    begin_preambular(view, "")
    assert not view.edit.completer.open
    QTest.keyClick(view.edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert view.edit.completer.open
    assert "Guided by the purposes and principles of the Charter of the United Nations," in (
        offered(view)
    )
