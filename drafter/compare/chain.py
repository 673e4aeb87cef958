"""The heaviest chain: of pairs that might belong together, those that keep the order of both sides.

A pair may follow another where both of its places come later. With a tree of prefix maxima (a
Fenwick tree) the heaviest chain of k pairs is found in k log n steps.
"""

from collections.abc import Iterable
from typing import NamedTuple


class Pair(NamedTuple):
    """The places of a paragraph in the old and in the new text, and how alike the two are."""

    old: int
    new: int
    weight: float


def heaviest_chain(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the pairs of greatest total weight in which both sides only go forward."""
    ordered = sorted(pairs, key=lambda pair: (pair.old, -pair.new))
    tree = _Maxima(max((pair.new for pair in ordered), default=-1) + 1)
    before: list[int] = []
    totals: list[float] = []
    for n, pair in enumerate(ordered):
        best = tree.best(pair.new)
        before.append(best)
        totals.append(pair.weight + (totals[best] if best >= 0 else 0.0))
        tree.add(pair.new, n, totals)
    result: list[Pair] = []
    n = max(range(len(ordered)), key=totals.__getitem__, default=-1)
    while n >= 0:
        result.append(ordered[n])
        n = before[n]
    return result[::-1]


class _Maxima:
    """For each place the best chain that ends before it, as an index into the totals."""

    def __init__(self, length: int) -> None:
        self._best = [-1] * (length + 1)
        self._totals: list[float] = []

    def best(self, place: int) -> int:
        """Return the chain of most weight that ends before a place, or -1."""
        result = -1
        while place > 0:
            candidate = self._best[place]
            if candidate >= 0 and (result < 0 or self._totals[candidate] > self._totals[result]):
                result = candidate
            place -= place & -place
        return result

    def add(self, place: int, chain: int, totals: list[float]) -> None:
        """Enter a chain that ends at a place."""
        self._totals = totals
        place += 1
        while place < len(self._best):
            if self._best[place] < 0 or totals[chain] > totals[self._best[place]]:
                self._best[place] = chain
            place += place & -place
