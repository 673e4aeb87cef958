"""Typed numbers at the beginning of paragraphs: "3.", "(a)", "㈡", "1 -", "(ب)"; what they mean.

"(i)" is a letter after (h) and a roman number elsewhere; which it is, is for the paragraphs around
it to say (`Counter`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.languages.counters import number_of
from drafter.languages.language import Language
from drafter.languages.openers import find_opener
from drafter.model.document import DEEPEST_LEVEL, Kind
from drafter.text.characters import TATWEEL

_MARK = "[\u200e\u200f\u061c]"
"""What turns the direction of Arabic; some files put it around their labels."""
_TYPED = re.compile(
    rf"{_MARK}*(?P<label>[(（]\s?[^\W_]{{1,8}}(?: [\u0621-\u064a])?\s?[)）]"
    rf"|[^\W_]{{1,8}}\s?[.)．）、]|[㈠-㈩]|[’‘']\d{{1,3}}[’‘']"
    rf"|(?:\d{{1,3}}|[\u0621-\u064a]{{1,2}})\s?[-–—](?={_MARK}|\s|$))(?P<gap>(?:{_MARK}|\s)*)"
)
_PLAIN_FORM = str.maketrans(
    "（）．０１２３４５６７８９–—ﻫасеорхуі", "().0123456789--هaceopxyi", TATWEEL
)
"""Other characters of the same look: full-width forms, dashes, Cyrillic letters for Latin ones."""
_ONE_LETTER_OR_NUMBER = re.compile(
    r"[(（’‘']?\s?(?:\d{1,3}|[a-z]{1,8}|[а-яіј]|[一二三四五六七八九十]+|[\u0621-\u064aﻫ ]{1,3})\W*$"
    r"|[㈠-㈩]$"
)


_DECIMAL = re.compile(r"(?:\d{1,2}\.){1,2}(?P<last>\d{1,2})\.?")
"""The second paragraph of the first section: "1.2", "1.2.". Levels are those of its figures."""
_TYPED_DECIMAL = re.compile(rf"(?P<label>{_DECIMAL.pattern})\s+(?=[^\W\d_])")
_EL_FOR_ONE = "l."
_BARE = re.compile(r"(\d{1,3})\s+(?=[^\W\d_])")


class Place(NamedTuple):
    """A level (0 to 4), and the number that a label stands for at that level."""

    level: int
    number: int


class Split(NamedTuple):
    """A typed label, and where the text after it begins."""

    label: str
    start: int


def split(text: str) -> Split | None:
    """Return what may be a label at the beginning of a text, or None."""
    decimal = _TYPED_DECIMAL.match(text)
    if decimal and not text[decimal.end()].islower():
        return Split(decimal["label"], decimal.end())
    found = _TYPED.match(text)
    if found is None or not _ONE_LETTER_OR_NUMBER.match(found["label"]):
        return None
    following = text[found.end() : found.end() + 1]
    if not following:
        return Split(found["label"], found.end())
    closed = found["label"][0] in "(（’‘'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩" or found["label"][0].isdigit()
    if not found["gap"] and (following.isdigit() or (not closed and following.isascii())):
        return None
    if not found["gap"] and following in ".,)":
        return None
    return Split(found["label"], found.end())


def bare_number(text: str, tongue: Language) -> Split | None:
    """Return a number that lacks its stop, told by the verb after it: "43 Invites all States"."""
    found = _BARE.match(text)
    if found is None or not find_opener(text[found.end() :], Kind.OPERATIVE, tongue.code):
        return None
    return Split(found[1], found.end())


def begins_with_label(text: str) -> bool:
    """Say whether a text begins with what may be a label."""
    return split(text) is not None


def places(label: str, scheme: str, tongue: Language) -> tuple[Place, ...]:
    """Return what a label may stand for in a scheme of the language: printed forms, then others."""
    plain = "".join(label.translate(_PLAIN_FORM).split())
    printed: Sequence[str] = tongue.data["labels"][scheme]
    if not printed[0]:
        printed = ("", *printed[1:])
    loose = tongue.data["recognition"]["loose_labels"]
    forms = [*((pattern, level) for level, pattern in enumerate(printed) if pattern), *loose]
    forms.append(("{arabic}", 0))
    found = [(level, number_of("".join(form.split()), plain)) for form, level in forms]
    known = [Place(level, n) for level, n in found if n is not None]
    if decimal := _DECIMAL.fullmatch(plain):
        known.append(Place(plain.rstrip(".").count("."), int(decimal["last"])))
    if plain == _EL_FOR_ONE:
        known.append(Place(0, 1))
    return tuple(dict.fromkeys(known))


@dataclass
class Counter:
    """The numbers reached at each level while a text is read."""

    counts: list[int] = field(default_factory=lambda: [0] * (DEEPEST_LEVEL + 1))
    level: int = -1

    def restart(self) -> None:
        """Begin again from the first number."""
        self.counts, self.level = [0] * (DEEPEST_LEVEL + 1), -1

    def unlabelled(self) -> None:
        """Pass a paragraph of the uppermost level that has no number."""
        self.counts[1:] = [0] * DEEPEST_LEVEL
        self.level = 0

    def take(self, candidates: Sequence[Place], following: Sequence[Place]) -> Place:
        """Choose what a label stands for, given what the next label may be, and count it."""
        place = self._choice(candidates, following)
        self.counts[place.level] = place.number
        self.counts[place.level + 1 :] = [0] * (DEEPEST_LEVEL - place.level)
        self.level = place.level
        return place

    def _choice(self, candidates: Sequence[Place], following: Sequence[Place]) -> Place:
        continuing = [p for p in candidates if self._follows(p)]
        beginning = [p for p in candidates if p.number == 1 and p.level > self.level]
        if continuing and beginning:
            first = min(beginning, key=lambda p: p.level)
            return first if Place(first.level, 2) in following else continuing[-1]
        if continuing:
            return max(continuing, key=lambda place: place.level)
        if beginning:
            return min(beginning, key=lambda p: p.level)
        return self._nearest(candidates)

    def continuing(self, candidates: Sequence[Place]) -> Place | None:
        """Return the deepest place at which a label would go on counting, or None."""
        places = [place for place in candidates if self._follows(place)]
        return max(places, key=lambda place: place.level, default=None)

    def _follows(self, place: Place) -> bool:
        return place.level <= self.level and place.number == self.counts[place.level] + 1

    def _nearest(self, candidates: Sequence[Place]) -> Place:
        """Take a label that is out of order for the level whose number it misses by least."""
        return min(candidates, key=lambda p: abs(p.number - self.counts[p.level] - 1))
