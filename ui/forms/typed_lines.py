"""The lines of the cover that the draft has in words of its own, and the way back to the usual."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.model.document import Document, Front, Wording
from ui.forms.field import heading
from ui.words import Words


class TypedLinesForm(QWidget):
    """Signals: `changed` with a function from a front to a front, the field, its undo merge key."""

    changed = Signal(object, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Wording, ...] = ()
        self._rows: list[QWidget] = []
        self._heading = heading(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)

    def show_document(self, document: Document) -> None:
        """Show the lines that are printed as typed."""
        self.setVisible(bool(document.front.wordings))
        if document.front.wordings != self._shown:
            self._shown = document.front.wordings
            self._rebuild()

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self._heading.setText(self._words("window.typed_lines"))
        self._rebuild()

    def _rebuild(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(wording) for wording in self._shown]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, wording: Wording) -> QWidget:
        row = QWidget(self)
        text = QLabel(wording.text, row)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        button = QPushButton(self._words("window.usual_wording"), row)
        button.setProperty("look", "quiet")
        button.setAccessibleName(f"{self._words('window.usual_wording')}: {wording.text}")
        button.clicked.connect(lambda: self._drop(wording.line))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _drop(self, line: str) -> None:
        self.changed.emit(lambda front: without_line(front, line), line, "")


def without_line(front: Front, *lines: str) -> Front:
    """Return the front in which these lines have the usual wording."""
    left = tuple(wording for wording in front.wordings if wording.line not in lines)
    return replace(front, wordings=left)
