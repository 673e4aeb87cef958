"""How a page in a language looks: reads `resources/templates/<code>.toml` once."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from drafter.exports.geometry import points
from drafter.exports.sheet import Font
from drafter.paths import resources

_TIMES_SINGLE = 1.15
"""Ascent, descent and gap of Times New Roman, in ems."""
_MARGIN_SIZE, _MARGIN_LEADING = 8.5, 10.5
_NOTE_HANG = points(216)
"""The template has a right tab at 1195 twips, which LibreOffice ignores before the figure; this
looks the same in both."""


@dataclass(frozen=True)
class Typeface:
    """The fonts, sizes and fixed words of pages in one language."""

    data: Mapping[str, Any]

    @property
    def locale(self) -> str:
        """The language tag for word processors."""
        return str(self.data["locale"])

    @property
    def latin_locale(self) -> str:
        """The language tag of Latin words in the text."""
        return str(self.data["latin_locale"])

    @property
    def leading(self) -> float:
        """The distance of the body's lines, in points."""
        return float(self.data["type"]["leading"])

    @property
    def note_leading(self) -> float:
        """The distance of the lines of notes, in points."""
        return float(self.data["type"]["note_leading"])

    @property
    def single(self) -> float:
        """Single spacing as a multiple of the size, where word processors leave it to the font."""
        return float(self.data["type"].get("single", _TIMES_SINGLE))

    @property
    def body(self) -> Font:
        """The font of the body."""
        return self._font("")

    @property
    def note(self) -> Font:
        """The font of notes."""
        return self._font("note_")

    @property
    def around_figures(self) -> tuple[str, str]:
        """What stands before and after the figure of a note, where a language has it so."""
        before, after = self.data.get("notes", {}).get("around", ("", ""))
        return before, after

    def word(self, key: str) -> str:
        """Return a fixed string of the page."""
        return str(self.data["words"][key])

    @property
    def margins(self) -> tuple[float, float]:
        """Size and leading of running heads and feet, in points; measured where nothing is said."""
        data = self.data["type"]
        return data.get("margin_size", _MARGIN_SIZE), data.get("margin_leading", _MARGIN_LEADING)

    @property
    def masthead_size(self) -> float:
        """The size of symbol and distribution, in points: the body's, or less by its script."""
        return float(self.data["type"].get("masthead_size", self.data["type"]["size"]))

    @property
    def note_hang(self) -> float:
        """How far a note's figure stands before its text, in points."""
        return float(self.data.get("notes", {}).get("hang", _NOTE_HANG))

    def emphasised(self, font: Font) -> Font:
        """Return the font of the first words: italic; KaiTi in Chinese; bold italic in Arabic."""
        return replace(font, **self.data["emphasis"])

    def _font(self, prefix: str) -> Font:
        face = self.data["type"]
        return Font(
            latin=face["latin"],
            east_asian=face["east_asian"],
            complex=face["complex"],
            size=face[f"{prefix}size"],
            spacing=face[f"{prefix}spacing"],
            scale=face[f"{prefix}scale"],
        )


@cache
def typeface(code: str) -> Typeface:
    """Return how pages in a language look."""
    path = resources() / "templates" / f"{code}.toml"
    return Typeface(tomllib.loads(path.read_text(encoding="utf-8")))
