"""The opening words of paragraphs: which are known, which a text begins with, how they are marked.

An opener is what the official texts emphasise and no more: "Takes note" without "of", "Recalling
also" with its adverb. The lists with their counts are in `resources/languages/<code>.toml`; what
the files tear or misspell is recognised there (`other_forms`, `lookalikes`), but never offered.
"""

from collections.abc import Iterable, Iterator, Mapping
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
    gender: str = ""
    """Of the organ that the words agree with, f or m; empty where they go with any."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Phrases in small letters, and the lengths that they have, the longest first."""

    phrases: frozenset[str]
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What may be found in one part: phrases, and what joins them."""

    table: _Table
    before: tuple[str, ...]
    after: tuple[str, ...]
    conjunctions: tuple[str, ...]
    seconds: _Table
    """What may follow a conjunction."""
    own: _Table
    """Where the organ's texts end what they emphasise, though others emphasise more or less."""
    also: tuple[str, ...]


@cache
def openers(code: str, part: str) -> tuple[Opener, ...]:
    """Return the openers of a part ("preambular" or "operative"), the commonest first."""
    return tuple(Opener(*row) for row in language(code).data["openers"][part])


@cache
def offered_openers(code: str, part: str, organ: str) -> tuple[Opener, ...]:
    """Return the openers of a part that agree with an organ, the commonest first.

    In four languages the Assembly is "convaincue" and a Council "convaincu".
    """
    gender = language(code).data["openers"].get("agreement", {}).get(organ, "")
    return tuple(row for row in openers(code, part) if row.gender in ("", gender))


def find_opener(text: str, part: str, code: str, organ: str = "") -> Span | None:
    """Return where the longest known opener at the beginning of a text stands, or None.

    Some organs' texts emphasise less, the Security Council's most ("Reaffirming" of "Reaffirming
    its commitment"): name the organ where it is known.
    """
    copy = unpointed(normal(text))
    start = len(copy.text) - len(copy.text.lstrip())
    folded = copy.text[start:].lower().translate(_lookalikes(code))
    length = _length(folded, _known(code, part, organ))
    return _whole(copy, start, start + length, text) if length else None


def find_emphasis(text: str, part: str, code: str, organ: str = "") -> Span | None:
    """Return what is emphasised: the opener, or one of the other part in its place, or None.

    Official texts emphasise "Noting" also where it begins an operative paragraph.
    """
    parts = (part, *(other for other in PARTS if other != part))
    found = (find_opener(text, one, code, organ) for one in parts)
    return next((span for span in found if span is not None), None)


def with_opener(block: Block, code: str, organ: str = "") -> Block:
    """Return the block with its opener emphasised; a text that has no known one stays as it is."""
    if block.kind not in PARTS or block.level:
        return block
    found = find_emphasis(block.text, block.kind.value, code, organ)
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


def _length(text: str, known: _Known) -> int:
    own = _longest(text, known.own)
    if own:
        return _with_adverbs_after(text, own, known.also)
    first = _one(text, known.table, known)
    return _joined(text, first, known) if first else 0


def _joined(text: str, first: int, known: _Known) -> int:
    """Return where a second opener ends that a conjunction joins to the first: both are one."""
    for conjunction in known.conjunctions:
        if text.startswith(conjunction, first):
            start = first + len(conjunction)
            second = _one(text[start:], known.seconds, known)
            if second:
                return start + second
    return first


def _one(text: str, table: _Table, known: _Known) -> int:
    length = _longest(text, table)
    longest = _with_adverbs_after(text, length, known.after) if length else 0
    for adverb in known.before:
        if text.startswith(adverb):
            inner = _one(text[len(adverb) :], table, known)
            longest = max(longest, len(adverb) + inner if inner else 0)
    return longest


def _with_adverbs_after(text: str, length: int, adverbs: tuple[str, ...]) -> int:
    more = True
    while more:
        more = False
        for adverb in adverbs:
            end = length + len(adverb)
            if text.startswith(adverb, length) and _is_whole(text, end):
                length, more = end, True
                break
    return length


def _longest(text: str, table: _Table) -> int:
    for length in table.lengths:
        if len(text) >= length and text[:length] in table.phrases and _is_whole(text, length):
            return length
    return 0


def _is_whole(text: str, end: int) -> bool:
    """Say whether a word ends there; between Chinese characters one always may."""
    return is_han(text[end - 1]) or not text[end : end + 1].isalnum()


@cache
def _known(code: str, part: str, organ: str) -> _Known:
    data: Mapping[str, Any] = language(code).data["openers"]
    texts = [*(opener.text for opener in openers(code, part)), *data["other_forms"][part]]
    phrases = [text.lower() for text in texts]
    return _Known(
        _table(phrases),
        before=tuple(words + data["space"] for words in data["before"][part]),
        after=tuple(data["space"] + words for words in data["after"][part]),
        conjunctions=tuple(data["conjunctions"]),
        seconds=_table(_seconds(phrases, data.get("lead", {}).get(part, ""))),
        own=_table(data["own"].get(organ, {}).get(part, ())),
        also=tuple(data["space"] + word for word in data["also"]),
    )


@cache
def _lookalikes(code: str) -> dict[int, str]:
    """Return the letters of other keyboards that files write, with those that they stand for."""
    return str.maketrans(language(code).data["openers"].get("lookalikes", {}))


def _seconds(phrases: Iterable[str], lead: str) -> Iterator[str]:
    """Yield the openers as they stand after a conjunction: what leads the first is not repeated."""
    return (phrase.removeprefix(lead) for phrase in phrases if phrase.startswith(lead))


def _table(phrases: Iterable[str]) -> _Table:
    known = frozenset(phrases)
    return _Table(known, tuple(sorted({len(phrase) for phrase in known}, reverse=True)))
