"""A line in which the name of a State is completed, in the language of the draft."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from drafter.languages.states import states
from ui import theme
from ui.forms.field import LineField


class StateField(LineField):
    """A line with all Member States behind it; any part of a name finds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(10)
        names = QListView()
        names.setProperty("look", "popup")
        theme.dress(names)
        self.completer.setPopup(names)
        self.line.setCompleter(self.completer)

    def speak(self, language: str) -> None:
        """Offer the names of a language."""
        if language != self._language:
            self._language = language
            self._names.setStringList([state.name for state in states(language)])
