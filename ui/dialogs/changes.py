"""What is new: what changed from version to version, in the language of the interface."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from drafter.paths import resources
from ui.dialogs.dialog import Dialog
from ui.words import Words


class ChangesDialog(Dialog):
    """The page of changes."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(16)
        self.buttons = QDialogButtonBox(self)
        self._close = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.page)
        column.addWidget(self.buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 480)
        self._retranslate()
        words.changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        """Set the texts of the interface anew."""
        title = self._words("window.changes_title")
        self.setWindowTitle(title)
        self.page.setAccessibleName(title)
        self._close.setText(self._words("window.close_dialog"))
        path = resources() / "changes" / f"{self._words.language}.md"
        self.page.setMarkdown(path.read_text(encoding="utf-8"))
