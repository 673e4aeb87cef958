"""Which paragraph became which: pairs in order, and paragraphs that moved.

First the whole texts: paragraphs of the same words, and those that share rare words and are alike.
Of these the heaviest chain is kept. Then, in each gap between pairs, everything against everything,
while the gap is small. The cost grows with the words, not with the square of the paragraphs.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from drafter.compare.chain import Pair, heaviest_chain
from drafter.compare.words import alikeness, tokens

LEAST_ALIKE = 0.45
"""Paragraphs with less in common read better as one deleted and one inserted."""
LEAST_MOVED = 0.6
FEWEST_MOVED_WORDS = 5
"""Shorter paragraphs ("Decides:") are the same by chance."""
_OTHER_ROLE = 0.8
_ONLY_ONE = 0.3
"""The least weight of two paragraphs that alone have their role: the titles of both texts."""
_MOST_PLACES = 24
_CANDIDATES = 4
_SMALL_GAP = 900
_REPEATED = 4


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph as aligned: its role and its words."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of places in order, and pairs that left the order: where it stood, where it stands."""

    pairs: tuple[tuple[int, int], ...]
    moves: tuple[tuple[int, int], ...]

    def rows(self, old: int, new: int) -> Iterator[tuple[int | None, int | None]]:
        """Yield the places of both texts in one order: in each gap the old before the new."""
        a = b = 0
        for i, j in (*self.pairs, (old, new)):
            yield from ((n, None) for n in range(a, i))
            yield from ((None, n) for n in range(b, j))
            if (i, j) != (old, new):
                yield i, j
            a, b = i + 1, j + 1


def align(old: Sequence[Item], new: Sequence[Item]) -> Alignment:
    """Return which paragraph became which."""
    sides = _Side(old), _Side(new)
    found = {(p.old, p.new): p for p in (*_same(*sides), *_alone(*sides), *_alike(*sides))}
    chain = _filled(heaviest_chain(found.values()), *sides)
    taken = {p.old for p in chain}, {p.new for p in chain}
    rest = (p for p in found.values() if p.old not in taken[0] and p.new not in taken[1])
    moves = _moves(rest, *sides)
    return Alignment(tuple((p.old, p.new) for p in chain), tuple(moves))


class _Side:
    """The paragraphs of one text with their words."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.words = [tokens(item.text) for item in items]
        self.places: defaultdict[Hashable, list[int]] = defaultdict(list)
        for n, words in enumerate(self.words):
            self.places[tuple(words)].append(n)


def _same(old: _Side, new: _Side) -> Iterator[Pair]:
    """Yield paragraphs of the same words; of much repeated ones the first with the first."""
    for words, places in old.places.items():
        others = new.places.get(words, [])
        if max(len(places), len(others)) > _REPEATED:
            yield from (_pair(i, j, old, new, 1.0) for i, j in zip(places, others, strict=False))
        else:
            yield from (_pair(i, j, old, new, 1.0) for i in places for j in others)


def _alone(old: _Side, new: _Side) -> Iterator[Pair]:
    """Yield paragraphs whose role no other paragraph of either text has."""
    counts = Counter(i.role for i in old.items), Counter(i.role for i in new.items)
    for i, item in enumerate(old.items):
        if counts[0][item.role] == 1 == counts[1][item.role]:
            j = next(n for n, other in enumerate(new.items) if other.role == item.role)
            yield _pair(i, j, old, new, max(_alikeness(i, j, old, new), _ONLY_ONE))


def _alike(old: _Side, new: _Side) -> Iterator[Pair]:
    """Yield paragraphs that share rare words and are alike, the best few of each old one."""
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(new.words):
        if tuple(words) not in old.places:
            for word in set(words):
                postings[word].append(j)
    rare = {word: places for word, places in postings.items() if len(places) <= _MOST_PLACES}
    for i, words in enumerate(old.words):
        if tuple(words) not in new.places:
            shared = Counter(j for word in set(words) for j in rare.get(word, ()))
            best = (j for j, _ in shared.most_common(_CANDIDATES))
            yield from (_pair(i, j, old, new, a) for j in best if (a := _alikeness(i, j, old, new)))


def _alikeness(i: int, j: int, old: _Side, new: _Side) -> float:
    """Return how alike two paragraphs are: 1 the same words, 0 less than the least."""
    return alikeness(old.words[i], new.words[j], LEAST_ALIKE)


def _pair(i: int, j: int, old: _Side, new: _Side, alike: float) -> Pair:
    """Weigh a pair: long paragraphs hold the order more than short ones."""
    words = min(len(old.words[i]), len(new.words[j])) + 1
    role = 1.0 if old.items[i].role == new.items[j].role else _OTHER_ROLE
    return Pair(i, j, alike * role * sqrt(words))


def _filled(chain: list[Pair], old: _Side, new: _Side) -> list[Pair]:
    """Return the chain with the pairs found in its gaps."""
    result: list[Pair] = []
    a = b = 0
    for pair in (*chain, Pair(len(old.items), len(new.items), 0.0)):
        if 0 < (pair.old - a) * (pair.new - b) <= _SMALL_GAP:
            result += heaviest_chain(
                _pair(i, j, old, new, alike)
                for i in range(a, pair.old)
                for j in range(b, pair.new)
                if (alike := _alikeness(i, j, old, new))
            )
        result.append(pair)
        a, b = pair.old + 1, pair.new + 1
    return result[:-1]


def _moves(pairs: Iterator[Pair], old: _Side, new: _Side) -> list[tuple[int, int]]:
    """Return the paragraphs that left the order, the most alike first taken."""
    result: list[tuple[int, int]] = []
    gone: tuple[set[int], set[int]] = set(), set()
    for pair in sorted(pairs, key=lambda pair: -pair.weight):
        if pair.old in gone[0] or pair.new in gone[1]:
            continue
        enough = min(len(old.words[pair.old]), len(new.words[pair.new])) >= FEWEST_MOVED_WORDS
        if enough and _alikeness(pair.old, pair.new, old, new) >= LEAST_MOVED:
            gone[0].add(pair.old)
            gone[1].add(pair.new)
            result.append((pair.old, pair.new))
    return sorted(result)
