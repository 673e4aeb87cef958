"""From the labels that numbering gave to automatic numbers that a word processor can count.

A stretch is one list of the word processor. A label joins a stretch only where that list would
count to the same label; otherwise a new stretch begins, so what is printed is always what the
numbering floor said. Labels that word processors cannot count (㈠) stay typed, and so does ’1‘,
which LibreOffice sets without its tab in text from right to left.
"""

import re
from dataclasses import dataclass, field, replace

from drafter.exports.sheet import LineStyle, Numbered, Stretch
from drafter.languages.counters import number_of

COUNTABLE = {"arabic", "letter", "LETTER", "roman", "ROMAN"}


@dataclass
class _Open:
    """A stretch that may still go on: its place, its scheme and its counts by level."""

    place: int
    scheme: str
    counts: list[int]


@dataclass
class Stretches:
    """The stretches of a sheet, made label by label in document order."""

    settled: list[Stretch] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)

    def begin(self) -> None:
        """Begin a part, or a text with a formula of its own: nothing goes on from before."""
        self._open.clear()

    def number(
        self, scheme: str, patterns: tuple[str, ...], level: int, label: str, style: LineStyle
    ) -> Numbered | None:
        """Return the automatic number that prints this label, or None where it must be typed."""
        number = number_of(patterns[level], label) if _countable(patterns[level]) else None
        if number is None:
            return None
        going = self._going_on(scheme, level, number)
        if going is None:
            going = self._new(scheme, patterns, level, number)
        going.counts[level] = number
        going.counts[level + 1 :] = [0] * (len(patterns) - level - 1)
        self._open.remove(going)
        self._open.insert(0, going)
        self._keep_style(going.place, level, style)
        return Numbered(going.place, level, number)

    def _going_on(self, scheme: str, level: int, number: int) -> _Open | None:
        fitting = [s for s in self._open if s.scheme == scheme and _next(s, level) == number]
        under = [s for s in fitting if any(s.counts[:level])]
        return next(iter(under or fitting), None)

    def _new(self, scheme: str, patterns: tuple[str, ...], level: int, number: int) -> _Open:
        starts = tuple(number if n == level else 1 for n in range(len(patterns)))
        self.settled.append(Stretch(patterns, starts, (None,) * len(patterns)))
        going = _Open(len(self.settled) - 1, scheme, [0] * len(patterns))
        self._open.insert(0, going)
        return going

    def _keep_style(self, place: int, level: int, style: LineStyle) -> None:
        stretch = self.settled[place]
        if stretch.styles[level] is None:
            styles = tuple(style if n == level else s for n, s in enumerate(stretch.styles))
            self.settled[place] = replace(stretch, styles=styles)


def _next(going: _Open, level: int) -> int | None:
    """Return the next number; None where deeper levels came first, which programs count apart."""
    if not going.counts[level] and any(going.counts[level + 1 :]):
        return None
    return going.counts[level] + 1


def _countable(pattern: str) -> bool:
    counter = re.search(r"\{(\w+)\}", pattern)
    return counter is not None and counter[1] in COUNTABLE and not pattern.startswith("’")
