"""The desk of one draft: outline, text and side panel, wired to each other and to nothing else."""

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from drafter.index.index import Index
from drafter.index.opened import if_ready, index
from drafter.model.document import Document
from drafter.rules.check import Checked
from drafter.rules.fix_all import fix_all
from drafter.rules.rule import Finding
from ui import panes, theme
from ui.base.panel import BasePanel
from ui.checker import Checker
from ui.checks import way
from ui.checks.panel import ChecksPanel
from ui.citations.panel import CitationsPanel
from ui.divider import LOW, NARROW, NARROWEST, SIDE_WIDTHS, Divided, shares
from ui.editor.view import DraftView
from ui.find.finder import Finder
from ui.forms.cover import CoverForm
from ui.late_panel import LatePanel
from ui.outline.view import Outline
from ui.page.preview import PreviewPanel
from ui.session import SessionSignals
from ui.words import Words
from ui.work import Work

TABS = ("findings", "citations", "cover", "preview", "base")


class Desk(QWidget):
    """Signals: `said` with a sentence for the foot of the window, `failed` with a traceback.

    Made with the size of the text, in points.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self, signals: SessionSignals, words: Words, work: Work, size: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.signals = signals
        self.words = words
        self.work = work
        signals.setParent(self)
        self._whole = QVBoxLayout(self)
        self.splitter = Divided(self)
        # Made where they stand: a widget that comes under another is polished anew with all in it.
        self.outline = Outline(signals, words, self.splitter)
        self.draft = DraftView(signals, words, self.splitter, size)
        self.furnished = False

    def furnish(self) -> None:
        """Make what stands beside the text and put the theme on, once, before all is shown."""
        if self.furnished:
            return
        self.furnished = True
        signals, words = self.signals, self.words
        self.side = QTabWidget(self.splitter)
        self.findings = ChecksPanel(signals, words, self.side)
        self.citations = CitationsPanel(signals, words, self.side)
        self._cover_tab = LatePanel(lambda: self.cover, self.side)
        self.preview = PreviewPanel(signals, words, self.side)
        self.base = BasePanel(signals, words, self.side)
        self.checker = Checker(signals, self)
        self.finder = Finder(self, words)
        self._arrange()
        self._connect()
        self._retranslate()
        self._share_room(self.window().size())
        self.checker.check_now()

    @cached_property
    def cover(self) -> CoverForm:
        """The form of the cover, made when it is first wanted."""
        form = CoverForm(self.signals, self.words, self._cover_tab)
        self._cover_tab.take(form)
        return form

    def close_down(self) -> None:
        """Let the checks end, and go."""
        if self.furnished:
            self.finder.close_down()
            self.checker.stop()
            self.preview.stop()
            self.base.stop()
        self.hide()
        self.deleteLater()

    def dress(self) -> None:
        """Put the theme on, and give all that is seen at first its looks before it is shown."""
        behind = (self.citations, self._cover_tab, self.preview, self.base)
        theme.dress(self.outline, self.draft, self.side.tabBar(), self.findings, *behind)
        for widget in panes.within(self, but=behind):
            widget.ensurePolished()

    def go_to_beginning(self) -> None:
        """Put the caret into the first paragraph, and show all that stands above it."""
        first = next((block.id for block in self.signals.document.blocks()), None)
        if first is not None:
            self.draft.go_to(first)
            self.draft.edit.verticalScrollBar().setValue(0)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above everything."""
        self._whole.insertWidget(0, bar)

    def toggle_outline(self) -> None:
        """Show or hide the outline."""
        self.outline.setVisible(self.outline.isHidden())

    def toggle_side(self) -> None:
        """Show or hide the side panel."""
        self.side.setVisible(self.side.isHidden())

    def toggle_form(self) -> None:
        """Show or hide the form of the paragraph."""
        self.draft.show_form(self.draft.form.isHidden())

    def raise_tab(self, name: str) -> None:
        """Show a tab of the side panel."""
        self.side.show()
        self.side.setCurrentIndex(TABS.index(name))

    def enter_tab(self, name: str) -> None:
        """Show a tab of the side panel and put the keyboard there."""
        self.raise_tab(name)
        panes.enter(self.side.currentWidget())

    def step_pane(self, by: int) -> None:
        """Put the keyboard into the next part of the desk (1), or the one before (-1)."""
        parts = [self.outline, self.draft.edit, self.draft.form, self.side.currentWidget()]
        panes.step(parts, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the text with Escape from wherever nothing else is to be left."""
        if event.key() == Qt.Key.Key_Escape:
            self.draft.setFocus()
        else:
            super().keyPressEvent(event)

    def step_change(self, by: int) -> None:
        """Go to the next change against the earlier text (1), or the one before (-1)."""
        self.raise_tab("base")
        self.base.maker.wait_idle()
        self.base.step_change(by)

    def step_finding(self, by: int) -> None:
        """Select the next finding (1) or the one before (-1), of the text as it is now."""
        self.checker.soon(self.draft.next_finding if by > 0 else self.draft.previous_finding)

    def fix_all(self) -> None:
        """Apply every safe fix as one step."""
        self.checker.soon(self._fix_all)

    def _fix_all(self) -> None:
        checked = self.signals.checked
        if checked is not None:
            self.work.do(
                lambda: (checked, fix_all(checked)), self._take_fixed, lambda refusal: None
            )

    def insert_citation(self) -> None:
        """Ask what to cite and put the words at the caret; at once, where the index is open."""
        known = if_ready()
        if known is not None:
            self._ask_citation(known)
        else:
            self.work.do(index, self._ask_citation, lambda refusal: None)

    def explain_current(self) -> None:
        """Show the page of the rule of what stands at the caret, or of the chosen finding."""
        here = self.draft.edit.trail.here()
        self.raise_tab("findings")
        self.findings.explain_finding(here[0].finding if here else None)

    def dismiss_current(self) -> None:
        """Ask why what stands at the caret, or the chosen finding, is dismissed."""
        here = self.draft.edit.trail.here()
        self.raise_tab("findings")
        self.findings.ask_dismissal(here[0].finding if here else None)

    def show_ready(self) -> None:
        """Say what stands between the draft and its submission."""
        from ui.checks.ready import ReadyDialog

        self.checker.check_now()
        dialog = ReadyDialog(self.signals, self.words, self)
        dialog.chosen.connect(lambda point: way.to_point(self, point))
        dialog.show()

    def restore_dismissed(self) -> None:
        """Show again what was dismissed."""
        self.signals.edit(lambda document: replace(document, dismissals=()), "steps.restore")

    def _ask_citation(self, known: Index) -> None:
        from ui.citations.insert import InsertCitation
        from ui.citations.placing import place

        dialog = InsertCitation(self.signals.document, known, self.words, self)
        dialog.chosen.connect(lambda words: place(words, self.draft, self.signals.document))
        dialog.open()

    def _take_fixed(self, result: tuple[Checked, Document]) -> None:
        checked, document = result
        if checked.document is not self.signals.document:
            self.said.emit(self.words("editor.stale"))
        elif document == checked.document:
            self.said.emit(self.words("window.nothing_safe"))
        else:
            self.signals.apply(document, "steps.fix_all")
            self.checker.check_now()

    def _explain(self, finding: Finding) -> None:
        self.raise_tab("findings")
        self.findings.explain_finding(finding)

    def _arrange(self) -> None:
        for panel in (self.findings, self.citations, self._cover_tab, self.preview, self.base):
            self.side.addTab(panel, "")
        self.side.setDocumentMode(True)
        margin = QWidget(self.side)
        QHBoxLayout(margin).setContentsMargins(theme.GRID, 0, 0, 0)
        self.side.setCornerWidget(margin, Qt.Corner.TopLeftCorner)
        self.side.tabBar().setDrawBase(False)
        self.side.tabBar().setExpanding(False)
        for widget in (self.outline, self.draft, self.side):
            self.splitter.addWidget(widget)
        for number, part in enumerate((1, 3, 1)):
            self.splitter.setStretchFactor(number, part)
        self.outline.setMinimumWidth(160)
        self.side.setMinimumWidth(SIDE_WIDTHS[0])
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.splitter)

    def _share_room(self, room: QSize) -> None:
        """Give each part its room; what a small window has none for can be called back."""
        if room.width() < NARROW:
            self.outline.hide()
        if room.width() < NARROWEST:
            self.side.hide()
        if room.height() < LOW:
            self.draft.form.hide()
        self.splitter.setSizes(shares(room.width(), self._width_of_tabs()))

    def _say_followed(self, count: int) -> None:
        self.said.emit(self.words("editor.followed", count=count))

    def _connect(self) -> None:
        self.outline.chosen.connect(self.draft.go_to)
        self.outline.refused.connect(lambda key: self.said.emit(self.words(key)))
        self.draft.block_entered.connect(self.outline.show_current)
        self.draft.block_entered.connect(self.preview.show_block)
        self.preview.block_wanted.connect(self.draft.go_to)
        self.preview.failed.connect(self.failed)
        self.draft.said.connect(self.said)
        self.signals.followed.connect(self._say_followed)
        self.draft.explain_wanted.connect(self._explain)
        self.findings.chosen.connect(lambda finding: way.to_finding(self, finding))
        self.findings.fix_wanted.connect(self.draft.apply_fix)
        self.findings.dismiss_wanted.connect(self.draft.dismiss)
        self.findings.fix_all_wanted.connect(self.fix_all)
        self.findings.counted.connect(lambda _: self._name_tabs())
        self.citations.chosen.connect(self.draft.select)
        self.citations.insert_wanted.connect(self.insert_citation)
        self.citations.counted.connect(lambda _: self._name_tabs())
        self.base.chosen.connect(self.draft.select)
        self.base.counted.connect(lambda _: self._name_tabs())
        self.base.failed.connect(self.failed)
        self.checker.failed.connect(self.failed)
        self.words.changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        self._name_tabs()
        self.side.setAccessibleName(self.words("window.side"))

    def _width_of_tabs(self) -> int:
        """Return the width of all tabs, each of two with room for a count."""
        bar = self.side.tabBar()
        return bar.sizeHint().width() + bar.fontMetrics().horizontalAdvance("  99") * 2

    def _name_tabs(self) -> None:
        for number, name in enumerate(TABS):
            self.side.setTabText(number, self.words(f"window.{name}"))
        counts = (len(self.findings.model.every), len(self.citations.rows))
        for number, count in enumerate(counts):
            if count:
                name = self.words(f"window.{TABS[number]}")
                self.side.setTabText(number, f"{name}  {count}")
