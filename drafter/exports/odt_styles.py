"""Styles of an OpenDocument text: each resolved style and font becomes one style, made once.

LibreOffice treats the margins of a paragraph as one: a style that names one of left, right and
indent loses the other two, so that every style here names all three.
"""

from dataclasses import dataclass, field

from odf.opendocument import OpenDocument
from odf.style import FontFace, ParagraphProperties, Style, TabStop, TabStops, TextProperties

from drafter.exports.sheet import Align, Font, Line, LineStyle, Raised, Sheet, paragraphs_of
from drafter.exports.styles import NAMES

_ALIGN = {
    Align.START: "start",
    Align.END: "end",
    Align.CENTRE: "center",
    Align.JUSTIFY: "justify",
}
_ALIGN_RIGHT_TO_LEFT = _ALIGN | {Align.START: "right", Align.END: "left"}
"""LibreOffice takes "start" for left in any text, but the left margin for the leading one."""
_POSITION = {
    Raised.ON_LINE: "0% 100%",
    Raised.SUPERSCRIPT: "super 65%",
    Raised.SUBSCRIPT: "sub 65%",
}
_LEAST_STOP = 0.4
"""A tab stop at the indent itself is passed over; one a little after it is not."""


def points(length: float) -> str:
    """Return a length as OpenDocument writes it."""
    return f"{length:.4g}pt" if abs(length) < 1 else f"{length:.2f}pt"


@dataclass
class Styles:
    """The styles of one file as they are needed."""

    file: OpenDocument
    sheet: Sheet
    _paragraphs: dict[tuple[object, ...], str] = field(default_factory=dict)
    _texts: dict[Font, str] = field(default_factory=dict)

    def declare(self) -> None:
        """Declare the fonts and the named styles of the sheet."""
        self._declare_fonts()
        for style in self.sheet.styles.values():
            name = style.template
            parent = {} if name == "Normal" else {"parentstylename": "Normal"}
            named = Style(name=name, displayname=NAMES[name], family="paragraph", **parent)
            self._fill(named, style)
            self.file.styles.addElement(named)

    def paragraph(self, line: Line, master: str = "", lists: str | None = None) -> str:
        """Return the name of the style of a line; `lists` is its list style ("" for none)."""
        key = (line.style, line.new_page, master, lists)
        if key not in self._paragraphs:
            self._paragraphs[key] = f"P{len(self._paragraphs) + 1}"
            attributes = {"masterpagename": master} if master else {}
            if lists is not None:
                attributes["liststylename"] = lists
            style = Style(
                name=self._paragraphs[key],
                family="paragraph",
                parentstylename=line.style.template,
                **attributes,
            )
            self._fill(style, line.style, new_page=line.new_page)
            self.file.automaticstyles.addElement(style)
        return self._paragraphs[key]

    def text(self, font: Font) -> str:
        """Return the name of the style of a run in a font."""
        if font not in self._texts:
            self._texts[font] = f"T{len(self._texts) + 1}"
            style = Style(name=self._texts[font], family="text")
            style.addElement(_text_properties(font))
            self.file.automaticstyles.addElement(style)
        return self._texts[font]

    def _fill(self, style: Style, line_style: LineStyle, *, new_page: bool = False) -> None:
        properties = _paragraph_properties(
            line_style, new_page=new_page, bidi=self.sheet.right_to_left
        )
        style.addElement(properties)
        style.addElement(_text_properties(line_style.font))

    def _declare_fonts(self) -> None:
        lines = (*paragraphs_of(self.sheet.lines), *(note.line for note in self.sheet.notes))
        fonts = [s.font for s in self.sheet.styles.values()]
        fonts += (run.font for line in lines for run in line.runs)
        for name in sorted({n for f in fonts for n in (f.latin, f.east_asian, f.complex)}):
            face = FontFace(name=name, fontfamily=f"'{name}'", fontfamilygeneric="roman")
            self.file.fontfacedecls.addElement(face)


def _paragraph_properties(style: LineStyle, *, new_page: bool, bidi: bool) -> ParagraphProperties:
    attributes = {
        "marginleft": points(style.left),
        "marginright": points(style.right),
        "textindent": points(style.first),
        "margintop": points(style.before),
        "marginbottom": points(style.after),
        "lineheight": f"{style.multiple:.0%}" if style.multiple else points(style.leading),
        "textalign": (_ALIGN_RIGHT_TO_LEFT if bidi else _ALIGN)[style.align],
        "keepwithnext": "always" if style.keep_next else "auto",
        "keeptogether": "always" if style.keep_lines else "auto",
        "writingmode": "rl-tb" if bidi else "lr-tb",
        "orphans": "2",
        "widows": "2",
    }
    if new_page:
        attributes["breakbefore"] = "page"
    properties = ParagraphProperties(**attributes)
    properties.addElement(_tab_stops(style))
    return properties


def _tab_stops(style: LineStyle) -> TabStops:
    stops = TabStops()
    hanging = (style.left,) if style.first < 0 else ()
    for stop in (*hanging, *style.stops):
        if stop >= style.left:
            place = max(stop - style.left, _LEAST_STOP)
            stops.addElement(TabStop(position=points(place), type="left"))
    return stops


def _text_properties(font: Font) -> TextProperties:
    size, weight = points(font.size), "bold" if font.bold else "normal"
    slant = "italic" if font.italic else "normal"
    position = _POSITION[font.raised]
    if font.lowered:
        position = f"-{font.lowered / font.size:.0%} 100%"
    attributes = {
        "fontname": font.latin,
        "fontnameasian": font.east_asian,
        "fontnamecomplex": font.complex,
        "letterspacing": points(font.spacing) if font.spacing else "normal",
        "textscale": f"{font.scale}%",
        "textposition": position,
        "textunderlinestyle": "solid" if font.underline else "none",
    }
    for script in ("", "asian", "complex"):
        attributes |= {f"fontsize{script}": size, f"fontweight{script}": weight}
        attributes[f"fontstyle{script}"] = slant
    return TextProperties(**attributes)
