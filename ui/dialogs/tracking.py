"""Whether an export tracks every change against the earlier text, in whose name and from when."""

import datetime
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QWidget

from drafter.exports.sheet import Tracking
from ui.words import Words

TRACKED = (".docx", ".odt")
"""Formats in which changes are there to be accepted or rejected."""


class TrackingBox(QWidget):
    """Asked only where a draft remembers an earlier text; on at first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._able = True
        self.track = QCheckBox(words("base.track"), self)
        self.author = QLineEdit(words("commands.author"), self)
        self.day = QDateEdit(QDate.currentDate(), self)
        self.clean = QCheckBox(words("base.clean"), self)
        self._name = QLabel(words("base.author"), self)
        self._arrange()
        self.track.setChecked(True)
        self.track.toggled.connect(lambda _: self._enable())

    def follow(self, suffix: str) -> None:
        """Switch on for a format that can show tracked changes, off for others."""
        self._able = suffix in TRACKED
        self._enable()

    def tracking(self) -> Tracking | None:
        """Return author and date of the changes, None where they are not to be tracked."""
        if self.isHidden() or not (self._able and self.track.isChecked()):
            return None
        day = self.day.date()
        at = datetime.datetime(day.year(), day.month(), day.day())
        return Tracking(self.author.text().strip() or self._words("commands.author"), at)

    def clean_copy(self, path: Path) -> Path | None:
        """Return where a copy without changes goes, None where none is wanted."""
        if self.tracking() is None or not self.clean.isChecked():
            return None
        return path.with_stem(self._words("base.clean_name", name=path.stem))

    def _enable(self) -> None:
        self.track.setEnabled(self._able)
        for field in (self._name, self.author, self.day, self.clean):
            field.setEnabled(self._able and self.track.isChecked())

    def _arrange(self) -> None:
        self._name.setBuddy(self.author)
        self.author.setAccessibleName(self._words("base.author"))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self._words("window.date"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.track, 0, 0, 1, 3)
        for number, field in enumerate((self._name, self.author, self.day)):
            grid.addWidget(field, 1, number)
        grid.addWidget(self.clean, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
