"""One number to one counter: 3 to "3", "c", "iii", "C", "III", "三", "㈢", "ج"; and back."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذض"
_UNITS = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"]
_TENS = ["العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"]
_TENTH, _TEEN, _ELEVENTH = "العاشر", "عشر", "الحادي"
_DIGITS = "零一二三四五六七八九"
_LIST_MOST = 702
"""The last number that two letters reach (zz)."""


def letter(number: int) -> str:
    """Return a, b, ..., z, aa, bb, ..., zz, aaa: doubled, as the texts do it, not ab."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """Return i, ii, iii, iv."""
    result = ""
    for value, sign in _ROMAN:
        result += sign * (number // value)
        number %= value
    return result


def chinese(number: int) -> str:
    """Return 一, 二, 十, 十一, 二十, 一百零五: numbers below one thousand."""
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    result = _DIGITS[hundreds] + "百" if hundreds else ""
    if tens:
        result += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and units:
        result += "零"
    return result + (_DIGITS[units] if units else "")


def parenthesised(number: int) -> str:
    """Return ㈠ to ㈩, and (十一) onwards, for which there is no single character."""
    return chr(0x3220 + number - 1) if number <= 10 else f"({chinese(number)})"


def abjad(number: int) -> str:
    """Return letters of the Arabic abjad order; after the twenty-sixth أ أ, as English has (aa)."""
    return " ".join(_ABJAD[(number - 1) % 26] * ((number - 1) // 26 + 1))


def arabic_ordinal(number: int) -> str:
    """Return الأول, الثاني, الحادي عشر, الحادي والعشرون: masculine; figures from one hundred on."""
    tens, units = divmod(number, 10)
    if number > 99 or number == 10:
        return _TENTH if number == 10 else str(number)
    if not units:
        return _TENS[tens - 2]
    unit = _ELEVENTH if units == 1 and tens else _UNITS[units - 1]
    return unit if not tens else f"{unit} {_TEEN}" if tens == 1 else f"{unit} و{_TENS[tens - 2]}"


COUNTERS: dict[str, Callable[[int], str]] = {
    "arabic": str,
    "letter": letter,
    "LETTER": lambda number: letter(number).upper(),
    "roman": roman,
    "ROMAN": lambda number: roman(number).upper(),
    "chinese": chinese,
    "parenthesised": parenthesised,
    "abjad": abjad,
    "arabic_ordinal": arabic_ordinal,
}


@lru_cache(maxsize=8192)
def counted(pattern: str, number: int) -> str:
    """Return a label: the pattern "({letter})" and 2 give "(b)"."""
    name = re.search(r"\{(\w+)\}", pattern)
    if name is None:
        return pattern
    return pattern.replace(name[0], COUNTERS[name[1]](number))


def number_of(pattern: str, label: str) -> int | None:
    """Return the number that a label stands for under a pattern, or None: inverse of `counted`."""
    return _numbers(pattern).get(label)


@cache
def _numbers(pattern: str) -> dict[str, int]:
    most = _LIST_MOST if "letter" in pattern.lower() else 999
    numbers = {counted(pattern, n): n for n in range(most, 0, -1)}
    return {"".join(label.split()): number for label, number in numbers.items()} | numbers
