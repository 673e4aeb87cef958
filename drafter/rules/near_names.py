"""Names that nearly are a treaty's or a declaration's: one word wrong, missing or too many."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from drafter.index.opened import index
from drafter.rules.shapes import table
from drafter.text.span import Span

_VOWELS = re.compile("[\u064b-\u0652]")
"""Signs that Arabic may print with its letters or leave out."""
_LETTERS = f"[^\\W\\d_]+(?:{_VOWELS.pattern}+[^\\W\\d_]*)*"
_WORD = re.compile(f"{_LETTERS}(?:-{_LETTERS})*")
_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]+")
"""Protocols are numbered, and another number is another protocol."""
_BOOK = re.compile(r"《([^《》]{6,60})》")
_CAPITALIZED = r"\b[^\W\d_a-z][^\s,;.:()’”«»]*"
_FEWEST_WORDS = 5
_FEWEST_OF_DECLARATIONS = 4
_LOOKED_AT = 6
_FEWEST_CHARACTERS = 6
_MOST_CHARACTERS = 2
_SMALL = 3
"""Letters of the words that are mistaken for one another without being alike: on, of, the."""
_ALIKE = 0.7


def in_books(text: str) -> Iterator[tuple[Span, str]]:
    """Yield what Chinese book marks hold that nearly is a treaty's name, and the name."""
    for match in _BOOK.finditer(text):
        right = _near(match[1])
        if right:
            yield Span(*match.span(1)), right


@lru_cache(maxsize=2048)
def _near(name: str) -> str:
    known = (*index().treaties("zh"), *_declarations("zh"))
    if name in known:
        return ""
    for other in known:
        if len(other) < _FEWEST_CHARACTERS or abs(len(other) - len(name)) > _MOST_CHARACTERS:
            continue
        matched = SequenceMatcher(None, name, other, autojunk=False).get_matching_blocks()
        same = sum(block.size for block in matched)
        if max(len(name), len(other)) - same <= _MOST_CHARACTERS and same >= 2 * _MOST_CHARACTERS:
            return other
    return ""


def in_words(text: str, code: str) -> Iterator[tuple[Span, str]]:
    """Yield stretches that nearly are a treaty's name after its first word, and what it is."""
    names = _names(code)
    for first in names.head.finditer(text):
        if names.heads is not None and first[0] not in names.heads:
            continue
        words = tuple(_folded(m[0]) for m in islice(_WORD.finditer(text, first.end()), _LOOKED_AT))
        likely = _likely(words, names)
        if not likely:
            continue
        places = [m.span() for m in islice(_WORD.finditer(text, first.end()), names.longest)]
        if not text[first.end() : places[0][0]].isspace():
            continue
        meant = _meant(tuple(_folded(text[start:end]) for start, end in places), likely, names)
        if meant is not None:
            length, whole = meant
            span = Span(places[0][0], places[length - 1][1])
            if _NUMBER.findall(span.of(text)) == _NUMBER.findall(whole):
                yield span, whole


Words = tuple[str, ...]


class _Names(NamedTuple):
    """The names of treaties in a language: a pattern for first words, these (any where None), what
    follows them, and the same by pairs of neighbouring words: one slip leaves at least one pair.
    """

    head: re.Pattern[str]
    heads: frozenset[str] | None
    endings: dict[Words, str]
    by_pair: dict[Words, list[Words]]
    longest: int
    agreeing: re.Pattern[str]


@lru_cache(maxsize=8)
def _names(code: str) -> _Names:
    inflected = table("wrong_treaty_name", code)
    heads: set[str] = set()
    endings: dict[Words, str] = {}
    by_pair: dict[Words, list[Words]] = {}
    declared = _declarations(code)
    for name in (*index().treaties(code), *declared):
        first, rest = _parted(name, inflected)
        words = tuple(_folded(word) for word in _WORD.findall(rest))
        fewest = inflected.get("fewest", _FEWEST_WORDS)
        fewest = min(fewest, _FEWEST_OF_DECLARATIONS) if name in declared else fewest
        if len(words) >= fewest and first and rest[0].isalpha():
            heads.add(first)
            endings[words] = rest
            for start in (1, 2, 3):
                by_pair.setdefault(words[start : start + 2], []).append(words)
    head = inflected.get("head", _CAPITALIZED)
    longest = max(map(len, endings), default=0) + 1
    agreeing = re.compile(inflected.get("agreeing", "(?!)"))
    known = None if inflected else frozenset(heads)
    return _Names(re.compile(head), known, endings, by_pair, longest, agreeing)


def _declarations(code: str) -> tuple[str, ...]:
    return tuple(table("declarations", code).get("names", ()))


def _folded(word: str) -> str:
    return _VOWELS.sub("", word.casefold())


def _parted(name: str, inflected: Mapping[str, Any]) -> tuple[str, str]:
    """Return the first word of a name and the rest; nothing for a name that begins small."""
    if inflected:
        head = re.search(inflected["head"], name)
        return (head[0], name[head.end() :].strip()) if head else ("", "")
    first, _, rest = name.partition(" ")
    return (first, rest) if first[:1].isupper() else ("", "")


def _likely(words: Words, names: _Names) -> tuple[Words, ...]:
    """Return the names that have a pair of the first words, one place this way or that."""
    pairs = (words[start : start + 2] for start in range(_LOOKED_AT - 1))
    return tuple(dict.fromkeys(name for pair in pairs for name in names.by_pair.get(pair, ())))


def _meant(words: Words, likely: tuple[Words, ...], names: _Names) -> tuple[int, str] | None:
    """Return how many words stand for a name with one of them wrong, and what the name is."""
    if any(words[: len(name)] == name for name in likely):
        return None
    for name in likely:
        for length in (len(name), len(name) - 1, len(name) + 1):
            here = words[:length]
            if len(here) == length and _agree(here, name, names.agreeing):
                return None
            if len(here) == length and _is_slip(here, name):
                return length, names.endings[name]
    return None


def _agree(here: Words, right: Words, agreeing: re.Pattern[str]) -> bool:
    """Say whether two rows of words differ in nothing but the cases of words that have any."""
    return len(here) == len(right) and all(
        one == other or (agreeing.fullmatch(one) and agreeing.fullmatch(other))
        for one, other in zip(here, right, strict=True)
    )


def _is_slip(here: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether two rows of words differ in one word, and not in the first or the last alone."""
    start = 0
    while start < min(len(here), len(right)) and here[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(here), len(right)) - start and here[-1 - end] == right[-1 - end]:
        end += 1
    wrong, meant = here[start : len(here) - end], right[start : len(right) - end]
    if len(wrong) > 1 or len(meant) > 1 or not end:
        return False
    if all(_ROMAN.fullmatch(word) for word in (*wrong, *meant)):
        return False
    if not wrong or not meant:
        return len((*wrong, *meant)[0]) <= _SMALL if (*wrong, *meant) else False
    one, other = wrong[0], meant[0]
    if max(len(one), len(other)) <= _SMALL:
        return True
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE
