"""Automatic numbers of a Word file, counted as Word counts them: from lists to printed labels.

Lists of one definition count together, level by level; a number of a level begins the deeper ones
again; a list with a start of its own begins there when it is first used (ECMA-376, 17.9).
"""

import re
from dataclasses import dataclass, field

from drafter.imports.counting import counted
from drafter.imports.docx_names import W, switch, value
from drafter.imports.docx_styles import Styles
from drafter.imports.symbols import bullet
from drafter.imports.trees import Element, children, number

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: first number, format, pattern ("%1."), what restarts it."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""
    font: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    """A list: the definition that it counts with, its levels, and where it starts anew."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


@dataclass
class Lists:
    """All lists of a file, and the numbers reached in them."""

    lists: dict[str, _List] = field(default_factory=dict)
    _reached: dict[str, dict[int, int]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def level_of(self, identity: str, style: str) -> int:
        """Return the level that a style has in the list."""
        found = self.lists.get(identity)
        levels = found.levels.items() if found else ()
        return next((n for n, level in levels if style and level.style == style), 0)

    def next(self, identity: str, level: int) -> str:
        """Count one more paragraph of a list and return its label; "" for none of that name."""
        found = self.lists.get(identity)
        if found is None or not 0 <= level < _LEVELS:
            return ""
        form = found.levels.get(level, Level())
        if form.form == "bullet":
            return bullet(form.text, form.font)
        reached = self._reached.setdefault(found.definition, {})
        reached[level] = self._number(found, identity, level, form, reached)
        for deeper in [n for n in reached if n > level]:
            if _begins_again(found.levels.get(deeper, Level()), level):
                del reached[deeper]
        return _label(found, form, reached)

    def _number(
        self, found: _List, identity: str, level: int, form: Level, reached: dict[int, int]
    ) -> int:
        fresh = (identity, level) not in self._started
        self._started.add((identity, level))
        if fresh and level in found.starts:
            return found.starts[level]
        return reached[level] + 1 if level in reached else form.start


def _begins_again(deeper: Level, level: int) -> bool:
    """Say whether a number of a level begins a deeper level again."""
    if deeper.restart is None:
        return True
    return deeper.restart > 0 and level < deeper.restart


def _label(found: _List, form: Level, reached: dict[int, int]) -> str:
    def figure(place: re.Match[str]) -> str:
        level = int(place[1]) - 1
        own = found.levels.get(level, Level())
        reading = "decimal" if form.legal else own.form
        return counted(reached.get(level, own.start), reading)

    return _PLACE.sub(figure, form.text).strip()


def lists_of(root: Element | None, styles: Styles) -> Lists:
    """Return the lists of a file's numbering part; none where there is no such part."""
    definitions = {
        element.get(f"{W}abstractNumId", ""): element
        for element in children(root)
        if element.tag == f"{W}abstractNum"
    }
    named = {value(e, "styleLink"): e for e in definitions.values() if value(e, "styleLink")}
    result = Lists()
    for element in children(root):
        if element.tag == f"{W}num":
            definition = definitions.get(value(element, "abstractNumId") or "")
            link = value(definition, "numStyleLink")
            definition = named.get(link, definition) if link else definition
            result.lists[element.get(f"{W}numId", "")] = _list(element, definition)
    return result


def _list(element: Element, definition: Element | None) -> _List:
    levels = {number(e.get(f"{W}ilvl")): _level(e) for e in _levels(definition)}
    starts = {}
    for override in element.iterfind(f"{W}lvlOverride"):
        place = number(override.get(f"{W}ilvl"))
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[place] = _level(own)
        start = value(override, "startOverride")
        if start is not None:
            starts[place] = number(start, 1)
    identity = definition.get(f"{W}abstractNumId", "") if definition is not None else ""
    return _List(identity, levels, starts)


def _levels(definition: Element | None) -> list[Element]:
    return [] if definition is None else definition.findall(f"{W}lvl")


def _level(element: Element) -> Level:
    restart = value(element, "lvlRestart")
    fonts = element.find(f"{W}rPr/{W}rFonts")
    return Level(
        number(value(element, "start"), 0 if value(element, "start") is None else 1),
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        None if restart is None else number(restart),
        bool(switch(element, "isLgl")),
        value(element, "pStyle") or "",
        (fonts.get(f"{W}ascii") or "") if fonts is not None else "",
    )
