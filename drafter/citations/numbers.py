"""Numbers of resolutions and decisions as they stand in a text, before it is known whose they are.

The shape says much: "1325 (2000)" can only be the Security Council's, "2005/30" is the Economic
and Social Council's or a commission's, "217 A (III)" is of the first thirty sessions.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from drafter.citations.grammar import Grammar
from drafter.citations.roman import to_roman

_GLUED = re.compile(r"[A-Za-z0-9/.:№-]$")
_LETTERS = re.compile(r"\w+")
_RANGES = re.compile(r"[-–]| - | – ")


class Shape(Enum):
    """What a number looks like."""

    SESSION = "60/1"
    ANNUAL = "2005/30"
    YEAR = "1325 (2000)"
    ROMAN = "217 A (III)"


@dataclass(frozen=True, slots=True)
class Number:
    """A number on the matching copy, from `start` to `end`; several `parts` share one number."""

    start: int
    end: int
    shape: Shape
    session: str
    number: int
    parts: tuple[str, ...] = ()

    @property
    def plain_session(self) -> int:
        """The session in figures, 0 for special sessions, Roman sessions and years."""
        return int(self.session) if self.session.isdecimal() else 0


def numbers(text: str, grammar: Grammar) -> Iterator[Number]:
    """Yield every number of the shape of a resolution's, in order."""
    if grammar.figures:
        yield from sorted([*_plain(text, grammar), *_in_figures(text, grammar)], key=_start)
    else:
        yield from _plain(text, grammar)


def _start(number: Number) -> int:
    return number.start


def _in_figures(text: str, grammar: Grammar) -> Iterator[Number]:
    """Yield the numbers that stand in a language's own figures: 第一㈠号 is 1 (I)."""
    figures = grammar.figures
    for match in re.finditer(figures["number"], text):
        tens, ten, units = match["figures"].rpartition(figures["ten"])
        value = figures["digits"].find(units) + 1 if units else 0
        value += 10 * (figures["digits"].find(tens) + 1 if tens else 1) if ten else 0
        session = to_roman(figures["sessions"].index(match["session"]) + 1)
        yield Number(match.start(), match.end(), Shape.ROMAN, session, value)


def _plain(text: str, grammar: Grammar) -> Iterator[Number]:
    for match in grammar.number.finditer(text):
        start, prefix = _session_mark(text, match.start(), grammar)
        if not _GLUED.search(text, max(0, start - 1), start):
            yield _number(match, start, prefix, grammar)


def _session_mark(text: str, start: int, grammar: Grammar) -> tuple[int, str]:
    """Return where a number begins with the mark of a special session, and the mark in Latin."""
    mark = grammar.session_mark.search(text, max(0, start - 8), start)
    if not mark:
        return start, ""
    if mark["latin"]:
        return mark.start(), f"{mark['latin']}-"
    return mark.start(), "ES-" if mark["emergency"] else "S-"


def _number(match: re.Match[str], start: int, prefix: str, grammar: Grammar) -> Number:
    first = int(match["first"])
    if match["second"]:
        annual = 1946 <= first < 2100 and not prefix
        shape = Shape.ANNUAL if annual else Shape.SESSION
        parts = _parts(match["late"] or "", grammar)
        return Number(start, match.end(), shape, f"{prefix}{first}", int(match["second"]), parts)
    parts = _parts(match["parts"] or "", grammar)
    if match["year"]:
        return Number(start, match.end(), Shape.YEAR, str(int(match["year"])), first, parts)
    return Number(start, match.end(), Shape.ROMAN, _roman(match), first, parts)


def _roman(match: re.Match[str]) -> str:
    if match["roman"]:
        return match["roman"]
    prefix = "ES-" if match["emergency"] else "S-" if match["special"] else ""
    return prefix + to_roman(int(match["plain"]))


def _parts(letters: str, grammar: Grammar) -> tuple[str, ...]:
    """Return the letters of the parts as Latin capitals; of a range its two ends."""
    words = (
        w.removeprefix("و") if w not in grammar.letters else w for w in _LETTERS.findall(letters)
    )
    found = (grammar.letters.get(word, word) for word in words)
    return tuple(letter for letter in found if len(letter) <= 2 and letter.isupper())
