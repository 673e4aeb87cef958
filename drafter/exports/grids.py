"""From a table as a draft keeps it to the grid that writers draw."""

import re
from collections.abc import Iterator
from dataclasses import replace

from drafter.exports.runs import Notes, runs
from drafter.exports.sheet import Align, Grid, GridCell, GridRow, Line, LineStyle
from drafter.exports.styles import Design
from drafter.exports.typeface import Typeface
from drafter.model.passage import Passage
from drafter.model.table import Cell, Table, TableRow
from drafter.text.characters import NO_BREAK_SPACE

PADDING = 4.0
"""Points between the text of a cell and its sides."""
_GAP = 2.0
"""Points above and below the text of a cell."""
_NARROWEST = 24.0
_EM_OF_A_LETTER = 0.55
"""Width of a letter or figure, in ems, where it is not measured (chosen; wide fonts have it)."""
_UNIT = re.compile(r"\d[\d \u00a0.,]*|[^\s\u2e80-\u9fff\uff00-\uffef]+")
"""What must not be broken over lines: a word, a figure with its groups; Chinese breaks anywhere."""
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
"""The spaces between the groups of a figure: "3 208 080 100"."""


def grid(
    table: Table, design: Design, face: Typeface, notes: Notes, *, right_to_left: bool = False
) -> Grid:
    """Return a table as wide as the block of text; columns as wide as the file says, or alike.

    From right to left the groups of a figure would change places at a plain space.
    """
    if right_to_left:
        table = _with_whole_figures(table)
    page = design.page
    left = design.grid.block
    width = page.width - page.left - page.right - 2 * left
    style = replace(
        design.styles["SingleTxt"],
        left=0.0,
        right=0.0,
        first=0.0,
        before=_GAP,
        after=_GAP,
        align=Align.START,
    )
    rows = tuple(_row(row, style, face, notes) for row in table.rows)
    return Grid(_widths(table, width, style.font.size), left, rows)


def _with_whole_figures(table: Table) -> Table:
    def whole(passage: Passage) -> Passage:
        return replace(passage, text=_GROUPS.sub(NO_BREAK_SPACE, passage.text))

    rows = (
        tuple(replace(cell, passages=tuple(map(whole, cell.passages))) for cell in row.cells)
        for row in table.rows
    )
    pairs = zip(table.rows, rows, strict=True)
    return Table(tuple(replace(row, cells=cells) for row, cells in pairs))


def _row(row: TableRow, style: LineStyle, face: Typeface, notes: Notes) -> GridRow:
    cells = (_cell(cell, style, face, notes, header=row.header) for cell in row.cells)
    return GridRow(tuple(cells), row.header)


def _cell(cell: Cell, style: LineStyle, face: Typeface, notes: Notes, *, header: bool) -> GridCell:
    own = replace(style, align=Align.END if cell.at_end else Align.START)
    font = face.emphasised(own.font) if header else own.font
    lines = tuple(
        Line(own, runs(passage, font, face, notes), role="cell") for passage in cell.passages
    )
    return GridCell(lines, cell.columns, cell.rows)


def _widths(table: Table, whole: float, size: float) -> tuple[float, ...]:
    """Return the widths of the columns, which together are the whole.

    A column too narrow for a word or a figure of its own takes room from the others.
    """
    said = [0.0] * table.columns
    for row in table.rows:
        if sum(cell.columns for cell in row.cells) == len(said):
            at = 0
            for cell in row.cells:
                if cell.columns == 1:
                    said[at] = max(said[at], cell.width / 20)
                at += cell.columns
    known = [max(width, _NARROWEST) for width in said] if all(said) else [1.0] * len(said)
    shares = [width * whole / sum(known) for width in known]
    least = _least(table, size)
    lacking = sum(max(need - share, 0.0) for need, share in zip(least, shares, strict=True))
    spare = sum(max(share - need, 0.0) for need, share in zip(least, shares, strict=True))
    if not lacking or lacking > spare:
        return tuple(shares)
    pairs = zip(least, shares, strict=True)
    return tuple(max(need, share - (share - need) * lacking / spare) for need, share in pairs)


def _least(table: Table, size: float) -> list[float]:
    """Return for each column what its longest word or figure takes, with the room beside it."""
    longest = [0] * table.columns
    for row in table.rows:
        if sum(cell.columns for cell in row.cells) == len(longest):
            at = 0
            for cell in row.cells:
                if cell.columns == 1:
                    longest[at] = max(longest[at], _longest_unit(cell))
                at += cell.columns
    return [count * size * _EM_OF_A_LETTER + 2 * PADDING for count in longest]


def _longest_unit(cell: Cell) -> int:
    units = (unit.strip() for p in cell.passages for unit in _UNIT.findall(p.plain))
    return max(map(len, units), default=0)


def placed(grid: Grid) -> Iterator[list[tuple[int, GridCell | None]]]:
    """Yield for each row the column of each cell; None where a cell of a row above goes on."""
    covered: dict[int, tuple[int, int]] = {}
    for row in grid.rows:
        found: list[tuple[int, GridCell | None]] = []
        at, waiting = 0, list(row.cells)
        while waiting or at in covered:
            if at in covered:
                left, span = covered.pop(at)
                if left > 1:
                    covered[at] = left - 1, span
                found.append((at, None))
                at += span
                continue
            cell = waiting.pop(0)
            if cell.rows > 1:
                covered[at] = cell.rows - 1, cell.columns
            found.append((at, cell))
            at += cell.columns
        yield found
