"""The start page offers the example in the language of the program and in that of the draft."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.speaking import speak
from ui.main_window import MainWindow


def offered(window: MainWindow) -> list[str]:
    buttons = window.start.findChildren(QPushButton)
    tips = [button.toolTip() for button in buttons if button.isVisible()]
    return [tip[-len("xx.akn") : -len(".akn")] for tip in tips if tip.endswith(".akn")]


def choose_draft_language(window: MainWindow, code: str) -> None:
    box = window.start.language.box
    box.setCurrentIndex(box.findData(code))


def test_the_example_is_in_the_language_of_the_program(window: MainWindow):
    assert offered(window) == ["en"]


def test_the_example_in_the_language_of_the_draft_is_offered_too(window: MainWindow, qtbot: QtBot):
    choose_draft_language(window, "ar")
    qtbot.waitUntil(lambda: offered(window) == ["en", "ar"])
    choose_draft_language(window, "en")
    qtbot.waitUntil(lambda: offered(window) == ["en"])


def test_another_language_of_the_program_has_its_own_example(window: MainWindow, qtbot: QtBot):
    speak(window, "ru")
    qtbot.waitUntil(lambda: offered(window) == ["ru", "en"])


def test_a_press_opens_it(window: MainWindow, qtbot: QtBot):
    choose_draft_language(window, "es")
    links = [b for b in window.start.findChildren(QPushButton) if b.toolTip().endswith("es.akn")]
    links[-1].click()
    qtbot.waitUntil(window.start.isHidden)
    assert window.desk.signals.document.language == "es"
