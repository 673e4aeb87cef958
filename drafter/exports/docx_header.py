"""Running heads and feet of a Word file; the masthead is the header of the first page."""

from dataclasses import dataclass

from drafter.exports.docx_changes import Revisions
from drafter.exports.docx_paragraphs import Writer, twips
from drafter.exports.geometry import (
    MASTHEAD_COLUMNS,
    MASTHEAD_LOW_ROW,
    MASTHEAD_LOWER_RULE,
    MASTHEAD_TOP_ROW,
    MASTHEAD_UPPER_RULE,
    RUNNING_HEAD_ROW,
    RUNNING_HEAD_RULE,
)
from drafter.exports.markup import element
from drafter.exports.sheet import Align, Line, Masthead, Sheet, sides

_NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_TINY = (
    '<w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:before="0" w:after="0" w:line="20" '
    'w:lineRule="exact"/></w:pPr></w:p>'
)
"""A head must end with a paragraph, which must not be seen: one point high."""
_EIGHTHS = 8
"""Rules are measured in eighths of a point."""
_CELL_SIDES = ("top", "left", "bottom", "right")
"""Cells have no margins of their own; LibreOffice adds some unless each table says so."""


@dataclass(frozen=True)
class _Cell:
    """A cell of a table: width in twips, lines, columns spanned, whether it stands low."""

    width: int
    lines: tuple[Line, ...] = ()
    span: int = 1
    low: bool = False


def headers(sheet: Sheet) -> dict[str, str]:
    """Return the parts of heads and feet by name: first, even and default (odd) of each."""
    writer = Writer(sheet, {}, lambda _: "", Revisions(None))
    first = _masthead(sheet.masthead, writer) if sheet.masthead else ""
    parts = {"header_first": _part("w:hdr", first + _TINY)}
    for side in ("even", "default"):
        parts[f"header_{side}"] = _part("w:hdr", _running_head(writer, side) + _TINY)
        parts[f"footer_{side}"] = _part("w:ftr", _running_foot(writer, side) + _TINY)
    parts["footer_first"] = _part("w:ftr", writer.paragraph(sheet.running.notice))
    return parts


def _part(name: str, content: str) -> str:
    return element(name, _NAMESPACES, content)


def _masthead(masthead: Masthead, writer: Writer) -> str:
    columns = tuple(twips(column) for column in MASTHEAD_COLUMNS)
    top = (
        _Cell(columns[0], low=True),
        _Cell(sum(columns[1:4]), (masthead.united_nations,), span=3, low=True),
        _Cell(sum(columns[4:]), (masthead.symbol,), span=2, low=True),
    )
    low = (
        _Cell(columns[0]),
        _Cell(sum(columns[1:4]), (masthead.organ, masthead.notice), span=3),
        _Cell(columns[4]),
        _Cell(columns[5], masthead.distribution),
    )
    rows = _row(MASTHEAD_TOP_ROW, MASTHEAD_UPPER_RULE, top, writer)
    rows += _row(MASTHEAD_LOW_ROW, MASTHEAD_LOWER_RULE, low, writer)
    return _table(columns, rows, writer.sheet)


def _running_head(writer: Writer, side: str) -> str:
    line = writer.sheet.running.symbol
    if not line.runs:
        return ""
    cells = _sides(line, None, side, writer.sheet, low=True)
    row = _row(RUNNING_HEAD_ROW, RUNNING_HEAD_RULE, cells, writer)
    return _table((cells[0].width, cells[1].width), row, writer.sheet)


def _running_foot(writer: Writer, side: str) -> str:
    folio = Line(writer.sheet.running.folio, (), role="folio")
    cells = _sides(folio, writer.sheet.running.notice, side, writer.sheet)
    row = element("w:tr", {}, *(_cell(cell, writer) for cell in cells))
    return _table((cells[0].width, cells[1].width), row, writer.sheet)


def _sides(
    outer: Line, inner: Line | None, side: str, sheet: Sheet, *, low: bool = False
) -> tuple[_Cell, ...]:
    width = twips(sheet.page.usable / 2)
    pair = sides(outer, inner, even=side == "even")
    return tuple(_Cell(width, (line,) if line else (), low=low) for line in pair)


def _table(columns: tuple[int, ...], rows: str, sheet: Sheet) -> str:
    grid = (element("w:gridCol", {"w:w": column}) for column in columns)
    none = {"w:w": 0, "w:type": "dxa"}
    properties = element(
        "w:tblPr",
        {},
        element("w:bidiVisual") if sheet.right_to_left else "",
        element("w:tblW", {"w:w": sum(columns), "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblCellMar", {}, *(element(f"w:{side}", none) for side in _CELL_SIDES)),
    )
    return element("w:tbl", {}, properties, element("w:tblGrid", {}, *grid), rows)


def _row(height: float, rule: float, cells: tuple[_Cell, ...], writer: Writer) -> str:
    """Return a row of exact height with a rule below, through all its cells."""
    border = element(
        "w:bottom",
        {"w:val": "single", "w:sz": round(rule * _EIGHTHS), "w:space": 0, "w:color": "auto"},
    )
    exact = element("w:trHeight", {"w:val": twips(height), "w:hRule": "exact"})
    ruled = (_cell(cell, writer, element("w:tcBorders", {}, border)) for cell in cells)
    return element("w:tr", {}, element("w:trPr", {}, exact), *ruled)


def _cell(cell: _Cell, writer: Writer, borders: str = "") -> str:
    properties = element(
        "w:tcPr",
        {},
        element("w:tcW", {"w:w": cell.width, "w:type": "dxa"}),
        element("w:gridSpan", {"w:val": cell.span}) if cell.span > 1 else "",
        borders,
        element("w:vAlign", {"w:val": "bottom"}) if cell.low else "",
    )
    lines = (
        _folio(line, writer.sheet) if line.role == "folio" else writer.paragraph(line)
        for line in cell.lines
    )
    return element("w:tc", {}, properties, "".join(lines) or "<w:p/>")


def _folio(line: Line, sheet: Sheet) -> str:
    """Return the paragraph with "2/4": page and number of pages as fields, with no spaces.

    It runs from left to right in every language; fields would else stand in turned order.
    """
    left = (line.style.align is Align.END) == sheet.right_to_left
    style = element("w:pStyle", {"w:val": line.style.template})
    direction = element("w:bidi", {"w:val": 0}) if sheet.right_to_left else ""
    align = element("w:jc", {"w:val": "left" if left else "right"})
    properties = element("w:pPr", {}, style, direction, align)
    slash = element("w:r", {}, element("w:t", {}, "/"))
    return element("w:p", {}, properties, _field("PAGE"), slash, _field("NUMPAGES"))


def _field(name: str) -> str:
    def part(kind: str) -> str:
        return element("w:r", {}, element("w:fldChar", {"w:fldCharType": kind}))

    instruction = element("w:r", {}, element("w:instrText", {}, name))
    cached = element("w:r", {}, element("w:t", {}, "1"))
    return part("begin") + instruction + part("separate") + cached + part("end")
