"""The prepared sheet: everything that is printed, settled once, as a frozen value.

Numbers, labels, notes, fonts, indents and gaps are decided before a writer sees them: the docx,
odt, html, text and page writers draw what stands here and decide nothing. Lengths are points;
indents count from the page's left margin (in right-to-left text from the right one).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto

from drafter.compare.pieces import Change
from drafter.exports.geometry import Page


class Profile(StrEnum):
    """What the export is for: the printed layout with a draft notice, or the manuscript."""

    LAYOUT = "layout"
    SUBMISSION = "submission"


class Align(StrEnum):
    """How the lines of a paragraph stand, in the direction of reading."""

    START = "start"
    END = "end"
    CENTRE = "centre"
    JUSTIFY = "justify"


class Raised(Enum):
    """Whether a run stands on the line, above it or below it."""

    ON_LINE = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()


@dataclass(frozen=True, slots=True)
class Font:
    """A resolved font; the three families serve the three classes of script."""

    latin: str
    east_asian: str
    complex: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    spacing: float = 0.0
    """Added between characters, in points."""
    scale: int = 100
    """Width of the characters, in per cent."""
    raised: Raised = Raised.ON_LINE
    lowered: float = 0.0
    """Points below the line, size unchanged (the symbol in the masthead)."""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """A resolved paragraph style. `template` is its style id in the New York template."""

    template: str
    font: Font
    leading: float
    """From baseline to baseline, exactly, in points."""
    multiple: float = 0.0
    """Where not 0: word processors get this multiple of single spacing in place of `leading`."""
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    """Where the first line begins, added to `left`; negative hangs. A label stands here."""
    text_at: float = 0.0
    """Where the text of a labelled paragraph begins in its first line, from the margin."""
    stops: tuple[float, ...] = ()
    """Left tab stops; a label wider than its place sends the text to the next one."""
    align: Align = Align.START
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    """Level in the outline of headings, from 0."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one font. A note's reference is a run whose `note` is its place in the notes."""

    text: str
    font: Font
    note: int | None = None
    link: str = ""
    change: Change = Change.KEPT
    """Whether it was inserted into the base or deleted from it, where changes are tracked."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The automatic number of a label: the n-th of its level in a stretch of numbering."""

    stretch: int
    level: int
    number: int


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph. `numbered` is None where it must be typed."""

    text: str
    font: Font
    numbered: Numbered | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """One run of automatic numbers: the levels' patterns ("({letter})"), first numbers, styles."""

    patterns: tuple[str, ...]
    starts: tuple[int, ...]
    styles: tuple[LineStyle | None, ...]
    """The style of the first line at each level; None for a level that no line has."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its paragraphs, and how many columns and rows of the grid it covers."""

    lines: tuple["Line", ...]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table: its cells from where reading begins; whether it heads the columns."""

    cells: tuple[GridCell, ...]
    header: bool = False
    change: Change = Change.KEPT

    @property
    def text(self) -> str:
        """The text, its cells parted by tabs."""
        return "\t".join(" ".join(line.text for line in cell.lines) for cell in self.cells)

    @property
    def shape(self) -> tuple[tuple[int, int], ...]:
        """What each cell covers."""
        return tuple((cell.columns, cell.rows) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. A rule stands above it, one below its heads, one below it; none between columns."""

    widths: tuple[float, ...]
    """Of each column, in points."""
    left: float
    """Where it begins, from the margin."""
    rows: tuple[GridRow, ...]

    @property
    def lines(self) -> tuple["Line", ...]:
        """The paragraphs of all cells, in order."""
        return tuple(line for row in self.rows for cell in row.cells for line in cell.lines)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as printed. `block` is the id of the block that it prints, if any."""

    style: LineStyle
    runs: tuple[Run, ...]
    label: Label | None = None
    block: str = ""
    part: str = ""
    role: str = ""
    """What it is, for writers that name things: "session", "operative", "signature"."""
    new_page: bool = False
    mark: Change = Change.KEPT
    """What became of the end of the paragraph; a deleted one lets it run into the next."""
    table: Grid | None = None
    """Where the line is no paragraph but a table."""
    late: bool = False
    """Whether its changes are dated a little later, to tell them from those of the line before."""

    @property
    def text(self) -> str:
        """The text without signs of notes and label; the rows of a table as lines."""
        if self.table is not None:
            return "\n".join(row.text for row in self.table.rows)
        return "".join(run.text for run in self.runs if run.note is None)


def paragraphs_of(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines; in the place of a table those of its cells."""
    for line in lines:
        yield from (line,) if line.table is None else line.table.lines


@dataclass(frozen=True, slots=True)
class SheetNote:
    """A footnote: the sign that calls it ("1", "*"), whether it is counted, and its text."""

    sign: str
    counted: bool
    line: Line


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of the first page; where each line stands is in `geometry`. No emblem."""

    united_nations: Line
    symbol: Line
    organ: Line
    notice: Line
    distribution: tuple[Line, ...]


def sides(outer: Line, inner: Line | None, *, even: bool) -> tuple[Line | None, Line | None]:
    """Return what stands left and right: the outer line left on even pages, right on odd ones."""
    left, right = (outer, inner) if even else (inner, outer)
    return left and _aligned(left, Align.START), right and _aligned(right, Align.END)


def _aligned(line: Line, align: Align) -> Line:
    return replace(line, style=replace(line.style, align=align))


@dataclass(frozen=True, slots=True)
class Running:
    """What is repeated on the pages after the first: symbol above (left on even pages, right on
    odd ones); folio below on the same side ("2/4", no spaces), notice on the other side.

    On the first page only the notice stands below, at the left.
    """

    symbol: Line
    folio: LineStyle
    notice: Line


@dataclass(frozen=True, slots=True)
class Tracking:
    """Who is said to have made the tracked changes, and when (UTC)."""

    author: str
    date: datetime

    def moment(self, *, late: bool = False) -> str:
        """Return the date as both formats write it, without the zone: "2026-01-01T00:00:00"."""
        date = self.date.replace(microsecond=0, tzinfo=None)
        return (date + (_LATER if late else timedelta())).isoformat()


_LATER = timedelta(minutes=2)
"""Enough for LibreOffice, which takes changes within a minute for one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole of an export. `styles` are the named styles that lines refer to by template."""

    profile: Profile
    language: str
    locale: str
    """The language tag for word processors: "en-GB"."""
    latin_locale: str
    """The tag of its Latin words: English in texts of other scripts."""
    right_to_left: bool
    title: str
    page: Page
    masthead: Masthead | None
    running: Running
    lines: tuple[Line, ...]
    notes: tuple[SheetNote, ...] = ()
    around_figures: tuple[str, str] = ("", "")
    """What pages print before and after the figures of notes: raised parentheses in Arabic."""
    stretches: tuple[Stretch, ...] = ()
    styles: dict[str, LineStyle] = field(default_factory=dict, hash=False)
    end_rule: bool = False
    tracking: Tracking | None = None
    """Set where the runs and the ends of the lines say how they differ from a base."""
    work: str = ""
    """What a work file carries to be reopened as the same draft; none in what is handed in."""

    @property
    def text(self) -> str:
        """The lines' text, labels before it, one paragraph a line."""
        return "\n".join(
            f"{line.label.text} {line.text}" if line.label else line.text for line in self.lines
        )
