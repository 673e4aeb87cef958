"""The form of a paragraph edits the same document."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QToolButton

from drafter.model.document import Kind
from drafter.model.places import block_of
from drafter.text.characters import ANCHOR
from tests.ui.editor.conftest import Open, draft
from tests.ui.editor.equality import assert_same
from ui.editor import DraftView
from ui.editor.menu import KINDS
from ui.words import Words


def named(view: DraftView, kind: type, name: str) -> object:
    """The field of the form with this accessible name."""
    fields = view.form.findChildren(kind)
    return next(w for w in fields if w.accessibleName() == name and w.isVisible())


def test_it_shows_the_paragraph_that_the_caret_is_in(open_view: Open) -> None:
    view, _signals = open_view(draft())
    view.go_to("r6")
    assert named(view, QComboBox, "Kind").currentData() == Kind.OPERATIVE
    assert named(view, QSpinBox, "Level").value() == 1
    assert not named(view, QComboBox, "Opener").isEnabled()
    view.go_to("r3")
    assert named(view, QComboBox, "Opener").currentText() == "Recalling"
    assert named(view, QLineEdit, "Text of footnote 1").text() == "Note one."
    labels = [w.text() for w in view.form.findChildren(QLabel)]
    assert "PP1" in labels


def test_another_kind_and_level_are_chosen_there(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("r8", 3)
    named(view, QSpinBox, "Level").setValue(1)
    assert block_of(signals.document, "r8").level == 1
    box = named(view, QComboBox, "Kind")
    box.setCurrentIndex(KINDS.index(Kind.PLAIN))
    box.activated.emit(KINDS.index(Kind.PLAIN))
    assert block_of(signals.document, "r8").kind is Kind.PLAIN
    assert view.caret() == ("r8", 3)
    assert_same(view, signals.document)


def test_a_level_that_cannot_be_is_put_back(open_view: Open) -> None:
    view, signals = open_view(draft())
    first = signals.document
    view.go_to("r6")
    level = named(view, QSpinBox, "Level")
    level.setValue(4)
    assert level.value() == 1
    assert signals.document is first


def test_another_opener_takes_the_place_of_the_old_one(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("r3")
    field = named(view, QComboBox, "Opener").lineEdit()
    field.selectAll()
    QTest.keyClicks(field, "Reaffirming")
    QTest.keyClick(field, Qt.Key.Key_Return)
    block = block_of(signals.document, "r3")
    assert block.text == f"Reaffirming its resolution,{ANCHOR}"
    assert block.passage.emphasised.of(block.text) == "Reaffirming"
    assert len(block.passage.notes) == 1


def test_a_footnote_is_removed_with_its_call(open_view: Open) -> None:
    view, signals = open_view(draft())
    view.go_to("r3")
    named(view, QToolButton, "Remove footnote 1").click()
    assert block_of(signals.document, "r3").text == "Recalling its resolution,"
    assert block_of(signals.document, "r3").passage.notes == ()
    view.go_to("r4")
    assert named(view, QLineEdit, "Text of footnote 1").text() == "Note two."
    view.undo()
    assert len(block_of(signals.document, "r3").passage.notes) == 1


def test_what_is_written_in_a_footnote_is_one_step(open_view: Open) -> None:
    view, signals = open_view(draft())
    first = signals.document
    view.go_to("r3")
    field = named(view, QLineEdit, "Text of footnote 1")
    field.setCursorPosition(0)
    QTest.keyClicks(field, "See ")
    assert block_of(signals.document, "r3").passage.notes[0].passage.text == "See Note one."
    view.undo()
    assert signals.document is first
    assert field.text() == "Note one."


def test_another_language_of_the_interface_is_shown_at_once(open_view: Open, words: Words) -> None:
    view, _signals = open_view(draft())
    words.choose("zh")
    assert view.edit.accessibleName() == "草稿正文"
    assert named(view, QComboBox, "种类").itemText(0) == "序言段"
