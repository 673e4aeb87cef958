"""Automatic numbers of a Word file: one multilevel list for each stretch, started where it starts.

Each stretch has a list definition of its own: Word counts all lists of one definition together.
"""

import re

from drafter.exports.docx_paragraphs import twips
from drafter.exports.markup import element
from drafter.exports.sheet import LineStyle, Sheet, Stretch
from drafter.text.characters import NO_BREAK_SPACE

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FORMATS = {
    "arabic": "decimal",
    "letter": "lowerLetter",
    "LETTER": "upperLetter",
    "roman": "lowerRoman",
    "ROMAN": "upperRoman",
}


_HALF_A_LABEL = 0.45
"""About half the width of "1 -", in ems."""


def numbering_part(sheet: Sheet) -> str:
    """Return numbering.xml; the n-th stretch has the number id n + 1."""
    stretches, turned = sheet.stretches, sheet.right_to_left
    definitions = (_definition(n, stretch, turned) for n, stretch in enumerate(stretches))
    lists = (
        element("w:num", {"w:numId": n + 1}, element("w:abstractNumId", {"w:val": n}))
        for n in range(len(stretches))
    )
    return element("w:numbering", {"xmlns:w": _MAIN}, *definitions, *lists)


def _definition(n: int, stretch: Stretch, turned: bool) -> str:
    levels = (
        _level(level, pattern, stretch.starts[level], stretch.styles[level], turned)
        for level, pattern in enumerate(stretch.patterns)
    )
    return element(
        "w:abstractNum",
        {"w:abstractNumId": n},
        element("w:nsid", {"w:val": f"{0x10000000 + n:08X}"}),
        element("w:multiLevelType", {"w:val": "multilevel"}),
        *levels,
    )


def _level(level: int, pattern: str, start: int, style: LineStyle | None, turned: bool) -> str:
    """Return a level; `turned` in text from right to left.

    There "left" is where reading begins in Word, and the left in LibreOffice: a label in the middle
    of its own place stands alike in both. A plain space in it LibreOffice loses.
    """
    counter = re.search(r"\{(\w+)\}", pattern)
    number_format = _FORMATS.get(counter[1]) if counter else None
    text = pattern.replace(counter[0], f"%{level + 1}") if counter and number_format else ""
    text = text.replace(" ", NO_BREAK_SPACE) if turned else text
    return element(
        "w:lvl",
        {"w:ilvl": level},
        element("w:start", {"w:val": start}),
        element("w:numFmt", {"w:val": number_format or "none"}),
        element("w:suff", {"w:val": "tab"}),
        element("w:lvlText", {"w:val": text}),
        element("w:lvlJc", {"w:val": "center" if turned else "left"}),
        _placement(style, _HALF_A_LABEL * style.font.size if turned else 0.0) if style else "",
        '<w:rPr><w:b w:val="0"/><w:i w:val="0"/></w:rPr>',
    )


def _placement(style: LineStyle, moved: float) -> str:
    """Return where the label and the text after it begin, the label moved by some points."""
    first = style.first + moved
    tab = element("w:tab", {"w:val": "num", "w:pos": twips(style.text_at)})
    places = {"w:left": twips(style.left)}
    places["w:firstLine" if first >= 0 else "w:hanging"] = twips(abs(first))
    return element("w:pPr", {}, element("w:tabs", {}, tab), element("w:ind", places))
