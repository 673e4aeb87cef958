"""Code points to UTF-16 and back; the only file that knows that Qt counts otherwise.

Also the only place where a text differs between the document and the widget: characters that a
`QTextDocument` keeps for itself (line and frame separators, halves of pairs) are shown by others
of the same length, so that every place is the same place on both sides.
"""

import re
from collections.abc import Iterable
from itertools import accumulate, pairwise

_SHOWN = {
    ord("\n"): "\u2028",
    ord("\r"): "\u2028",
    0x2029: "\u2028",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}

_UNSHOWN = re.compile("[\n\r\u2029\ufdd0\ufdd1\ud800-\udfff]")


def shown(text: str) -> str:
    """Return the text as the widget holds it: as long, in code points, as the text itself."""
    return text.translate(_SHOWN) if _UNSHOWN.search(text) else text


def units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first `points` code points of a text take."""
    return points if _is_even(text) else points + sum(c > "\uffff" for c in text[:points])


def points(text: str, units: int) -> int:
    """Return how many code points the first `units` UTF-16 units of a text are.

    A place inside a pair counts as the place before it.
    """
    if _is_even(text):
        return min(units, len(text))
    passed = 0
    for count, character in enumerate(text):
        passed += 2 if character > "\uffff" else 1
        if passed > units:
            return count
    return len(text)


def pieces(text: str, lengths: Iterable[int]) -> list[str]:
    """Return a text cut into stretches of so many UTF-16 units."""
    data, cuts = text.encode("utf-16-le", "surrogatepass"), accumulate(lengths, initial=0)
    return [
        data[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        for start, end in pairwise(cuts)
    ]


def _is_even(text: str) -> bool:
    """Say whether every code point takes one unit; in far less time than a look at each."""
    return text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
