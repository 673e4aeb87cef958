"""Words that match by chance inside a rewritten stretch, given up so that the change reads well.

A longest common subsequence keeps every "of" and every comma that it can find; a reader wants to
see one phrase go and another come. A match is given up where it says no more than what changes on
either side of it (the rule of semantic clean-up, Fraser, Neil, "Diff strategies"); punctuation says
nothing, so that alone between two changes it always goes.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple


class Match(NamedTuple):
    """Words that stand in both texts, from `old` and `new`, counted in tokens."""

    old: int
    new: int
    size: int


def cleaned(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Return the matches that are worth keeping; the weakest goes first, again and again."""
    sums = _sums(old), _sums(new)
    kept = [Match(0, 0, 0), *matches, Match(len(old), len(new), 0)]
    while True:
        gaps = [_gap(a, b, *sums) for a, b in pairwise(kept)]
        weak = [
            (weight, n)
            for n in range(1, len(kept) - 1)
            if (around := min(gaps[n - 1], gaps[n])) > 0
            and (weight := _weight(kept[n], sums[0])) <= around
        ]
        if not weak:
            return kept[1:-1]
        del kept[min(weak)[1]]


def _sums(words: Sequence[str]) -> list[int]:
    """Return how much the words before each place say: letters and figures; no punctuation."""
    return [0, *accumulate(len(word) if word[0].isalnum() else 0 for word in words)]


def _gap(a: Match, b: Match, old: list[int], new: list[int]) -> int:
    """Return how much changes between two matches: what went or what came, whichever is more."""
    gone = old[b.old] - old[a.old + a.size]
    come = new[b.new] - new[a.new + a.size]
    return max(gone, come)


def _weight(match: Match, old: list[int]) -> int:
    return old[match.old + match.size] - old[match.old]
