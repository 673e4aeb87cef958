"""What stands around the text: masthead, running heads, folios, and where the text begins.

Heights that the sheet's geometry leaves to the program that sets the page were measured on
printed documents of the New York template (A/RES/73/3 to 8).
"""

from collections.abc import Iterator
from dataclasses import replace

from drafter.exports.geometry import (
    MASTHEAD_COLUMNS,
    MASTHEAD_LOW_ROW,
    MASTHEAD_LOWER_RULE,
    MASTHEAD_TOP_ROW,
    MASTHEAD_UPPER_RULE,
    RUNNING_HEAD_ROW,
    RUNNING_HEAD_RULE,
)
from drafter.exports.sheet import Line, Masthead, Run, Sheet, sides

BODY_TOP = 74.0
"""Where the text of later pages begins: 2 points below the margin (first baseline at 84)."""
FIRST_BODY_AFTER = 3.4
"""From the heavy rule of the masthead to the text below it (first baseline at 222)."""
FOLIO_LIFT = 10.0
"""How far the folio's line ends above its margin (baseline at 755)."""

Topped = tuple[float, Line]
"""A line and its top, in points from the page's edge."""


def body_tops(sheet: Sheet) -> tuple[float, float]:
    """Return where the text begins on the first page and on the others, in points."""
    if sheet.masthead is None:
        return sheet.page.top, sheet.page.top
    rows = MASTHEAD_TOP_ROW + MASTHEAD_LOW_ROW
    return sheet.page.header + rows + FIRST_BODY_AFTER, BODY_TOP


def lines(sheet: Sheet, number: int, total: int) -> Iterator[Topped]:
    """Yield the lines around the text of a page; `number` counts from 1."""
    if number == 1:
        if sheet.masthead:
            yield from _masthead(sheet, sheet.masthead)
        yield _foot(sheet, sheet.running.notice)
        return
    even = number % 2 == 0
    head = sides(sheet.running.symbol, None, even=even)
    row_end = sheet.page.header + RUNNING_HEAD_ROW
    yield from (_low(line, row_end) for line in head if line)
    style = sheet.running.folio
    folio = Line(style, (Run(f"{number}/{total}", style.font),), role="folio")
    foot = sides(folio, sheet.running.notice, even=even)
    yield from (_foot(sheet, line) for line in foot if line)


def rules(sheet: Sheet, number: int) -> Iterator[tuple[float, float, float, float]]:
    """Yield the rules around the text: ends, height on the page, thickness."""
    left, top = sheet.page.left, sheet.page.header
    if number > 1:
        if sheet.running.symbol.runs:
            right = left + sheet.page.usable
            yield left, right, top + RUNNING_HEAD_ROW, RUNNING_HEAD_RULE
    elif sheet.masthead:
        right = left + sum(MASTHEAD_COLUMNS)
        yield left, right, top + MASTHEAD_TOP_ROW, MASTHEAD_UPPER_RULE
        yield left, right, top + MASTHEAD_TOP_ROW + MASTHEAD_LOW_ROW, MASTHEAD_LOWER_RULE


def _masthead(sheet: Sheet, masthead: Masthead) -> Iterator[Topped]:
    """Yield the lines of the masthead: its upper row stands low, its lower row high."""
    columns = MASTHEAD_COLUMNS
    upper_end = sheet.page.header + MASTHEAD_TOP_ROW
    name, distribution = columns[0], sum(columns[:5])
    yield _low(_between(masthead.united_nations, name, sheet), upper_end)
    yield _low(_between(masthead.symbol, sum(columns[:3]), sheet), upper_end)
    organ = [_between(line, name, sheet) for line in (masthead.organ, masthead.notice)]
    yield from _stacked(organ, upper_end)
    marks = [_between(line, distribution, sheet) for line in masthead.distribution]
    yield from _stacked(marks, upper_end)


def _between(line: Line, left: float, sheet: Sheet) -> Line:
    """Return the line indented to its column, unbroken up to the right margin."""
    right = min(0.0, sheet.page.usable - sum(MASTHEAD_COLUMNS))
    return replace(line, style=replace(line.style, left=left, right=right))


def _low(line: Line, end: float) -> Topped:
    """Return a line at the bottom of its row."""
    return end - line.style.after - line.style.leading, line


def _stacked(column: list[Line], top: float) -> Iterator[Topped]:
    for line in column:
        top += line.style.before
        yield top, line
        top += line.style.leading + line.style.after


def _foot(sheet: Sheet, line: Line) -> Topped:
    """Return a line below the text, level with the folio's."""
    end = sheet.page.height - sheet.page.footer - FOLIO_LIFT
    return end - line.style.leading, line
