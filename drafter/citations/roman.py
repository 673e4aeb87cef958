"""Roman numerals of sessions, I to LXXXIX."""

import re

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_STEPS = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))

ROMAN = r"(?=[IVXL])L?(?:XL|X{0,3})(?:IX|IV|V?I{0,3})"
"""A pattern for the numerals of sessions."""

_WHOLE = re.compile(ROMAN)


def to_roman(number: int) -> str:
    """Return a number from 1 to 89 as a Roman numeral."""
    written = ""
    for value, letters in _STEPS:
        while number >= value:
            written += letters
            number -= value
    return written


def from_roman(numeral: str) -> int | None:
    """Return what a Roman numeral is worth, or None for what is none."""
    if not _WHOLE.fullmatch(numeral):
        return None
    values = [_VALUES[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
