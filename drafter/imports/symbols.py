"""Signs of symbol fonts to characters: Word keeps "•" and "→" as private codes of a font."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from drafter.paths import resources

_PRIVATE = re.compile("[\uf020-\uf0ff]")
UNKNOWN = "\ufffd"
"""Stands where a sign has no character known."""
BULLET = "•"


def sign(code: str, font: str) -> str:
    """Return the character of a code in hexadecimal ("F0B7") in a font."""
    try:
        value = int(code, 16)
    except ValueError:
        return UNKNOWN
    if value > 0x10FFFF or 0xD800 <= value <= 0xDFFF:
        return UNKNOWN
    return settled(chr(0xF000 + value if value <= 0xFF and _table(font) else value), font)


def settled(text: str, font: str) -> str:
    """Return a text with the private codes of its font as the characters that they show."""
    if not _PRIVATE.search(text):
        return text
    table = _table(font)
    return _PRIVATE.sub(lambda m: table.get(f"{ord(m[0]) & 0xFF:02X}", UNKNOWN), text)


def bullet(text: str, font: str) -> str:
    """Return the sign of a list without numbers; a dot where it is not known."""
    shown = settled(text.strip(), font)
    return BULLET if not shown or UNKNOWN in shown else shown


def is_emphasis(font: str) -> bool:
    """Say whether a Chinese text that uses this font emphasises by it."""
    return font.casefold() in _emphasis()


def is_title_style(name: str) -> bool:
    """Say whether a paragraph style of this name sets titles."""
    return name.casefold().replace("_20_", " ") in _title_styles()


@cache
def _title_styles() -> frozenset[str]:
    return frozenset(_read("fonts")["titles"])


@cache
def _emphasis() -> frozenset[str]:
    return frozenset(_read("fonts")["emphasis"])


@cache
def _table(font: str) -> Mapping[str, str]:
    data = _read("symbols")
    name = data["fonts"].get(font.casefold())
    return {} if name is None else {str(code): str(text) for code, text in data[name].items()}


@cache
def _read(name: str) -> Mapping[str, Any]:
    path = resources() / "imports" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
