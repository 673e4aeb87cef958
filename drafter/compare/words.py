"""Two texts compared word by word.

A word is a token: a run of letters and figures with what joins them ("seventy-fifth",
"A/RES/75/239", "2,401"), each Han character, each mark of punctuation. Spaces are no tokens: they
are compared where they stand, so that a no-break space that became a space is a change too.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from rapidfuzz.distance import Indel

from drafter.compare.clean import Match, cleaned
from drafter.compare.pieces import Change, Piece
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

COUNTED = "1"
"""Stands for the sign of a note that has a number."""
_PRIVATE, _PRIVATE_SIZE = 0xE000, 0x1900
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_LETTER = rf"[^\W_{_HAN}]"
_TOKEN = re.compile(
    rf"{_LETTER}+(?:(?:['’./\u2010\u2011-]|(?<=\d),(?=\d)){_LETTER}+)*|[{_HAN}]|[^\w\s]|_"
)


def tokens(text: str) -> list[str]:
    """Return the words of a text, in order."""
    return _TOKEN.findall(text)


def alikeness(first: Sequence[str], second: Sequence[str], least: float) -> float:
    """Return how alike two rows of words are: 1 the same, 0 where it is less than `least`."""
    return Indel.normalized_similarity(first, second, score_cutoff=least)


@lru_cache(maxsize=4096)
def compared(old: str, new: str, signs: tuple[str, str] = ("", "")) -> tuple[Piece, ...]:
    """Return the pieces of two texts; `signs` has one character for each anchor of either.

    Anchors of other signs ("*", and `COUNTED` for a number) are other words.
    """
    old, new = _signed(old, signs[0]), _signed(new, signs[1])
    if old == new:
        return (Piece(Change.KEPT, Span(0, len(old)), Span(0, len(new))),) if old else ()
    first, second = _Tokens(old), _Tokens(new)
    matches = [
        Match(*block)
        for block in Indel.opcodes(first.keys, second.keys).as_matching_blocks()
        if block.size
    ]
    return _pieces(first, second, cleaned(matches, first.keys, second.keys))


class _Tokens:
    """The tokens of a text: where they stand, and what is compared of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_TOKEN.finditer(text))
        self.spans = [match.span() for match in found]
        self.keys = [match[0] for match in found]


def _signed(text: str, signs: str) -> str:
    """Return the text with a character of its own for the anchors of each sign."""
    if not signs.strip(COUNTED):
        return text
    calls = iter(signs)
    return "".join(_anchor(next(calls, COUNTED)) if c == ANCHOR else c for c in text)


def _anchor(sign: str) -> str:
    return ANCHOR if sign == COUNTED else chr(_PRIVATE + ord(sign) % _PRIVATE_SIZE)


def _pieces(old: _Tokens, new: _Tokens, matches: Sequence[Match]) -> tuple[Piece, ...]:
    """Return the pieces: words that match are kept, what stands between them is compared."""
    result = _Pieces(old.text, new.text)
    for match in matches:
        for n in range(match.size):
            a, b = old.spans[match.old + n], new.spans[match.new + n]
            result.between(a[0], b[0])
            result.keep(a[1] - a[0])
    result.between(len(old.text), len(new.text))
    return tuple(result.pieces)


class _Pieces:
    """The pieces so far; `at` is the place reached in either text."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.pieces: list[Piece] = []
        self.at = [0, 0]

    def between(self, old_end: int, new_end: int) -> None:
        """Take what stands before the next kept word, common spaces at its ends kept."""
        old, new = self.old[self.at[0] : old_end], self.new[self.at[1] : new_end]
        if old == new:
            self.keep(len(old))
            return
        head = _common_spaces(old, new)
        old, new = old[head:], new[head:]
        tail = _common_spaces(old[::-1], new[::-1])
        self.keep(head)
        self._change(Change.DELETED, len(old) - tail, 0)
        self._change(Change.INSERTED, 0, len(new) - tail)
        self.keep(tail)

    def keep(self, length: int) -> None:
        """Keep so many characters, in one piece with those kept just before."""
        if not length:
            return
        last = self.pieces[-1] if self.pieces else None
        if last and last.change is Change.KEPT:
            self.pieces.pop()
            self.at = [last.old.start, last.new.start]
            length += len(last.old)
        self._change(Change.KEPT, length, length)

    def _change(self, change: Change, old: int, new: int) -> None:
        if old or new:
            a, b = self.at
            self.pieces.append(Piece(change, Span(a, a + old), Span(b, b + new)))
            self.at = [a + old, b + new]


def _common_spaces(old: str, new: str) -> int:
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), pairs))
