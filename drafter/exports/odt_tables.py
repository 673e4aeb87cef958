"""Tables of an OpenDocument text: a rule above, one below the heads, one below the table.

What came or went in a table is told by its words: rows whose words are all deleted stay, empty.
"""

from collections.abc import Callable
from dataclasses import dataclass

from odf.element import Element
from odf.opendocument import OpenDocument
from odf.style import (
    Style,
    TableCellProperties,
    TableColumnProperties,
    TableProperties,
    TableRowProperties,
)
from odf.table import (
    CoveredTableCell,
    Table,
    TableCell,
    TableColumn,
    TableHeaderRows,
    TableRow,
)
from odf.text import P

from drafter.exports.grids import PADDING, placed
from drafter.exports.odt_styles import points
from drafter.exports.sheet import Grid, GridCell, Line, Sheet

_THIN, _THICK = "0.5pt solid #000000", "1.5pt solid #000000"

AddLine = Callable[[Element, Line], None]
"""Adds a paragraph to a cell."""


@dataclass
class Tables:
    """Writes the tables of one file; each has styles of its own."""

    file: OpenDocument
    sheet: Sheet
    add_line: AddLine
    _count: int = 0

    def table(self, grid: Grid) -> Element:
        """Return a table."""
        self._count += 1
        name = f"Table{self._count}"
        self._declare(name, grid)
        table = Table(name=name, stylename=name)
        for n in range(len(grid.widths)):
            table.addElement(TableColumn(stylename=f"{name}.{n}"))
        heads, place = sum(row.header for row in grid.rows), table
        if heads and all(row.header for row in grid.rows[:heads]):
            place = TableHeaderRows()
            table.addElement(place)
        for n, cells in enumerate(placed(grid)):
            holder = place if n < heads else table
            looks = f"{name}.{_place(n, len(grid.rows), heads)}"
            holder.addElement(self._row(name, looks, cells, len(grid.widths)))
        return table

    def _declare(self, name: str, grid: Grid) -> None:
        direction = "rl-tb" if self.sheet.right_to_left else "lr-tb"
        width, near = sum(grid.widths), points(grid.left)
        far = points(self.sheet.page.usable - grid.left - width)
        sides = ("right", "left") if self.sheet.right_to_left else ("left", "right")
        margins = {f"margin{sides[0]}": near, f"margin{sides[1]}": far}
        looks = TableProperties(
            width=points(width), align="margins", writingmode=direction, **margins
        )
        self._style(name, "table", looks)
        for n, column in enumerate(grid.widths):
            wide = TableColumnProperties(columnwidth=points(column))
            self._style(f"{name}.{n}", "table-column", wide)
        self._style(f"{name}.row", "table-row", TableRowProperties(keeptogether="always"))
        for place in ("top", "head", "only", "middle", "bottom"):
            rules = {
                "bordertop": _THIN if place in ("top", "only") else "none",
                "borderbottom": _RULES.get(place, "none"),
            }
            room = {"paddingleft": points(PADDING), "paddingright": points(PADDING)}
            looks = TableCellProperties(borderleft="none", borderright="none", **rules, **room)
            self._style(f"{name}.{place}", "table-cell", looks)

    def _style(self, name: str, family: str, properties: Element) -> None:
        style = Style(name=name, family=family)
        style.addElement(properties)
        self.file.automaticstyles.addElement(style)

    def _row(
        self, name: str, looks: str, cells: list[tuple[int, GridCell | None]], columns: int
    ) -> Element:
        result = TableRow(stylename=f"{name}.row")
        ends = [*(at for at, _ in cells[1:]), columns]
        for (at, cell), end in zip(cells, ends, strict=True):
            if cell is not None:
                result.addElement(self._cell(cell, looks))
            for _ in range(end - at - (cell is not None)):
                result.addElement(CoveredTableCell())
        return result

    def _cell(self, cell: GridCell, looks: str) -> Element:
        spans = {
            "numbercolumnsspanned": str(cell.columns) if cell.columns > 1 else None,
            "numberrowsspanned": str(cell.rows) if cell.rows > 1 else None,
        }
        said = {key: value for key, value in spans.items() if value}
        result = TableCell(stylename=looks, valuetype="string", **said)
        for line in cell.lines:
            self.add_line(result, line)
        if not cell.lines:
            result.addElement(P())
        return result


_RULES = {"head": _THICK, "only": _THICK, "bottom": _THIN}


def _place(place: int, count: int, heads: int) -> str:
    """Return which rules a row has."""
    if heads and place == heads - 1:
        return "only" if place == 0 else "head"
    if place == count - 1:
        return "bottom"
    return "top" if place == 0 else "middle"
