"""The list of citations for Qt; what a card tells is made when it is asked for."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ui.citations.card import card
from ui.citations.rows import Row
from ui.rows import Index
from ui.words import Words

ROW = Qt.ItemDataRole.UserRole


class CitationsModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._code = words.language
        self._rows: list[Row] = []

    def show_rows(self, rows: list[Row], code: str) -> None:
        """Show other rows, of a draft in the language `code`."""
        self._code = code
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its words, its card, or what a screen reader says of it."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return card(row.cited, self._code, self._words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.place}: {row.text}. {row.sentence}"
        return None
