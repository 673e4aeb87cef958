"""The whole window, with settings in a folder of the test, driven by keys and the mouse."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from drafter.paths import resources
from ui import app, filing
from ui.dialogs.questions import Answer
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

EXAMPLE = resources() / "examples" / "request-en.akn"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings" / "settings.toml")


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(filing, "ask_about_changes", lambda *_: Answer.DISCARD)
    words = Words("en")
    window = MainWindow(words, preferences)
    app.dress(qapp, preferences, words)
    window.show()
    qtbot.waitExposed(window)
    yield window
    for each in tuple(window.windows.every):
        each.close()
    window.deleteLater()


Opened = Callable[[Path], MainWindow]


@pytest.fixture
def opened(window: MainWindow) -> Opened:
    def open_file(path: Path) -> MainWindow:
        window.filing.open(path)
        window.work.wait()
        return window

    return open_file


@pytest.fixture
def example(opened: Opened, tmp_path: Path) -> MainWindow:
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    window = opened(path)
    window.desk.checker.wait_idle()
    return window


def said(window: MainWindow) -> list[str]:
    """Return the kinds of the sentences that the window says: news, warning, error."""
    bars = window.bars.findChildren(QFrame)
    return [str(bar.property("bar")) for bar in bars if bar.property("bar") and bar.isVisible()]
