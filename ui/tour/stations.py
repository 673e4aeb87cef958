"""Where the tour halts, in its order: what it speaks of, and how that is brought to be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolBar, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Spot = tuple[QWidget, QRect]
"""A widget, and the part of it that is spoken of."""


@dataclass(frozen=True, slots=True)
class Station:
    """One halt. Messages `tour.<name>` and `tour.<name>_text` say what is to be said."""

    name: str
    spot: Callable[[MainWindow], Spot]
    """Brings the thing to be seen, and tells where it is."""


def _outline(window: MainWindow) -> Spot:
    if window.desk.outline.isHidden():
        window.actions_by_name["show_outline"].trigger()
    return window.desk.outline, window.desk.outline.rect()


def _text(window: MainWindow) -> Spot:
    return window.draft.edit, window.draft.edit.rect()


def _tab(window: MainWindow, name: str) -> Spot:
    if window.desk.side.isHidden():
        window.actions_by_name["show_side"].trigger()
    window.desk.raise_tab(name)
    return window.desk.side, window.desk.side.rect()


def _export(window: MainWindow) -> Spot:
    """The tool; in a window too narrow for it, the menu."""
    bar = window.findChild(QToolBar, "tools")
    assert bar is not None
    tool = bar.widgetForAction(window.actions_by_name["export"])
    return (bar, tool.geometry()) if tool.isVisible() else _menu(window, 0)


def _menu(window: MainWindow, number: int) -> Spot:
    bar = window.menuBar()
    return bar, bar.actionGeometry(bar.actions()[number])


STATIONS = (
    Station("outline", _outline),
    Station("writing", _text),
    Station("findings", partial(_tab, name="findings")),
    Station("citations", partial(_tab, name="citations")),
    Station("preview", partial(_tab, name="preview")),
    Station("export", _export),
    Station("help", partial(_menu, number=-1)),
)
