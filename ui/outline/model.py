"""The outline's rows for Qt: only what changed is told, and a paragraph can be dragged."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.outline.rows import Row

MIME = "application/x-drafter-paragraph"
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """Signals: `dropped` with a block id and the row that it was dropped before."""

    dropped = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, telling Qt of the one stretch in which they differ."""
        old = self.rows
        start = _same(old, rows)
        tail = _same(old[start:][::-1], rows[start:][::-1])
        gone, come = len(old) - tail - start, len(rows) - tail - start
        if gone == come:
            self.rows = rows
            if come:
                self.dataChanged.emit(self.index(start), self.index(start + come - 1))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self.rows = (*old[:start], *old[start + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self.rows = rows
            self.endInsertRows()

    def row_of(self, block_id: str) -> int:
        """Return the row of a paragraph, or -1."""
        return next(
            (n for n, row in enumerate(self.rows) if row.block == block_id and not row.is_part), -1
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what a screen reader says of it."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name} {row.text}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what may be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.rows[index.row()].is_part:
            return usual
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Let paragraphs be moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the form in which dragged paragraphs travel."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged paragraphs."""
        data = QMimeData()
        ids = [self.rows[index.row()].block for index in indexes]
        data.setData(MIME, QByteArray(ids[0].encode() if ids else b""))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move what was dropped, as an edit of the document."""
        block = bytes(data.data(MIME).data()).decode()
        if block and action == Qt.DropAction.MoveAction:
            self.dropped.emit(block, len(self.rows) if row < 0 else row)
        return False  # the document moves, and the rows follow it


def _same(one: Sequence[Row], other: Sequence[Row]) -> int:
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)
