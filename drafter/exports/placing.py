"""Where each kind of paragraph stands, by its level, on the grid of a profile.

Measured: number at the first step, text at the second, lines wrap to the block; (a) like the
number; (i) at the first step, wrapping there; a. at the second step, wrapping to the first.
Memoranda number at the block itself. The fourth level and quoted text are placed by analogy.
"""

from dataclasses import replace

from drafter.exports.sheet import Align, LineStyle
from drafter.exports.styles import Design
from drafter.languages.counters import number_of
from drafter.model.document import Block, Kind

_BY_LEVEL = ((0, 1, 2), (0, 1, 2), (1, 1, 2), (1, 2, 3), (2, 2, 3))
"""For each level the step of wrapping, of the label and of the text after it; 0 is the block."""
_NUMBERED_TOP = (0, 0, 1)
_HEADINGS = ("H1", "H23", "H4", "H56", "H56")
_HEADING_BEFORE = 12.0
_DIVISIONS = ("{LETTER}", "{ROMAN}", "{chinese}", "{abjad}")
"""A heading that is a mere "A", "III" or 一 stands in the middle, as in composite resolutions."""


def style_of(block: Block, design: Design, *, labelled: bool) -> LineStyle:
    """Return the style of a block's paragraph."""
    level = min(block.level, len(_BY_LEVEL) - 1)
    if block.kind is Kind.TITLE:
        return design.styles["TitleH1"]
    if block.kind is Kind.HEADING:
        return _heading(block, design.styles[_HEADINGS[level]])
    placed = _placed(design, *_steps(block.kind, level, labelled))
    return replace(placed, keep_next=block.kind is Kind.FORMULA)


def _steps(kind: Kind, level: int, labelled: bool) -> tuple[int, ...]:
    wrap = _BY_LEVEL[level][0]
    unlabelled = {Kind.CONTINUATION: (wrap, wrap), Kind.QUOTED: (1, 1), Kind.OPAQUE: (0, 0)}
    if kind in unlabelled:
        return unlabelled[kind]
    at_the_block = kind is Kind.NUMBERED and level == 0 and labelled
    return _NUMBERED_TOP if at_the_block else _BY_LEVEL[level]


def _heading(block: Block, style: LineStyle) -> LineStyle:
    heading = block.passage.plain.strip()
    counted = any(number_of(pattern, heading) for pattern in _DIVISIONS)
    align = Align.CENTRE if counted else style.align
    return replace(style, before=_HEADING_BEFORE, align=align)


def _placed(design: Design, wrap: int, label: int, text: int = 0) -> LineStyle:
    grid = design.grid
    places = (grid.block, *grid.steps)
    return replace(
        design.styles["SingleTxt"],
        left=places[wrap],
        first=places[label] - places[wrap],
        text_at=places[text] if text else 0.0,
    )
