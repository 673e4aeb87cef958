"""Which paragraph of one language is which of another: order and kind first, then shared facts.

Words say nothing across languages. A pair is worth the more for one kind and level, for the marks
(symbols, dates, figures) that both have, and for lengths in proportion; the dearest chain of pairs
is kept, so that one paragraph left out shifts nothing after it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

SAME_ROLE = 2.0
OTHER_ROLE = -0.6
LOOSE_ROLE = 0.2
"""Of a paragraph whose file does not tell what it is."""
SHARED_MARKS = 4.0
LENGTH = 0.8
_AGREE = 0.8
"""Where all roles agree and this share of marked paragraphs shares marks, nothing has shifted."""
_MOST_CELLS = 1_000_000


@dataclass(frozen=True, slots=True)
class Member:
    """A paragraph as aligned: its role, its marks, and its share of the length of its text."""

    role: tuple[str, int]
    marks: frozenset[str]
    share: float
    loose: bool = False
    """Whether the role says nothing, since files of one text mix it with others."""


Pairs = list[tuple[int | None, int | None]]


def counterparts(first: Sequence[Member], second: Sequence[Member]) -> Pairs:
    """Return pairs of places in order; None on the side that has no counterpart."""
    if _in_step(first, second) or len(first) * len(second) > _MOST_CELLS:
        shorter = min(len(first), len(second))
        pairs: Pairs = [(n, n) for n in range(shorter)]
        pairs += [(n, None) for n in range(shorter, len(first))]
        return pairs + [(None, n) for n in range(shorter, len(second))]
    return _traced(first, second, _scores(first, second))


def _in_step(first: Sequence[Member], second: Sequence[Member]) -> bool:
    if [m.role for m in first] != [m.role for m in second]:
        return False
    marked = [(a, b) for a, b in zip(first, second, strict=True) if a.marks or b.marks]
    sharing = sum(1 for a, b in marked if a.marks & b.marks)
    return sharing >= _AGREE * len(marked)


def worth(one: Member, other: Member) -> float:
    """Return how much speaks for two paragraphs being the same; negative: rather apart."""
    loose = LOOSE_ROLE if one.loose or other.loose else OTHER_ROLE
    value = SAME_ROLE if one.role == other.role else loose
    longer = max(one.share, other.share)
    value += LENGTH * min(one.share, other.share) / longer if longer else LENGTH
    if one.marks or other.marks:
        shared = len(one.marks & other.marks) / len(one.marks | other.marks)
        value += SHARED_MARKS * shared
        if not shared and one.marks and other.marks:
            value -= SAME_ROLE / 2
    return value


def _scores(first: Sequence[Member], second: Sequence[Member]) -> list[list[float]]:
    """Return the best worth of every pair of ends, the row of the end last."""
    rows = [[0.0] * (len(second) + 1)]
    for one in first:
        above, row = rows[-1], [0.0]
        for j, other in enumerate(second):
            row.append(max(above[j] + worth(one, other), above[j + 1], row[j]))
        rows.append(row)
    return rows


def _traced(first: Sequence[Member], second: Sequence[Member], rows: list[list[float]]) -> Pairs:
    pairs: Pairs = []
    i, j = len(first), len(second)
    while i or j:
        if i and j and rows[i][j] == rows[i - 1][j - 1] + worth(first[i - 1], second[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif i and rows[i][j] == rows[i - 1][j]:
            i -= 1
            pairs.append((i, None))
        else:
            j -= 1
            pairs.append((None, j))
    return pairs[::-1]
