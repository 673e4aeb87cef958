"""Numbers as word processors print them in automatic lists: their names of formats to counters."""

from collections.abc import Callable

from drafter.languages.counters import COUNTERS, chinese, letter, roman

_ROMAN_MOST = 4999
_LETTER_MOST = 780
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_ALEF_BA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"


def _circled(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= 20 else str(number)


def _in_parentheses(number: int) -> str:
    return chr(0x2474 + number - 1) if number <= 20 else f"({number})"


def _spread(letters: str) -> Callable[[int], str]:
    """Return a counter that doubles its letters when they are used up."""
    return lambda n: letters[(n - 1) % len(letters)] * ((n - 1) // len(letters) + 1)


def _after_z(number: int) -> str:
    """Return a, ..., z, aa, ab, ac: as OpenDocument counts where letters are not doubled."""
    result = ""
    while number:
        number, rest = divmod(number - 1, 26)
        result = chr(ord("a") + rest) + result
    return result


def _full_width(number: int) -> str:
    return str(number).translate({ord("0") + n: 0xFF10 + n for n in range(10)})


WORD: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02}",
    "lowerLetter": letter,
    "upperLetter": lambda n: letter(n).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda n: roman(n).upper(),
    "chineseCounting": chinese,
    "chineseCountingThousand": chinese,
    "taiwaneseCounting": chinese,
    "taiwaneseCountingThousand": chinese,
    "japaneseCounting": chinese,
    "ideographDigital": chinese,
    "japaneseDigitalTenThousand": chinese,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedParen": _in_parentheses,
    "decimalFullWidth": _full_width,
    "decimalFullWidth2": _full_width,
    "numberInDash": lambda n: f"- {n} -",
    "arabicAbjad": COUNTERS["abjad"],
    "arabicAlpha": _spread(_ALEF_BA),
    "russianLower": _spread(_CYRILLIC),
    "russianUpper": lambda n: _spread(_CYRILLIC)(n).upper(),
    "none": lambda _: "",
}
"""ECMA-376, 17.18.59; formats that are not here print figures."""

OPEN_DOCUMENT: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": _after_z,
    "A": lambda n: _after_z(n).upper(),
    "i": roman,
    "I": lambda n: roman(n).upper(),
    "一, 二, 三, ...": chinese,
    "壹, 贰, 叁, ...": chinese,
    "①, ②, ③, ...": _circled,
    "１, ２, ３, ...": _full_width,
    "أ, ب, ت, ...": _spread(_ALEF_BA),
    "أ, ب, ج, ...": COUNTERS["abjad"],
    "А, Б, .., Аа, Бб, ... (ru)": lambda n: _spread(_CYRILLIC)(n).upper(),
    "а, б, .., аа, бб, ... (ru)": _spread(_CYRILLIC),
    "": lambda _: "",
}
"""OpenDocument 1.3, part 3, 19.502, and the forms that LibreOffice adds."""


def counted(number: int, form: str, *, doubled: bool = False) -> str:
    """Return a number in a format of Word or of OpenDocument; figures where a format ends.

    `doubled` makes aa, bb of OpenDocument's letters (style:num-letter-sync).
    """
    counter = WORD.get(form) or OPEN_DOCUMENT.get(form) or str
    if doubled and form in ("a", "A"):
        counter = WORD["lowerLetter" if form == "a" else "upperLetter"]
    most = _ROMAN_MOST if "oman" in form or form in ("i", "I") else _LETTER_MOST
    bounded = counter is str or 0 < number <= most
    return counter(number) if bounded else str(number)
