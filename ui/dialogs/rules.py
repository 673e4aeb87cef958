"""The rules as a book: a list by family with a search, and the page of the chosen rule."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.rules import RULES
from drafter.rules.explain import explain
from ui import theme
from ui.checks.page import rule_page
from ui.words import Words

_RULE = Qt.ItemDataRole.UserRole


class RulesDialog(QDialog):
    """Not modal: it can stay open beside the draft."""

    def __init__(self, words: Words, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setProperty("look", "field")
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.family = QLabel(self)
        self.family.setProperty("look", "caption")
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        for rule in RULES:
            item = QListWidgetItem(self.list)
            item.setData(_RULE, rule.id)
            item.setSizeHint(QSize(0, 30))
        self._arrange()
        self._retranslate()
        self.search.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.setCurrentRow(0)
        words.changed.connect(self._retranslate)

    def show_rule(self, rule: str) -> None:
        """Show the page of a rule."""
        for n in range(self.list.count()):
            if self.list.item(n).data(_RULE) == rule:
                self.list.setCurrentRow(n)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._show(self.list.currentItem())

    def _retranslate(self) -> None:
        """Set the texts of the interface anew."""
        words = self._words
        self.setWindowTitle(words("window.rules_title"))
        self.search.setPlaceholderText(words("window.rules_search"))
        self.search.setAccessibleName(words("window.rules_search"))
        self.list.setAccessibleName(words("window.rules_title"))
        self.page.setAccessibleName(words("editor.explain"))
        for item in self._items():
            rule = item.data(_RULE)
            item.setText(explain(rule, words.language).title.rstrip(".。"))
            item.setToolTip(f"{item.text()} ({rule})")
        self._sift(self.search.text())
        self._show(self.list.currentItem())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(n) for n in range(self.list.count())]

    def _sift(self, text: str) -> None:
        wanted = text.casefold().split()
        for n in range(self.list.count()):
            item = self.list.item(n)
            page = explain(item.data(_RULE), self._words.language)
            whole = f"{item.data(_RULE)} {page.title} {page.what} {page.why}".casefold()
            item.setHidden(not all(word in whole for word in wanted))
        present = self.list.currentItem()
        left = [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]
        if left and (present is None or present.isHidden()):
            self.list.setCurrentRow(left[0])

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        rule = next(rule for rule in RULES if rule.id == item.data(_RULE))
        self.title.setText(item.text())
        self.family.setText(f"{self._words(f'editor.family_{rule.family}')}  ·  {rule.id}")
        colours = theme.of(self.palette())
        self.page.setHtml(rule_page(rule.id, self._words, colours, self._language))

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
        page.addWidget(self.family)
        page.addWidget(self.page, 1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([330, 470])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.resize(820, 560)
