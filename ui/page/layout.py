"""From a sheet to pages: every row, every rule and every block in its place.

All of it can be done in slices, since the window is not to wait for it; paragraphs set for an
earlier sheet are used again.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

from drafter.exports.geometry import (
    END_RULE_BEFORE,
    END_RULE_THICKNESS,
    END_RULE_WIDTH,
    NOTE_RULE_AFTER,
    NOTE_RULE_LEFT,
    NOTE_RULE_THICKNESS,
    NOTE_RULE_WIDTH,
)
from drafter.exports.runs import raised
from drafter.exports.sheet import Label, Line, LineStyle, Sheet, SheetNote
from ui.page import margins, tables
from ui.page.breaking import Column, Pages, Step, held_together
from ui.page.lines import Measure
from ui.page.setting import Row, rows


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in its place: the left margin and the baseline, in points from the page's corner."""

    row: Row
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal rule: its ends, its height on the page and its thickness, in points."""

    x0: float
    x1: float
    y: float
    thickness: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a block of the document stands on a page, or a part of it, in points."""

    block: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be painted; the size is in points."""

    width: float
    height: float
    placed: tuple[Placed, ...]
    rules: tuple[Rule, ...]
    spots: tuple[Spot, ...]


Slices = Generator[None, None, tuple[Page, ...]]


class Galley:
    """Paragraphs as set, kept from one sheet to the next."""

    def __init__(self) -> None:
        self._measure = Measure(0)
        self._kept: dict[Line, tuple[Row, ...]] = {}
        self._used: dict[Line, tuple[Row, ...]] = {}

    def begin(self, measure: Measure) -> None:
        """Begin a sheet; paragraphs set to another measure are of no use to it."""
        self._kept = self._kept | self._used if measure == self._measure else {}
        self._used = {}
        self._measure = measure

    def end(self) -> None:
        """Forget what the sheet did not use."""
        self._kept = {}

    def rows(self, line: Line) -> tuple[Row, ...]:
        """Return the rows of a paragraph, set now or before."""
        found = self._used.get(line) or self._kept.get(line) or rows(line, self._measure)
        self._used[line] = found
        return found


def pages(sheet: Sheet, galley: Galley | None = None) -> tuple[Page, ...]:
    """Return the pages of a sheet."""
    slices = in_slices(sheet, galley or Galley())
    while True:
        try:
            next(slices)
        except StopIteration as end:
            return tuple(end.value)


def in_slices(sheet: Sheet, galley: Galley) -> Slices:
    """Return the pages of a sheet; yields after each paragraph, so that one can pause there."""
    east_asian = sheet.locale.startswith(("zh", "ja", "ko"))
    around = sheet.around_figures
    galley.begin(Measure(sheet.page.usable, sheet.right_to_left, east_asian, around))
    notes = []
    for note in sheet.notes:
        notes.append(galley.rows(_signed(note, around)))
        yield
    bottom = sheet.page.height - sheet.page.bottom
    filled = Pages(margins.body_tops(sheet), bottom, tuple(notes))
    yield from filled.fill(_steps(sheet, galley))
    result = []
    for number, column in enumerate(filled.columns, 1):
        result.append(_page(sheet, column, number, len(filled.columns), galley))
        yield
    galley.end()
    return tuple(result)


def _signed(note: SheetNote, around: tuple[str, str]) -> Line:
    """Return a note's paragraph with its sign as the label, raised as it is in the text."""
    font = note.line.style.font
    printed = note.sign.join(around) if note.counted else note.sign
    return replace(note.line, label=Label(printed, replace(font, raised=raised(note.sign))))


def _steps(sheet: Sheet, galley: Galley) -> Iterator[Step]:
    """Yield the rows of the body with the spaces between them, and the rule at the end."""
    after, last = 0.0, len(sheet.lines) - 1
    for place, line in enumerate(sheet.lines):
        if line.table is not None:
            gap, after = max(line.style.before, after), line.style.after
            usable = sheet.page.usable
            yield from tables.steps(line.table, usable, galley.rows, gap, line.block)
            continue
        style, set_rows = line.style, galley.rows(line)
        closing = sheet.end_rule and place == last
        held = _held(style, len(set_rows), closing=closing)
        for n, row in enumerate(set_rows):
            before = 0.0 if n else style.before + (0.0 if line.new_page else after)
            yield Step(row, before, held[n], line.new_page and not n, line.block)
        after = style.after
    if sheet.end_rule and sheet.lines:
        yield Step(Row((), (), END_RULE_THICKNESS, 0), END_RULE_BEFORE, end_rule=True)


def _held(style: LineStyle, count: int, *, closing: bool) -> list[bool]:
    return held_together(count, keep_lines=style.keep_lines, keep_next=style.keep_next or closing)


def _page(sheet: Sheet, column: Column, number: int, total: int, galley: Galley) -> Page:
    paper = sheet.page
    placed, foot = _margin(sheet, number, total, galley)
    rules: list[Rule] = []
    rules += (Rule(*rule) for rule in margins.rules(sheet, number))
    for item in column.body:
        placed += _below((item.step.row,), paper.left, item.top)
        if item.step.end_rule:
            rules.append(_end_rule(sheet, item.top))
        if item.step.rule:
            rules.append(_table_rule(sheet, item.step.rule, item.top))
    if column.notes:
        top = column.bottom - sum(row.height for row in column.notes)
        placed += _below(tuple(column.notes), paper.left, top)
        rules.append(_note_rule(sheet, top - NOTE_RULE_AFTER))
    return Page(paper.width, paper.height, (*placed, *foot), tuple(rules), _spots(column))


def _margin(
    sheet: Sheet, number: int, total: int, galley: Galley
) -> tuple[list[Placed], list[Placed]]:
    """Return what stands above the text and what stands below it: read first and read last."""
    head: list[Placed] = []
    foot: list[Placed] = []
    for top, line in margins.lines(sheet, number, total):
        side = head if top < sheet.page.height / 2 else foot
        side += _below(galley.rows(line), sheet.page.left, top)
    return head, foot


def _below(set_rows: tuple[Row, ...], x: float, top: float) -> Iterator[Placed]:
    for row in set_rows:
        yield Placed(row, x, top + row.baseline)
        top += row.height


def _end_rule(sheet: Sheet, top: float) -> Rule:
    left = (sheet.page.width - END_RULE_WIDTH) / 2
    return Rule(left, left + END_RULE_WIDTH, top, END_RULE_THICKNESS)


def _table_rule(sheet: Sheet, rule: tuple[float, float, float], top: float) -> Rule:
    start, end, thickness = rule
    if sheet.right_to_left:
        start, end = sheet.page.usable - end, sheet.page.usable - start
    left = sheet.page.left
    return Rule(left + start, left + end, top + thickness / 2, thickness)


def _note_rule(sheet: Sheet, y: float) -> Rule:
    left = NOTE_RULE_LEFT if sheet.masthead else 0.0
    if sheet.right_to_left:
        left = sheet.page.usable - left - NOTE_RULE_WIDTH
    left += sheet.page.left
    return Rule(left, left + NOTE_RULE_WIDTH, y, NOTE_RULE_THICKNESS)


def _spots(column: Column) -> tuple[Spot, ...]:
    """Return where the blocks stand; the rows of a block are one spot."""
    result: dict[str, Spot] = {}
    for item in column.body:
        block, bottom = item.step.block, item.top + item.step.row.height
        if block:
            top = result[block].top if block in result else item.top
            result[block] = Spot(block, top, bottom)
    return tuple(result.values())
