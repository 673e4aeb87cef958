"""Leading the keyboard through the parts of the desk."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(panes: list[QWidget], by: int) -> None:
    """Put the keyboard into the next pane (1) or the one before (-1) of those that are seen."""
    seen = [pane for pane in panes if pane.isVisible()]
    focused = QApplication.focusWidget()
    at = next((n for n, pane in enumerate(seen) if focused and holds(pane, focused)), -1)
    if seen:
        enter(seen[(at + by) % len(seen)])


def holds(pane: QWidget, widget: QWidget) -> bool:
    """Say whether a widget is a pane or stands in it."""
    return widget is pane or pane.isAncestorOf(widget)


def enter(pane: QWidget) -> None:
    """Put the keyboard into a pane: where the pane says, or into its first control."""
    proxy = pane.focusProxy()
    first = proxy if proxy is not None and proxy.isVisible() else _first(pane)
    first.setFocus(Qt.FocusReason.TabFocusReason)


def _first(pane: QWidget) -> QWidget:
    widget: QWidget | None = pane
    while widget is not None and not (holds(pane, widget) and takes_keys(widget)):
        widget = widget.nextInFocusChain()
        if widget is pane:
            return pane
    return widget or pane


def takes_keys(widget: QWidget) -> bool:
    """Say whether Tab leads to a widget."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def within(whole: QWidget, but: Sequence[QWidget]) -> list[QWidget]:
    """Return a widget with all that is in it, but for some and what is in those."""
    left_out = {widget for other in but for widget in (other, *other.findChildren(QWidget))}
    return [w for w in (whole, *whole.findChildren(QWidget)) if w not in left_out]
