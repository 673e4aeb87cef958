"""Characters that matter, by name."""

NO_BREAK_SPACE = "\u00a0"
THIN_SPACE = "\u2009"
NARROW_NO_BREAK_SPACE = "\u202f"
IDEOGRAPHIC_SPACE = "\u3000"
SOFT_HYPHEN = "\u00ad"
HYPHEN = "\u2010"
NO_BREAK_HYPHEN = "\u2011"
EN_DASH = "\u2013"
EM_DASH = "\u2014"

COMMAS = (",", "，", "،")
SEMICOLONS = (";", "；", "؛")
COLONS = (":", "：")
FULL_STOPS = (".", "。")
"""Marks that end paragraphs, of all six languages."""

ANCHOR = "\ufffc"
"""Stands in a text where a footnote is called; the object replacement character of Unicode."""

SPACES_LIKE = {NO_BREAK_SPACE, THIN_SPACE, NARROW_NO_BREAK_SPACE}
HYPHENS_LIKE = {HYPHEN, NO_BREAK_HYPHEN}
DIRECTION_MARKS = {
    chr(c) for c in (0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
INVISIBLE = {
    SOFT_HYPHEN,
    "\u200b",
    "\ufeff",
    *(chr(c) for c in range(0x2060, 0x2065)),
    *DIRECTION_MARKS,
}

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"
TATWEEL = "\u0640"
"""Draws the join of two Arabic letters out; says nothing."""

VOWEL_SIGNS = "".join(chr(c) for c in range(0x064B, 0x0653)) + TATWEEL
"""Signs that Arabic texts may write or leave out: short vowels, doubling; and tatweel."""


def is_latin(text: str) -> bool:
    """Say whether a text has Latin letters and none of another script: symbols, addresses."""
    letters = [character for character in text if character.isalpha()]
    return bool(letters) and all(character < "\u0250" for character in letters)


def is_han(character: str) -> bool:
    """Say whether the character is a Chinese ideograph."""
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf"
