"""Fonts of the sheet as fonts of the screen: sized in twips, with stand-ins for missing ones.

A run has three families, for Latin, East Asian and complex scripts; its text is cut into stretches
that each take one of them, as word processors do.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextCharFormat

from drafter.exports.geometry import SUPERSCRIPT_RISE, SUPERSCRIPT_SIZE, TWIPS
from drafter.exports.sheet import Font, Raised
from ui.editor.fonts import slants

SUBSCRIPT_DROP = 0.14
"""How far a lowered figure sinks, as a part of the text's size (chosen)."""

_SONG = ("SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC")
_STAND_INS = {
    "Times New Roman": ("Liberation Serif", "Tinos", "Nimbus Roman", "Noto Serif"),
    "SimSun": (*_SONG[1:], "Noto Sans CJK SC"),
    "KaiTi": ("Kaiti SC", "STKaiti", "AR PL UKai CN", "LXGW WenKai", "Noto Sans CJK SC", *_SONG),
    "Traditional Arabic": ("Simplified Arabic", "Noto Naskh Arabic", "Amiri", "Geeza Pro"),
    "Simplified Arabic": ("Traditional Arabic", "Noto Naskh Arabic", "Amiri", "Geeza Pro"),
}
"""Fonts of the same proportions; KaiTi falls back on a sans serif, which still sets words apart."""

_COMPLEX = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_EAST_ASIAN = "\u2e80-\u303e\u3041-\u33ff\u3400-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef" + (
    "\U00020000-\U0003ffff"
)
_EITHER = "\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2014\u2018\u2019\u201c\u201d\u2026\u2030\u2103" + (
    "\u2160-\u217f\u2460-\u24ff\u25a0-\u25ff"
)
"""Marks that East Asian fonts have at full width; they take it in East Asian texts only."""


def _pattern(east_asian: str) -> re.Pattern[str]:
    return re.compile(
        f"(?P<complex>[{_COMPLEX}]+(?:[ \u00a0]+[{_COMPLEX}]+)*)"
        f"|(?P<east_asian>[{east_asian}]+)"
        f"|(?P<latin>[^{_COMPLEX}{east_asian}]+)"
    )


_LATIN_TEXT = _pattern(_EAST_ASIAN)
_EAST_ASIAN_TEXT = _pattern(_EAST_ASIAN + _EITHER)


def stretches(text: str, *, east_asian: bool) -> Iterator[tuple[str, str]]:
    """Yield the text in stretches, each with the name of the family it takes."""
    if text.isascii():
        yield text, "latin"
        return
    pattern = _EAST_ASIAN_TEXT if east_asian else _LATIN_TEXT
    for match in pattern.finditer(text):
        yield match[0], str(match.lastgroup)


@lru_cache(maxsize=512)
def char_format(font: Font, family: str) -> QTextCharFormat:
    """Return the format of a stretch: font, size and rise, in twips."""
    result = QTextCharFormat()
    set_font = qt_font(font, family)
    result.setFont(set_font)
    rise = _rise(font) * TWIPS
    if rise:
        result.setBaselineOffset(100 * rise / QFontMetricsF(set_font).height())
    return result


@lru_cache(maxsize=512)
def qt_font(font: Font, family: str) -> QFont:
    """Return the font of the screen for one family of a font; a pixel of it is a twip."""
    result = QFont(_families(getattr(font, family)))
    small = SUPERSCRIPT_SIZE if font.raised is not Raised.ON_LINE else 1
    result.setPixelSize(max(1, round(font.size * small * TWIPS)))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setBold(font.bold)
    result.setItalic(font.italic and (family != "complex" or slants("ar")))
    result.setUnderline(font.underline)
    result.setStretch(font.scale)
    result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.spacing * TWIPS)
    # Word sets no ligatures, and a copied "fi" is to be two letters.
    result.setFeature(QFont.Tag("liga"), 0)
    return result


def _rise(font: Font) -> float:
    """Return how far above its line a font stands, in points."""
    rises = {
        Raised.ON_LINE: 0.0,
        Raised.SUPERSCRIPT: SUPERSCRIPT_RISE,
        Raised.SUBSCRIPT: -SUBSCRIPT_DROP,
    }
    return rises[font.raised] * font.size - font.lowered


def _families(family: str) -> list[str]:
    return [name for name in (family, *_STAND_INS.get(family, ())) if name in _present()] or [
        family
    ]


@cache
def _present() -> frozenset[str]:
    return frozenset(QFontDatabase.families())
