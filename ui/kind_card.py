"""A large button with an icon, a name and a sentence: one kind of draft to begin."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, theme

_SIGN = 32


class KindCard(QPushButton):
    """One kind of draft."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("look", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = QLabel(self)
        self._name = QLabel(self)
        self._name.setFont(theme.scaled(self.font(), 1.05, bold=True))
        self._name.setWordWrap(True)
        self._more = QLabel(self)
        self._more.setWordWrap(True)
        self._more.setProperty("look", "caption")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._more)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(14)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        for label in (self._sign, self._name, self._more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._draw()

    def name(self, name: str, more: str) -> None:
        """Set the name and the sentence."""
        self._name.setText(name)
        self._more.setText(more)
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)

    def sizeHint(self) -> QSize:
        """Return the size that the words take."""
        return self._row.sizeHint().expandedTo(QSize(200, 104))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the words are whole."""
        return QSize(180, self._row.minimumSize().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw()

    def _draw(self) -> None:
        accent = theme.of(self.palette()).colour("accent")
        self._sign.setPixmap(icons.drawn(self._icon, accent, _SIGN))
