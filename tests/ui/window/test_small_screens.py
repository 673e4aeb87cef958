"""A screen of 1366 by 768 at 200 per cent has 683 by 384 pixels: all is reached there."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.speaking import speak
from tests.ui.window.conftest import EXAMPLE
from ui.dialogs.dialog import Dialog
from ui.main_window import MainWindow

SCREEN = QSize(683, 336)
"""Without the frame."""
ASKED = ("insert_citation", "preferences", "export", "replace_session", "extent", "guide")


@pytest.fixture
def small(window: MainWindow) -> MainWindow:
    window.setMinimumSize(0, 0)
    window.resize(SCREEN)
    window.filing.open(EXAMPLE)
    window.work.wait()
    return window


def test_the_text_has_the_room_of_a_small_window_until_more_is_asked_for(small: MainWindow):
    assert small.width() == SCREEN.width()
    assert not small.desk.outline.isVisible()
    assert not small.draft.form.isVisible()
    assert not small.desk.side.isVisible()
    assert small.draft.edit.width() >= 600
    for name in ("show_outline", "show_side", "show_form"):
        assert not small.actions_by_name[name].isChecked()
        small.actions_by_name[name].trigger()
    assert small.desk.outline.isVisible()
    assert small.desk.side.isVisible()
    assert small.draft.form.isVisible()


def test_the_outline_is_headed_with_its_margins(example: MainWindow):
    margins = example.desk.outline._heading.contentsMargins()
    assert (margins.left(), margins.top()) == (16, 12)


@pytest.mark.parametrize("name", ASKED)
def test_dialogs_fit_and_their_buttons_are_reached(qtbot: QtBot, small: MainWindow, name: str):
    small.actions_by_name[name].trigger()
    small.work.wait()
    dialog = next(d for d in small.findChildren(Dialog) if d.isVisible())
    dialog.fit(SCREEN)
    assert dialog.width() <= SCREEN.width()
    assert dialog.height() <= SCREEN.height()
    area = dialog.findChild(QScrollArea)
    for box in dialog.findChildren(QDialogButtonBox):
        if dialog.layout().indexOf(area) >= 0:
            area.ensureWidgetVisible(box)
        corner = box.mapTo(dialog, box.rect().bottomRight())
        assert dialog.rect().contains(corner)
    dialog.close()


def test_lines_that_wrap_are_whole_on_a_low_screen(small: MainWindow):
    speak(small, "fr")
    small.actions_by_name["preferences"].trigger()
    dialog = small.findChild(Dialog)
    dialog.resize(640, 433)
    dialog.fit(QSize(1008, 552))
    QApplication.processEvents()
    hints = [label for label in dialog.findChildren(QLabel) if label.wordWrap()]
    assert hints
    assert all(label.height() >= label.heightForWidth(label.width()) for label in hints)
    dialog.close()
    speak(small, "en")
