"""Characters that stand in a text and are not seen: what they are called, how they are shown."""

import re
import unicodedata

DIRECTION_MARKS = "\u200e\u200f\u061c"
"""Order a figure or a mark among Arabic letters; elsewhere they do nothing."""

HIDDEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f"
)
"""Ranges of an expression: what joins, parts, turns or tags the text unseen.

Source: Unicode Standard Annex 9 (directions), Default_Ignorable_Code_Point of the Unicode
Character Database, without variation selectors.
"""

_ANY = re.compile(f"[{HIDDEN}{DIRECTION_MARKS}]")


def is_hiding(text: str) -> bool:
    """Say whether a text holds a character that is not seen."""
    return _ANY.search(text) is not None


def places(text: str) -> list[int]:
    """Return where the characters stand that are not seen, in code points."""
    return [match.start() for match in _ANY.finditer(text)]


def told(characters: str) -> str:
    """Return the characters' numbers and names: "U+202E RIGHT-TO-LEFT OVERRIDE"."""
    return ", ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in characters)


def shown(text: str) -> str:
    """Return the text with a number in place of each character that is not seen."""
    return _ANY.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)
