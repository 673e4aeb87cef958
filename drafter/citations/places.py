"""Paragraphs, annexes and sections of a cited text, and paragraphs of the draft itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.citations.grammar import Grammar

_ONE = re.compile(r"(\d+)((?: ?\(\w{1,4}\)| ?\w{1,4}\))*)")
_LABEL = re.compile(r"\w+")
_PLACES = ("annex", "appendix", "section", "chapter", "part")
_WORST_NEIGHBOURHOOD = 90


@dataclass(frozen=True, slots=True)
class Inner:
    """A reference to paragraphs of the text itself, on the matching copy."""

    start: int
    end: int
    list_start: int
    list_end: int
    paragraph: str
    place: str


def paragraphs_of(words: str, grammar: Grammar) -> str:
    """Return numbers of paragraphs in one form for all languages: "5-9", "3,4", "12(a)"."""
    written = ""
    end = 0
    for match in _ONE.finditer(words):
        between = words[end : match.start()]
        if end:
            written += "-" if grammar.range_words.fullmatch(between) else ","
        found = (grammar.labels.get(label, label) for label in _LABEL.findall(match[2]))
        labels = "".join(f"({label})" for label in found)
        written += f"{int(match[1])}{labels}"
        end = match.end()
    return written


def place_of(match: re.Match[str]) -> str:
    """Return the place that a match names, in one form for all languages: "annex II"."""
    kind = next(key for key in _PLACES if match[key])
    return f"{kind} {match['numeral']}" if match["numeral"] else kind


def before(text: str, end: int, grammar: Grammar) -> tuple[int, str, str]:
    """Return where "paragraph 3 of section II of" begins before a place, and what it names."""
    paragraph = place = ""
    lower = max(0, end - _WORST_NEIGHBOURHOOD)
    if match := grammar.place_before.search(text, lower, end):
        place, end = place_of(match), match.start()
    if match := grammar.paragraph_before.search(text, lower, end):
        paragraph, end = paragraphs_of(match["list"], grammar), match.start()
    return end, paragraph, place


def inner_references(text: str, grammar: Grammar) -> Iterator[Inner]:
    """Yield the references to paragraphs of the text itself."""
    for match in grammar.inner.finditer(text):
        place = next(key for key in ("above", "below", "present") if match[key])
        numbers = paragraphs_of(match["list"], grammar)
        yield Inner(match.start(), match.end(), *match.span("list"), numbers, place)
