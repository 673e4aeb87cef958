"""Tables on pages: rows of cells set side by side, with the rules above, below the heads, below."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, zip_longest

from drafter.exports.grids import PADDING, placed
from drafter.exports.sheet import Grid, GridCell, Line
from ui.page.breaking import Step
from ui.page.setting import Row

_THIN, _THICK = 0.5, 1.5
"""Points: the rules of the tables of official texts."""

SetRows = Callable[[Line], tuple[Row, ...]]
"""Sets a paragraph in rows."""


def steps(
    grid: Grid, usable: float, set_rows: SetRows, before: float, block: str
) -> Iterator[Step]:
    """Yield the rows and rules of a table; a row of cells stays on one page with its rules."""
    across = grid.left, grid.left + sum(grid.widths)
    heads = sum(row.header for row in grid.rows)
    yield Step(_empty(_THIN), before, held=True, block=block, rule=(*across, _THIN))
    above = 0.0
    for n, cells in enumerate(placed(grid)):
        found = [_set(cell, at, grid, usable, set_rows) for at, cell in cells if cell is not None]
        gap = max(
            (line.style.before for _, cell in cells if cell for line in cell.lines), default=0
        )
        lines = list(map(_side_by_side, zip_longest(*found)))
        ruled = n in (heads - 1, len(grid.rows) - 1)
        for m, row in enumerate(lines):
            held = m < len(lines) - 1 or ruled or n < heads
            yield Step(row, 0.0 if m else above + gap, held=held, block=block)
        if ruled:
            thickness = _THICK if n == heads - 1 else _THIN
            rule = (*across, thickness)
            yield Step(_empty(thickness), gap, held=n < heads, block=block, rule=rule)
        above = 0.0 if ruled else gap


def _empty(height: float) -> Row:
    return Row((), (), height, 0.0)


def _set(cell: GridCell, at: int, grid: Grid, usable: float, set_rows: SetRows) -> list[Row]:
    """Return the rows of a cell, set within its columns."""
    left = grid.left + sum(grid.widths[:at]) + PADDING
    width = sum(grid.widths[at : at + cell.columns]) - 2 * PADDING
    right = usable - left - width
    placed_lines = (
        replace(line, style=replace(line.style, left=left, right=right)) for line in cell.lines
    )
    return list(chain.from_iterable(map(set_rows, placed_lines)))


def _side_by_side(rows: tuple[Row | None, ...]) -> Row:
    """Return rows of several cells as one; they are all of one height."""
    found = [row for row in rows if row is not None]
    return Row(
        tuple(chain.from_iterable(row.layouts for row in found)),
        tuple(chain.from_iterable(row.lines for row in found)),
        max(row.height for row in found),
        max(row.baseline for row in found),
        tuple(chain.from_iterable(row.notes for row in found)),
    )
