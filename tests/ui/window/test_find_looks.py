"""Find, go to, length, another session, the projector: named, reached by Tab, nothing cut off."""

from collections.abc import Iterator

import pytest
from fitting import cut_off
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from test_every_control import controls, nameless

from drafter import messages
from tests.ui.speaking import speak
from ui import panes
from ui.find.bar import FindBar
from ui.main_window import MainWindow

NARROW = (900, 560)
"""The least size of the window: what fits here fits everywhere."""
FAULTS = ("(", "a)", "*", "a\\", "\\k")


@pytest.fixture(params=messages.languages())
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language, in which a missing message is an error and no English word."""
    monkeypatch.setattr(messages, "FALLBACK", request.param)
    return str(request.param)


@pytest.fixture
def sized(example: MainWindow, language: str) -> MainWindow:
    speak(example, language)
    example.resize(*NARROW)
    QApplication.processEvents()
    return example


@pytest.fixture
def bar(sized: MainWindow) -> FindBar:
    sized.actions_by_name["replace"].trigger()
    return sized.desk.finder.bar


def test_the_bar_fits_whatever_it_says(bar: FindBar):
    assert nameless(bar) == []
    for text in ("", "e", "zebra and giraffe"):
        bar.field.setText(text)
        assert cut_off(bar) == []
    for number in range(bar.scope.count()):
        bar.scope.setCurrentIndex(number)
        assert cut_off(bar) == []
    bar.toggles.buttons["pattern"].setChecked(True)
    for text in FAULTS:
        bar.field.setText(text)
        assert bar.fault.text()
        assert cut_off(bar) == []


def test_tab_reaches_everything_in_the_bar(example: MainWindow, qtbot: QtBot):
    example.actions_by_name["replace"].trigger()
    bar = example.desk.finder.bar
    bar.field.setText("e")
    reached: set[QWidget | None] = set()
    bar.field.setFocus()
    present = QApplication.focusWidget()
    while present not in reached and len(reached) < 60:
        reached.add(present)
        example.focusNextChild()
        present = QApplication.focusWidget()
    assert [w for w in controls(bar) if panes.takes_keys(w) and w not in reached] == []
    bar.close_bar()


@pytest.fixture(params=["replace_session", "extent"])
def dialog(request: pytest.FixtureRequest, sized: MainWindow) -> Iterator[QDialog]:
    sized.actions_by_name[request.param].trigger()
    shown = next(d for d in sized.findChildren(QDialog) if d.isVisible())
    yield shown
    shown.close()


def test_the_dialogs_fit_and_are_named(dialog: QDialog):
    assert nameless(dialog) == []
    assert cut_off(dialog) == []


def test_the_session_that_is_not_named_fits(sized: MainWindow):
    sized.actions_by_name["replace_session"].trigger()
    shown = next(d for d in sized.findChildren(QDialog) if d.isVisible())
    shown.old.setValue(3)
    shown.years.setChecked(True)
    assert cut_off(shown) == []
    shown.close()


@pytest.mark.parametrize("name", ["go_to", "palette"])
def test_the_line_and_its_list_fit(sized: MainWindow, name: str):
    sized.actions_by_name[name].trigger()
    chooser = sized.quick.chooser
    assert nameless(chooser) == []
    for text in ("", "1", "zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra"):
        chooser.line.setText(text)
        assert cut_off(chooser) == []
    QTest.keyClick(chooser.line, Qt.Key.Key_Escape)


def test_the_projector_view_fits(sized: MainWindow):
    sized.actions_by_name["project"].trigger()
    projector = sized.desk.finder.projector
    assert projector is not None
    projector.showNormal()
    projector.resize(sized.size())
    for number in range(len(projector.reading.slides)):
        projector.go_to(number)
        assert cut_off(projector) == []
    projector.close()
