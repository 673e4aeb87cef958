"""Names that nearly are a treaty's: one word wrong, missing or too many."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from drafter.index.opened import index
from drafter.text.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER = re.compile(r"\d+")
_BOOK = re.compile(r"《([^《》]{6,60})》")
_FEWEST_WORDS = 4
_FEWEST_CHARACTERS = 6
_MOST_CHARACTERS = 2
_SMALL = 3
"""Letters of the words that are mistaken for one another without being alike: on, of, the."""
_ALIKE = 0.7
_ENDING = 3
"""Letters that cases may change in the first word: Конвенция, Конвенцию."""


def in_books(text: str) -> Iterator[tuple[Span, str]]:
    """Yield what Chinese book marks hold that nearly is a treaty's name, and the name."""
    for match in _BOOK.finditer(text):
        right = _near(match[1])
        if right:
            yield Span(*match.span(1)), right


@lru_cache(maxsize=2048)
def _near(name: str) -> str:
    known = index().treaties("zh")
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
    heads = _names(code)
    if not any(head in text.casefold() for head in heads):
        return
    places = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in places]
    for n, word in enumerate(words):
        for name, whole in heads.get(word[:-_ENDING], ()) if len(word) > _ENDING else ():
            length = _length(words[n:], name, heads, word)
            if length:
                span = Span(places[n + 1][0], places[n + length - 1][1])
                rest = whole[whole.index(" ") + 1 :]
                if _NUMBER.findall(span.of(text)) == _NUMBER.findall(rest):
                    yield span, rest


@lru_cache(maxsize=8)
def _names(code: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the names of a language by their first word without its ending."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in index().treaties(code):
        words = tuple(word.casefold() for word in _WORD.findall(name))
        if len(words) >= _FEWEST_WORDS and len(words[0]) > _ENDING and " " in name:
            found.setdefault(words[0][:-_ENDING], []).append((words, name))
    return found


def _length(
    words: list[str],
    name: tuple[str, ...],
    heads: dict[str, list[tuple[tuple[str, ...], str]]],
    head: str,
) -> int:
    """Return how many words stand for the name with one of them wrong; 0 for none or the name."""
    rest = name[1:]
    known = {other[1:] for other, _ in heads[head[:-_ENDING]]}
    for length in (len(name), len(name) - 1, len(name) + 1):
        here = tuple(words[1:length])
        if len(here) == length - 1 and here not in known and _is_slip(here, rest):
            return 0 if any(tuple(words[1 : len(k) + 1]) == k for k in known) else length
    return 0


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
    if not wrong or not meant:
        return len((*wrong, *meant)[0]) <= _SMALL if (*wrong, *meant) else False
    one, other = wrong[0], meant[0]
    if max(len(one), len(other)) <= _SMALL:
        return True
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE
