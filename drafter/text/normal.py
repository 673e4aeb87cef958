"""A copy of a text for matching, whose offsets lead back to the text.

Official files are full of no-break spaces and hyphens, soft hyphens and direction marks
(28,131 no-break spaces between day and month in the General Assembly's texts alone): patterns
are written for plain spaces and hyphens and matched on this copy.
"""

from dataclasses import dataclass
from functools import lru_cache

from drafter.text.characters import ANCHOR, HYPHENS_LIKE, INVISIBLE, SPACES_LIKE, VOWEL_SIGNS
from drafter.text.span import Span

_SUBSTITUTES = str.maketrans(dict.fromkeys(SPACES_LIKE, " ") | dict.fromkeys(HYPHENS_LIKE, "-"))
_DROPPED = INVISIBLE | {ANCHOR}
_SIGNS = set(VOWEL_SIGNS)


@dataclass(frozen=True, slots=True)
class Normal:
    """The matching copy. `offsets` is None where nothing was dropped."""

    text: str
    offsets: tuple[int, ...] | None

    def span(self, start: int, end: int) -> Span:
        """Return the place in the original of `text[start:end]`."""
        if self.offsets is None:
            return Span(start, end)
        if start == end:
            return Span(self.offsets[start], self.offsets[start])
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


@lru_cache(maxsize=32_768)
def normal(text: str) -> Normal:
    """Return the matching copy: plain spaces and hyphens, nothing invisible, no anchors."""
    plain = text.translate(_SUBSTITUTES)
    if _DROPPED.isdisjoint(plain):
        return Normal(plain, None)
    kept = [place for place, character in enumerate(plain) if character not in _DROPPED]
    return Normal("".join(plain[place] for place in kept), (*kept, len(plain)))


def unpointed(copy: Normal) -> Normal:
    """Return the copy without the Arabic signs that one text writes and another leaves out."""
    if _SIGNS.isdisjoint(copy.text):
        return copy
    kept = [place for place, character in enumerate(copy.text) if character not in _SIGNS]
    offsets = copy.offsets or tuple(range(len(copy.text) + 1))
    text = "".join(copy.text[place] for place in kept)
    return Normal(text, (*(offsets[place] for place in kept), offsets[-1]))
