"""Another language of the interface, as one chooses it in the preferences."""

from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.turns import Turns


def speak(window: MainWindow, code: str, **more: str) -> None:
    """Let the window speak a language, with what else is chosen, and take the turns for it."""
    window.preferences.change(interface_language=code, **more)
    application = QApplication.instance()
    assert application is not None
    for turns in application.findChildren(Turns):
        turns.finish()
