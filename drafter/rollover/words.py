"""The words of a language that roll-over goes by, from `resources/rollover/<code>.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from drafter.languages.language import Language, language
from drafter.paths import resources

_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True)
class Words:
    """One language's words. Patterns are made once, for matching without regard to case."""

    tongue: Language
    data: Mapping[str, Any]
    patterns: Mapping[str, Patterns]

    def __getitem__(self, name: str) -> Patterns:
        """Return the patterns of an entry; the file says what each is."""
        return self.patterns[name]

    @property
    def comma(self) -> str:
        """What parts the first of three numbers from the second."""
        return str(self.data["comma"])

    @property
    def gap(self) -> str:
        """What stands for words that only the drafter knows."""
        return self.tongue.words("templates.gap")

    def ordinal(self, number: int, like: str) -> str:
        """Return the ordinal of another session in the form and the case that one has."""
        data = self.tongue.data
        tables = [data["ordinals"], data.get("ordinals_within", data["ordinals"])]
        table = next((t for t in tables if like.casefold() in _folded(t)), tables[0])
        words = table[number - 1] if 1 <= number <= len(table) else str(number)
        return words[:1].upper() + words[1:] if like[:1].isupper() else str(words)


def _folded(table: list[str]) -> set[str]:
    return {words.casefold() for words in table}


@cache
def words_of(code: str) -> Words:
    """Return the words of a language; KeyError for one that has none."""
    path = resources() / "rollover" / f"{code}.toml"
    if not path.is_file():
        raise KeyError(code)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    tongue = language(code)
    named = _named(tongue, data)
    found = {
        name: tuple(_pattern(written, named) for written in entry)
        for name, entry in data.items()
        if isinstance(entry, list)
    }
    return Words(tongue, data, found)


def _named(tongue: Language, data: Mapping[str, Any]) -> dict[str, str]:
    """Return what the names in capitals stand for, the ones made of others first."""
    ordinals = {*tongue.data["ordinals"], *tongue.data.get("ordinals_within", ())}
    every = sorted(ordinals, key=len, reverse=True)
    return {
        "DATE": str(data["date"]),
        "ORDINAL": f"(?:{'|'.join(map(re.escape, every))})",
        "MONTH": f"(?:{'|'.join(map(re.escape, tongue.data['months']))})",
        "YEAR": _YEAR,
    }


def _pattern(written: str, named: Mapping[str, str]) -> re.Pattern[str]:
    for name, meant in named.items():
        written = written.replace(name, meant)
    return re.compile(written, re.IGNORECASE)
