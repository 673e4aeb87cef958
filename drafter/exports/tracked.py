"""A sheet with every difference from a base text as a change: two sheets made one.

Accepting all changes gives the lines of the draft, rejecting all gives those of the base. Both are
prepared first, so that what is compared is what would be printed: cover, headings, words, notes,
typed labels, signatures. Automatic numbers count themselves; the masthead is the draft's.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from drafter.compare.align import Item, align
from drafter.compare.pieces import Change, Look, Piece, with_looks
from drafter.compare.words import COUNTED, compared
from drafter.exports.prepare import prepare
from drafter.exports.sheet import (
    Font,
    GridRow,
    Label,
    Line,
    Profile,
    Run,
    Sheet,
    SheetNote,
    Stretch,
    Tracking,
)
from drafter.exports.tracked_ends import first_note_freed, settled_end, told_apart
from drafter.model.document import Document
from drafter.text.characters import ANCHOR


def prepare_tracked(
    base: Document,
    draft: Document,
    profile: Profile,
    tracking: Tracking,
    *,
    typed_numbers: bool = False,
) -> Sheet:
    """Return the sheet of the draft with its changes from the base."""
    old = prepare(base, profile, typed_numbers=typed_numbers)
    new = prepare(draft, profile, typed_numbers=typed_numbers)
    return tracked(old, new, tracking)


def tracked(old: Sheet, new: Sheet, tracking: Tracking) -> Sheet:
    """Return two sheets as one, in which whatever differs is deleted or inserted."""
    merger = _Merger(old, new, list(new.stretches))
    aligned = align(*(tuple(map(_item, sheet.lines)) for sheet in (old, new)))
    merger.match_stretches(aligned.pairs)
    places = aligned.rows(len(old.lines), len(new.lines))
    lines = [merger.line(i, j) for i, j in _told_from_tables(places, old, new)]
    return replace(
        new,
        lines=tuple(told_apart(first_note_freed(lines if new.end_rule else settled_end(lines)))),
        notes=tuple(merger.notes),
        stretches=tuple(merger.stretches),
        tracking=tracking,
    )


def _told_from_tables(
    places: Iterable[tuple[int | None, int | None]], old: Sheet, new: Sheet
) -> Iterator[tuple[int | None, int | None]]:
    """Yield the places; a table and a paragraph are never one."""
    for i, j in places:
        if i is None or j is None or _is_table(old, i) == _is_table(new, j):
            yield i, j
        else:
            yield from ((i, None), (None, j))


def _is_table(sheet: Sheet, place: int) -> bool:
    return sheet.lines[place].table is not None


def _item(line: Line) -> Item:
    return Item(line.role, line.text)


@dataclass
class _Merger:
    """Makes the lines; notes and stretches of numbering grow as it goes."""

    old: Sheet
    new: Sheet
    stretches: list[Stretch]
    notes: list[SheetNote] = field(default_factory=list)
    _stretch_of: dict[int, int] = field(default_factory=dict)

    def match_stretches(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Let deleted paragraphs be counted where those around them that stayed are counted."""
        for i, j in pairs:
            before, after = self.old.lines[i].label, self.new.lines[j].label
            if before and after and before.numbered and after.numbered:
                self._stretch_of.setdefault(before.numbered.stretch, after.numbered.stretch)

    def line(self, i: int | None, j: int | None) -> Line:
        """Return the line of a row: deleted, inserted, or kept with the changes inside it."""
        if _is_table(self.new, j) if j is not None else _is_table(self.old, i or 0):
            return self._table(i, j)
        if i is None or j is None:
            return self._inserted(self.new.lines[j]) if j is not None else self._deleted(i or 0)
        return self._kept(self.old.lines[i], self.new.lines[j])

    def _table(self, i: int | None, j: int | None) -> Line:
        """Return a table: rows that came or went, and cells with the changes inside them."""
        old = self.old.lines[i].table if i is not None else None
        new = self.new.lines[j].table if j is not None else None
        line = self.new.lines[j] if j is not None else self.old.lines[i or 0]
        before, after = (grid.rows if grid else () for grid in (old, new))
        aligned = align(*([Item("row", row.text) for row in rows] for rows in (before, after)))
        rows = []
        for m, n in aligned.rows(len(before), len(after)):
            if m is not None and n is not None and before[m].shape == after[n].shape:
                rows.append(self._kept_row(before[m], after[n]))
                continue
            rows += [self._whole_row(before[m], self.old, Change.DELETED)] if m is not None else []
            rows += [self._whole_row(after[n], self.new, Change.INSERTED)] if n is not None else []
        wider = max((g for g in (old, new) if g), key=lambda grid: len(grid.widths))
        return replace(line, table=replace(wider, rows=tuple(rows)))

    def _kept_row(self, old: GridRow, new: GridRow) -> GridRow:
        cells = []
        for before, after in zip(old.cells, new.cells, strict=True):
            pairs = zip_longest(before.lines, after.lines)
            lines = tuple(self._cell_line(a, b) for a, b in pairs)
            cells.append(replace(after, lines=lines))
        return replace(new, cells=tuple(cells))

    def _cell_line(self, old: Line | None, new: Line | None) -> Line:
        if old is not None and new is not None:
            return self._kept(old, new)
        if new is not None:
            return replace(new, runs=self._whole(new.runs, self.new, Change.INSERTED))
        assert old is not None
        return replace(old, runs=self._whole(old.runs, self.old, Change.DELETED))

    def _whole_row(self, row: GridRow, sheet: Sheet, change: Change) -> GridRow:
        cells = tuple(
            replace(
                cell,
                lines=tuple(
                    replace(line, runs=self._whole(line.runs, sheet, change)) for line in cell.lines
                ),
            )
            for cell in row.cells
        )
        return replace(row, cells=cells, change=change)

    def _inserted(self, line: Line) -> Line:
        runs = self._whole(_with_label(line), self.new, Change.INSERTED)
        return replace(line, runs=runs, label=_counted(line), mark=Change.INSERTED)

    def _deleted(self, i: int) -> Line:
        line = self.old.lines[i]
        runs = self._whole(_with_label(line), self.old, Change.DELETED)
        return replace(
            line, runs=runs, label=self._moved_label(line), mark=Change.DELETED, new_page=False
        )

    def _moved_label(self, line: Line) -> Label | None:
        label = _counted(line)
        if label is None or label.numbered is None:
            return None
        numbered = label.numbered
        if numbered.stretch not in self._stretch_of:
            self._stretch_of[numbered.stretch] = len(self.stretches)
            self.stretches.append(self.old.stretches[numbered.stretch])
        return replace(
            label, numbered=replace(numbered, stretch=self._stretch_of[numbered.stretch])
        )

    def _whole(self, runs: Sequence[Run], sheet: Sheet, change: Change) -> tuple[Run, ...]:
        """Return runs that all changed, and keep the notes that they call."""
        result = []
        for run in runs:
            place = run.note
            if place is not None:
                note = sheet.notes[place]
                words = self._whole(note.line.runs, sheet, change)
                place = self._add_note(note, words)
            result.append(replace(run, change=change, note=place))
        return tuple(result)

    def _add_note(self, note: SheetNote, runs: tuple[Run, ...]) -> int:
        self.notes.append(replace(note, line=replace(note.line, runs=runs)))
        return len(self.notes) - 1

    def _kept(self, old: Line, new: Line) -> Line:
        typed = _typed(old), _typed(new)
        runs = tuple(self._changed(old, new))
        if typed[0] == typed[1]:
            return replace(new, runs=(*typed[1], *runs), label=_counted(new))
        deleted = tuple(replace(run, change=Change.DELETED) for run in typed[0])
        inserted = tuple(replace(run, change=Change.INSERTED) for run in typed[1])
        return replace(new, runs=(*deleted, *inserted, *runs), label=_counted(new))

    def _changed(self, old: Line, new: Line) -> Iterator[Run]:
        """Yield the runs of a line that is in both sheets."""
        for piece in _pieces(old, new, self.old, self.new):
            before = _cut(old.runs, piece.old.start, piece.old.end)
            after = _cut(new.runs, piece.new.start, piece.new.end)
            if piece.change is Change.KEPT:
                yield from self._both(before, after)
                continue
            yield from self._whole(before, self.old, Change.DELETED)
            yield from self._whole(after, self.new, Change.INSERTED)

    def _both(self, before: Sequence[Run], after: Sequence[Run]) -> Iterator[Run]:
        """Yield kept runs; notes called in both are kept with the changes inside them."""
        called = (self.old.notes[run.note] for run in before if run.note is not None)
        for run in after:
            if run.note is None:
                yield run
                continue
            old, new = next(called), self.new.notes[run.note]
            words = tuple(self._changed(old.line, new.line))
            yield replace(run, note=self._add_note(new, words))


def _pieces(old: Line, new: Line, before: Sheet, after: Sheet) -> tuple[Piece, ...]:
    """Return the pieces of two lines; runs of the same words in another font are restyled."""
    signs = _signs(old, before), _signs(new, after)
    pieces = compared(_text(old), _text(new), signs)
    return with_looks(pieces, _text(new), _looks(old), _looks(new))


def _text(line: Line) -> str:
    return "".join(ANCHOR if run.note is not None else run.text for run in line.runs)


def _signs(line: Line, sheet: Sheet) -> str:
    notes = (sheet.notes[run.note] for run in line.runs if run.note is not None)
    return "".join(COUNTED if note.counted else note.sign[:1] for note in notes)


def _looks(line: Line) -> list[Look]:
    """Return where the font differs from the line's, in what one sees as emphasis."""
    result, place = [], 0
    for run in line.runs:
        end = place + (1 if run.note is not None else len(run.text))
        look = _look(run.font, line.style.font)
        if run.note is None and any(look):
            result.append(Look(place, end, look))
        place = end
    return result


def _look(font: Font, base: Font) -> tuple[object, ...]:
    return (
        font.bold != base.bold,
        font.italic != base.italic,
        font.east_asian != base.east_asian,
        font.underline,
        font.raised.value - base.raised.value,
    )


def _cut(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """Return what stands from `start` to `end`, a call of a note counted as one character."""
    result, place = [], 0
    for run in runs:
        length = 1 if run.note is not None else len(run.text)
        first, last = max(start - place, 0), min(end - place, length)
        if first < last:
            text = run.text if run.note is not None else run.text[first:last]
            result.append(replace(run, text=text))
        place += length
    return result


def _counted(line: Line) -> Label | None:
    """Return the label where word processors count it; typed ones become words of the line."""
    return line.label if line.label and line.label.numbered else None


def _typed(line: Line) -> tuple[Run, ...]:
    if line.label is None or line.label.numbered:
        return ()
    return (Run(line.label.text + "\t", line.label.font),)


def _with_label(line: Line) -> tuple[Run, ...]:
    return (*_typed(line), *line.runs)
