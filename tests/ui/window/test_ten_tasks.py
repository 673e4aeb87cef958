"""Ten things that a delegate does, by keys and clicks alone; the steps are counted.

`STEPS` is what each takes at most: a key, a shortcut, a click or a stretch of typing is one.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.document import Kind
from drafter.model.passage import Style
from drafter.session import open_file
from drafter.text.characters import ANCHOR
from tests.ui.speaking import speak
from tests.ui.window.delegate import Delegate
from ui.dialogs.export import ExportDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.find.session_dialog import SessionDialog
from ui.main_window import MainWindow

STEPS = {
    "write": 14,
    "paste": 1,
    "cite": 3,
    "move": 1,
    "lists": 13,
    "notes": 6,
    "fix": 1,
    "language": 3,
    "session": 3,
    "export": 2,
}

LAST_YEAR = """The General Assembly,

Recalling its resolution 69/283 of 3 June 2015,

Noting with concern that floods kill more people than storms,

1. Encourages Member States to warn people in time;

2. Requests the Secretary-General:

(a) To report on warnings;

(b) To report on rivers;

3. Decides to continue its consideration of the question at its seventy-sixth session, as \
requested in paragraph 1 above.
"""


@pytest.fixture
def delegate(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Delegate:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return Delegate(window, tmp_path / "pictures")


@pytest.fixture
def pasted(delegate: Delegate) -> Delegate:
    """A delegate who has last year's text on the desk."""
    QApplication.clipboard().setText(LAST_YEAR)
    delegate.press("Ctrl+Shift+V")
    delegate.window.work.wait()
    QApplication.processEvents()
    delegate.window.draft.edit.setFocus()
    return delegate


def begin_counting(delegate: Delegate) -> None:
    delegate.steps = 0


def finish(delegate: Delegate, task: str) -> None:
    """Take the picture; nobody needs more steps than were promised."""
    delegate.picture(f"{list(STEPS).index(task) + 1:02}-{task}")
    print(f"{task}: {delegate.steps} steps")
    assert delegate.steps <= STEPS[task]


def go_to(delegate: Delegate, label: str) -> None:
    delegate.press("Ctrl+G")
    delegate.type(label)
    delegate.press("Return")


def kinds(delegate: Delegate) -> list[tuple[Kind, int]]:
    return [(block.kind, block.level) for block in delegate.blocks]


def test_a_draft_of_five_paragraphs_is_written_from_nothing(delegate: Delegate):
    begin_counting(delegate)
    delegate.press("Tab", "Return")
    delegate.type("Early warning of floods")
    delegate.findings()
    for gap in ("51/148", "13 December 1996"):
        delegate.press("F8")
        delegate.type(gap)
        delegate.findings()
    delegate.press("End", "Return")
    delegate.type("Noting with concern that floods kill more people than storms,")
    delegate.findings()
    delegate.press("F8")
    delegate.type("Member States to warn people in time")
    delegate.findings()
    delegate.press("F8")
    delegate.type("Early warning of floods")
    assert [block.text for block in delegate.blocks][2:] == [
        "Recalling its resolution 51/148 of 13 December 1996,",
        "Noting with concern that floods kill more people than storms,",
        "Encourages Member States to warn people in time;",
        "Requests the Secretary-General to report to the General Assembly at its eighty-second "
        "session on the implementation of the present resolution;",
        "Decides to include in the provisional agenda of its eighty-second session the item "
        "entitled “Early warning of floods”.",
    ]
    emphasised = [block.text[: block.passage.marks[0].end] for block in delegate.blocks[2:]]
    assert emphasised == ["Recalling", "Noting with concern", "Encourages", "Requests", "Decides"]
    assert "unfinished_gap" not in delegate.findings()
    finish(delegate, "write")


def test_last_years_text_becomes_structure(pasted: Delegate):
    assert kinds(pasted) == [
        (Kind.FORMULA, 0),
        (Kind.PREAMBULAR, 0),
        (Kind.PREAMBULAR, 0),
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 0),
    ]
    assert pasted.label(pasted.blocks[-1]) == "3."
    assert all(
        block.passage.marks and block.passage.marks[0].style is Style.EMPHASIS
        for block in pasted.blocks
        if block.level == 0 and block.kind is not Kind.FORMULA
    )
    finish(pasted, "paste")


def test_three_citations_are_inserted_by_number(pasted: Delegate):
    go_to(pasted, "PP2")
    pasted.press("End")
    begin_counting(pasted)
    pasted.press("Ctrl+K")
    pasted.type("51/148, 70/1, S/RES/1325")
    pasted.press("Return")
    assert (
        "its resolutions 51/148 of 13 December 1996 and 70/1 of 25 September 2015 and Security "
        "Council resolution 1325 (2000) of 31 October 2000" in pasted.blocks[2].text
    )
    finish(pasted, "cite")


def test_an_operative_paragraph_moves_up_and_references_follow(pasted: Delegate):
    go_to(pasted, "OP2")
    begin_counting(pasted)
    pasted.press("Alt+Up")
    assert pasted.blocks[3].text == "Requests the Secretary-General:"
    assert kinds(pasted)[3:7] == [
        (Kind.OPERATIVE, 0),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 1),
        (Kind.OPERATIVE, 0),
    ]
    assert pasted.blocks[-1].text.endswith("as requested in paragraph 2 above.")
    finish(pasted, "move")
    pasted.press("Ctrl+Z")
    assert pasted.blocks[-1].text.endswith("as requested in paragraph 1 above.")


def test_lists_have_letters_and_roman_numbers(pasted: Delegate):
    go_to(pasted, "OP1")
    pasted.press("End")
    begin_counting(pasted)
    pasted.press("Backspace")
    pasted.type(":")
    pasted.press("Return", "Tab")
    pasted.type("To measure rivers:")
    pasted.press("Return", "Tab")
    pasted.type("Every day;")
    pasted.press("Return")
    pasted.type("Every night;")
    pasted.press("Return", "Shift+Backtab")
    pasted.type("To tell their neighbours;")
    added = pasted.blocks[4:8]
    assert [pasted.label(block) for block in added] == ["(a)", "(i)", "(ii)", "(b)"]
    assert [block.level for block in added] == [1, 2, 2, 1]
    finish(pasted, "lists")


def test_two_footnotes_are_added(pasted: Delegate):
    begin_counting(pasted)
    pasted.press("Down", "Ctrl+Shift+N")
    pasted.type("See A/70/1.")
    pasted.press("Down", "Ctrl+Shift+N")
    pasted.type("Ibid.")
    notes = [note.passage.text for block in pasted.blocks for note in block.passage.notes]
    assert notes == ["See A/70/1.", "Ibid."]
    called = [block.text for block in pasted.blocks if block.passage.notes]
    assert all(text.endswith(f",{ANCHOR}") for text in called)
    finish(pasted, "notes")
    pasted.press("Return")
    assert pasted.focus is pasted.window.draft.edit
    pasted.press("Ctrl+Z", "Ctrl+Z")
    assert [len(block.passage.notes) for block in pasted.blocks[1:3]] == [1, 0]


def test_all_findings_are_fixed(pasted: Delegate):
    edit = pasted.window.draft.edit
    go_to(pasted, "PP2")
    pasted.press("End", "Backspace")
    pasted.type("  and the the dead,")
    go_to(pasted, "OP1")
    pasted.press("End", "Backspace")
    before = pasted.findings()
    assert {"double_space", "doubled_word", "missing_operative_semicolon"} <= set(before)
    edit.setFocus()
    begin_counting(pasted)
    pasted.press("Ctrl+Shift+.")
    left = set(pasted.findings())
    assert not left & {"double_space", "doubled_word", "missing_operative_semicolon"}
    finish(pasted, "fix")
    pasted.press("Ctrl+Z")
    assert set(pasted.findings()) == set(before)


def test_language_and_direction_are_switched(pasted: Delegate):
    window = pasted.window
    begin_counting(pasted)
    pasted.press("Ctrl+,")
    assert pasted.focus is window.findChild(PreferencesDialog).fields["interface_language"].control
    pasted.press("Down", "Escape")
    QApplication.processEvents()
    assert window.words.language == "ar"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    outline = window.desk.outline
    assert outline.mapTo(window, outline.rect().center()).x() > window.width() / 2
    assert pasted.blocks[1].text.startswith("Recalling")
    finish(pasted, "language")
    speak(window, "en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_session_is_found_and_replaced(pasted: Delegate):
    begin_counting(pasted)
    pasted.press("Ctrl+Shift+H")
    pasted.type("81")
    pasted.picture("09-session-asked", pasted.window.desk.findChild(SessionDialog))
    pasted.press("Return")
    assert "its eighty-first session" in pasted.blocks[-1].text
    finish(pasted, "session")
    pasted.press("Ctrl+Z")
    assert "its seventy-sixth session" in pasted.blocks[-1].text


def test_the_draft_is_exported(pasted: Delegate, tmp_path: Path):
    begin_counting(pasted)
    pasted.press("Ctrl+Shift+E")
    dialog = pasted.window.findChild(ExportDialog)
    dialog.path.setText(str(tmp_path / "floods.docx"))
    pasted.picture("10-export-asked", dialog)
    pasted.press("Return")
    pasted.window.work.wait()
    QApplication.processEvents()
    finish(pasted, "export")
    written = [block.text for block in open_file(tmp_path / "floods.docx").document.blocks()]
    assert written == [block.text for block in pasted.blocks]
