"""Tables of a Word file: a rule above, one below the heads, one below; rows may be tracked."""

from drafter.exports.docx_paragraphs import Writer, twips
from drafter.exports.grids import PADDING, placed
from drafter.exports.markup import element
from drafter.exports.sheet import Grid, GridCell, GridRow

_THIN, _THICK = 4, 12
"""Eighths of a point: the rules of the tables of official texts."""
_EMPTY = "<w:p/>"


def table(grid: Grid, writer: Writer) -> str:
    """Return a table; what word processors ask for after it is not their matter."""
    columns = (element("w:gridCol", {"w:w": twips(width)}) for width in grid.widths)
    heads = sum(row.header for row in grid.rows)
    places = zip(grid.rows, placed(grid), strict=True)
    rows = (_row(row, n, heads, grid, writer, cells) for n, (row, cells) in enumerate(places))
    direction = element("w:bidiVisual") if writer.sheet.right_to_left else ""
    sides = (_width(f"w:{side}", PADDING) for side in ("left", "right"))
    properties = element(
        "w:tblPr",
        {},
        direction,
        _width("w:tblW", sum(grid.widths)),
        _width("w:tblInd", grid.left),
        element("w:tblBorders", {}, _rule("top", _THIN), _rule("bottom", _THIN)),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblCellMar", {}, *sides),
    )
    return element("w:tbl", {}, properties, element("w:tblGrid", {}, *columns), *rows)


def _width(name: str, length: float) -> str:
    return element(name, {"w:w": twips(length), "w:type": "dxa"})


def _rule(side: str, size: int) -> str:
    return element(f"w:{side}", {"w:val": "single", "w:sz": size, "w:space": 0, "w:color": "auto"})


def _row(
    row: GridRow,
    place: int,
    heads: int,
    grid: Grid,
    writer: Writer,
    row_cells: list[tuple[int, GridCell | None]],
) -> str:
    head = element("w:tblHeader") if row.header and place < heads else ""
    change = writer.revisions.mark(row.change)
    properties = element("w:trPr", {}, element("w:cantSplit"), head, change)
    ruled = row.header and place == heads - 1
    ends = [*(at for at, _ in row_cells[1:]), len(grid.widths)]
    spans = zip(row_cells, ends, strict=True)
    cells = "".join(_cell(c, grid, at, end, writer, ruled=ruled) for (at, c), end in spans)
    return element("w:tr", {}, properties, cells)


def _cell(
    cell: GridCell | None, grid: Grid, at: int, end: int, writer: Writer, *, ruled: bool
) -> str:
    """Return a cell; where one from above goes on, its part in this row."""
    end = end if cell is None else min(at + cell.columns, len(grid.widths))
    merge = "continue" if cell is None else "restart" if cell.rows > 1 else ""
    properties = element(
        "w:tcPr",
        {},
        _width("w:tcW", sum(grid.widths[at:end])),
        element("w:gridSpan", {"w:val": end - at}) if end - at > 1 else "",
        element("w:vMerge", {"w:val": merge}) if merge else "",
        element("w:tcBorders", {}, _rule("bottom", _THICK)) if ruled else "",
    )
    paragraphs = "".join(writer.paragraph(line) for line in cell.lines) if cell else ""
    return element("w:tc", {}, properties, paragraphs or _EMPTY)
