"""A book: its pages listed on the left, with a search; the page that was turned to on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.find.folding import folded
from ui import theme

SIZE = QSize(820, 560)
_NAME, _SOUGHT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW = 30
"""Pixels of a row of the list."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the list; `sought` is all that it is found by."""

    name: str
    title: str
    hint: str
    sought: str


class Book(QSplitter):
    """Signals: `turned` with the name of a page, which is then to be written into `page`."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # Without a parent at first: whatever has a splitter for its parent becomes a part of it.
        self.search, self.list = QLineEdit(), QListWidget()
        self.title, self.caption, self.page = QLabel(), QLabel(), QTextBrowser()
        self.search.setClearButtonEnabled(True)
        self.list.setProperty("look", "field")
        self.title.setWordWrap(True)
        self.caption.setProperty("look", "caption")
        self.page.setOpenLinks(False)
        self._arrange()
        self.search.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(lambda *_: self.turn())

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def name(self, title: str, search: str) -> None:
        """Say, in the language of the program, what the book and its search are."""
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self.list.setAccessibleName(title)

    def list_pages(self, entries: Sequence[Entry]) -> None:
        """List pages in place of those before; the one that was shown stays."""
        before = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self.list)
            item.setToolTip(entry.hint)
            item.setSizeHint(QSize(0, _ROW))
            item.setData(_NAME, entry.name)
            item.setData(_SOUGHT, _simple(entry.sought))
        self.list.blockSignals(False)
        self.turn_to(before or entries[0].name)
        self._sift(self.search.text())

    def turn_to(self, name: str) -> None:
        """Show a page by its name, even where the search does not find it."""
        for item in self._items():
            if item.data(_NAME) == name:
                item.setHidden(False)
                self.list.setCurrentItem(item)

    def turn(self) -> None:
        """Have the present page written anew."""
        item = self.list.currentItem()
        if item is not None:
            self.title.setText(item.text())
            self.turned.emit(item.data(_NAME))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _sift(self, text: str) -> None:
        wanted = _simple(text).split()
        for item in self._items():
            item.setHidden(not all(word in item.data(_SOUGHT) for word in wanted))
        present = self.list.currentItem()
        left = [item for item in self._items() if not item.isHidden()]
        if left and (present is None or present.isHidden()):
            self.list.setCurrentItem(left[0])

    def _arrange(self) -> None:
        self.title.setFont(theme.scaled(self.font(), 1.25, bold=True))
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 12, 16)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        right.setProperty("look", "panel")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = QVBoxLayout(right)
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(8)
        page.addWidget(self.title)
        page.addWidget(self.caption)
        page.addWidget(self.page, 1)
        self.setSizes([330, 470])
        self.setChildrenCollapsible(False)


def _simple(text: str) -> str:
    """Return a text in small letters, without accents and the kinds of spaces and hyphens."""
    return folded(text.casefold(), alike=True, plain=True).text
