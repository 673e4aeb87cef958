"""Where each kind of paragraph stands, by its level, on the grid of a profile.

Measured: number at the first step, text at the second, lines wrap to the block; (a) like the
number; (i) at the first step, wrapping there; a. at the second step, wrapping to the first.
Memoranda number at the block itself. The fourth level and quoted text are placed by analogy.
"""

from dataclasses import replace

from drafter.exports.sheet import Align, LineStyle
from drafter.exports.styles import Design
from drafter.model.document import Block, Kind

_BY_LEVEL = ((0, 1, 2), (0, 1, 2), (1, 1, 2), (1, 2, 3), (2, 2, 3))
"""For each level the step of wrapping, of the label and of the text after it; 0 is the block."""
_NUMBERED_TOP = (0, 0, 1)
_HEADINGS = ("H1", "H23", "H4", "H56", "H56")
_HEADING_BEFORE = 12.0
_LONGEST_DIVISION = 4
"""A heading that is a mere "A", "III" or 一 stands in the middle, as in composite resolutions."""


def style_of(block: Block, design: Design, *, labelled: bool) -> LineStyle:
    """Return the style of a block's paragraph."""
    level = min(block.level, len(_BY_LEVEL) - 1)
    match block.kind:
        case Kind.TITLE:
            return design.styles["TitleH1"]
        case Kind.HEADING:
            return _heading(block, design.styles[_HEADINGS[level]])
        case Kind.CONTINUATION:
            return _placed(design, _BY_LEVEL[level][0], _BY_LEVEL[level][0])
        case Kind.QUOTED:
            return _placed(design, 1, 1)
        case Kind.OPAQUE:
            return _placed(design, 0, 0)
        case Kind.NUMBERED if level == 0 and labelled:
            return _placed(design, *_NUMBERED_TOP)
    return _placed(design, *_BY_LEVEL[level])


def _heading(block: Block, style: LineStyle) -> LineStyle:
    short = len(block.passage.plain.strip()) <= _LONGEST_DIVISION
    style = replace(style, before=_HEADING_BEFORE)
    return replace(style, align=Align.CENTRE) if short else style


def _placed(design: Design, wrap: int, label: int, text: int = 0) -> LineStyle:
    grid = design.grid
    places = (grid.block, *grid.steps)
    return replace(
        design.styles["SingleTxt"],
        left=places[wrap],
        first=places[label] - places[wrap],
        text_at=places[text] if text else 0.0,
    )
