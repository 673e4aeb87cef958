"""The list of everything that the draft cites: in order, with its verdict; a click goes there."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.citations.resolve import Standing
from ui import icons
from ui.citations.delegate import CitationDelegate
from ui.citations.model import ROW, CitationsModel
from ui.citations.rows import Row, Rows
from ui.session import SessionSignals
from ui.words import Words

_SURE = frozenset({Standing.VERIFIED, Standing.CONSISTENT})


class CitationsPanel(QWidget):
    """Signals: `chosen` with a block id and a span, `insert_wanted`, `counted` with a number."""

    chosen = Signal(str, object)
    insert_wanted = Signal()
    counted = Signal(int)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self.rows: list[Row] = []
        self._rows = Rows(words)
        self.list = QListView(self)
        self.model = CitationsModel(words, self)
        self.insert = QPushButton(self)
        self.doubtful = QCheckBox(self)
        self.setFocusProxy(self.list)
        self._nothing = QLabel(self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        self._set_up()
        signals.checked_changed.connect(self._timer.start)
        words.changed.connect(self._retranslate)
        self._retranslate()

    def refresh(self) -> None:
        """List what the present draft cites."""
        self._timer.stop()
        self.rows = self._rows.of(self._signals.document)
        self._show()
        self.counted.emit(len(self.rows))

    def _show(self) -> None:
        only = self.doubtful.isChecked()
        shown = [row for row in self.rows if not only or row.standing not in _SURE]
        held = self.list.currentIndex().row()
        self.model.show_rows(shown, self._signals.document.language)
        if 0 <= held < len(shown):
            self.list.setCurrentIndex(self.model.index(held, 0))
        self._nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))

    def _go(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW)
        self.chosen.emit(row.block, row.span)

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(CitationDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.insert.setProperty("look", "quiet")
        icons.put(self.insert, "add", "Link")
        self.insert.clicked.connect(self.insert_wanted)
        self.doubtful.toggled.connect(lambda _: self._show())
        self._nothing.setProperty("look", "caption")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 4)
        top.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeading)
        top.addWidget(self.doubtful)
        column.addLayout(top)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)

    def _retranslate(self) -> None:
        words = self._words
        self.setAccessibleName(words("window.citations"))
        self.list.setAccessibleName(words("window.citations"))
        self.insert.setText(words("citations.insert"))
        self.doubtful.setText(words("citations.only_doubtful"))
        self._nothing.setText(words("citations.none"))
        self.refresh()
