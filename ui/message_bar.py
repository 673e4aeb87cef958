"""Sentences above the text: what went wrong, what a reader could not keep. Never in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from ui import icons, theme
from ui.speaking import announce
from ui.words import Words

PASSING = ("news", "error")
MOST = 4
"""Bars shown at once; the oldest give way."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a bar: what it says and what it does."""

    text: str
    act: Callable[[], object]


class MessageBars(Widget):
    """The bars, the newest on top; `news`, `warning` and `error` are their kinds."""

    def __init__(self, words: Words, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._bars: list[_Bar] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        words.changed.connect(self._drop_passing)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is said now, the newest first."""
        return [bar.sentence for bar in self._bars]

    def say(self, kind: str, sentence: str, *offers: Offer) -> None:
        """Show a sentence, once; news and errors give way to those of the next thing done.

        So does a warning to the error that offers the same: it is of the same matter.
        """
        same = tuple(offer.text for offer in offers) if kind == "error" else ()
        for bar in list(self._bars):
            of_the_matter = bool(same) and bar.offered == same
            if bar.sentence == sentence or bar.kind in PASSING or of_the_matter:
                self._remove(bar)
        for bar in self._bars[MOST - 1 :]:
            self._remove(bar)
        bar = _Bar(kind, sentence, self._words, offers, self)
        bar.close_button.clicked.connect(lambda: self._remove(bar))
        self._bars.insert(0, bar)
        self._rows.insertWidget(0, bar)
        self.show()
        announce(self, sentence)

    def _drop_passing(self) -> None:
        """Take away what was said of a deed in another language."""
        for bar in [bar for bar in self._bars if bar.kind in PASSING]:
            self._remove(bar)

    def clear(self) -> None:
        """Take every sentence away."""
        for bar in list(self._bars):
            self._remove(bar)

    def _remove(self, bar: "_Bar") -> None:
        if bar in self._bars:
            self._bars.remove(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))


class _Bar(QFrame):
    """One sentence with its icon, its buttons and the one that closes it."""

    def __init__(
        self, kind: str, sentence: str, words: Words, offers: Sequence[Offer], parent: Widget
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.sentence = sentence
        self.offered = tuple(offer.text for offer in offers)
        self.setProperty("bar", kind)
        self.setAccessibleName(sentence)
        text = QLabel(sentence, self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton(self)
        self.close_button.setIconSize(QSize(16, 16))
        icons.put(self.close_button, "close")
        self._words = words
        self._retranslate()
        words.changed.connect(self._retranslate)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._sign())
        row.addWidget(text, 1)
        for offer in offers:
            button = QPushButton(offer.text, self)
            button.clicked.connect(offer.act)
            row.addWidget(button)
        row.addWidget(self.close_button)

    def _sign(self) -> QLabel:
        sign = QLabel(self)
        colour = theme.of(self.palette()).colour(f"{self.kind}_text")
        sign.setPixmap(icons.drawn(self.kind, colour, 20))
        return sign

    def _retranslate(self) -> None:
        self.close_button.setAccessibleName(self._words("window.close_message"))
        self.close_button.setToolTip(self._words("window.close_message"))
