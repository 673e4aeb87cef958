"""The list of findings for Qt, with the families that are shown."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from drafter.rules.rule import Family, Finding
from ui.checks.rows import Row

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """All rows, and those of the families that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.every: list[Row] = []
        self.shown: list[Row] = []
        self._families = set(Family)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other findings."""
        if rows != self.every:
            self.every = rows
            self._sift()

    def show_family(self, family: Family, shown: bool) -> None:
        """Show or hide a family."""
        if shown:
            self._families.add(family)
        else:
            self._families.discard(family)
        self._sift()

    def count(self, family: Family) -> int:
        """Return how many findings of a family there are, shown or not."""
        return sum(1 for row in self.every if row.finding.family is family)

    def nearest(self, finding: Finding, before: int) -> int:
        """Return the row of a finding, of its like, or what took its place; -1 for none."""
        for n, row in enumerate(self.shown):
            if row.finding == finding:
                return n
        alike = (finding.rule, finding.block, finding.line)
        for n, row in enumerate(self.shown):
            if (row.finding.rule, row.finding.block, row.finding.line) == alike:
                return n
        return min(before, len(self.shown) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what a screen reader says of it."""
        row = self.shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.place}: {row.sentence}"
        return None

    def _sift(self) -> None:
        self.beginResetModel()
        self.shown = [row for row in self.every if row.finding.family in self._families]
        self.endResetModel()
