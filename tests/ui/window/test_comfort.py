"""Comforts: keys do what one expects, nothing is cut off, files are where one looks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.model.document import DocumentKind
from tests.ui.window.conftest import Opened
from ui import theme
from ui.desk import TABS
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow
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
    menu = window.menuBar().actions()[0].menu()
    recent = next(a.menu() for a in menu.actions() if a.menu() is not None)
    assert recent.isEnabled()
    assert recent.actions()[0].text().endswith("new.akn")


def test_a_text_is_exported_beside_where_it_came_from(opened: Opened, tmp_path: Path):
    text = tmp_path / "letter.txt"
    text.write_text("The General Assembly,\n\nNoting the report,\n\nDecides so.", "utf-8")
    window = opened(text)
    window.ask_export()
    dialog = window.findChild(ExportDialog)
    assert dialog.path.text() == str(tmp_path / "letter.docx")
    dialog.reject()


def test_the_draft_itself_has_no_profile(window: MainWindow, opened: Opened, tmp_path: Path):
    text = tmp_path / "letter.txt"
    text.write_text("Decides so.", "utf-8")
    opened(text).ask_export()
    dialog = window.findChild(ExportDialog)
    next(b for b in dialog.formats.buttons() if b.property("value") == ".akn").click()
    assert not any(button.isEnabled() for button in dialog.profiles.buttons())
    dialog.reject()


def test_news_give_way_to_the_next_news_and_remarks_stay(window: MainWindow):
    for kind, sentence in (("warning", "a"), ("error", "b"), ("news", "c")):
        window.bars.say(kind, sentence)
    assert window.bars.sentences == ["c", "a"]


def test_qt_speaks_the_language_of_the_interface(example: MainWindow):
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    assert cancel() == "Cancel"
    example.preferences.change(interface_language="zh")
    assert cancel() == "取消"
    example.preferences.change(interface_language="en")
    assert cancel() == "Cancel"


@pytest.mark.parametrize("language", messages.languages())
@pytest.mark.parametrize("size", [(1024, 700), (1600, 1000)])
def test_no_word_on_a_control_is_cut_off(
    qtbot: QtBot, example: MainWindow, language: str, size: tuple[int, int]
):
    example.preferences.change(interface_language=language)
    example.resize(*size)
    for block in example.desk.signals.document.blocks():
        if block.text.startswith("Encourages"):
            example.draft.go_to(block.id)
    for tab in TABS:
        example.desk.raise_tab(tab)
        QApplication.processEvents()
        assert cut_off(example) == []


def cut_off(window: MainWindow) -> list[str]:
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    short = [
        b.text()
        for b in buttons
        if isinstance(b, QPushButton) and b.width() < b.minimumSizeHint().width()
    ]
    boxes = [box for box in window.findChildren(QComboBox) if box.isVisible()]
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    numbers = [n.lineEdit() for n in window.findChildren(QSpinBox) if n.isVisible()]
    return [
        *short,
        *(box.currentText() for box in boxes if not fits(box)),
        *(line.text() for line in numbers if not shows(line)),
        *(str(area) for area in areas if area.widget().width() > area.viewport().width()),
    ]


def shows(line: QLineEdit) -> bool:
    margins = line.textMargins()
    return line.width() >= margins.left() + line.fontMetrics().horizontalAdvance(line.text())


def fits(box: QComboBox) -> bool:
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option_of(box),
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()


def option_of(box: QComboBox):
    from PySide6.QtWidgets import QStyleOptionComboBox

    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option


ON = {
    "window": ("text", "muted", "faint", "accent", "required"),
    "surface": (
        *("text", "muted", "faint", "accent", "good"),
        *("required", "mistake", "style", "information"),
    ),
    "raised": ("text", "muted", "accent"),
    "hover": ("text", "muted", "accent"),
    "selected": ("on_selected",),
    "marked": ("text",),
    "accent": ("on_accent",),
    "accent_hover": ("on_accent",),
    "warning_ground": ("warning_text",),
    "error_ground": ("error_text",),
    "news_ground": ("news_text",),
}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_stands_out_from_its_ground(name: str):
    colours = theme.load(name)
    faint = [
        f"{text} on {ground}: {ratio:.2f}"
        for ground, texts in ON.items()
        for text in texts
        if (ratio := contrast(colours, text, ground)) < 4.5
    ]
    assert faint == []


def contrast(colours: theme.Theme, text: str, ground: str) -> float:
    """Return the contrast of two colours as WCAG 2 computes it."""
    light, dark = sorted((luminance(colours, text), luminance(colours, ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colours: theme.Theme, name: str) -> float:
    colour = colours.colour(name)
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
