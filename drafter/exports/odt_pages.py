"""Pages of an OpenDocument text: paper, masthead, running heads and folios."""

from dataclasses import dataclass

from odf.element import Element
from odf.opendocument import OpenDocument
from odf.style import (
    Footer,
    FooterLeft,
    FooterStyle,
    FootnoteSep,
    Header,
    HeaderFooterProperties,
    HeaderLeft,
    HeaderStyle,
    MasterPage,
    PageLayout,
    PageLayoutProperties,
    Style,
    TableCellProperties,
    TableColumnProperties,
    TableProperties,
    TableRowProperties,
)
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import P, PageCount, PageNumber

from drafter.exports.geometry import (
    MASTHEAD_COLUMNS,
    MASTHEAD_LOW_ROW,
    MASTHEAD_LOWER_RULE,
    MASTHEAD_TOP_ROW,
    MASTHEAD_UPPER_RULE,
    NOTE_RULE_AFTER,
    NOTE_RULE_THICKNESS,
    NOTE_RULE_WIDTH,
    RUNNING_HEAD_ROW,
    RUNNING_HEAD_RULE,
)
from drafter.exports.odt_styles import points
from drafter.exports.odt_text import Writer
from drafter.exports.sheet import Line, Masthead, Sheet, sides
from drafter.text.characters import LEFT_TO_RIGHT_MARK

_END_OF_HEAD = 1.0
"""A Word file ends its masthead with a line one point high; the text begins at the same place."""
FIRST = "First"
"""The master page of the first page; "Standard" follows it."""


@dataclass(frozen=True)
class _Cell:
    """A cell: its lines, the columns it spans, whether it stands low."""

    lines: tuple[Line, ...] = ()
    span: int = 1
    low: bool = False


@dataclass
class Pages:
    """Makes the two master pages of one file."""

    file: OpenDocument
    sheet: Sheet
    writer: Writer
    _tables: int = 0

    def declare(self) -> None:
        """Declare both pages: the first with the masthead, the others with running heads."""
        masthead = self.sheet.masthead
        head = self.sheet.page.top - self.sheet.page.header
        first_head = MASTHEAD_TOP_ROW + MASTHEAD_LOW_ROW + _END_OF_HEAD if masthead else head
        self._layout("FirstPage", first_head)
        self._layout("OtherPages", head)
        first = MasterPage(name=FIRST, pagelayoutname="FirstPage", nextstylename="Standard")
        first.addElement(_filled(Header(), self._masthead(masthead) if masthead else P()))
        foot = (_Cell((self.sheet.running.notice,), low=True),)
        row = (foot, self._foot_height, 0.0)
        first.addElement(_filled(Footer(), self._table((self.sheet.page.usable,), (row,))))
        others = MasterPage(name="Standard", pagelayoutname="OtherPages")
        for make, head, left in (
            (Header, True, False),
            (HeaderLeft, True, True),
            (Footer, False, False),
            (FooterLeft, False, True),
        ):
            others.addElement(_filled(make(), self._running(head=head, left=left)))
        self.file.masterstyles.addElement(first)
        self.file.masterstyles.addElement(others)

    def _layout(self, name: str, head: float) -> None:
        page = self.sheet.page
        layout = PageLayout(name=name)
        properties = PageLayoutProperties(
            pagewidth=points(page.width),
            pageheight=points(page.height),
            printorientation="portrait",
            margintop=points(page.header),
            marginbottom=points(page.footer),
            marginleft=points(page.left),
            marginright=points(page.right),
            writingmode="rl-tb" if self.sheet.right_to_left else "lr-tb",
        )
        properties.addElement(
            FootnoteSep(
                width=points(NOTE_RULE_THICKNESS),
                relwidth=f"{NOTE_RULE_WIDTH / page.usable:.1%}",
                adjustment="right" if self.sheet.right_to_left else "left",
                distancebeforesep="6pt",
                distanceaftersep=points(NOTE_RULE_AFTER),
                color="#000000",
            )
        )
        layout.addElement(properties)
        layout.addElement(_filled(HeaderStyle(), _band(head)))
        layout.addElement(_filled(FooterStyle(), _band(self._foot_height)))
        self.file.automaticstyles.addElement(layout)

    def _masthead(self, masthead: Masthead) -> Element:
        top = (
            _Cell(),
            _Cell((masthead.united_nations,), span=3, low=True),
            _Cell((masthead.symbol,), span=2, low=True),
        )
        low = (
            _Cell(),
            _Cell((masthead.organ, masthead.notice), span=3),
            _Cell(),
            _Cell(masthead.distribution),
        )
        rows = (
            (top, MASTHEAD_TOP_ROW, MASTHEAD_UPPER_RULE),
            (low, MASTHEAD_LOW_ROW, MASTHEAD_LOWER_RULE),
        )
        return self._table(MASTHEAD_COLUMNS, rows)

    def _running(self, *, head: bool, left: bool) -> Element:
        """Return two cells: symbol or folio outside, the notice (below) inside."""
        running = self.sheet.running
        if head and not running.symbol.runs:
            return P()
        outer = running.symbol if head else Line(running.folio, (), role="folio")
        pair = sides(outer, None if head else running.notice, even=left)
        cells = tuple(_Cell((line,) if line else (), low=True) for line in pair)
        ruled = (cells, RUNNING_HEAD_ROW, RUNNING_HEAD_RULE)
        row = ruled if head else (cells, self._foot_height, 0.0)
        half = self.sheet.page.usable / 2
        return self._table((half, half), (row,))

    @property
    def _foot_height(self) -> float:
        """The room between text and lower margin; the folio stands at its bottom."""
        return self.sheet.page.bottom - self.sheet.page.footer

    def _table(
        self,
        columns: tuple[float, ...],
        rows: tuple[tuple[tuple[_Cell, ...], float, float], ...],
    ) -> Element:
        self._tables += 1
        name = f"Head{self._tables}"
        direction = "rl-tb" if self.sheet.right_to_left else "lr-tb"
        self._style(
            name,
            "table",
            TableProperties(width=points(sum(columns)), align="left", writingmode=direction),
        )
        table = Table(name=name, stylename=name)
        for n, width in enumerate(columns):
            self._style(
                f"{name}.{n}", "table-column", TableColumnProperties(columnwidth=points(width))
            )
            table.addElement(TableColumn(stylename=f"{name}.{n}"))
        for n, (cells, height, rule) in enumerate(rows):
            table.addElement(self._row(f"{name}.row{n}", cells, height, rule))
        return table

    def _row(self, name: str, cells: tuple[_Cell, ...], height: float, rule: float) -> Element:
        exact = {"rowheight": points(height)} if height else {}
        self._style(name, "table-row", TableRowProperties(**exact))
        row = TableRow(stylename=name)
        border = f"{points(rule)} solid #000000" if rule else "none"
        for low in (False, True):
            place = "bottom" if low else "top"
            properties = TableCellProperties(
                padding="0pt", borderbottom=border, verticalalign=place
            )
            self._style(f"{name}.{place}", "table-cell", properties)
        for cell in cells:
            place = "bottom" if cell.low else "top"
            spanned = {"numbercolumnsspanned": str(cell.span)} if cell.span > 1 else {}
            made = TableCell(stylename=f"{name}.{place}", **spanned)
            for line in cell.lines:
                made.addElement(self._folio(line) if line.role == "folio" else self._plain(line))
            if not cell.lines:
                made.addElement(P())
            row.addElement(made)
            for _ in range(cell.span - 1):
                row.addElement(CoveredTableCell())
        return row

    def _plain(self, line: Line) -> Element:
        return self.writer.paragraph(line)

    def _folio(self, line: Line) -> Element:
        """Return the paragraph with "2/4": page and number of pages, with no spaces.

        Marks keep its direction in every language; fields would else stand in turned order.
        """
        mark = LEFT_TO_RIGHT_MARK if self.sheet.right_to_left else ""
        paragraph = self.writer.paragraph(line)
        paragraph.addText(mark)
        paragraph.addElement(PageNumber(selectpage="current", text="1"))
        paragraph.addText(f"{mark}/{mark}")
        paragraph.addElement(PageCount(text="1"))
        paragraph.addText(mark)
        return paragraph

    def _style(self, name: str, family: str, properties: Element) -> None:
        style = Style(name=name, family=family)
        style.addElement(properties)
        self.file.automaticstyles.addElement(style)


def _band(height: float) -> HeaderFooterProperties:
    return HeaderFooterProperties(
        minheight=points(max(height, 0.0)),
        marginleft="0pt",
        marginright="0pt",
        dynamicspacing="false",
    )


def _filled(parent: Element, *children: Element) -> Element:
    for child in children:
        parent.addElement(child)
    return parent
