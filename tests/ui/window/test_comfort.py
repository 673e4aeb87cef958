"""Comforts: keys do what one expects, nothing is cut off, files are where one looks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter.model.document import DocumentKind
from tests.ui.speaking import speak
from tests.ui.window.conftest import Opened
from tests.ui.window.test_every_control import controls
from ui import panes
from ui.desk import TABS
from ui.dialogs import showing
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow
from ui.message_bar import Offer
from ui.outline.model import OutlineModel

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def roll(widget: QWidget) -> None:
    """Turn the wheel over the middle of a widget."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -120))


def test_the_keyboard_is_on_the_first_card_and_return_begins(qtbot: QtBot, window: MainWindow):
    card = window.start.cards[DocumentKind.REQUEST]
    qtbot.waitUntil(card.hasFocus)
    qtbot.keyClick(card, Key.Key_Return)
    window.work.wait()
    assert window.desk.signals.document.kind is DocumentKind.REQUEST
    assert window.draft.edit.hasFocus()


def test_the_present_session_is_offered_for_the_assembly_only(window: MainWindow):
    start = window.start
    assert int(start.session.line.text()) >= 81
    start.organ.box.setCurrentIndex(1)
    start.organ.box.activated.emit(1)
    assert not start.session.line.text()


def test_f8_goes_from_finding_to_finding_at_once(qtbot: QtBot, example: MainWindow):
    edit, last = example.draft.edit, list(example.desk.signals.document.blocks())[-1]
    example.draft.go_to(last.id, 8)
    qtbot.keyClicks(edit, "the the ")
    example.draft.go_to(next(example.desk.signals.document.blocks()).id)
    example.actions_by_name["next_finding"].trigger()
    assert example.draft.selected_text() == "the the"
    assert example.draft.current_block() == last.id


def test_f6_leads_through_the_desk_and_escape_back_to_the_text(qtbot: QtBot, example: MainWindow):
    desk = example.desk
    places = [desk.draft.edit, desk.draft.form, desk.side, desk.outline, desk.draft.edit]
    desk.draft.setFocus()
    for place in places[1:]:
        example.actions_by_name["next_pane"].trigger()
        assert panes.holds(place, QApplication.focusWidget())
    for tab in TABS:
        example.actions_by_name[f"to_{tab}"].trigger()
        assert desk.side.currentIndex() == TABS.index(tab)
        assert panes.holds(desk.side.currentWidget(), QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
        assert desk.draft.edit.hasFocus()
    example.actions_by_name["previous_pane"].trigger()
    assert desk.outline.list.hasFocus()


@pytest.mark.parametrize("tab", TABS)
def test_tab_reaches_every_control_of_the_side_panel(example: MainWindow, tab: str):
    example.actions_by_name[f"to_{tab}"].trigger()
    panel = example.desk.side.currentWidget()
    reached, present = set(), QApplication.focusWidget()
    while present not in reached:
        reached.add(present)
        example.focusNextChild()
        present = QApplication.focusWidget()
    missed = [w for w in controls(panel) if panes.takes_keys(w) and w not in reached]
    assert missed == []


def test_undo_in_a_field_gives_the_document_back(qtbot: QtBot, example: MainWindow):
    before = example.desk.signals.document
    example.desk.raise_tab("cover")
    line = example.desk.cover.request.item_title.line
    line.setFocus()
    qtbot.keyClicks(line, "xyz")
    assert example.desk.signals.document is not before
    qtbot.keyClick(line, Key.Key_Z, CONTROL)
    assert example.desk.signals.document is before
    assert line.text() == before.front.item_title


def test_the_wheel_scrolls_the_form_and_changes_no_choice(example: MainWindow):
    example.resize(1024, 560)
    example.desk.raise_tab("cover")
    cover, document = example.desk.cover, example.desk.signals.document
    bar = cover.verticalScrollBar()
    QApplication.processEvents()
    roll(bar)
    for widget in (cover.meeting.organ.box, cover.meeting.session.line):
        before = bar.value()
        roll(widget)
        assert bar.value() > before
    assert example.desk.signals.document is document


def test_a_new_signatory_is_scrolled_to(qtbot: QtBot, example: MainWindow):
    example.resize(1024, 560)
    example.desk.raise_tab("cover")
    cover = example.desk.cover
    qtbot.mouseClick(cover.signatories.add, Qt.MouseButton.LeftButton)
    line = cover.signatories.country.line
    qtbot.waitUntil(lambda: line.hasFocus() and is_seen_whole(line, cover.viewport()))


def is_seen_whole(widget: QWidget, viewport: QWidget) -> bool:
    top = widget.mapTo(viewport, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= viewport.height()


def test_a_dragged_paragraph_moves_where_it_is_dropped(qtbot: QtBot, example: MainWindow):
    outline: OutlineModel = example.desk.outline.model
    document = example.desk.signals.document
    first, second = (row for row in outline.rows if row.label in ("OP2", "OP3"))
    data = outline.mimeData([outline.index(outline.row_of(second.block))])
    target = outline.row_of(first.block)
    move = Qt.DropAction.MoveAction
    outline.dropMimeData(data, move, target, 0, outline.index(-1))
    moved = [row.block for row in example.desk.outline.model.rows]
    assert moved.index(second.block) == moved.index(first.block) - 1
    example.actions_by_name["undo"].trigger()
    assert example.desk.signals.document is document


def test_a_saved_draft_is_among_the_recent_files(
    example: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window = example
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new"), ""))
    window.actions_by_name["save_as"].trigger()
    window.work.wait()
    menu = window.menuBar().actions()[0].menu()
    recent = next(a.menu() for a in menu.actions() if a.menu() is not None)
    assert recent.isEnabled()
    assert recent.actions()[0].text().endswith("new.akn")


def test_a_text_is_exported_beside_where_it_came_from(opened: Opened, tmp_path: Path):
    text = tmp_path / "letter.txt"
    text.write_text("The General Assembly,\n\nNoting the report,\n\nDecides so.", "utf-8")
    window = opened(text)
    showing.export(window)
    dialog = window.findChild(ExportDialog)
    assert dialog.path.text() == str(tmp_path / "letter.docx")
    dialog.reject()


def test_the_draft_itself_has_no_profile(window: MainWindow, opened: Opened, tmp_path: Path):
    text = tmp_path / "letter.txt"
    text.write_text("Decides so.", "utf-8")
    showing.export(opened(text))
    dialog = window.findChild(ExportDialog)
    next(b for b in dialog.formats.buttons() if b.property("value") == ".akn").click()
    assert not any(button.isEnabled() for button in dialog.profiles.buttons())
    dialog.reject()


def test_news_give_way_to_the_next_news_and_remarks_stay(window: MainWindow):
    for kind, sentence in (("warning", "a"), ("error", "b"), ("news", "c")):
        window.bars.say(kind, sentence)
    assert window.bars.sentences == ["c", "a"]


def test_a_sentence_with_the_same_offers_takes_the_place_of_the_one_before(window: MainWindow):
    merge, keep = Offer("Merge", lambda: None), Offer("Keep", lambda: None)
    window.bars.say("warning", "The file changed.", merge)
    window.bars.say("warning", "Something else.", keep)
    window.bars.say("error", "The file changed, so it was not written over.", merge)
    assert window.bars.sentences == [
        "The file changed, so it was not written over.",
        "Something else.",
    ]


def test_news_in_another_language_are_taken_away(window: MainWindow):
    window.bars.say("news", "Written.")
    speak(window, "fr")
    assert window.bars.sentences == []
    speak(window, "en")


def test_qt_speaks_the_language_of_the_interface(example: MainWindow):
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    assert cancel() == "Cancel"
    speak(example, "zh")
    assert cancel() == "取消"
    speak(example, "en")
    assert cancel() == "Cancel"


def test_a_file_with_tracked_changes_offers_its_other_view(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "draft.html"
    path.write_bytes(b"<p>Keep <del>mountain</del><ins>alpine</ins> springs.</p>")
    window = opened(path)
    for word, offer in (("alpine", "read_original"), ("mountain", "read_final")):
        signals = window.filing.signals
        assert signals is not None
        assert [block.text for block in signals.document.blocks()] == [f"Keep {word} springs."]
        buttons = window.bars.findChildren(QPushButton)
        said = window.words(f"window.{offer}")
        button = next(b for b in buttons if b.text() == said)
        button.click()
        window.work.wait()
