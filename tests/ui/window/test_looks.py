"""Looks: at small and large sizes nothing is cut off; in both themes text stands out."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from drafter import messages
from tests.ui.speaking import speak
from ui import theme
from ui.desk import TABS
from ui.editor.colours import ASIDE, faint
from ui.main_window import MainWindow


@pytest.mark.parametrize("language", messages.languages())
@pytest.mark.parametrize("size", [(1024, 700), (1600, 1000)])
def test_no_word_on_a_control_is_cut_off(
    qtbot: QtBot, example: MainWindow, language: str, size: tuple[int, int]
):
    speak(example, language)
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


def option_of(box: QComboBox) -> QStyleOptionComboBox:
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


@pytest.mark.parametrize("name", theme.THEMES)
def test_text_stands_out_from_its_ground(name: str):
    colours = theme.load(name)
    least = 7 if colours.contrast else 4.5
    faint = [
        f"{text} on {ground}: {ratio:.2f}"
        for ground, texts in ON.items()
        for text in texts
        if (ratio := contrast(colours, text, ground)) < least
    ]
    assert faint == []


@pytest.mark.parametrize("name", theme.THEMES)
def test_words_beside_the_text_stand_out_too(name: str):
    colours = theme.load(name)
    words = faint(theme.palette(colours), ASIDE)
    ground = colours.colour("surface")
    share = words.alphaF()
    mixed = [
        share * word + (1 - share) * page
        for word, page in zip(words.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    ]
    seen = theme.Theme("seen", False, False, {"word": QColor.fromRgbF(*mixed).name()})
    light, dark = sorted((luminance(seen, "word"), luminance(colours, "surface")), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= (7 if colours.contrast else 4.5)


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_palette_tells_of_which_theme_it_is(name: str):
    assert theme.of(theme.palette(theme.load(name))) is theme.load(name)


def test_edges_of_fields_are_seen_where_contrast_is_wished():
    for colours in (theme.load("contrast"), theme.load("contrast_light")):
        for line in ("line", "field_line", "accent"):
            assert contrast(colours, line, "window") >= 4.5


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
