"""Between the widget and the session: what was typed or asked for becomes a step of the session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from drafter.model import edits
from drafter.model.document import Block, Document, Kind, PartKind
from drafter.model.passage import Passage
from drafter.model.places import Place, block_of
from ui.editor import gestures
from ui.editor.binding import Binding
from ui.editor.gestures import Outcome, Selection, Spot, UnwelcomeError
from ui.editor.reading import Reading
from ui.session import SessionSignals

Gesture = Callable[[Document, Selection], Outcome | Document]
_SENTENCE_ENDS = frozenset(".;:?!。；：？！؛؟")


class Writer(QObject):
    """Signals: `refused` with the key of a sentence, when a gesture would break the structure;
    `left` when the caret went elsewhere than typing took it.
    """

    refused = Signal(str)
    left = Signal()
    shown = Signal()

    def __init__(self, edit: QTextEdit, binding: Binding, signals: SessionSignals) -> None:
        super().__init__(edit)
        self._edit = edit
        self._binding = binding
        self._signals = signals
        self._since, self._until = -1, -1
        self._run = 0
        self._run_kind = ""
        self._run_at: int | None = None
        self._changed_at: Spot | None = None
        self.typing_at: int | None = None
        """Where typing just ended in the widget; None after the caret went elsewhere."""
        edit.document().contentsChange.connect(self._touched)
        edit.document().contentsChanged.connect(self._take_over)
        signals.document_changed.connect(self._follow)

    def selection(self) -> Selection | None:
        """Return what is selected, in our places."""
        cursor = self._edit.textCursor()
        first = self._binding.spot(cursor.selectionStart())
        last = self._binding.spot(cursor.selectionEnd())
        return Selection(first, last) if first and last else None

    def caret(self) -> Spot | None:
        """Return where the caret is."""
        return self._binding.spot(self._edit.textCursor().position())

    def put_caret(self, spot: Spot, until: Spot | None = None) -> None:
        """Put the caret at a place, or select up to another one."""
        start = self._binding.position(spot)
        if start is None:
            return
        end = self._binding.position(until) if until else None
        cursor = self._edit.textCursor()
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)

    def end_run(self) -> None:
        """Let the next key begin a step of its own."""
        self._run += 1
        self._run_kind = ""
        self.typing_at = None

    def caret_moved(self, position: int) -> None:
        """End the run where the caret went elsewhere than typing took it."""
        typing_is_on = self._since >= 0
        if not typing_is_on and position != self._run_at:
            self.end_run()
            self.left.emit()

    def perform(self, gesture: Gesture, label: str) -> bool:
        """Carry out a gesture as one step; say so politely where it would break the structure."""
        selection = self.selection()
        if selection is None:
            return False
        document = self._signals.document
        try:
            result = gesture(document, selection)
        except UnwelcomeError as refusal:
            self.refused.emit(refusal.key)
            return False
        self.end_run()
        if isinstance(result, Outcome):
            self._signals.apply(result.document, label)
            self.put_caret(result.caret)
        else:
            self._signals.apply(result, label)
            self.put_caret(selection.first, None if selection.empty else selection.last)
        return True

    def make_room(self) -> bool:
        """Take a selection over several paragraphs out before text comes in its place."""
        self.ensure_block()
        selection = self.selection()
        if selection is None or selection.first.block == selection.last.block:
            return True
        return self.perform(gestures.erased, "steps.replacing")

    def erase(self) -> None:
        """Take out what is selected."""
        selection = self.selection()
        if selection and not selection.empty:
            self.perform(gestures.erased, "steps.deleting")

    def next_paragraph(self) -> None:
        """Make the next paragraph."""
        self.ensure_block()
        self.perform(gestures.split, "steps.paragraph")

    def step_level(self, by: int) -> None:
        """Move the selected paragraphs in (1) or out (-1)."""
        self.perform(lambda d, s: gestures.levelled(d, s, by), "steps.level")

    def move_paragraph(self, by: int) -> None:
        """Move the paragraph, with its subparagraphs, up (-1) or down (1)."""
        move = gestures.moved_up if by < 0 else gestures.moved_down
        self.perform(lambda d, s: move(d, s.first.block), "steps.moving")

    def set_kind(self, kind: Kind) -> None:
        """Make the selected paragraphs of another kind."""
        self.perform(lambda d, s: gestures.of_kind(d, s, kind), "steps.kind")

    def insert_note(self) -> bool:
        """Call a new footnote at the caret; say whether that was done."""
        return self.perform(lambda d, s: gestures.with_note(d, s.last), "steps.note")

    def undo(self) -> None:
        """Take the last step back; the caret goes to where it was."""
        self._stepped(self._signals.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._stepped(self._signals.redo)

    def ensure_block(self) -> None:
        """Give a document without any paragraph one to write in."""
        document = self._signals.document
        if self._binding.row:
            return
        if not document.parts:
            self._signals.apply(edits.add_part(document, PartKind.LETTER, 0), "steps.paragraph")
            return
        block = Block("", Kind.PLAIN)
        self._signals.apply(edits.insert_blocks(document, Place(0, 0), (block,)), "steps.paragraph")

    def _stepped(self, step: Callable[[], None]) -> None:
        self.end_run()
        self._changed_at = None
        self._hold_caret(True)  # Else what comes back pushes it on, and all before it is laid out.
        step()
        self._hold_caret(False)
        self._to_change()

    def _to_change(self) -> None:
        if self._changed_at is not None:
            self.put_caret(self._changed_at)

    def _hold_caret(self, held: bool) -> None:
        cursor = self._edit.textCursor()
        cursor.setKeepPositionOnInsert(held)
        self._edit.setTextCursor(cursor)

    def _touched(self, position: int, removed: int, added: int) -> None:
        if self._binding.muted:
            return
        self._since = position if self._since < 0 else min(self._since, position)
        self._until = max(self._until, position + added)

    def _take_over(self) -> None:
        if self._binding.muted or self._since < 0:
            return
        since, until = self._since, self._until
        self._since, self._until = -1, -1
        reading = self._binding.reading(since, until)
        if reading is None:
            return
        if (
            len(reading.texts) == 1
            and reading.selection.first.block == reading.selection.last.block
        ):
            self._typed(reading)
        else:
            self._rearranged(reading)

    def _typed(self, reading: Reading) -> None:
        first, last = reading.selection
        new = reading.texts[0]
        try:
            changed = gestures.typed(self._signals.document, first, last.offset, new)
        except UnwelcomeError as refusal:
            self._binding.restore()
            self.refused.emit(refusal.key)
            return
        except Exception:
            # A fault of the program; the widget must not go on with a text of its own.
            self._binding.restore()
            raise
        index = self._binding.index_of(first.block)
        assert index is not None
        self._binding.adopt(changed, index)
        merge = self._merge(first, last.offset, new)
        self._signals.apply(changed, "steps.typing" if new else "steps.deleting", merge)
        if self._signals.document is not changed:
            self._binding.show(self._signals.document)
        end = self._binding.position(Spot(first.block, first.offset + len(new)))
        self._run_at = end
        self.typing_at = end if new else None

    def _merge(self, first: Spot, end: int, new: str) -> str:
        kind = "typing" if new and first.offset == end else "deleting" if not new else "replacing"
        if kind != self._run_kind:
            self._run += 1
        self._run_kind = kind
        merge = f"{kind}:{first.block}:{self._run}"
        if new and new[-1] in _SENTENCE_ENDS:
            self._run += 1
        return merge

    def _rearranged(self, reading: Reading) -> None:
        """Somebody else than our keys changed several paragraphs: a drop, an input method."""
        self._binding.restore()
        document = self._signals.document
        head = block_of(document, reading.selection.first.block)
        blocks = [Block("", head.kind, Passage(text), head.level) for text in reading.texts]
        if blocks == [Block("", head.kind, Passage(), head.level)]:
            blocks = []
        try:
            outcome = gestures.pasted(document, reading.selection, blocks)
        except UnwelcomeError as refusal:
            self.refused.emit(refusal.key)
            return
        self.end_run()
        self._signals.apply(outcome.document, "steps.replacing")
        self.put_caret(outcome.caret)

    def _follow(self, _old: Document, new: Document) -> None:
        if new is not self._binding.document:
            self._changed_at = self._binding.show(new)
        self.shown.emit()
