"""A field for a number, whose figures stand as far from its edge as the words of other fields."""

from PySide6.QtWidgets import QSpinBox, QWidget

_INDENT = 7
"""Pixels; the padding of the style sheet, which Qt does not give to the line in a spin box."""


class NumberBox(QSpinBox):
    """A whole number from the lowest to the highest."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
