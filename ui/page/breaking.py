"""Rows into pages: where pages break, and which notes stand at the foot of which page.

Rows that must not be parted (a heading and what follows it, the first two and the last two lines
of a paragraph, a signature) form a group; a group and its notes go on a page or on the next. Only
a group higher than a page is parted; a long note goes on at the foot of the next page, but its
first two lines stand below its call and its last two together, as word processors have it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from drafter.exports.geometry import NOTE_RULE_AFTER
from ui.page.setting import Row

NOTE_RULE_ROOM = 12.0
"""Points between the text and the rule over the notes (a line of the template's footer style)."""
_BODY_KEPT = 36.0
"""Points that notes carried over from the page before leave to the text (chosen)."""
_WIDOW = 2
"""Lines of a paragraph that stand together at the foot and at the head of a page."""


_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Step:
    """A row on its way down the pages; `held` where the next row must stand on its page."""

    row: Row
    before: float = 0.0
    held: bool = False
    new_page: bool = False
    block: str = ""
    end_rule: bool = False
    rule: tuple[float, float, float] | None = None
    """A rule of a table: its ends from the margin where reading begins, and its thickness."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A row in its place: its top in points from the page's edge."""

    step: Step
    top: float


@dataclass(slots=True)
class Column:
    """The text of one page, and its notes; `foot` is how high these stand."""

    top: float
    bottom: float
    begins: bool = False
    """Whether the text begins here, and does not run on from a page before."""
    body: list[Standing] = field(default_factory=list)
    notes: list[Row] = field(default_factory=list)
    foot: float = 0.0
    reached: float = 0.0

    def __post_init__(self) -> None:
        self.reached = self.top

    @property
    def room(self) -> float:
        """Points left between the text and the notes."""
        return self.bottom - self.foot - self.reached

    def gap(self, step: Step) -> float:
        """Return the space before a row: none at the head of a page where the text runs on."""
        return step.before if self.body or step.new_page or self.begins else 0.0

    def put(self, step: Step) -> None:
        """Put a row below the others."""
        self.reached += self.gap(step)
        self.body.append(Standing(step, self.reached))
        self.reached += step.row.height

    def put_note(self, row: Row) -> None:
        """Put a row of a note below the others."""
        self.foot += note_height((row,), first=not self.notes)
        self.notes.append(row)


def held_together(count: int, *, keep_lines: bool, keep_next: bool) -> list[bool]:
    """Say for each line of a paragraph whether the next must stand on its page."""
    if keep_lines or count < 2 * _WIDOW:
        held = [True] * count
    else:
        inner = count - 2 * _WIDOW + 1
        held = [*[True] * (_WIDOW - 1), *[False] * inner, *[True] * _WIDOW]
    held[-1] = keep_next
    return held


def note_height(rows: Iterable[Row], *, first: bool) -> float:
    """Return how high rows of notes stand, with the rule above them if they are the first."""
    height = sum(row.height for row in rows)
    return height + NOTE_RULE_ROOM + NOTE_RULE_AFTER if first and height else height


@dataclass
class Pages:
    """Columns filled one after another. `tops` are of the first page and of the others."""

    tops: tuple[float, float]
    bottom: float
    notes: tuple[tuple[Row, ...], ...]
    columns: list[Column] = field(default_factory=list)
    carried: list[Row] = field(default_factory=list)

    def fill(self, steps: Iterable[Step]) -> Iterator[None]:
        """Put every row on its page; yields after each group, so that one can pause there."""
        self._turn()
        for group in _groups(steps):
            self._put(group)
            yield
        while self.carried:
            self._turn()

    @property
    def _column(self) -> Column:
        return self.columns[-1]

    def _turn(self) -> None:
        """Begin a page, with what the page before had no room for at its foot."""
        begins = not self.columns
        column = Column(self.tops[not begins], self.bottom, begins)
        self.columns.append(column)
        while self.carried and self.carried[0].height + _BODY_KEPT < column.room:
            column.put_note(self.carried.pop(0))

    def _put(self, group: list[Step]) -> None:
        if self._column.body and (group[0].new_page or not self._fits(group)):
            self._turn()
        if len(group) == 1 or self._fits(group):
            for step in group:
                self._put_row(step)
            return
        for step in group:
            self._put([step])

    def _fits(self, group: list[Step]) -> bool:
        column = self._column
        called = [self.notes[note] for step in group for note in step.row.notes]
        begun = [*called[:-1], _begun(called[-1])] if called else []
        height = sum(step.row.height for step in group)
        height += column.gap(group[0]) + sum(step.before for step in group[1:])
        return (
            height + note_height(chain.from_iterable(begun), first=not column.notes)
            <= column.room + _ROUNDING
        )

    def _put_row(self, step: Step) -> None:
        self._column.put(step)
        for note in step.row.notes:
            self._put_note(self.notes[note])

    def _put_note(self, note: tuple[Row, ...]) -> None:
        """Put a note at the foot; what has no room there is carried to the next page."""
        kept = 0 if self.carried else self._roomy(note)
        for row in note[:kept]:
            self._column.put_note(row)
        self.carried += note[kept:]

    def _roomy(self, note: tuple[Row, ...]) -> int:
        """Return how many rows of a note have room; never one less than all of them."""
        column, count = self._column, len(note)
        first = not column.notes
        fitting = (n for n in range(count, 0, -1) if self._has_room(note[:n], first=first))
        kept = next(fitting, 0)
        return max(0, count - _WIDOW) if kept == count - 1 else kept

    def _has_room(self, note: tuple[Row, ...], *, first: bool) -> bool:
        return note_height(note, first=first) <= self._column.room + _ROUNDING


def _begun(note: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows of a note that must stand below its call."""
    return note if len(note) < 2 * _WIDOW else note[:_WIDOW]


def _groups(steps: Iterable[Step]) -> Iterator[list[Step]]:
    group: list[Step] = []
    for step in steps:
        if step.new_page and group:
            yield group
            group = []
        group.append(step)
        if not step.held:
            yield group
            group = []
    if group:
        yield group
