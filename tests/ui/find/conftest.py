"""A draft in the window, to find things in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Part,
    PartKind,
)
from drafter.model.opened import Opened
from drafter.model.passage import Mark, Note, Passage, Style
from ui import app, filing
from ui.arrival import Arrival
from ui.dialogs.questions import Answer
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

Show = Callable[[Document], MainWindow]


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(filing, "ask_about_changes", lambda *_: Answer.DISCARD)
    preferences, words = Preferences(tmp_path / "settings.toml"), Words("en")
    window = MainWindow(words, preferences)
    app.dress(qapp, preferences, words)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def show(window: MainWindow) -> Show:
    def show_document(document: Document) -> MainWindow:
        window.show_draft(Arrival(Opened(document)))
        window.desk.checker.wait_idle()
        return window

    return show_document


@pytest.fixture
def shown(show: Show) -> MainWindow:
    return show(water())


def water() -> Document:
    """Return a resolution with an annex that names water on its cover, in text and in a note."""
    note = Note(Passage("See the water report."))
    opener = (Mark(0, 9, Style.EMPHASIS),)
    main = (
        Block("title", Kind.TITLE, Passage("Water for all")),
        Block(
            "pp1", Kind.PREAMBULAR, Passage("Recalling the water\ufffc decade,", opener, (note,))
        ),
        Block("pp2", Kind.PREAMBULAR, Passage("Noting the report,", (Mark(0, 6, Style.EMPHASIS),))),
        Block("op1", Kind.OPERATIVE, Passage("Requests clean water at its seventy-fifth session;")),
        Block("op2", Kind.OPERATIVE, Passage("Decides:")),
        Block("op2a", Kind.OPERATIVE, Passage("To drink;"), 1),
        Block("op2b", Kind.OPERATIVE, Passage("To swim;"), 1),
        Block("op3", Kind.OPERATIVE, Passage("Decides to come back at its seventy-fifth session.")),
    )
    annex = (Block("n1", Kind.NUMBERED, Passage("Terms of the water fund.")),)
    parts = (Part("p", PartKind.RESOLUTION, main), Part("a", PartKind.ANNEX, annex, 1))
    front = Front(session=75, agenda_title="Water")
    return Document(DocumentKind.RESOLUTION, "en", front, parts, 50)
