"""What every dialog is: a window beside the window, in the same theme."""

from PySide6.QtWidgets import QDialog, QWidget

from ui import theme


class Dialog(QDialog):
    """Wears the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
