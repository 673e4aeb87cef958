"""Drafts found again after a crash, as the start page lists them; hidden where there are none."""

from PySide6.QtCore import QDateTime, QLocale, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from drafter.recovery.recovered import Recovered
from ui import icons, theme
from ui.words import Words

_INDENT, _UNDER = 9, 33
"""Pixels from the edge to the icon of a link, and to its text."""


class RecoveredList(QWidget):
    """Signals: `chosen` with a Recovered."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._drafts: tuple[Recovered, ...] = ()
        self._heading = QLabel(self)
        self._heading.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self._heading.setContentsMargins(_INDENT, 0, 0, 0)
        self._more = QLabel(self)
        self._more.setProperty("look", "caption")
        self._more.setWordWrap(True)
        self._more.setContentsMargins(_INDENT, 0, 0, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._more)
        column.addLayout(self._rows)
        words.changed.connect(self._fill)
        self._fill()

    def show_drafts(self, drafts: tuple[Recovered, ...]) -> None:
        """List what was found."""
        if drafts != self._drafts:
            self._drafts = drafts
            self._fill()

    def _fill(self) -> None:
        self._heading.setText(self._words("recovery.heading"))
        self._more.setText(self._words("recovery.heading_more"))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for draft in self._drafts:
            self._rows.addWidget(self._link(draft))
            self._rows.addWidget(self._caption(draft))
        self.setVisible(bool(self._drafts))

    def _link(self, draft: Recovered) -> QPushButton:
        button = QPushButton(name_of(draft, self._words), self)
        button.setProperty("look", "link")
        button.setIconSize(QSize(20, 20))
        icons.put(button, "undo", "Link")
        button.setToolTip(str(draft.kept.path or self._words("recovery.never_saved")))
        button.setAccessibleDescription(said_of(draft, self._words))
        button.clicked.connect(lambda: self.chosen.emit(draft))
        return button

    def _caption(self, draft: Recovered) -> QLabel:
        label = QLabel(said_of(draft, self._words), self)
        label.setProperty("look", "caption")
        label.setWordWrap(True)
        label.setContentsMargins(_UNDER, 0, 0, 6)
        return label


def name_of(draft: Recovered, words: Words) -> str:
    """Return what a draft is called; that of one under a passphrase is under it too."""
    if draft.kept.is_sealed and not draft.name:
        return words("recovery.sealed")
    return draft.name or words("window.untitled")


def said_of(draft: Recovered, words: Words) -> str:
    """Return when a draft was kept and how much of it is not saved."""
    if draft.kept.is_sealed:
        return moment(draft.kept.time, words)
    if draft.kept.document is None:
        return words("recovery.unreadable")
    key = "never_saved_more" if draft.saved is None else "changes"
    return f"{moment(draft.kept.time, words)} · {words(f'recovery.{key}', count=draft.changes)}"


def moment(seconds: float, words: Words) -> str:
    """Return a day and an hour as the language of the interface writes them."""
    local = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale(words.language).toString(local, QLocale.FormatType.ShortFormat)
