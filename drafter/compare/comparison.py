"""Two documents to one comparison: a row for every paragraph, and the pieces of changed ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from drafter.compare.align import Item, align
from drafter.compare.paragraphs import Paragraph, paragraphs
from drafter.compare.pieces import Change, Look, Piece, differing, with_looks
from drafter.compare.words import COUNTED, compared
from drafter.model.document import Document
from drafter.model.passage import Passage, Style
from drafter.text.characters import ANCHOR


class Fate(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_AWAY = "moved_away"
    """It stood here; it stands elsewhere now."""
    MOVED_HERE = "moved_here"


@dataclass(frozen=True, slots=True)
class NoteChange:
    """A footnote that both texts call at the same place: its places among the notes, its pieces."""

    old: int
    new: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of either text or of both. A paragraph that moved has two rows."""

    fate: Fate
    old: Paragraph | None
    new: Paragraph | None
    pieces: tuple[Piece, ...] = ()
    notes: tuple[NoteChange, ...] = ()

    @property
    def only_spaces(self) -> bool:
        """Whether nothing differs but spaces: a no-break space that became a plain one."""
        if self.fate is not Fate.CHANGED or self.old is None or self.new is None:
            return False
        before, after = self.old.passage, self.new.passage
        notes = ((before.notes[n.old].passage, after.notes[n.new].passage) for n in self.notes)
        texts = ((old.text.split(), new.text.split()) for old, new in ((before, after), *notes))
        restyled = any(piece.change is Change.RESTYLED for piece in self.pieces)
        return self.old.role == self.new.role and not restyled and all(a == b for a, b in texts)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every paragraph of two documents in one order: in each gap the old before the new."""

    old: Document
    new: Document
    rows: tuple[Row, ...]

    @property
    def changes(self) -> tuple[Row, ...]:
        """The rows that say something: a moved paragraph is told once, where it stands now."""
        silent = (Fate.SAME, Fate.MOVED_AWAY)
        return tuple(row for row in self.rows if row.fate not in silent)


def compare(old: Document, new: Document) -> Comparison:
    """Return what changed from one document to another; labels are not compared."""
    before, after = paragraphs(old), paragraphs(new)
    aligned = align(*(tuple(Item(p.role, p.text) for p in side) for side in (before, after)))
    away = dict(aligned.moves)
    here = {j: i for i, j in aligned.moves}
    rows: list[Row] = []
    for i, j in aligned.rows(len(before), len(after)):
        if i is not None and j is not None:
            rows.append(_row(before[i], after[j]))
        elif i is not None:
            rows.append(_gone(before[i], after[away[i]] if i in away else None))
        elif j is not None:
            rows.append(_come(before[here[j]] if j in here else None, after[j]))
    return Comparison(old, new, tuple(rows))


def _gone(old: Paragraph, now: Paragraph | None) -> Row:
    return Row(Fate.MOVED_AWAY if now else Fate.DELETED, old, now)


def _come(before: Paragraph | None, new: Paragraph) -> Row:
    if before is None:
        return Row(Fate.INSERTED, None, new)
    row = _row(before, new)
    return Row(Fate.MOVED_HERE, before, new, row.pieces, row.notes)


def _row(old: Paragraph, new: Paragraph) -> Row:
    pieces = compare_passages(old.passage, new.passage)
    notes = tuple(_notes(old.passage, new.passage, pieces))
    same = old.role == new.role and not notes and not differing(pieces)
    return Row(Fate.SAME if same else Fate.CHANGED, old, new, pieces, notes)


def compare_passages(old: Passage, new: Passage) -> tuple[Piece, ...]:
    """Return the pieces of two passages; a note that is called at the same place is kept."""
    pieces = compared(old.text, new.text, (_signs(old), _signs(new)))
    return with_looks(pieces, new.text, _looks(old), _looks(new))


def _signs(passage: Passage) -> str:
    return "".join(note.sign[:1] or COUNTED for note in passage.notes)


def _looks(passage: Passage) -> list[Look]:
    return [
        Look(mark.start, mark.end, mark.style)
        for mark in passage.marks
        if mark.style is not Style.LINK
    ]


def _notes(old: Passage, new: Passage, pieces: tuple[Piece, ...]) -> Iterator[NoteChange]:
    """Yield the notes that are kept and whose words changed."""
    for piece in pieces:
        if piece.change not in (Change.KEPT, Change.RESTYLED) or ANCHOR not in old.text:
            continue
        first = old.text.count(ANCHOR, 0, piece.old.start)
        by = new.text.count(ANCHOR, 0, piece.new.start) - first
        last = min(first + old.text.count(ANCHOR, piece.old.start, piece.old.end), len(old.notes))
        for n in range(first, min(last, len(new.notes) - by)):
            changed = compare_passages(old.notes[n].passage, new.notes[n + by].passage)
            if differing(changed):
                yield NoteChange(n, n + by, changed)
