"""The card of the tour: a few sentences, and the way on, back and out."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.speaking import announce
from ui.words import Words

WIDTH, _MARGIN = 348, 20


class TourCard(QFrame):
    """Signals: `onward` with 1 or -1, `skipped`."""

    onward = Signal(int)
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.caption, self.title, self.text = QLabel(self), QLabel(self), QLabel(self)
        self.skip, self.back, self.next = (QPushButton(self) for _ in range(3))
        self._column = QVBoxLayout(self)
        self._arrange()
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(lambda: self.onward.emit(-1))
        self.next.clicked.connect(lambda: self.onward.emit(1))
        self.hide()

    def say(self, title: str, text: str, number: int, count: int, words: Words) -> None:
        """Show a station's words, and tell them to a screen reader."""
        self.caption.setText(words("tour.step", number=number, count=count))
        self.title.setText(title)
        self.text.setText(text)
        self.skip.setText(words("tour.skip"))
        self.back.setText(words("tour.back"))
        self.back.setEnabled(number > 1)
        self.next.setText(words("tour.done" if number == count else "tour.next"))
        self.setAccessibleName(f"{self.caption.text()}. {title}")
        self.setAccessibleDescription(text)
        self.ensurePolished()
        self.setFixedWidth(WIDTH)
        room = self.contentsRect().width() - 2 * _MARGIN
        for label in (self.title, self.text):
            label.ensurePolished()
            label.setFixedHeight(label.heightForWidth(room))
        self.setFixedHeight(self._column.totalMinimumSize().height())

    def take_keys(self) -> None:
        """Put the keyboard on the card, and let a screen reader say all that it says."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.accessibleName()}. {self.text.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return, go on and back with the arrows, leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit(1)
        elif not self._lead(event.key()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Escape mean the same on the buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._lead(event.key())
        return super().eventFilter(watched, event)

    def _lead(self, key: int) -> bool:
        """Do what a key means on the whole card; the arrows follow the direction of reading."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if key == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif key in onward:
            self.onward.emit(-onward[Qt.Key(key)] if mirrored else onward[Qt.Key(key)])
        else:
            return False
        return True

    def _arrange(self) -> None:
        self.setProperty("look", "chooser")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption.setProperty("look", "caption")
        self.title.setFont(theme.scaled(self.font(), 1.15, bold=True))
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.skip.setProperty("look", "quiet")
        self.next.setProperty("look", "main")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        self._column.setSpacing(6)
        for label in (self.caption, self.title, self.text):
            self._column.addWidget(label)
        self._column.addSpacing(8)
        self._column.addLayout(buttons)
        self._cast_shadow()

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(theme.of(self.palette()).colour("shadow"))
        self.setGraphicsEffect(shadow)
