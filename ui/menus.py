"""The menus and the bar of tools, built from the tables of actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from ui.actions import MENUS, SUBMENUS, TOOLS

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Menus(QObject):
    """The menus of a window; they are named anew in another language."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: dict[str, QMenu] = {}
        for name, entries in MENUS.items():
            menu = window.menuBar().addMenu("")
            menu.setToolTipsVisible(False)
            self._menus[name] = menu
            self._fill(menu, entries)
        window.preferences.changed.connect(self.list_recent)
        self._menus["windows"].aboutToShow.connect(self.list_windows)

    def retranslate(self) -> None:
        """Set the names of the menus anew."""
        for name, menu in self._menus.items():
            menu.setTitle(self._window.words(f"window.menu_{name}"))
        self.list_recent()

    def list_recent(self) -> None:
        """List the recent files; without any the menu is off."""
        menu = self._menus["recent"]
        menu.clear()
        names = self._window.preferences.settings.recent_files
        for number, name in enumerate(names, 1):
            action = menu.addAction(f"&{number}  {Path(name).name}")
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, n=name: self._window.filing.open(Path(n)))
        menu.setEnabled(bool(names))

    def of(self, name: str) -> QMenu:
        """Return a menu by its name."""
        return self._menus[name]

    def list_windows(self) -> None:
        """List the windows that are open, this one checked."""
        menu, windows = self._menus["windows"], self._window.windows
        menu.clear()
        for number, window in enumerate(windows.every, 1):
            action = menu.addAction(f"&{number}  {window.title()}")
            action.setCheckable(True)
            action.setChecked(window is self._window)
            action.triggered.connect(lambda _=False, w=window: windows.bring(w))

    def _fill(self, menu: QMenu, entries: tuple[str, ...]) -> None:
        for entry in entries:
            if not entry:
                menu.addSeparator()
            elif entry.endswith(">"):
                name = entry.removesuffix(">")
                self._menus[name] = menu.addMenu("")
                self._fill(self._menus[name], SUBMENUS.get(name, ()))
            else:
                menu.addAction(self._window.actions_by_name[entry])


class ToolBar(QToolBar):
    """The bar of tools: a few actions with icon and word; without the words in a narrow window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._with_words = 0

    def measure(self) -> None:
        """Take the words into account anew: they are others.

        The name of a tool is its word without the space that stands before it.
        """
        for action in self.actions():
            if not action.isSeparator() and action.text():
                self.widgetForAction(action).setAccessibleName(action.iconText().strip())
        self.setToolButtonStyle(_WORDS)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Show the words where there is room for all of them, once sizes are settled."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._choose()
        return done

    def _choose(self) -> None:
        if self.toolButtonStyle() == _WORDS:
            self._with_words = self.sizeHint().width()
        style = _WORDS if self._with_words <= self.width() else _ICONS
        if style != self.toolButtonStyle():
            self.setToolButtonStyle(style)


_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


def tool_bar(window: MainWindow) -> ToolBar:
    """Return the bar of tools."""
    bar = ToolBar(window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in TOOLS:
        if name:
            bar.addAction(window.actions_by_name[name])
        else:
            bar.addSeparator()
    stretch = QWidget(bar)
    stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(stretch)
    return bar
