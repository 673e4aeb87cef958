"""The panel of findings: families above, the list, and the card of the chosen one below."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from drafter.rules.rule import Family, Finding, Fix
from ui import icons, theme
from ui.checks.card import FindingCard
from ui.checks.delegate import FindingDelegate
from ui.checks.model import ROW, FindingsModel
from ui.checks.pills import FamilyPills
from ui.checks.rows import Rows
from ui.session import SessionSignals
from ui.words import Words


class ChecksPanel(QWidget):
    """Signals: `chosen` with a finding, `dismiss_wanted` with a finding and a reason,
    `fix_wanted` with a fix, `fix_all_wanted`, `counted` with the number of findings.
    """

    chosen = Signal(object)
    fix_wanted = Signal(object)
    dismiss_wanted = Signal(object, str)
    fix_all_wanted = Signal()
    counted = Signal(int)

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._chosen: Finding | None = None
        self._chosen_row = 0
        self._rows = Rows(words)
        self.model = FindingsModel(self)
        self.pills = FamilyPills(words, self)
        self.list = QListView(self)
        self._back: QWidget = self.list
        self.card = FindingCard(words, self)
        self.fix_all = QPushButton(self)
        self._nothing = QLabel(self)
        self._good_sign = QLabel(self)
        self.setProperty("look", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.list)
        self._set_up_list()
        self._arrange()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Show the findings of the last check; the chosen one stays chosen."""
        checked = self._signals.checked
        if checked is None:
            return
        self.model.show_rows(self._rows.of(checked))
        self.pills.show_counts({family: self.model.count(family) for family in Family})
        self.counted.emit(len(self.model.every))
        self._keep_chosen()
        safe = sum(1 for f in checked.findings if any(fix.safe for fix in f.fixes))
        self.fix_all.setVisible(safe > 0)
        self.fix_all.setText(self._words("window.fix_all_button", count=safe))
        self._show_whether_any()

    def current(self) -> Finding | None:
        """Return the chosen finding."""
        return self._chosen

    def ask_dismissal(self, finding: Finding | None) -> None:
        """Choose a finding and ask why it is dismissed; the keyboard goes back to where it was."""
        focused = QApplication.focusWidget()
        self._back = focused if focused and not self.isAncestorOf(focused) else self.list
        self._choose_finding(finding)
        self.card.dismiss.setChecked(self._chosen is not None)

    def explain_finding(self, finding: Finding | None) -> None:
        """Choose a finding and show the page of its rule."""
        self._choose_finding(finding)
        self.card.explain.setChecked(True)

    def _choose_finding(self, finding: Finding | None) -> None:
        """Choose a finding; without one keep the chosen one, or take the first."""
        if finding is not None:
            self._choose(self.model.nearest(finding, -1))
        elif self._chosen is None:
            self._choose(0 if self.model.shown else -1)

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fix_all.setProperty("look", "quiet")
        self.fix_all.hide()
        icons.put(self.fix_all, "fix", "Link")

    def _empty_page(self) -> QWidget:
        empty = QWidget(self)
        middle = QVBoxLayout(empty)
        for label in (self._good_sign, self._nothing):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("look", "caption")
        middle.addStretch(2)
        middle.addWidget(self._good_sign)
        middle.addWidget(self._nothing)
        middle.addStretch(3)
        return empty

    def _arrange(self) -> None:
        stack = QWidget(self)
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty_page())
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(stack)
        split.addWidget(self.card)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 0, 12, 4)
        tools.addWidget(self.fix_all)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pills)
        column.addLayout(tools)
        column.addWidget(split, 1)
        self.setMinimumSize(QSize(280, 240))

    def _connect(self) -> None:
        self.pills.toggled.connect(self._show_family)
        self.list.selectionModel().currentChanged.connect(self._take_current)
        self.list.clicked.connect(self._go_there)
        self.list.activated.connect(self._go_there)
        self.card.fix_wanted.connect(self._fix)
        self.card.dismiss_wanted.connect(self._dismiss)
        self.fix_all.clicked.connect(self.fix_all_wanted)
        self._signals.checked_changed.connect(self.refresh)
        self._words.changed.connect(self._retranslate)

    def _show_family(self, family: Family, shown: bool) -> None:
        self.model.show_family(family, shown)
        self._keep_chosen()
        self._show_whether_any()

    def _fix(self, fix: Fix) -> None:
        self.list.setFocus()  # the button goes with its finding
        self.fix_wanted.emit(fix)

    def _dismiss(self, finding: Finding, reason: str) -> None:
        self._back.setFocus()  # the line for the reason goes with its finding
        self._back = self.list
        self.dismiss_wanted.emit(finding, reason)

    def _keep_chosen(self) -> None:
        if self._chosen is not None:
            self._choose(self.model.nearest(self._chosen, self._chosen_row))

    def _choose(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        self._take_current(index)

    def _take_current(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        self._chosen = row.finding if row else None
        self._chosen_row = index.row()
        self.card.show_row(row, self._signals.document.language)

    def _go_there(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ROW).finding)

    def _show_whether_any(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.shown else 1)
        hidden = bool(self.model.every)
        key = "window.none_shown" if hidden else "window.nothing_found"
        self._nothing.setText(self._words(key))
        colour = theme.of(self.palette()).colour("muted" if hidden else "good")
        self._good_sign.setPixmap(icons.drawn("dismiss" if hidden else "done", colour, 40))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self._words("window.findings"))
        self.fix_all.setText(self._words("window.fix_all_button", count=0))
        self.pills.retranslate()
        self.card.retranslate()
        self.refresh()
