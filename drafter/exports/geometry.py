"""Measures of the page, in points from the page's edge or from the margin as said.

Measured on documents of the General Assembly made with the New York template (A/80/6, A/80/400,
A/RES/73/8): twips in the Word files, points in the PDF files. A figure that was not measured but
chosen says so.
"""

from dataclasses import dataclass

TWIPS = 20
"""Twips in a point."""


def points(twips: float) -> float:
    """Return twips as points."""
    return twips / TWIPS


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of paper and its margins, in points."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    """From the upper edge to the top of the running head."""
    footer: float
    """From the lower edge to the bottom of the folio."""

    @property
    def usable(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Grid:
    """Where text begins, in points from the left margin: the block, its steps, its right side."""

    block: float
    steps: tuple[float, ...]
    """First-line start, text after a number, and the steps for the deeper levels."""
    right: float
    heading: float
    """The right tab at which the number of a chapter stands; 0 where there is none."""


LAYOUT_PAGE = Page(
    width=points(12240),
    height=points(15840),
    top=points(1440),
    bottom=points(1152),
    left=points(1200),
    right=points(1200),
    header=points(432),
    footer=points(504),
)
SUBMISSION_PAGE = Page(612, 792, 72, 72, 72, 72, 36, 36)
"""Letter paper, an inch all round (chosen; the guidelines ask for double-spaced Word only)."""

_TABS = (1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048)
LAYOUT_GRID = Grid(points(1267), tuple(points(t) for t in _TABS[1:]), points(1267), points(1022))
SUBMISSION_GRID = Grid(0, tuple(36.0 * n for n in range(1, 11)), 0, 0)
"""Half an inch a step (chosen)."""

TAB_GRID = tuple(points(t) for t in _TABS)

MASTHEAD_COLUMNS = tuple(points(t) for t in (1267, 1872, 245, 3110, 245, 3111))
"""Emblem, name, gap, organ, gap, distribution; together 9850 twips from the left margin."""
MASTHEAD_TOP_ROW = points(864)
MASTHEAD_LOW_ROW = points(2880)
MASTHEAD_UPPER_RULE = 0.5
MASTHEAD_LOWER_RULE = 1.5
MASTHEAD_ROW_GAP = 4.0
"""Space after the words of the upper row, which stand at its bottom (80 twips)."""
ORGAN_BEFORE = points(109)
DISTRIBUTION_BEFORE = points(240)

RUNNING_HEAD_ROW = points(864)
RUNNING_HEAD_RULE = 0.25

NOTE_RULE_WIDTH = 72.0
NOTE_RULE_THICKNESS = 0.25
NOTE_RULE_LEFT = points(792)
NOTE_RULE_AFTER = points(80)

END_RULE_WIDTH = 72.0
END_RULE_THICKNESS = 0.25
END_RULE_BEFORE = 29.0

SUPERSCRIPT_SIZE = 0.65
"""Size of a raised figure as a part of the text's size (6.5 of 10 points)."""
SUPERSCRIPT_RISE = 0.33
"""How far it is raised, as a part of the text's size."""
