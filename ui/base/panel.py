"""The panel of the earlier text: the proposals of a roll-over, and what changed since."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter.compare.comparison import Fate
from drafter.compare.reverting import can_revert, revert
from drafter.numbering.labels import labels
from drafter.rollover import Proposal, accept
from drafter.text.span import Span
from ui import theme
from ui.base.pages import VIEWS, changes_page, directed, proposals_page
from ui.base.results import Results, ResultsMaker
from ui.places import place_name
from ui.session import SessionSignals
from ui.words import Words


class BasePanel(QWidget):
    """Signals: `chosen` with a block id and a span, `counted` with what is open, `failed`,
    `attach_wanted`.
    """

    chosen = Signal(str, object)
    counted = Signal(int)
    failed = Signal(str)
    attach_wanted = Signal()

    def __init__(
        self, signals: SessionSignals, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._skipped: set[str] = set()
        self._at = -1
        self.results = Results(signals.document)
        self.maker = ResultsMaker(signals, self)
        self.name = QLabel(self)
        self.view = QComboBox(self)
        self.accept_sure = QPushButton(self)
        self.attach = QPushButton(self)
        self.page = QTextBrowser(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self._follow()

    @property
    def open(self) -> tuple[Proposal, ...]:
        """The proposals that were neither accepted nor skipped."""
        return tuple(p for p in self.results.open if p.id not in self._skipped)

    def show_view(self, name: str) -> None:
        """Show the proposals, or what changed in one of three ways."""
        self.view.setCurrentIndex(VIEWS.index(name))

    def step_change(self, by: int) -> None:
        """Go to the next change (1) or the one before (-1)."""
        comparison = self.results.comparison
        if comparison is None:
            return
        rows = [
            number
            for number, row in enumerate(comparison.rows)
            if row.fate not in (Fate.SAME, Fate.MOVED_AWAY) and not row.only_spaces
        ]
        if not rows:
            return
        later = [n for n in rows if n > self._at] if by > 0 else [n for n in rows if n < self._at]
        self._at = (later or rows)[0 if by > 0 else -1]
        if VIEWS[self.view.currentIndex()] == "proposals":
            self.show_view("changes")
        self.page.scrollToAnchor(f"row{self._at}")
        new = comparison.rows[self._at].new
        if new is not None and new.block:
            self.chosen.emit(new.block, Span(0, 0))

    def accept_all_sure(self) -> None:
        """Accept every proposal that follows from the base and the session alone: one step."""
        self._accept(tuple(proposal for proposal in self.open if proposal.sure))

    def stop(self) -> None:
        """Let the work end: the window closes."""
        self.maker.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the desk."""
        event.ignore()

    def _take(self, results: Results) -> None:
        self.results = results
        self._show()

    def _show(self) -> None:
        based = self._signals.document.base is not None
        view = VIEWS[self.view.currentIndex()]
        sure = sum(proposal.sure for proposal in self.open)
        self.accept_sure.setText(self._words("base.accept_sure", count=sure))
        self.accept_sure.setVisible(based and view == "proposals" and sure > 0)
        self.attach.setVisible(not based)
        self.view.setVisible(based)
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(directed(self._html(view), self._signals.document.language))
        self.page.document().setDocumentMargin(12)
        self.page.verticalScrollBar().setValue(place)
        self.counted.emit(len(self.open))

    def _html(self, view: str) -> str:
        comparison, words = self.results.comparison, self._words
        if self._signals.document.base is None:
            return f"<p>{words('base.none')}</p>"
        if comparison is None:
            return f"<p>{words('base.damaged' if self._is_made else 'base.working')}</p>"
        colours = theme.of(self.palette())
        if view != "proposals":
            return changes_page(comparison, view, words, colours)
        if not self.open:
            return f"<p>{words('base.no_proposals')}</p>"
        names = labels(self.results.document)
        places = {b.id: place_name(b, names, words) for b in self.results.document.blocks()}
        return proposals_page(self.open, places, words, colours)

    @property
    def _is_made(self) -> bool:
        return self.results.document is self._signals.document

    def _clicked(self, url: QUrl) -> None:
        deed, _, rest = url.toString().partition(":")
        if deed == "go":
            block, start, end = rest.rsplit(":", 2)
            self.chosen.emit(block, Span(int(start), int(end)))
        elif deed == "accept":
            self._accept(tuple(p for p in self.open if p.id == rest))
        elif deed == "skip":
            self._skipped.add(rest)
            self._show()
        elif deed == "revert":
            self._revert(int(rest))

    def _accept(self, chosen: tuple[Proposal, ...]) -> None:
        """Accept proposals; those made for an older value of the draft wait for the next one."""
        if chosen and self._is_made:
            changed = accept(self._signals.document, chosen)
            self._signals.apply(changed, "steps.rollover")
            self.maker.make_now()

    def _revert(self, number: int) -> None:
        comparison = self.results.comparison
        if comparison is None or not self._is_made or number >= len(comparison.rows):
            return
        row = comparison.rows[number]
        if can_revert(row):
            self._signals.apply(revert(comparison, row), "steps.revert")
            self.maker.make_now()

    def _follow(self) -> None:
        """Begin anew for the present draft."""
        base = self._signals.document.base
        self.name.setText(self._words("base.built_on", name=base.name) if base else "")
        self.name.setVisible(base is not None)
        if base is not None:
            self.maker.make_later()
        elif self.results.comparison is not None or not self.attach.isVisibleTo(self):
            self.results = Results(self._signals.document)
            self._show()

    def _arrange(self) -> None:
        self.page.setOpenLinks(False)
        self.page.setProperty("look", "plain")
        self.name.setWordWrap(True)
        self.name.setProperty("look", "caption")
        self.accept_sure.setProperty("look", "primary")
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 4)
        top.setSpacing(6)
        top.addWidget(self.name)
        line = QHBoxLayout()
        line.addWidget(self.view, 1)
        top.addLayout(line)
        top.addWidget(self.accept_sure)
        top.addWidget(self.attach)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        for name in VIEWS:
            self.view.addItem("", name)

    def _connect(self) -> None:
        self.maker.made.connect(self._take)
        self.maker.failed.connect(self.failed)
        self.page.anchorClicked.connect(self._clicked)
        self.view.currentIndexChanged.connect(lambda _: self._show())
        self.accept_sure.clicked.connect(self.accept_all_sure)
        self.attach.clicked.connect(self.attach_wanted)
        self._signals.document_changed.connect(lambda *_: self._follow())
        self._words.changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        words = self._words
        self.setAccessibleName(words("base.title"))
        self.page.setAccessibleName(words("base.title"))
        self.view.setAccessibleName(words("base.view"))
        self.attach.setText(words("base.attach"))
        for number, name in enumerate(VIEWS):
            self.view.setItemText(number, words(f"base.view_{name}"))
        self._show()
