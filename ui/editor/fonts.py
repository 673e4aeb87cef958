"""Which fonts show a text: the first of a row that the machine has, by the writing of a language.

The rows begin with what the United Nations prints (Times New Roman; SimSun with KaiTi for the
emphasised first words) and go on with free fonts of the same proportions.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_LATIN = ("Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman", "Noto Serif")
_HAN = ("SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC")
_KAI = ("KaiTi", "Kaiti SC", "STKaiti", "AR PL UKai CN", "LXGW WenKai")
_TEH = ord("\u062a")
_ARABIC = ("Traditional Arabic", "Simplified Arabic", "Noto Naskh Arabic", "Amiri", "Geeza Pro")


def families(language: str) -> list[str]:
    """Return the font families for running text, best first; only those that are there."""
    row = (*_ARABIC, *_LATIN, *_HAN) if language == "ar" else (*_LATIN, *_HAN, *_ARABIC)
    return [*_present(row), "serif"]


def emphasis_families(language: str) -> list[str]:
    """Return the families for emphasised words; empty where the slope or weight says it."""
    kai = _present(_KAI) if language == "zh" else ()
    return [*_present(_LATIN), *kai, "serif"] if kai else []


def text_font(language: str, size: float) -> QFont:
    """Return the font of running text; the size is in points."""
    font = QFont(families(language))
    font.setPointSizeF(size)
    return font


@cache
def slants(language: str) -> bool:
    """Return whether the machine can slant the letters of a language.

    Some fonts have Arabic upright only and an italic without it; Qt then shows boxes.
    """
    return language != "ar" or any(
        map(_slants_arabic, QFontDatabase.families(QFontDatabase.WritingSystem.Arabic))
    )


def _slants_arabic(family: str) -> bool:
    font = QFont(family)
    font.setItalic(True)
    return QRawFont.fromFont(font).supportsCharacter(_TEH)


@cache
def _present(row: tuple[str, ...]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in row if family in there)
