"""Styles of a Word file: what runs look like beside their paragraph, headings, numbered styles."""

from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.imports.docx_names import W, switch, value
from drafter.imports.symbols import is_emphasis, is_title_style
from drafter.imports.trees import Element, children, number
from drafter.model.passage import Style

_DEEPEST_BASE = 20
_BODY_LEVEL = 9
"""The outline level that says "body text"."""
_RAISED = {"superscript": Style.SUPERSCRIPT, "subscript": Style.SUBSCRIPT}
_NOTE_STYLES = ("footnotereference", "endnotereference")


class Look(NamedTuple):
    """What properties say of a run; None where they say nothing."""

    bold: bool | None = None
    italic: bool | None = None
    underlined: bool | None = None
    raised: str | None = None
    hidden: bool | None = None
    kai: bool | None = None
    font: str | None = None

    def over(self, base: "Look") -> "Look":
        """Return this look where it says something, else the base's."""
        if self == _NOTHING:
            return base
        said = {name: own for name, own in self._asdict().items() if own is not None}
        return base._replace(**said)


_NOTHING = Look()


@dataclass(frozen=True, slots=True)
class Numbering:
    """The list and the level that a paragraph is numbered in; None where not said."""

    list: str | None = None
    level: int | None = None


@dataclass
class Styles:
    """The styles of one file by their ids."""

    elements: dict[str, Element] = field(default_factory=dict)
    _looks: dict[str, Look] = field(default_factory=dict)
    default: str = ""
    """The style of paragraphs that name none."""

    def chain(self, style: str | None) -> list[Element]:
        """Return a style and those that it is based on; a circle ends."""
        found: list[Element] = []
        while style in self.elements and len(found) < _DEEPEST_BASE:
            element = self.elements[style or ""]
            found.append(element)
            style = value(element, "basedOn")
        return found

    def look(self, style: str | None) -> Look:
        """Return the look that a style gives, with those that it is based on."""
        if not style:
            return _NOTHING
        if style not in self._looks:
            result = _NOTHING
            for element in self.chain(style):
                result = result.over(look_of(element.find(f"{W}rPr")))
            self._looks[style] = result
        return self._looks[style]

    def run(self, properties: Element | None) -> Look:
        """Return the look of a run: its own properties over those of its character style."""
        own = look_of(properties)
        style = value(properties, "rStyle")
        if style and style.casefold() in _NOTE_STYLES:
            return own
        return own.over(self.look(style))

    def outline(self, style: str | None, properties: Element | None) -> int | None:
        """Return the level in the outline of headings, from 0, or None for body text."""
        said = value(properties, "outlineLvl")
        for element in self.chain(style) if said is None else ():
            said = value(element.find(f"{W}pPr"), "outlineLvl")
            if said is not None:
                break
        level = number(said, _BODY_LEVEL)
        return level if 0 <= level < _BODY_LEVEL else None

    def is_title(self, style: str | None) -> bool:
        """Say whether a style is one of titles, by its name or by that of one it is based on."""
        names = (value(element, "name") or "" for element in self.chain(style)[:2])
        return any(is_title_style(name) for name in names)

    def numbering(self, style: str | None, properties: Element | None) -> tuple[Numbering, str]:
        """Return how a paragraph is numbered, and the style that says so ("" for itself)."""
        own = _numbering(properties)
        if own is not None and own.list is not None:
            return own, ""
        for element in self.chain(style):
            found = _numbering(element.find(f"{W}pPr"))
            if found is not None and found.list is not None:
                level = own.level if own and own.level is not None else found.level
                return Numbering(found.list, level), element.get(f"{W}styleId", "")
        return Numbering(), ""


def styles_of(root: Element | None) -> Styles:
    """Return the styles of a file's styles part; none where there is no such part."""
    result = Styles()
    for element in children(root):
        if element.tag != f"{W}style":
            continue
        identity = element.get(f"{W}styleId", "")
        result.elements[identity] = element
        if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true"):
            result.default = identity
    return result


def look_of(properties: Element | None) -> Look:
    """Return what an rPr says by itself."""
    if properties is None or not len(properties):
        return _NOTHING
    complex_script = bool(switch(properties, "rtl") or switch(properties, "cs"))
    underline = value(properties, "u")
    fonts = properties.find(f"{W}rFonts")
    asian = fonts.get(f"{W}eastAsia") if fonts is not None else None
    return Look(
        switch(properties, "bCs" if complex_script else "b"),
        switch(properties, "iCs" if complex_script else "i"),
        None if underline is None else underline not in ("none", ""),
        value(properties, "vertAlign"),
        switch(properties, "vanish"),
        None if asian is None else is_emphasis(asian),
        fonts.get(f"{W}ascii") if fonts is not None else None,
    )


def marks(look: Look, base: Look) -> frozenset[Style]:
    """Return the styles of marks that a run has and its paragraph has not."""
    result = set()
    if look.bold and not base.bold:
        result.add(Style.BOLD)
    if look.italic and not base.italic:
        result.add(Style.ITALIC)
    if look.underlined and not base.underlined:
        result.add(Style.UNDERLINE)
    if look.kai and not base.kai:
        result.add(Style.EMPHASIS)
    if look.raised in _RAISED and look.raised != base.raised:
        result.add(_RAISED[look.raised or ""])
    return frozenset(result)


def _numbering(properties: Element | None) -> Numbering | None:
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    level = value(found, "ilvl")
    return Numbering(value(found, "numId"), None if level is None else number(level))
