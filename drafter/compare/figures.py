"""The figures and percentages in a text, as values that no longer depend on the language.

Thousands and decimal marks, 万 and 亿, and words of scale are data (`resources/figures/`). Some
languages write small numbers in words where others write figures: words are read too, but count
only as an answer to a figure on the other side, never as a question.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from drafter.citations.roman import ROMAN, from_roman
from drafter.compare.numerals import Numerals
from drafter.languages.language import language
from drafter.paths import resources

_ROMAN = re.compile(rf"\b{ROMAN}\b")
_NEAR = 4
"""Words of one number stand this near: "twenty-five", "treinta y cinco"."""
_TEN = 10
_HUNDREDS = (100, 1000)

_APART = r"(?<!\d)(?<![^\W\d_一-鿿])"
"""A figure that touches a letter calls a note, or is part of a name; Chinese has no spaces."""

Values = frozenset[Decimal]


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures written in digits, percentages of them, and numbers said in words."""

    plain: Values
    percentages: Values
    spoken: Values


@dataclass(frozen=True)
class _Writing:
    """How a language writes figures, as compiled patterns."""

    number: re.Pattern[str]
    group: str
    scales: tuple[tuple[re.Pattern[str], Decimal], ...]
    percent_after: re.Pattern[str]
    percent_before: re.Pattern[str]
    words: tuple[tuple[re.Pattern[str], int], ...]
    ordinals: re.Pattern[str]
    numerals: Numerals | None


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    value: Decimal
    scale: Decimal
    broken: bool = False
    """Whether it has a decimal part, so that no smaller scale goes on with it."""


@lru_cache(maxsize=4096)
def figures(text: str, code: str) -> Figures:
    """Return the figures of a text as normalised for matching; KeyError for an unknown language."""
    writing = _writing(code)
    plain: set[Decimal] = set()
    percentages: set[Decimal] = set()
    for number in _joined(list(_numbers(text, writing))):
        before = writing.percent_before.search(text, 0, number.start)
        percent = before or writing.percent_after.match(text, number.end)
        (percentages if percent else plain).add(number.value)
    return Figures(frozenset(plain), frozenset(percentages), frozenset(_spoken(text, code)))


def _numbers(text: str, writing: _Writing) -> Iterator[_Number]:
    for match in writing.number.finditer(text):
        value = Decimal(f"{_whole(match, writing)}.{match['part'] or 0}")
        scaled = _scale(text, match.end(), writing)
        end, scale = scaled or (match.end(), Decimal(1))
        yield _Number(match.start(), end, value * scale, scale, bool(match["part"]))


def _whole(match: re.Match[str], writing: _Writing) -> str:
    if match["back"]:
        return "".join(match["back"].split()[::-1])
    return re.sub(f"[{re.escape(writing.group)}]", "", match["whole"])


def _scale(text: str, place: int, writing: _Writing) -> tuple[int, Decimal] | None:
    found = ((p.match(text, place), scale) for p, scale in writing.scales)
    return next(((match.end(), scale) for match, scale in found if match), None)


def _joined(numbers: list[_Number]) -> Iterator[_Number]:
    """Yield the numbers, those that one scale after another makes up as one: 3亿8000万."""
    for place, number in enumerate(numbers):
        if place and _goes_on(numbers[place - 1], number):
            continue
        value, last = number.value, number
        for other in numbers[place + 1 :]:
            if not _goes_on(last, other):
                break
            value, last = value + other.value, other
        yield _Number(number.start, last.end, value, number.scale)


def _goes_on(one: _Number, other: _Number) -> bool:
    return one.end == other.start and one.scale > other.scale and not one.broken


def _spoken(text: str, code: str) -> Iterator[Decimal]:
    writing = _writing(code)
    said = [(m.start(), m.end(), n) for p, n in writing.words for m in p.finditer(text)]
    said.sort()
    for _, end, number in said:
        yield Decimal(number)
        if scaled := _scale(text, end, writing):
            yield number * scaled[1]
    for one, other in _neighbours(said):
        yield Decimal(one * other if other in _HUNDREDS else one + other)
        if other == _TEN:
            yield Decimal(one * other)  # seven decades
    for pattern, scale in writing.scales:
        if pattern.search(text):
            yield scale
    tongue = language(code)
    for match in writing.ordinals.finditer(text):
        yield Decimal(tongue.ordinal_number(match[0]) or 0)
    yield from (Decimal(from_roman(match[0]) or 0) for match in _ROMAN.finditer(text))
    if writing.numerals:
        yield from map(Decimal, writing.numerals.found(text))


def _neighbours(said: list[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the values of words that stand near each other; a word may be read in two ways."""
    for place, (_, end, one) in enumerate(said):
        for start, _, other in said[place + 1 :]:
            if start - end > _NEAR:
                break
            if start >= end:
                yield one, other


def month_after(code: str) -> str:
    """Return the pattern of what makes a figure a month, for languages that number their months."""
    return str(_data(code)["month_after"])


@cache
def months(code: str) -> tuple[str, ...]:
    """Return patterns of the names of months in every case, where the language has cases."""
    return tuple(_data(code).get("months", ()))


@cache
def scale_words(code: str) -> tuple[str, ...]:
    """Return the patterns of thousands, millions and so on."""
    return tuple(_data(code)["scales"].values())


@cache
def ibid(code: str) -> re.Pattern[str]:
    """Return the pattern of a note that cites what the note before cites."""
    return re.compile(_data(code)["ibid"])


@cache
def names(code: str) -> re.Pattern[str]:
    """Return the pattern of what other languages figure otherwise: COVID-19, hours."""
    return re.compile(f"{_data(code)['names']}|{_data(code)['clock']}")


@cache
def _data(code: str) -> Mapping[str, Any]:
    path = resources() / "figures" / f"{code}.toml"
    if not path.is_file():
        raise KeyError(code)
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def _writing(code: str) -> _Writing:
    data = _data(code)
    group, decimal = re.escape(data["group"]), re.escape(data["decimal"])
    back = f"(?P<back>{data.get('reversed', '(?!)')})"
    whole = rf"(?P<whole>\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)"
    number = rf"{_APART}(?:{back}|{whole})(?:[{decimal}](?P<part>\d+))?"
    return _Writing(
        number=re.compile(number),
        group=data["group"],
        scales=tuple(_scales(data["scales"])),
        percent_after=re.compile(data["percent_after"]),
        percent_before=re.compile(f"(?:{data['percent_before']})$"),
        words=tuple(_words(data)),
        ordinals=_ordinals(code),
        numerals=Numerals.of(data) if "numerals" in data else None,
    )


def _scales(table: Mapping[str, str]) -> Iterator[tuple[re.Pattern[str], Decimal]]:
    """Yield the largest first: a thousand million is no thousand."""
    for value in sorted(table, key=int, reverse=True):
        yield re.compile(f"[ -]?{table[value]}"), Decimal(value)


def _words(data: Mapping[str, Any]) -> Iterator[tuple[re.Pattern[str], int]]:
    for value, words in data["words"].items():
        yield re.compile(data["word"].format(words), re.IGNORECASE), int(value)


def _ordinals(code: str) -> re.Pattern[str]:
    data = language(code).data
    known = {*data["ordinals"], *data.get("ordinals_within", ())}
    longest = sorted(known, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)
