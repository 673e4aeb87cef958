"""The opening words of paragraphs: which are known, which a text begins with, how they are marked.

An opener is what the official texts emphasise and no more: "Takes note" without "of", "Recalling
also" with its adverb. The lists with their counts are in `resources/languages/<code>.toml`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from drafter.languages.language import language
from drafter.model.document import Block, Kind
from drafter.model.passage import Style, marked, unmarked
from drafter.text.characters import is_han
from drafter.text.normal import normal
from drafter.text.span import Span

PARTS = (Kind.PREAMBULAR, Kind.OPERATIVE)


@dataclass(frozen=True, slots=True)
class Opener:
    """An opener, and how often the official texts of sessions 74 to 80 begin with it."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What may be found in one part: phrases in small letters, their lengths, adverbs."""

    phrases: frozenset[str]
    lengths: tuple[int, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]


@cache
def openers(code: str, part: str) -> tuple[Opener, ...]:
    """Return the openers of a part ("preambular" or "operative"), the commonest first."""
    rows = language(code).data["openers"][part]
    return tuple(Opener(str(text), int(count)) for text, count in rows)


def find_opener(text: str, part: str, code: str) -> Span | None:
    """Return where the longest known opener at the beginning of a text stands, or None."""
    copy = normal(text)
    start = len(copy.text) - len(copy.text.lstrip())
    length = _length(copy.text[start:].lower(), _phrases(code, part))
    return copy.span(start, start + length) if length else None


def with_opener(block: Block, code: str) -> Block:
    """Return the block with its opener emphasised; a text that has no known one stays as it is."""
    if block.kind not in PARTS or block.level:
        return block
    found = find_opener(block.text, block.kind.value, code)
    present = block.passage.emphasised
    if found is None or found == present:
        return block
    passage = block.passage
    if present is not None:
        passage = unmarked(passage, present, Style.EMPHASIS)
    return replace(block, passage=marked(passage, found, Style.EMPHASIS))


def _length(text: str, known: _Phrases) -> int:
    longest = _with_adverb_after(text, known)
    for adverb in known.before:
        if text.startswith(adverb):
            inner = _with_adverb_after(text[len(adverb) :], known)
            longest = max(longest, len(adverb) + inner if inner else 0)
    return longest


def _with_adverb_after(text: str, known: _Phrases) -> int:
    length = _longest(text, known)
    for adverb in known.after:
        end = length + len(adverb)
        if length and text.startswith(adverb, length) and _is_whole(text, end):
            return end
    return length


def _longest(text: str, known: _Phrases) -> int:
    for length in known.lengths:
        if len(text) >= length and text[:length] in known.phrases and _is_whole(text, length):
            return length
    return 0


def _is_whole(text: str, end: int) -> bool:
    """Say whether a word ends there; between Chinese characters one always may."""
    return is_han(text[end - 1]) or not text[end : end + 1].isalnum()


@cache
def _phrases(code: str, part: str) -> _Phrases:
    data: Mapping[str, Any] = language(code).data["openers"]
    phrases = frozenset(opener.text.lower() for opener in openers(code, part))
    before = tuple(word + data["space"] for word in data["also_before"])
    after = tuple(data["space"] + word for word in data["also_after"][part])
    return _Phrases(phrases, _lengths(phrases), before, after)


def _lengths(phrases: Collection[str]) -> tuple[int, ...]:
    return tuple(sorted({len(phrase) for phrase in phrases}, reverse=True))
