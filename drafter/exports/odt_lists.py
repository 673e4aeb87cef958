"""Lists of an OpenDocument text: each stretch of numbering is one list, wherever it goes on.

The first list of a stretch in the file has its name, the others continue it; what was deleted
stands in the file before everything else, and its paragraphs are counted in the same lists.
"""

import re
from dataclasses import dataclass, field

from odf.element import Element
from odf.style import ListLevelLabelAlignment, ListLevelProperties, TextProperties
from odf.text import List, ListItem, ListLevelStyleNumber, ListStyle

from drafter.exports.odt_styles import points
from drafter.exports.sheet import LineStyle, Numbered, Stretch
from drafter.text.characters import NO_BREAK_SPACE

_FORMATS = {"arabic": "1", "letter": "a", "LETTER": "A", "roman": "i", "ROMAN": "I"}
_XML = "http://www.w3.org/XML/1998/namespace"


@dataclass
class Lists:
    """The lists of one file: those among the deleted paragraphs, and those of the text."""

    deleted: list[tuple[int, Element]] = field(default_factory=list)
    body: list[tuple[int, Element]] = field(default_factory=list)

    def name(self) -> None:
        """Name each stretch at its first list in the file, and let the others continue it."""
        begun: set[int] = set()
        for stretch, element in (*self.deleted, *self.body):
            identity = f"stretch{stretch + 1}"
            if stretch in begun:
                element.setAttribute("continuelist", identity)
            else:
                element.setAttrNS(_XML, "id", identity)
            begun.add(stretch)


@dataclass
class Row:
    """Paragraphs one after another; numbered ones become items, of the open list if they can."""

    begun: list[tuple[int, Element]]
    _stretch: int | None = None
    _open: list[Element] = field(default_factory=list)

    def add(self, parent: Element, paragraph: Element, numbered: Numbered | None) -> None:
        """Add a paragraph to what holds the row."""
        if numbered is None:
            self._stretch = None
            parent.addElement(paragraph)
            return
        item = ListItem()
        item.addElement(paragraph)
        self._list(parent, numbered.stretch, numbered.level).addElement(item)

    def leave(self) -> None:
        """Let the next paragraph begin a list of its own: something else stands before it."""
        self._stretch = None

    def _list(self, parent: Element, stretch: int, level: int) -> Element:
        """Return the list at a level of the stretch: the open one, or one that goes on from it."""
        if self._stretch != stretch:
            self._stretch = stretch
            self._open = [List(stylename=list_name(stretch))]
            self.begun.append((stretch, self._open[0]))
            parent.addElement(self._open[0])
        del self._open[level + 1 :]
        while len(self._open) <= level:
            items = self._open[-1]
            if not items.hasChildNodes():
                items.addElement(ListItem())
            inner = List()
            items.lastChild.addElement(inner)
            self._open.append(inner)
        return self._open[level]


def list_name(stretch: int) -> str:
    """Return the name of the list style of a stretch."""
    return f"L{stretch + 1}"


def list_style(place: int, stretch: Stretch, *, turned: bool = False) -> Element:
    """Return the list style of a stretch: patterns, first numbers, where labels stand.

    In text from right to left (`turned`) the start of a label is its left for LibreOffice, which
    loses a plain space in it.
    """
    result = ListStyle(name=list_name(place))
    for level, pattern in enumerate(stretch.patterns):
        style = stretch.styles[level]
        counter = re.search(r"\{(\w+)\}", pattern)
        if style is None or counter is None:
            continue
        printed = pattern.replace(" ", NO_BREAK_SPACE) if turned else pattern
        prefix, suffix = printed[: counter.start()], printed[counter.end() :]
        number = ListLevelStyleNumber(
            level=str(level + 1),
            numformat=_FORMATS[counter[1]],
            startvalue=str(stretch.starts[level]),
            **{k: v for k, v in (("numprefix", prefix), ("numsuffix", suffix)) if v},
        )
        number.addElement(_label_place(style, {"textalign": "end"} if turned else {}))
        number.addElement(TextProperties(fontstyle="normal", fontweight="normal"))
        result.addElement(number)
    return result


def _label_place(style: LineStyle, align: dict[str, str]) -> Element:
    mode = "label-alignment"
    result = ListLevelProperties(listlevelpositionandspacemode=mode, **align)
    result.addElement(
        ListLevelLabelAlignment(
            labelfollowedby="listtab",
            listtabstopposition=points(style.text_at),
            textindent=points(style.first),
            marginleft=points(style.left),
        )
    )
    return result
