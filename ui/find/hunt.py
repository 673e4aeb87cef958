"""A search that goes on: what is found, which of it stands before the eyes, what is replaced.

The window's thread only searches; replacing everywhere is done beside it, and its result dropped
where the draft has changed meanwhile.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.find.replacing import Replacement, changed, changes_for
from drafter.find.searching import (
    Found,
    Query,
    Search,
    UnclearPatternError,
    found_by_text,
    found_in,
    search_for,
)
from drafter.find.texts import HEADING, Scope, Where
from drafter.model.document import Block, BlockId, Document
from drafter.text.span import Span
from ui.find.leading import Lead

if TYPE_CHECKING:
    from ui.desk import Desk

PAUSE = 150
"""Milliseconds after the last change of the draft: searching anew is not for every key."""
AT_ONCE, LATER = 600, 150
"""Texts that are searched at once, and then each time that nothing else is to be done."""
STEP = "find.step_replace"


class _Key(NamedTuple):
    """What orders places: paragraph, the text itself before its notes, offset."""

    row: float
    note: int
    offset: int


class Hunt(QObject):
    """Signals: `changed` when the count, the place or the fault is another; `replaced` with how
    many; `stale` where the draft changed before that was done.
    """

    changed = Signal()
    replaced = Signal(int)
    stale = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lead = Lead(desk)
        self._scope = Scope.WHOLE
        self._here: BlockId = ""
        self._search: Search | None = None
        self._rows: dict[BlockId, int] = {}
        self._keys: list[_Key] = []
        self._coming: Iterator[tuple[Where, tuple[Found, ...]]] | None = None
        self._wanted: _Key | None = None
        self._origin = _Key(-1, -1, 0)
        self._searched: set[BlockId] = set()
        self.found: list[Found] = []
        self.current: int | None = None
        self.fault = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.renew)
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(lambda: self._go_on(LATER))
        desk.signals.document_changed.connect(self._follow)
        desk.draft.edit.sought = self.spans

    def begin(self) -> None:
        """Search from where the caret is now."""
        self._origin = self._caret()
        self._here = self._desk.draft.current_block() or ""

    def look_for(self, query: Query, scope: Scope) -> None:
        """Search for something else and lead to the first of it after where the search began."""
        self._scope = scope
        self._prepare(query)
        self._find(self._origin)

    def resume(self, query: Query, scope: Scope) -> None:
        """Search again for what was searched for before; the caret stays."""
        self._scope = scope
        self._prepare(query)
        self.renew()

    def renew(self) -> None:
        """Search again in the draft as it is now; the caret stays."""
        self._timer.stop()
        self._find()
        self._see_where()
        self.changed.emit()

    @property
    def complete(self) -> bool:
        """Whether the whole draft has been searched."""
        return self._coming is None

    def stop(self) -> None:
        """Find nothing any more."""
        self._search, self.found, self._keys, self.fault = None, [], [], ""
        self.current = self._coming = None
        self._desk.draft.edit.underline()

    def step(self, by: int) -> None:
        """Lead to the next place (1) or the one before (-1), around the ends."""
        if self._timer.isActive():
            self.renew()
        if not self._keys:
            return
        if self.current is not None:
            number = self.current + by
        elif by > 0:
            number = bisect_right(self._keys, self._caret())
        else:
            number = bisect_left(self._keys, self._caret()) - 1
        self._lead_to(number % len(self._keys))
        self.changed.emit()

    def replace_one(self, replacement: Replacement) -> None:
        """Replace the place before the eyes and lead to the next; without one, only lead."""
        if self._timer.isActive():
            self.renew()
        if self.current is None or self._search is None:
            self.step(1)
            return
        document, found = self._desk.signals.document, self.found[self.current]
        try:
            changes = changes_for(document, self._search, [found], replacement)
        except UnclearPatternError as unclear:
            self._refuse(unclear)
            return
        key = self._keys[self.current]
        self._desk.signals.apply(changed(document, changes), STEP)
        self._timer.stop()
        self._find(key._replace(offset=key.offset + len(changes[0].new)))
        self.replaced.emit(1)

    def replace_all(self, replacement: Replacement) -> None:
        """Replace every place as one step."""
        document, search = self._desk.signals.document, self._search
        if search is None or not self.found:
            return
        scope, here = self._scope, self._here

        def task() -> tuple[Document, Document, int] | UnclearPatternError:
            try:
                found = found_in(document, search, scope, here)
                changes = changes_for(document, search, found, replacement)
            except UnclearPatternError as unclear:
                return unclear
            return document, changed(document, changes), len(changes)

        self._desk.work.do(task, self._take_replaced, lambda refusal: self.stale.emit())

    def spans(self, block: Block) -> tuple[Span, ...]:
        """Return what to mark in a paragraph that is seen."""
        if self._search is None or block.id not in self._searched:
            return ()
        return self._search.spans(block.text)

    def _take_replaced(self, result: tuple[Document, Document, int] | UnclearPatternError) -> None:
        if isinstance(result, UnclearPatternError):
            self._refuse(result)
        elif result[0] is not self._desk.signals.document:
            self.stale.emit()
        else:
            self._desk.signals.apply(result[1], STEP)
            self.renew()
            self.replaced.emit(result[2])

    def _refuse(self, unclear: UnclearPatternError) -> None:
        self.fault = unclear.key
        self.changed.emit()

    def _prepare(self, query: Query) -> None:
        self.fault, self._search = "", None
        try:
            self._search = search_for(query) if query.text else None
        except UnclearPatternError as unclear:
            self.fault = unclear.key if unclear.key != "empty" else ""

    def _find(self, wanted: _Key | None = None) -> None:
        """Begin the search, and lead to the first place from a wanted one on once it is found."""
        document = self._desk.signals.document
        self._rows = {block.id: n for n, block in enumerate(document.blocks())}
        self.found, self._keys, self._searched = [], [], set()
        self.current, self._coming, self._wanted = None, None, wanted
        if self._search is not None:
            self._coming = found_by_text(document, self._search, self._scope, self._here)
            self._go_on(AT_ONCE)
        else:
            self._desk.draft.edit.underline()
            self.changed.emit()

    def _go_on(self, count: int) -> None:
        """Search some more texts."""
        if self._coming is None:
            return
        document = self._desk.signals.document
        try:
            for where, row in islice(self._coming, count):
                if where.note is None and where.cell is None:
                    self._searched.add(where.block)
                self.found += row
                self._keys += (self._key(found, document) for found in row)
                count -= 1
        except UnclearPatternError as unclear:
            self.fault, self._search, count = unclear.key, None, 1
            self.found, self._keys = [], []
        if count:
            self._coming = None
        else:
            self._slices.start()
        self._lead_to_wanted()
        self._desk.draft.edit.underline()
        self.changed.emit()

    def _lead_to_wanted(self) -> None:
        if self._wanted is None or not self._keys:
            return
        number = bisect_left(self._keys, self._wanted)
        if number < len(self._keys) or self.complete:
            self._wanted = None
            self._lead_to(number % len(self._keys))

    def _key(self, found: Found, document: Document) -> _Key:
        where = found.where
        head, _, part_id = where.line.partition(".")
        if head == HEADING:
            part = next(part for part in document.parts if part.id == part_id)
            return _Key(self._rows.get(part.blocks[0].id, 0) - 0.5 if part.blocks else -1, -1, 0)
        note = where.note if where.note is not None else where.cell
        return _Key(self._rows.get(where.block, -1), -1 if note is None else note, found.span.start)

    def _caret(self) -> _Key:
        selection = self._desk.draft.edit.writer.selection()
        if selection is None:
            return _Key(-1, -1, 0)
        spot = selection.first
        if spot.block not in self._rows:
            blocks = self._desk.signals.document.blocks()
            self._rows = {block.id: n for n, block in enumerate(blocks)}
        return _Key(self._rows.get(spot.block, -1), -1, spot.offset)

    def _see_where(self) -> None:
        """Find out whether one of the places is what is selected."""
        key = self._caret()
        number = bisect_left(self._keys, key)
        if number < len(self._keys) and self._keys[number] == key:
            selection = self._desk.draft.edit.writer.selection()
            length = len(self.found[number].span)
            if selection and selection.last.offset - selection.first.offset == length:
                self.current = number

    def _lead_to(self, number: int) -> None:
        self._lead.to(self.found[number])
        self._origin, self.current = self._keys[number], number

    def _follow(self, _old: Document, new: Document) -> None:
        if self._search is not None:
            self.current = self._coming = None
            self._timer.start()
