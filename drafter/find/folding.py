"""A copy of a text to search on, in which what means the same looks the same; it leads back.

Whoever searches for "Secretary-General's" means “Secretary‑General’s” with its no-break hyphen and
its curled apostrophe too.
"""

import unicodedata
from functools import cache, lru_cache

from drafter.text.characters import (
    ANCHOR,
    EM_DASH,
    EN_DASH,
    HYPHENS_LIKE,
    IDEOGRAPHIC_SPACE,
    INVISIBLE,
    NARROW_NO_BREAK_SPACE,
    SPACES_LIKE,
    VOWEL_SIGNS,
)
from drafter.text.normal import Normal

_ALIKE = {
    **dict.fromkeys((*SPACES_LIKE, NARROW_NO_BREAK_SPACE, IDEOGRAPHIC_SPACE, "\n"), " "),
    **dict.fromkeys((*HYPHENS_LIKE, EN_DASH, EM_DASH, "\u2012", "\u2212"), "-"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
    **{chr(0xFF01 + n): chr(0x21 + n) for n in range(0x5E)},
    **{chr(0x660 + n): str(n) for n in range(10)},
    **{chr(0x6F0 + n): str(n) for n in range(10)},
}
_DECORATED = ((0xC0, 0x250), (0x370, 0x400), (0x400, 0x530), (0x622, 0x6D4), (0x1E00, 0x2000))
"""Blocks whose letters may carry a diacritic: Latin, Greek, Cyrillic, Arabic, Latin and Greek."""
_LETTERS_OF_THEIR_OWN = "йЙ"
_MARKS = {chr(c) for c in range(0x300, 0x370)} | {chr(c) for c in range(0x653, 0x656)}


@lru_cache(maxsize=16384)
def folded(text: str, *, alike: bool, plain: bool) -> Normal:
    """Return the copy, without anchors of notes.

    `alike` makes spaces, hyphens, quotation marks, widths and figures of one kind the same and
    drops what is invisible; `plain` drops diacritics and Arabic vowel signs.
    """
    copy = text.translate(_table(alike, plain))
    dropped = _dropped(alike, plain)
    if dropped.isdisjoint(copy):
        return Normal(copy, None)
    kept = [place for place, character in enumerate(copy) if character not in dropped]
    return Normal("".join(copy[place] for place in kept), (*kept, len(copy)))


@cache
def _table(alike: bool, plain: bool) -> dict[int, str]:
    table = {ord(sign): meant for sign, meant in _ALIKE.items()} if alike else {}
    if plain:
        for first, end in _DECORATED:
            table |= {code: base for code in range(first, end) if (base := _base(chr(code)))}
    return table


def _base(letter: str) -> str:
    """Return the letter that another one is with diacritics, or nothing."""
    parts = unicodedata.normalize("NFD", letter)
    if len(parts) < 2 or letter in _LETTERS_OF_THEIR_OWN:
        return ""
    return parts[0] if all(unicodedata.combining(mark) for mark in parts[1:]) else ""


@cache
def _dropped(alike: bool, plain: bool) -> frozenset[str]:
    dropped = {ANCHOR}
    if alike:
        dropped |= INVISIBLE
    if plain:
        dropped |= {*VOWEL_SIGNS, *_MARKS}
    return frozenset(dropped)
