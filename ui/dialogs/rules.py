"""The rules as a book: a list by family with a search, and the page of the chosen rule."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.rules import RULES
from drafter.rules.explain import explain
from ui import theme
from ui.checks.page import rule_page
from ui.dialogs.book import SIZE, Book, Entry
from ui.dialogs.dialog import Dialog
from ui.words import Words


class RulesDialog(Dialog):
    """Not modal: it can stay open beside the draft."""

    def __init__(self, words: Words, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.book = Book(self)
        self.book.turned.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.book)
        self.resize(SIZE)
        self._retranslate()
        words.changed.connect(self._retranslate)

    def show_rule(self, rule: str) -> None:
        """Show the page of a rule."""
        self.book.turn_to(rule)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "book"):
            self.book.turn()

    def _retranslate(self) -> None:
        """Set the texts of the interface anew."""
        words = self._words
        self.setWindowTitle(words("window.rules_title"))
        self.book.name(words("window.rules_title"), words("window.rules_search"))
        self.book.page.setAccessibleName(words("editor.explain"))
        self.book.list_pages([self._entry(rule.id) for rule in RULES])

    def _entry(self, rule: str) -> Entry:
        page = explain(rule, self._words.language)
        title = page.title.rstrip(".。")
        sought = f"{rule} {page.title} {page.what} {page.why}"
        return Entry(rule, title, f"{title} ({rule})", sought)

    def _show(self, name: str) -> None:
        rule = next(rule for rule in RULES if rule.id == name)
        family = self._words(f"editor.family_{rule.family}")
        self.book.caption.setText(f"{family}  ·  {rule.id}")
        colours = theme.of(self.palette())
        self.book.page.setHtml(rule_page(rule.id, self._words, colours, self._language))
