"""A field of a form: its name above it, and below it what it will read like in print."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget


class Field(QWidget):
    """A name, a control and a hint."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._name = QLabel(self)
        self._name.setProperty("look", "caption")
        self._name.setBuddy(control)
        self._hint = QLabel(self)
        self._hint.setProperty("look", "caption")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.hide()
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(control)
        column.addWidget(self._hint)
        column.addStretch(1)

    def set_name(self, name: str) -> None:
        """Set what the field is called, on the screen and for screen readers."""
        self._name.setText(name)
        self.control.setAccessibleName(name)

    def set_hint(self, hint: str) -> None:
        """Set what stands below; nothing hides it."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)


class Line(QLineEdit):
    """A line whose undo is the window's: it gives back documents, not letters."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(step) for step in steps):
                event.ignore()
                return True
        return super().event(event)


class LineField(Field):
    """A line of text. Signals: `typed` with the text, at every change by the user."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = Line()
        super().__init__(self.line, parent)
        self.line.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Show a text; the caret stays where it is while it is the one being typed."""
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0 if not self.line.hasFocus() else len(text))


class ChoiceField(Field):
    """One of a few values. Signals: `picked` with the value, when the user chooses."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(self.box, parent)
        self.box.activated.connect(lambda number: self.picked.emit(self.box.itemData(number)))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def offer(self, choices: list[tuple[str, object]]) -> None:
        """Offer values with their names; the present one stays chosen."""
        present = self.box.currentData()
        self.box.clear()
        for name, value in choices:
            self.box.addItem(name, value)
        self.show_value(present)

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.box.setCurrentIndex(
            next((n for n in range(self.box.count()) if self.box.itemData(n) == value), -1)
        )


def heading(parent: QWidget) -> QLabel:
    """Return a label for the head of a section."""
    label = QLabel(parent)
    label.setProperty("look", "heading")
    return label


def rule(parent: QWidget) -> QFrame:
    """Return a hairline between sections."""
    line = QFrame(parent)
    line.setProperty("look", "rule")
    return line
