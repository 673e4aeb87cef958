"""The words of a language that roll-over goes by, from `resources/rollover/<code>.toml`."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from drafter.languages.language import Language, language
from drafter.paths import resources


@dataclass(frozen=True)
class Words:
    """One language's patterns, made once. `data` is the file as read."""

    tongue: Language
    data: Mapping[str, Any]
    session: re.Pattern[str]
    """A session named by its ordinal, in the group `ordinal`."""

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
    known = {*tongue.data["ordinals"], *tongue.data.get("ordinals_within", ())}
    every = "|".join(re.escape(each) for each in sorted(known, key=len, reverse=True))
    session = str(data["session"]).replace("ORDINAL", f"(?P<ordinal>{every})")
    return Words(tongue, data, re.compile(session, re.IGNORECASE))
