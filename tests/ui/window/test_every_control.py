"""Every control of every panel and dialog: named for screen readers, worded, reached by keys."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter import messages
from ui.actions import ACTS, MENUS, SUBMENUS
from ui.main_window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
INSIDE = (QTabBar, QComboBox, QAbstractSpinBox, QScrollBar, QLineEdit)
"""What has controls inside that speak through it."""
DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "export": lambda w: w.ask_export(),
    "preferences": lambda w: w.show_preferences(),
    "rules": lambda w: w.show_rules(),
    "about": lambda w: w.show_about(),
    "earlier versions": lambda w: w.safety.show_earlier(),
    "passphrase": lambda w: w.safety.ask_protection(),
}


def controls(root: QWidget) -> list[QWidget]:
    """Return what one may operate; parts of other controls speak through these."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not widget.objectName().startswith("qt_")
        and not any(isinstance(above, INSIDE) for above in above_of(widget))
    ]


def above_of(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [] if parent is None else [parent, *above_of(parent)]


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def nameless(root: QWidget) -> list[str]:
    found = [w for w in controls(root) if not name_of(w).strip()]
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in found]


@pytest.mark.parametrize("language", messages.languages())
def test_every_control_of_the_window_has_a_name(example: MainWindow, language: str):
    example.words.choose(language)
    assert nameless(example) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_the_dialogs_has_a_name(example: MainWindow, qtbot: QtBot, name: str):
    DIALOGS[name](example)
    dialog = next(d for d in example.findChildren(QDialog) if d.isVisible())
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_action_stands_in_a_menu():
    listed = {name for names in (*MENUS.values(), *SUBMENUS.values()) for name in names}
    assert {act.name for act in ACTS} <= listed


def test_no_shortcut_is_given_twice():
    shortcuts = [act.shortcut for act in ACTS if act.shortcut]
    assert len(shortcuts) == len(set(shortcuts))


def test_without_a_draft_only_what_needs_none_is_on(window: MainWindow):
    on = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert on == {act.name for act in ACTS if not act.needs_draft}


@pytest.mark.parametrize("language", messages.languages())
def test_every_action_is_worded_in_every_language(example: MainWindow, language: str):
    example.words.choose(language)
    texts = [action.text() for action in example.actions_by_name.values()]
    assert all(text and not text.startswith("window.") for text in texts)


def test_another_language_is_spoken_at_once(example: MainWindow):
    english = example.desk.side.tabText(1)
    example.preferences.change(interface_language="zh")
    assert example.desk.side.tabText(1) != english
    assert example.actions_by_name["save"].text() != "&Save"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_theme_is_put_on_at_once(example: MainWindow, theme: str):
    example.preferences.change(theme=theme)
    ground = example.palette().window().color().lightness()
    assert (ground < 128) is (theme == "dark")
    assert example.actions_by_name[f"theme_{theme}"].isChecked()


@pytest.mark.parametrize("language", messages.languages())
def test_no_letter_of_a_menu_is_given_twice(example: MainWindow, language: str):
    example.words.choose(language)
    for menu in [example.menuBar(), *example.menuBar().findChildren(QMenu)]:
        letters = [m[1].casefold() for a in menu.actions() if (m := re.search("&(.)", a.text()))]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]
