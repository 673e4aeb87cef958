"""About Drafter: its version, what it is not, and what it is made of."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import drafter
from ui import icons, theme
from ui.dialogs.dialog import Dialog
from ui.words import Words


class AboutDialog(Dialog):
    """One sentence on each matter."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("window.about_title"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sign = QLabel(self)
        sign.setPixmap(icons.drawn("drafter", self.palette().text().color(), 72))
        name = QLabel("Drafter", self)
        name.setFont(theme.scaled(self.font(), 1.7, bold=True))
        version = QLabel(words("window.version", version=drafter.VERSION), self)
        version.setProperty("look", "caption")
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(name)
        column.addWidget(version)
        column.addSpacing(10)
        for text in ("about_what", "about_not_affiliated", "about_made_of"):
            column.addWidget(self._paragraph(words(f"window.{text}", qt=qVersion())))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(words("window.close_dialog"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(16)
        whole.addLayout(row)
        whole.addWidget(buttons)

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setFixedWidth(400)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
