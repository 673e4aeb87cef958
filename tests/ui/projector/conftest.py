"""A window with a draft of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.document import Document
from drafter.model.opened import Opened
from ui import app, filing
from ui.arrival import Arrival
from ui.dialogs.questions import Answer
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(filing, "ask_about_changes", lambda *_: Answer.DISCARD)
    preferences, words = Preferences(tmp_path / "settings.toml"), Words("en")
    preferences.change(theme="light", interface_language="en")
    window = MainWindow(words, preferences)
    app.dress(qapp, preferences, words)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def show(window: MainWindow) -> Callable[[Document], MainWindow]:
    def show_document(document: Document) -> MainWindow:
        window.show_draft(Arrival(Opened(document)))
        window.desk.checker.wait_idle()
        return window

    return show_document
