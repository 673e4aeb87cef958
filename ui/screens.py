"""How much of a screen a window may take."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Pixels that the frame of a window takes, about."""


def room(window: QWidget) -> QSize:
    """Return the pixels that a window has on its screen, without its frame."""
    return window.screen().availableSize() - _FRAME
