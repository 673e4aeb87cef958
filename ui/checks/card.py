"""What can be done about the chosen finding: its fixes, its reason, its dismissal."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter import messages
from drafter.rules.rule import Finding
from ui import icons, theme
from ui.checks.page import rule_page
from ui.checks.rows import Row
from ui.words import Words

MOST_FIXES = 3


class FindingCard(QFrame):
    """Signals: `fix_wanted` with a fix, `dismiss_wanted` with a finding and the reason."""

    fix_wanted = Signal(object)
    dismiss_wanted = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._row: Row | None = None
        self._language = ""
        self.setProperty("look", "foot")
        self.fixes: list[QPushButton] = []
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("look", "heading")
        self._fixes = QVBoxLayout()
        self._fixes.setSpacing(6)
        self.explain = self._quiet("help")
        self.explain.setCheckable(True)
        self.explain.toggled.connect(self._show_page)
        self.dismiss = self._quiet("dismiss")
        self.dismiss.setCheckable(True)
        self.dismiss.toggled.connect(self._ask_reason)
        self.reason = QLineEdit(self)
        self.reason.returnPressed.connect(self._dismiss)
        self.reason.hide()
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setMinimumHeight(150)
        self.page.setStyleSheet("background: transparent;")
        self.page.hide()
        self._arrange()
        self.hide()

    def show_row(self, row: Row | None, language: str) -> None:
        """Show what can be done about a finding, or nothing."""
        self._language = language
        if row != self._row or self.isHidden() != (row is None):
            self._row = row
            self.dismiss.setChecked(False)
            self._rebuild()

    def retranslate(self) -> None:
        """Set the texts of the interface anew."""
        self.explain.setText(self._words("editor.explain"))
        self.dismiss.setText(self._words("editor.dismiss"))
        self.reason.setPlaceholderText(self._words("window.dismissal_reason"))
        self.reason.setAccessibleName(self._words("window.dismissal_reason"))
        self.page.setAccessibleName(self._words("editor.explain"))
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._show_page(self.explain.isChecked())

    def _rebuild(self) -> None:
        for button in self.fixes:
            button.hide()
            button.deleteLater()
        self.fixes = []
        self.setVisible(self._row is not None)
        if self._row is None:
            return
        self._sentence.setText(self._row.sentence)
        for fix in self._row.finding.fixes[:MOST_FIXES]:
            text = messages.of_fix(fix, self._words.language)
            button = QPushButton(text.replace("&", "&&"), self)
            button.setToolTip(text)
            button.setMinimumWidth(0)
            button.setProperty("look", "" if self.fixes else "main")
            button.clicked.connect(lambda _=False, fix=fix: self.fix_wanted.emit(fix))
            self._fixes.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.fixes.append(button)
        self._show_page(self.explain.isChecked())

    def _show_page(self, shown: bool) -> None:
        self.page.setVisible(shown and self._row is not None)
        if shown and self._row is not None:
            colours = theme.of(self.palette())
            rule = self._row.finding.rule
            self.page.setHtml(rule_page(rule, self._words, colours, self._language))

    def _ask_reason(self, asked: bool) -> None:
        self.reason.clear()
        self.reason.setVisible(asked)
        if asked:
            self.reason.setFocus()

    def _dismiss(self) -> None:
        if self._row is not None:
            finding: Finding = self._row.finding
            self.dismiss_wanted.emit(finding, self.reason.text().strip())

    def _quiet(self, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "quiet")
        icons.put(button, icon, "Link")
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.explain)
        row.addWidget(self.dismiss)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addLayout(self._fixes)
        column.addLayout(row)
        column.addWidget(self.reason)
        column.addWidget(self.page, 1)
