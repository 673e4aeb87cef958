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
from drafter.text.characters import VOWEL_SIGNS, is_han
from drafter.text.normal import Normal, normal, unpointed
from drafter.text.span import Span

PARTS = (Kind.PREAMBULAR, Kind.OPERATIVE)


@dataclass(frozen=True, slots=True)
class Opener:
    """An opener, and how often the official texts of sessions 74 to 80 begin with it."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What may be found in one part: phrases in small letters, their lengths, what joins them."""

    phrases: frozenset[str]
    lengths: tuple[int, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    brief: frozenset[str]
    """Where the organ's texts end what they emphasise, though others emphasise more."""
    also: tuple[str, ...]


@cache
def openers(code: str, part: str) -> tuple[Opener, ...]:
    """Return the openers of a part ("preambular" or "operative"), the commonest first."""
    rows = language(code).data["openers"][part]
    return tuple(Opener(str(text), int(count)) for text, count in rows)


def find_opener(text: str, part: str, code: str, organ: str = "") -> Span | None:
    """Return where the longest known opener at the beginning of a text stands, or None.

    Some organs' texts emphasise less, the Security Council's most ("Reaffirming" of "Reaffirming
    its commitment"): name the organ where it is known.
    """
    copy = unpointed(normal(text))
    start = len(copy.text) - len(copy.text.lstrip())
    length = _length(copy.text[start:].lower(), _phrases(code, part, organ))
    return _whole(copy, start, start + length, text) if length else None


def with_opener(block: Block, code: str, organ: str = "") -> Block:
    """Return the block with its opener emphasised; a text that has no known one stays as it is."""
    if block.kind not in PARTS or block.level:
        return block
    found = find_opener(block.text, block.kind.value, code, organ)
    present = block.passage.emphasised
    if found is None or found == present:
        return block
    passage = block.passage
    if present is not None:
        passage = unmarked(passage, present, Style.EMPHASIS)
    return replace(block, passage=marked(passage, found, Style.EMPHASIS))


def _whole(copy: Normal, start: int, end: int, text: str) -> Span:
    """Return the place in the text, with the vowel signs that follow the last letter."""
    span = copy.span(start, end)
    following = copy.span(end, end).start if end < len(copy.text) else len(text)
    signs = text[span.end : following]
    return Span(span.start, span.end + len(signs) - len(signs.lstrip(VOWEL_SIGNS)))


def _length(text: str, known: _Phrases) -> int:
    length = _unshortened(text, known)
    for end in range(1, length):
        cut = text[:end] in known.brief and _is_whole(text, end)
        if cut and text[end:length] not in known.also:
            return end
    return length


def _unshortened(text: str, known: _Phrases) -> int:
    longest = _with_adverbs_after(text, known)
    for adverb in known.before:
        if text.startswith(adverb):
            inner = _unshortened(text[len(adverb) :], known)
            longest = max(longest, len(adverb) + inner if inner else 0)
    return longest


def _with_adverbs_after(text: str, known: _Phrases) -> int:
    length = _longest(text, known)
    more = length > 0
    while more:
        more = False
        for adverb in known.after:
            end = length + len(adverb)
            if text.startswith(adverb, length) and _is_whole(text, end):
                length, more = end, True
                break
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
def _phrases(code: str, part: str, organ: str) -> _Phrases:
    data: Mapping[str, Any] = language(code).data["openers"]
    known = [*(opener.text for opener in openers(code, part)), *data["other_forms"][part]]
    phrases = frozenset(text.lower() for text in known)
    before = tuple(words + data["space"] for words in data["before"][part])
    after = tuple(data["space"] + words for words in data["after"][part])
    brief = frozenset(data["brief"].get(organ, {}).get(part, ()))
    also = tuple(data["space"] + word for word in data["also"])
    return _Phrases(phrases, _lengths(phrases), before, after, brief, also)


def _lengths(phrases: Collection[str]) -> tuple[int, ...]:
    return tuple(sorted({len(phrase) for phrase in phrases}, reverse=True))
