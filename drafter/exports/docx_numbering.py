"""Automatic numbers of a Word file: one multilevel list for each stretch, started where it starts.

Each stretch has a list definition of its own: Word counts all lists of one definition together.
"""

import re

from drafter.exports.docx_paragraphs import twips
from drafter.exports.markup import element
from drafter.exports.sheet import LineStyle, Stretch

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FORMATS = {
    "arabic": "decimal",
    "letter": "lowerLetter",
    "LETTER": "upperLetter",
    "roman": "lowerRoman",
    "ROMAN": "upperRoman",
}


def numbering_part(stretches: tuple[Stretch, ...]) -> str:
    """Return numbering.xml; the n-th stretch has the number id n + 1."""
    definitions = (_definition(n, stretch) for n, stretch in enumerate(stretches))
    lists = (
        element("w:num", {"w:numId": n + 1}, element("w:abstractNumId", {"w:val": n}))
        for n in range(len(stretches))
    )
    return element("w:numbering", {"xmlns:w": _MAIN}, *definitions, *lists)


def _definition(n: int, stretch: Stretch) -> str:
    levels = (
        _level(level, pattern, stretch.starts[level], stretch.styles[level])
        for level, pattern in enumerate(stretch.patterns)
    )
    return element(
        "w:abstractNum",
        {"w:abstractNumId": n},
        element("w:nsid", {"w:val": f"{0x10000000 + n:08X}"}),
        element("w:multiLevelType", {"w:val": "multilevel"}),
        *levels,
    )


def _level(level: int, pattern: str, start: int, style: LineStyle | None) -> str:
    counter = re.search(r"\{(\w+)\}", pattern)
    number_format = _FORMATS.get(counter[1]) if counter else None
    text = pattern.replace(counter[0], f"%{level + 1}") if counter and number_format else ""
    return element(
        "w:lvl",
        {"w:ilvl": level},
        element("w:start", {"w:val": start}),
        element("w:numFmt", {"w:val": number_format or "none"}),
        element("w:suff", {"w:val": "tab"}),
        element("w:lvlText", {"w:val": text}),
        element("w:lvlJc", {"w:val": "left"}),
        _placement(style) if style else "",
        '<w:rPr><w:b w:val="0"/><w:i w:val="0"/></w:rPr>',
    )


def _placement(style: LineStyle) -> str:
    tab = element("w:tab", {"w:val": "num", "w:pos": twips(style.text_at)})
    places = {"w:left": twips(style.left)}
    places["w:firstLine" if style.first >= 0 else "w:hanging"] = twips(abs(style.first))
    return element("w:pPr", {}, element("w:tabs", {}, tab), element("w:ind", places))
