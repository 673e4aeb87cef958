"""WordprocessingML of fonts, paragraph properties, runs and paragraphs.

Children stand in the order that the schema asks for; only what differs from the named style is
written. Attributes are twips, half-points for sizes and positions, per cent for scale.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby

from drafter.compare.pieces import Change
from drafter.exports.docx_changes import Revisions
from drafter.exports.geometry import TWIPS
from drafter.exports.markup import element, words
from drafter.exports.sheet import Align, Font, Label, Line, LineStyle, Raised, Run, Sheet
from drafter.model.carried import bookmark
from drafter.text.characters import is_latin

_BREAKS = re.compile(r"([\t\n])")
_FIGURE = re.compile(r"(?<![\d\u00a0])(\d{1,2}(?:\u00a0\d{3})+)(?![\d\u00a0])")
"""A figure in groups, as it is read: "10 024". Official Arabic files have "024 10", which is typed
as Word turns it about.
"""
_PROPERTIES = re.compile(r"<w:p>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)", re.DOTALL)
_JUSTIFICATION = {
    Align.START: "left",
    Align.END: "right",
    Align.CENTRE: "center",
    Align.JUSTIFY: "both",
}
_VERTICAL = {
    Raised.ON_LINE: "baseline",
    Raised.SUPERSCRIPT: "superscript",
    Raised.SUBSCRIPT: "subscript",
}

Reference = Callable[[Run], str]
"""Writes the run that calls a note."""


def twips(length: float) -> int:
    """Return points as whole twips."""
    return round(length * TWIPS)


@dataclass(frozen=True)
class Writer:
    """Writes paragraphs of one sheet; `links` gives the relationship of each address."""

    sheet: Sheet
    links: Mapping[str, str]
    reference: Reference
    revisions: Revisions

    def paragraph(self, line: Line) -> str:
        """Return a line as a paragraph: label, runs, links, calls of notes."""
        base = self.sheet.styles[line.style.template]
        properties = _style_name(base) + self._placement(line, base)
        font = line.style.font
        inner = self._runs(line, base.font)
        if line.label and not line.label.numbered:
            inner.insert(0, self._typed(line.label, base.font))
        mark = self.revisions.mark(line.mark, late=line.late) + self.font_properties(
            font, base.font
        )
        properties += element("w:rPr", {}, mark) if mark else ""
        return element("w:p", {}, element("w:pPr", {}, properties), *inner)

    def _placement(self, line: Line, base: LineStyle) -> str:
        numbered = line.label.numbered if line.label else None
        if not numbered:
            return differences(line.style, base, line.new_page, self.sheet.right_to_left)
        number = element(
            "w:numPr",
            {},
            element("w:ilvl", {"w:val": numbered.level}),
            element("w:numId", {"w:val": numbered.stretch + 1}),
        )
        placed = self.sheet.stretches[numbered.stretch].styles[numbered.level] or base
        return differences(
            line.style, base, line.new_page, self.sheet.right_to_left, number=number, placed=placed
        )

    def _runs(self, line: Line, base: Font) -> list[str]:
        """Return the runs with what is around them; a change stands inside its link."""
        result = []
        for (change, link), runs in groupby(line.runs, key=lambda run: (run.change, run.link)):
            markup = "".join(self._run(run, base) for run in runs)
            markup = self.revisions.around(change, markup, late=line.late)
            place = {"r:id": self.links[link]} if link else {}
            result.append(element("w:hyperlink", place, markup) if link else markup)
        return result

    def _run(self, run: Run, base: Font) -> str:
        if run.note is not None:
            return self.reference(run)
        return self.text(run.text, run.font, base, run.change)

    def _typed(self, label: Label, base: Font) -> str:
        return self.text(label.text + "\t", label.font, base)

    def text(self, text: str, font: Font, base: Font, change: Change = Change.KEPT) -> str:
        """Return runs of text; a figure in groups is one of its own from right to left."""
        pieces = _FIGURE.split(text) if self.sheet.right_to_left else (text,)
        return "".join(self._piece(p, font, base, text_tag(change)) for p in pieces if p)

    def _piece(self, text: str, font: Font, base: Font, tag: str) -> str:
        """Return a run; tabs and line breaks become elements."""
        properties = self.font_properties(font, base, text)
        inner = [_piece(piece, tag) for piece in _BREAKS.split(text) if piece]
        head = element("w:rPr", {}, properties) if properties else ""
        return element("w:r", {}, head, *inner)

    def font_properties(self, font: Font, base: Font | None, text: str = "") -> str:
        """Return what a run's font has that its style has not, hints of script included.

        Symbols and other Latin words run from left to right in any text, and so do figures in
        groups: Word would turn the groups about.
        """
        hint = "eastAsia" if self.sheet.locale.startswith("zh") else ""
        onward = is_latin(text) or _FIGURE.fullmatch(text)
        direction = element("w:rtl") if self.sheet.right_to_left and not onward else ""
        return font_differences(font, base, hint) + direction


def bookmarked(place: int, paragraph: str) -> str:
    """Return a paragraph with the bookmark of the n-th line around its runs; a table after it."""
    start = element("w:bookmarkStart", {"w:id": place, "w:name": bookmark(place)})
    end = element("w:bookmarkEnd", {"w:id": place})
    if not paragraph.startswith("<w:p>"):
        return f"{start}{end}{paragraph}"
    properties = _PROPERTIES.match(paragraph)
    place_of_runs = properties.end() if properties else len("<w:p>")
    runs = paragraph[place_of_runs:].removesuffix("</w:p>")
    return f"{paragraph[:place_of_runs]}{start}{runs}{end}</w:p>"


def text_tag(change: Change) -> str:
    """Return the element that holds the words of a run; deleted ones have their own."""
    return "w:delText" if change is Change.DELETED else "w:t"


def _piece(piece: str, tag: str) -> str:
    if piece == "\t":
        return "<w:tab/>"
    if piece == "\n":
        return "<w:br/>"
    return f'<{tag} xml:space="preserve">{words(piece)}</{tag}>'


def _style_name(style: LineStyle) -> str:
    return element("w:pStyle", {"w:val": style.template}) if style.template != "Normal" else ""


_NO_FONT = Font("", "", "", size=0.0, spacing=-99.0, scale=0)


def font_differences(font: Font, base: Font | None, hint: str = "") -> str:
    """Return the children of rPr for what differs from `base`; all of them without a base."""
    old = base or _NO_FONT
    underline = element("w:u", {"w:val": "single" if font.underline else "none"})
    vertical = element("w:vertAlign", {"w:val": _VERTICAL[font.raised]})
    return "".join(
        (
            _families(font, old, hint),
            _switch("b", font.bold, old.bold) + _switch("bCs", font.bold, old.bold),
            _switch("i", font.italic, old.italic) + _switch("iCs", font.italic, old.italic),
            _value("spacing", font.spacing * TWIPS, old.spacing * TWIPS),
            _value("w", font.scale, old.scale),
            _value("position", -font.lowered * 2, -old.lowered * 2),
            _value("sz", font.size * 2, old.size * 2),
            _value("szCs", font.size * 2, old.size * 2),
            underline if font.underline != old.underline else "",
            vertical if font.raised != old.raised else "",
        )
    )


def _value(name: str, new: float, old: float) -> str:
    return element(f"w:{name}", {"w:val": round(new)}) if new != old else ""


def _families(font: Font, base: Font, hint: str) -> str:
    families = {"w:hint": hint} if hint else {}
    if base.latin != font.latin:
        families |= {"w:ascii": font.latin, "w:hAnsi": font.latin}
    if base.east_asian != font.east_asian:
        families["w:eastAsia"] = font.east_asian
    if base.complex != font.complex:
        families["w:cs"] = font.complex
    return element("w:rFonts", families) if families else ""


def differences(
    style: LineStyle,
    base: LineStyle | None,
    new_page: bool = False,
    bidi: bool = False,
    *,
    number: str = "",
    placed: LineStyle | None = None,
) -> str:
    """Return the children of pPr for what differs from `base`.

    `number` is the numbering of an automatic label, whose level gives the indents of `placed`.
    """
    origin = base or _PLAIN
    parts = [
        _switch("keepNext", style.keep_next, origin.keep_next),
        _switch("keepLines", style.keep_lines, origin.keep_lines),
        element("w:pageBreakBefore") if new_page else "",
        number,
        _tabs(style) if style.stops != origin.stops else "",
        element("w:bidi") if bidi else "",
        _spacing(style) if base is None or _gaps(style) != _gaps(base) else "",
        _indents(style) if _places(style) != _places(placed or origin) else "",
    ]
    if style.align != origin.align:
        parts.append(element("w:jc", {"w:val": _JUSTIFICATION[style.align]}))
    if style.outline is not None and style.outline != origin.outline:
        parts.append(element("w:outlineLvl", {"w:val": style.outline}))
    return "".join(parts)


_PLAIN = LineStyle("", Font("", "", "", 0), 0)


def _switch(name: str, new: bool, old: bool) -> str:
    if new == old:
        return ""
    return element(f"w:{name}") if new else element(f"w:{name}", {"w:val": "0"})


def _tabs(style: LineStyle) -> str:
    stops = (element("w:tab", {"w:val": "left", "w:pos": twips(stop)}) for stop in style.stops)
    return element("w:tabs", {}, *stops)


def _gaps(style: LineStyle) -> tuple[float, ...]:
    return style.before, style.after, style.leading, style.multiple


def _spacing(style: LineStyle) -> str:
    line = round(style.multiple * 240) if style.multiple else twips(style.leading)
    return element(
        "w:spacing",
        {
            "w:before": twips(style.before),
            "w:after": twips(style.after),
            "w:line": line,
            "w:lineRule": "auto" if style.multiple else "exact",
        },
    )


def _places(style: LineStyle) -> tuple[float, ...]:
    return style.left, style.right, style.first


def _indents(style: LineStyle) -> str:
    first = "w:firstLine" if style.first >= 0 else "w:hanging"
    return element(
        "w:ind",
        {
            "w:left": twips(style.left),
            "w:right": twips(style.right),
            first: twips(abs(style.first)),
        },
    )
