"""Automatic numbers of an OpenDocument text, counted list by list.

A list counts from its start unless it continues another (text:continue-list), or the last one of
its style (text:continue-numbering); an item may have a value of its own.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.imports.counting import counted
from drafter.imports.odt_names import TEXT, XML
from drafter.imports.odt_styles import ListLevel, Styles
from drafter.imports.symbols import bullet
from drafter.imports.trees import Element, number

_PLACE = re.compile(r"%(\d+)%")
OUTLINE = "outline"
"""The key of the numbers of headings."""


class Place(NamedTuple):
    """Where a paragraph is counted: the list, its style, the level from 1, a value of its own."""

    list: str
    style: str
    level: int
    start: int | None = None


@dataclass
class Lists:
    """The numbers reached in every list of a file."""

    styles: Styles
    within: bool = False
    """Whether what is read was deleted from a text, whose lists it goes on counting."""
    _reached: dict[str, dict[int, int]] = field(default_factory=dict)
    _last: dict[str, str] = field(default_factory=dict)
    _count: int = 0

    def open(self, element: Element, style: str) -> str:
        """Return the key of an uppermost list: a new one, or that of the list it continues."""
        self._count += 1
        key = element.get(f"{XML}id") or f"list {self._count}"
        continued = element.get(f"{TEXT}continue-list")
        if continued in self._reached:
            self._reached[key] = self._reached[continued or ""]
        elif self._goes_on(element) and style in self._last:
            self._reached[key] = self._reached[self._last[style]]
        else:
            self._reached[key] = {}
        self._last[style] = key
        return key

    def _goes_on(self, element: Element) -> bool:
        return self.within or element.get(f"{TEXT}continue-numbering") == "true"

    def next(self, place: Place) -> str:
        """Count one more paragraph and return its label, "" where its level has none."""
        levels = (
            self.styles.outline if place.list == OUTLINE else self.styles.lists.get(place.style)
        )
        form = (levels or {}).get(place.level)
        reached = self._reached.setdefault(place.list, {})
        start = form.start if form else 1
        following = reached[place.level] + 1 if place.level in reached else start
        reached[place.level] = following if place.start is None else place.start
        for deeper in [level for level in reached if level > place.level]:
            del reached[deeper]
        if form is None or levels is None:
            return ""
        return _label(levels, form, place.level, reached)


def start_of(item: Element) -> int | None:
    """Return the value that an item has of its own, or None."""
    said = item.get(f"{TEXT}start-value")
    return None if said is None else number(said, 1)


def _label(
    levels: dict[int, ListLevel], form: ListLevel, level: int, reached: dict[int, int]
) -> str:
    def figure(place: int) -> str:
        own = levels.get(place, ListLevel())
        return counted(reached.get(place, own.start), own.form, doubled=own.doubled)

    if form.bullet is not None:
        return bullet(form.bullet, "")
    if form.pattern:
        return _PLACE.sub(lambda m: figure(int(m[1])), form.pattern).strip()
    if not form.form:
        return ""
    shown = range(max(1, level - form.shown + 1), level + 1)
    figures = ".".join(found for found in map(figure, shown) if found)
    return (form.before + figures + form.after).strip()
