"""The page of keys says each key that there is, and finds one by a word."""

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from drafter import messages
from ui.actions import ACTS
from ui.dialogs import showing
from ui.dialogs.shortcuts import TEXT_KEYS, ShortcutsDialog
from ui.main_window import MainWindow


def shown(dialog: ShortcutsDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    return [
        tuple(table.item(row, column).text() for column in range(3))
        for row in range(table.rowCount())
        if not table.isRowHidden(row)
    ]


@pytest.mark.parametrize("language", messages.languages())
def test_every_key_is_told_in_every_language(window: MainWindow, language: str):
    window.words.choose(language)
    showing.shortcuts(window)
    dialog = window.findChild(ShortcutsDialog)
    rows = shown(dialog)
    keys = [
        key for act in ACTS if act.shortcut for key in QKeySequence.listFromString(act.shortcut)
    ]
    assert len(rows) == len(keys) + len(TEXT_KEYS)
    assert all(all(text.strip() and "&" not in text for text in row) for row in rows)
    dialog.close()


@pytest.mark.parametrize(("asked", "key"), [("next finding", "F8"), ("ctrl k", "Ctrl+K")])
def test_a_key_is_found_by_words(qtbot: QtBot, window: MainWindow, asked: str, key: str):
    showing.shortcuts(window)
    dialog = window.findChild(ShortcutsDialog)
    qtbot.keyClicks(dialog.line, asked)
    assert key in [row[2] for row in shown(dialog)]
    assert len(shown(dialog)) < 20
    dialog.close()
