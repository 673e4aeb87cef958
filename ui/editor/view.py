"""The draft view: the text, and below it the form of the paragraph that the caret is in.

For the actions of the window: `undo`, `redo`, `cut`, `copy`, `paste`, `select_all`, `insert_note`,
`insert_text`, `next_finding`, `previous_finding`, `show_fixes`, `step_level`, `move_paragraph`,
`set_kind`, `split`, `set_text_size`, `show_form`; for the panels: `go_to`, `select`,
`current_block`, `caret`, `selected_text`.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from drafter.model.document import Block, BlockId, Kind
from drafter.rules.rule import Finding, Fix
from drafter.text.span import Span
from ui.editor import gestures, mending
from ui.editor.editor import DraftEdit
from ui.editor.gestures import Spot, UnwelcomeError
from ui.editor.menu import Asked, add, fill_with_findings, fixes_menu, kinds_menu
from ui.editor.paragraph_form import ParagraphForm
from ui.editor.speaker import Speaker
from ui.session import SessionSignals
from ui.words import Words

_ROOM = 72
"""Pixels to be seen below the line that one is led to."""

USUAL_SIZE = 12.0
"""Points."""


class DraftView(QWidget):
    """Signals: `block_entered` with a block id, `said` with a sentence for the status bar,
    `explain_wanted` with a finding.
    """

    block_entered = Signal(str)
    said = Signal(str)
    explain_wanted = Signal(object)

    def __init__(
        self,
        signals: SessionSignals,
        words: Words,
        parent: QWidget | None = None,
        size: float = USUAL_SIZE,
    ) -> None:
        """Show the text at a size in points."""
        super().__init__(parent)
        self._signals = signals
        self._words = words
        self._asked = Asked(self.apply_fix, self.explain_wanted.emit, self.dismiss)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.edit = DraftEdit(signals, words, size, self._splitter)
        self.form = ParagraphForm(self.edit, signals, words, self._asked, self._splitter)
        self._speaker = Speaker(self.edit, words)
        self._splitter.addWidget(self.edit)
        self._splitter.addWidget(self.form)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.setFocusProxy(self.edit)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self.edit.block_entered.connect(self.block_entered)
        self.edit.menu_wanted.connect(self._open_menu)
        self.edit.fixes_wanted.connect(self.show_fixes)
        self.edit.finding_wanted.connect(self._go_to_finding)
        self.edit.note_wanted.connect(self.insert_note)
        self.edit.writer.refused.connect(self._refuse)
        self._words.changed.connect(self._retranslate)

    def go_to(self, block_id: BlockId, offset: int = 0) -> None:
        """Put the caret into a block, at an offset in code points, and show it."""
        self.edit.writer.put_caret(Spot(block_id, offset))
        self._reveal()

    def select(self, block_id: BlockId, span: Span, *, focus: bool = True) -> None:
        """Select a stretch of a block and show it; without `focus` the keyboard stays away."""
        self.edit.writer.put_caret(Spot(block_id, span.start), Spot(block_id, span.end))
        self._reveal(focus=focus)

    def current_block(self) -> BlockId | None:
        """Return the block that the caret is in."""
        block = self.edit.current
        return block.id if block else None

    def caret(self) -> Spot | None:
        """Return the block and the offset of the caret."""
        return self.edit.writer.caret()

    def selected_text(self) -> str:
        """Return what is selected as plain text."""
        return "\n".join(block.passage.plain for block in self.selected_blocks())

    def selected_blocks(self) -> tuple[Block, ...]:
        """Return what is selected, cut out of its paragraphs, across parts too."""
        selection, binding = self.edit.writer.selection(), self.edit.binding
        if selection is None or selection.empty:
            return ()
        ends = [binding.index_of(spot.block) for spot in selection]
        return gestures.selected(binding.row, selection, ends[0] or 0, ends[1] or 0)

    def undo(self) -> None:
        """Take the last step back."""
        self.edit.writer.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.edit.writer.redo()

    def cut(self) -> None:
        """Cut what is selected."""
        self.edit.cut()

    def copy(self) -> None:
        """Copy what is selected."""
        self.edit.copy()

    def paste(self) -> None:
        """Paste in the place of the selection."""
        self.edit.paste()

    def select_all(self) -> None:
        """Select the whole text."""
        self.edit.selectAll()

    def split(self) -> None:
        """Make the next paragraph, as Return does."""
        self.edit.writer.next_paragraph()

    def insert_text(self, text: str) -> None:
        """Put a text, such as a citation, in the place of the selection."""
        self.edit.insert_text(text)

    def insert_phrase(self) -> None:
        """Offer openers, and phrases with gaps, for the beginning of a paragraph."""
        self.edit.setFocus()
        self.edit.completer.offer_all()

    def insert_note(self) -> None:
        """Call a new footnote at the caret and write it in the form."""
        if self.edit.writer.insert_note():
            self.show_form(True)
            self.form.write_last_called()
            self.said.emit(self._words("editor.note_keys"))

    def step_level(self, by: int) -> None:
        """Move the selected paragraphs in (1) or out (-1)."""
        self.edit.writer.step_level(by)

    def move_paragraph(self, by: int) -> None:
        """Move the paragraph up (-1) or down (1)."""
        self.edit.writer.move_paragraph(by)

    def set_kind(self, kind: Kind) -> None:
        """Make the selected paragraphs of another kind."""
        self.edit.writer.set_kind(kind)

    def set_text_size(self, points: float) -> None:
        """Show the text at a size in points."""
        self.edit.set_text_size(points)

    def show_form(self, visible: bool) -> None:
        """Show or hide the form of the paragraph."""
        self.form.setVisible(visible)

    def next_finding(self) -> None:
        """Select the next finding after the caret; from the last one, the first."""
        self._go_to_finding(1)

    def previous_finding(self) -> None:
        """Select the finding before the caret; from the first one, the last."""
        self._go_to_finding(-1)

    def show_fixes(self) -> QMenu | None:
        """Open the menu of fixes at the caret; None, and a word about it, where there are none."""
        menu = fixes_menu(self, self.edit.trail.here(), self._words, self._asked)
        if menu is None:
            self.said.emit(self._words("editor.nothing_here"))
            return None
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = self.edit.cursorRect().bottomLeft() + QPoint(0, 4)
        menu.popup(self.edit.viewport().mapToGlobal(below))
        return menu

    def apply_fix(self, fix: Fix) -> None:
        """Apply a fix as one step."""
        try:
            mending.mend(self._signals, fix)
        except UnwelcomeError as refusal:
            self._refuse(refusal.key)

    def dismiss(self, finding: Finding, reason: str = "") -> None:
        """Dismiss a finding as one step, for a reason that is kept in the file."""
        mending.wave_off(self._signals, finding, reason)

    def context_menu(self) -> QMenu:
        """Return what the right button offers at the caret."""
        words, edit = self._words, self.edit
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_with_findings(menu, edit.trail.at_caret(), words, self._asked)
        selected = edit.textCursor().hasSelection()
        add(menu, words("editor.cut"), self.cut, enabled=selected)
        add(menu, words("editor.copy"), self.copy, enabled=selected)
        add(menu, words("editor.paste"), self.paste, enabled=edit.canPaste())
        menu.addSeparator()
        add(menu, words("editor.insert_note"), self.insert_note)
        add(menu, words("editor.deeper"), lambda: self.step_level(1))
        add(menu, words("editor.higher"), lambda: self.step_level(-1))
        add(menu, words("editor.move_up"), lambda: self.move_paragraph(-1))
        add(menu, words("editor.move_down"), lambda: self.move_paragraph(1))
        block = edit.current
        if block is not None:
            kinds_menu(menu, words, block.kind, self.set_kind)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.edit.underline()

    def _open_menu(self, place: QPoint) -> None:
        self.context_menu().popup(place)

    def _go_to_finding(self, step: int) -> None:
        found = self.edit.trail.step(step)
        if found is None:
            self.said.emit(self._words("editor.no_findings"))
            return
        self.select(found[0], found[1])
        self._speaker.tell_finding(found[1])

    def _refuse(self, key: str) -> None:
        self.said.emit(self._words(f"editor.{key}"))

    def _reveal(self, *, focus: bool = True) -> None:
        self.edit.ensureCursorVisible()
        below = self.edit.cursorRect().bottom() + _ROOM - self.edit.viewport().height()
        if below > 0:
            bar = self.edit.verticalScrollBar()
            bar.setValue(bar.value() + below)
        if focus:
            self.edit.setFocus()

    def _retranslate(self) -> None:
        self.setAccessibleName(self._words("editor.view"))
        self.edit.retranslate()
        self.form.retranslate()
