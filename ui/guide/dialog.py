"""The window of the guide: a list of pages with a search, and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.book import SIZE, Book, Entry
from ui.dialogs.dialog import Dialog
from ui.guide.page import plain_page, write_page
from ui.guide.pages import PAGES, page
from ui.guide.places import page_for

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def open_guide(window: MainWindow, name: str = "") -> None:
    """Show a page; without a name the one that speaks of where the keyboard is."""
    focused = QApplication.focusWidget()
    above = QApplication.activeModalWidget() or window
    guide = above.findChild(GuideDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if guide is None:
        guide = GuideDialog(window, above)
    elif not name and guide.isAncestorOf(focused or window):
        return
    guide.book.turn_to(name or page_for(focused))
    guide.show()
    guide.raise_()
    guide.activateWindow()


class GuideDialog(Dialog):
    """Not modal: it stays beside the draft.

    Above a dialog that waits for an answer it belongs to that dialog, or nobody could use it; then
    the names of actions lead nowhere.
    """

    def __init__(self, window: MainWindow, above: QWidget) -> None:
        super().__init__(above)
        self._window = window
        self._words = window.words
        self._linked = above is window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.book = Book(self)
        self.book.caption.hide()
        self.book.turned.connect(self._show)
        self.book.page.anchorClicked.connect(self._follow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.book)
        self.resize(SIZE)
        self._retranslate()
        self._words.changed.connect(self._retranslate)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "book"):
            self.book.turn()

    def _retranslate(self) -> None:
        """Set the texts of the interface anew."""
        title = self._words("guide.title")
        self.setWindowTitle(title)
        self.book.name(title, self._words("guide.search"))
        self.book.list_pages([self._entry(name) for name in PAGES])

    def _entry(self, name: str) -> Entry:
        title = page(name, self._words.language).title
        return Entry(name, title, title, plain_page(name, self._words))

    def _show(self, name: str) -> None:
        colours = theme.of(self.palette())
        write_page(self.book.page.document(), name, self._words, colours, linked=self._linked)
        self.book.page.setAccessibleName(self.book.title.text())
        self.book.page.moveCursor(self.book.page.textCursor().MoveOperation.Start)

    def _follow(self, link: QUrl) -> None:
        """Turn to a page, or do what an action's name says."""
        if link.scheme() == "page":
            self.book.turn_to(link.path())
            return
        action = self._window.actions_by_name[link.path()]
        self._window.activateWindow()
        if action.isEnabled():
            action.trigger()
        else:
            self._window.status.say(self._words("find.why_no_draft"))
