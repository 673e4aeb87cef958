"""Every control of every panel and dialog: named for screen readers, worded, reached by keys."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter import messages
from drafter.index.opened import index
from tests.ui.speaking import speak
from ui import theme
from ui.actions import ACTS, MENUS, SUBMENUS
from ui.desk import TABS
from ui.dialogs import showing
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
    "export": showing.export,
    "preferences": showing.preferences,
    "rules": showing.rules,
    "guide": lambda w: w.actions_by_name["guide"].trigger(),
    "about": showing.about,
    "earlier versions": lambda w: w.safety.show_earlier(),
    "passphrase": lambda w: w.safety.ask_protection(),
    "shortcuts": showing.shortcuts,
    "ready": lambda w: w.desk.show_ready(),
    "changes": showing.changes,
    "session": lambda w: w.desk.finder.replace_session(),
    "extent": lambda w: w.desk.finder.tell_extent(),
    "citation": lambda w: w.desk.insert_citation(),
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
    dialog = shown(example, name)
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def shown(window: MainWindow, name: str) -> QDialog:
    index()
    DIALOGS[name](window)
    window.work.wait()
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_every_control_of_a_dialog(example: MainWindow, qtbot: QtBot, name: str):
    dialog = shown(example, name)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or example))
    reached: list[QWidget | None] = []
    while (present := QApplication.focusWidget()) not in reached:
        reached.append(present)
        qtbot.keyClick(present, Qt.Key.Key_Tab)
    missed = [w for w in controls(dialog) if takes_keys(w) and not in_group(w, reached)]
    assert missed == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def takes_keys(widget: QWidget) -> bool:
    """Say whether a control can be operated now; the headings of a table only name."""
    return widget.isVisible() and widget.isEnabled() and not isinstance(widget, QHeaderView)


def in_group(widget: QWidget, reached: list[QWidget | None]) -> bool:
    """Say whether Tab reached a control, or for a choice of one of several, any of them."""
    if not isinstance(widget, QRadioButton) or widget.group() is None:
        return widget in reached
    return any(button in reached for button in widget.group().buttons())


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
    speak(example, "zh")
    assert example.desk.side.tabText(1) != english
    assert example.actions_by_name["save"].text() != "&Save"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_colours_of_a_theme_come_before_all_else(example: MainWindow, name: str):
    example.preferences.change(theme=name)
    QApplication.processEvents()
    ground = example.palette().window().color().lightness()
    assert (ground < 128) is (name == "dark")
    assert example.actions_by_name[f"theme_{name}"].isChecked()


def undressed(root: QWidget) -> list[str]:
    """Return what would be seen, and has no style sheet of the theme."""
    drawn = (*CONTROLS, QLabel, QMenu, QTabBar, QToolBar)
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, drawn)
        and widget.windowType() is not Qt.WindowType.ToolTip
        and not any(part.property(theme.DRESSED) for part in (widget, *above_of(widget)))
    ]


def test_all_of_the_window_wears_the_theme(example: MainWindow):
    for act in ("find", "palette"):
        example.actions_by_name[act].trigger()
    for tab in TABS:
        example.desk.raise_tab(tab)
    example.bars.say("news", "Something is said.")
    assert undressed(example) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_wears_the_theme(example: MainWindow, name: str):
    assert undressed(shown(example, name)) == []


def test_a_theme_is_put_on_part_by_part_and_then_shown(qtbot: QtBot, example: MainWindow):
    example.preferences.change(theme="light")
    parts = [w for w in example.findChildren(QWidget) if w.property(theme.DRESSED)]
    dark = theme.style_sheet(theme.load("dark"))
    qtbot.waitUntil(example.updatesEnabled)
    example.preferences.change(theme="dark")
    worn = {sum(part.styleSheet() == dark for part in parts)}
    while not example.updatesEnabled():
        QApplication.processEvents()
        worn.add(sum(part.styleSheet() == dark for part in parts))
    assert (min(worn), max(worn), len(worn) > 3) == (0, len(parts), True)


@pytest.mark.parametrize("language", messages.languages())
def test_no_letter_of_a_menu_is_given_twice(example: MainWindow, language: str):
    example.words.choose(language)
    for menu in [example.menuBar(), *example.menuBar().findChildren(QMenu)]:
        letters = [m[1].casefold() for a in menu.actions() if (m := re.search("&(.)", a.text()))]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]
