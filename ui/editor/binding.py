"""The widget's document and ours, kept equal: one `QTextBlock` for one `Block`, in order.

Two directions and one truth. `show` patches the widget where the document differs by identity;
`reading` says what somebody did to the widget, so that it can become an edit of the document.
"""

from collections.abc import Callable, Sequence
from itertools import accumulate, islice

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from drafter.model.changes import change_between
from drafter.model.document import Block, BlockId, Document
from ui.editor.alignment import Step, first_change, steps, unlike
from ui.editor.formats import Look, Typography
from ui.editor.gestures import Spot
from ui.editor.notes import note_sign, note_starts
from ui.editor.reading import Reading, read
from ui.editor.wardrobe import Wardrobe
from ui.positions import points, units


class Binding:
    """Shows a document in a `QTextDocument`."""

    def __init__(self, widget: QTextDocument, typography: Typography) -> None:
        self.widget = widget
        self.widget.setUndoRedoEnabled(False)
        self.document: Document | None = None
        self.row: list[Block] = []
        self.looks: list[Look] = []
        self.muted = False
        self.structure = 0
        """Grows whenever labels may have changed."""
        self.note_starts: dict[BlockId, int] = {}
        self._openings: set[int] = set()
        self._asked_last = 0
        self._wardrobe = Wardrobe(typography)

    @property
    def typography(self) -> Typography:
        """The formats in use."""
        return self._wardrobe.typography

    def set_typography(self, typography: Typography) -> None:
        """Show the same text in other formats."""
        self._wardrobe = Wardrobe(typography)

        def dress(cursor: QTextCursor) -> None:
            paragraph = self.widget.begin()
            for block, look in zip(self.row, self.looks, strict=True):
                self._wardrobe.dress_anew(cursor, paragraph.position(), block, look)
                paragraph = paragraph.next()

        self.quietly(dress)

    def show(self, document: Document) -> Spot | None:
        """Patch the widget to show a document; return where the first change of text ends."""
        old, self.document = self.document, document
        if old is None:
            added = tuple(document.blocks())
            return self._patched(0, 0, added)
        if _outline(old) != _outline(document):
            self.structure += 1
        change = change_between(old, document)
        return self._patched(change.start, len(change.removed), change.added)

    def adopt(self, document: Document, index: int) -> None:
        """Take over a document in which one paragraph is as the widget has it already."""
        self.document = document
        old, block = self.row[index], _nth(document, index)
        self.row[index] = block
        moved = self._count_notes((old,), (block,))

        def settle(cursor: QTextCursor) -> None:
            self._settle(cursor, index)
            self._lay_out_again(moved)

        self.quietly(settle)

    def index_of(self, block_id: BlockId) -> int | None:
        """Return which paragraph of the widget shows a block."""
        if self._asked_last < len(self.row) and self.row[self._asked_last].id == block_id:
            return self._asked_last
        found = next((n for n, block in enumerate(self.row) if block.id == block_id), None)
        self._asked_last = found or 0
        return found

    def block_of(self, paragraph: QTextBlock) -> Block | None:
        """Return the block that a paragraph of the widget shows."""
        number = paragraph.blockNumber()
        return self.row[number] if 0 <= number < len(self.row) else None

    def spot(self, position: int) -> Spot | None:
        """Return the place in our document of a position of the widget."""
        paragraph = self.widget.findBlock(position)
        block = self.block_of(paragraph)
        if block is None:
            return None
        return Spot(block.id, points(block.text, position - paragraph.position()))

    def position(self, spot: Spot) -> int | None:
        """Return the position in the widget of a place of our document."""
        index = self.index_of(spot.block)
        if index is None:
            return None
        text = self.row[index].text
        offset = min(max(spot.offset, 0), len(text))
        return self.widget.findBlockByNumber(index).position() + units(text, offset)

    def reading(self, since: int, until: int) -> Reading | None:
        """Return what was done to the widget from `since` to `until`, or None where nothing was."""
        return read(self.widget, self.row, since, until)

    def restore(self) -> None:
        """Make the widget show what the document says again, after a change that is not wanted."""

        def put_back(cursor: QTextCursor) -> None:
            if not self.row:
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.removeSelectedText()
                return
            surplus = self.widget.blockCount() - len(self.row)
            for _ in range(-surplus):
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertBlock()
            if surplus > 0:
                self._remove(cursor, len(self.row), surplus)
            self._dress_all(cursor, range(len(self.row)))

        self.quietly(put_back)

    def _patched(self, start: int, removed: int, added: tuple[Block, ...]) -> Spot | None:
        before = self.row[start : start + removed]
        self.row[start : start + removed] = added
        taken = list(steps(start, before, added))
        touched = self._relook(start, removed, added) | set(unlike(taken, len(self.row)))
        if [(b.id, b.kind, b.level) for b in before] != [(b.id, b.kind, b.level) for b in added]:
            self.structure += 1
        moved = self._count_notes(before, added)

        def patch(cursor: QTextCursor) -> None:
            stood_empty = not before and len(self.row) == len(added)
            fresh = {n for step in taken for n in self._take(cursor, step, empty=stood_empty)}
            self._dress_all(cursor, sorted(touched - fresh))
            self._lay_out_again(moved)

        come = sum(step.come for step in taken)
        self.quietly(patch, anew=2 * come > len(self.row))
        return first_change(before, added)

    def _count_notes(self, before: Sequence[Block], added: Sequence[Block]) -> list[int]:
        """Number the notes again where an edit changed how many there are.

        Return which paragraphs have calls that take other room than before.
        """
        assert self.document is not None
        if _notes(before) == _notes(added):
            return []
        old, new = self.note_starts, note_starts(self.document)
        self.note_starts = new
        self.widget.documentLayout().update.emit()
        return [
            number
            for number, block in enumerate(self.row)
            if block.id in old
            and block.id in new
            and _lengths(block, old[block.id]) != _lengths(block, new[block.id])
        ]

    def _lay_out_again(self, numbers: list[int]) -> None:
        for number in numbers:
            paragraph = self.widget.findBlockByNumber(number)
            self.widget.markContentsDirty(paragraph.position(), paragraph.length())

    def note_sign(self, position: int) -> str:
        """Return what the footnote call at a position of the widget shows."""
        paragraph = self.widget.findBlock(position)
        block = self.block_of(paragraph)
        if block is None:
            return ""
        offset = points(block.text, position - paragraph.position())
        return note_sign(block, offset, self.note_starts.get(block.id, 0))

    def _relook(self, start: int, removed: int, added: Sequence[Block]) -> set[int]:
        """Bring the looks up to date; return which paragraphs look otherwise for the parts."""
        assert self.document is not None
        self.looks[start : start + removed] = [Look(b.kind, b.level, False, False) for b in added]
        kept = {n for n in self._openings if n < start}
        kept |= {n + len(added) - removed for n in self._openings if n >= start + removed}
        self._openings = _openings(self.document)
        touched = set()
        for number in {*range(start, start + len(added))} | kept | self._openings:
            opens = number in self._openings
            look = self.looks[number]._replace(opens_part=opens, first=opens and number == 0)
            if look != self.looks[number]:
                self.looks[number] = look
                touched.add(number)
        return touched

    def _take(self, cursor: QTextCursor, step: Step, *, empty: bool) -> range:
        """Have as many paragraphs as there are to be; return which of them are dressed already.

        A widget that shows nothing is not without a paragraph: it has an empty one.
        """
        there = 1 if empty else step.gone
        new = range(step.start + there, step.start + step.come)
        self._insert(cursor, new)
        if there > step.come:
            self._remove(cursor, step.start + step.come, there - step.come)
        return new if new.start else range(0)

    def _insert(self, cursor: QTextCursor, numbers: range) -> None:
        """Put paragraphs where they are lacking; before the first one stand empty ones."""
        if not numbers:
            return
        if not numbers.start:
            cursor.setPosition(0)
            for _ in numbers:
                cursor.insertBlock()
            return
        cursor.setPosition(_end(self.widget.findBlockByNumber(numbers.start - 1)))
        for number in numbers:
            self._wardrobe.put(cursor, self.row[number], self.looks[number])

    def _remove(self, cursor: QTextCursor, index: int, count: int) -> None:
        last = self.widget.findBlockByNumber(index + count - 1)
        if index:
            cursor.setPosition(_end(self.widget.findBlockByNumber(index - 1)))
            cursor.setPosition(_end(last), QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(0)
            after = last.next()
            end = after.position() if after.isValid() else _end(last)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _dress_all(self, cursor: QTextCursor, numbers: range | list[int]) -> None:
        for number in numbers:
            self._settle(cursor, number)

    def _settle(self, cursor: QTextCursor, number: int) -> None:
        paragraph = self.widget.findBlockByNumber(number)
        self._wardrobe.write(cursor, paragraph, self.row[number])
        self._wardrobe.dress(cursor, paragraph, self.row[number], self.looks[number])

    def quietly(self, act: Callable[[QTextCursor], None], *, anew: bool = False) -> None:
        """Do something to the widget that is no edit of the document, and lay it out once.

        What changes is laid out at once, and all of the text, with `anew`, only as far as is seen.
        """
        cursor = QTextCursor(self.widget)
        self.muted = True
        if anew:
            self.widget.setLayoutEnabled(False)
        cursor.beginEditBlock()
        try:
            act(cursor)
        finally:
            cursor.endEditBlock()
            if anew:
                self.widget.setLayoutEnabled(True)
            self.muted = False


def _nth(document: Document, index: int) -> Block:
    return next(islice(document.blocks(), index, None))


def _openings(document: Document) -> set[int]:
    """Return which paragraphs are the first of a part."""
    lengths = [len(part.blocks) for part in document.parts]
    starts = accumulate(lengths[:-1], initial=0)
    return {start for start, length in zip(starts, lengths, strict=False) if length}


def _outline(document: Document) -> tuple[object, ...]:
    parts = document.parts
    return (document.language, *((p.id, p.kind, p.depth, p.heading) for p in parts))


def _lengths(block: Block, before: int) -> list[int]:
    """Return how many characters each numbered call has."""
    numbered = sum(not note.sign for note in block.passage.notes)
    return [len(str(before + n)) for n in range(1, numbered + 1)]


def _notes(blocks: Sequence[Block]) -> list[tuple[BlockId, list[str]]]:
    return [(b.id, [n.sign for n in b.passage.notes]) for b in blocks if b.passage.notes]


def _end(paragraph: QTextBlock) -> int:
    return paragraph.position() + paragraph.length() - 1
