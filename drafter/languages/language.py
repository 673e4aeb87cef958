"""A language: reads `resources/languages/<code>.toml` once and answers from it.

No words of any language stand in the code: formulas, openers, ordinals, months, labels and fixed
strings are data, each with its source in the file.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from drafter.languages.counters import counted
from drafter.paths import resources

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The six official languages, in the order in which the United Nations lists them in English."""


@dataclass(frozen=True)
class Language:
    """What one language knows. `data` is the file as read; use the methods where there is one."""

    code: str
    data: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The language's name in itself."""
        return str(self.data["name"])

    @property
    def right_to_left(self) -> bool:
        """Whether the text runs from right to left."""
        return bool(self.data["direction"] == "rtl")

    def formula(self, organ: str) -> str:
        """Return the enacting formula of an organ, with its comma."""
        return str(self.data["formulas"][organ])

    def words(self, key: str, **values: object) -> str:
        """Return a fixed string by its dotted key, with its gaps filled; KeyError if unknown."""
        entry: Any = self.data
        for step in key.split("."):
            entry = entry[step]
        return str(entry).format(**values) if values else str(entry)

    def label(self, scheme: str, level: int, number: int) -> str:
        """Return the label of the n-th paragraph (from 1) at a level: "1.", "(a)", "(i)"."""
        return counted(str(self.data["labels"][scheme][level]), number)

    def ordinal(self, number: int) -> str:
        """Return a session's ordinal in words ("sixty-fourth"); beyond the table its number.

        Councils that meet by the year have no ordinals: the 2022 session.
        """
        return _ordinal(self.data["ordinals"], number)

    def ordinal_number(self, words: str) -> int | None:
        """Return the number that an ordinal in words stands for, or None."""
        return _ordinal_numbers(self.code).get(words.casefold())

    def session(self, number: int, organ: str = "") -> str:
        """Return a session's name as it stands in the masthead: "Sixty-fourth session".

        Councils that meet by the year have "2022 session"; some organs words of their own.
        """
        if number > len(self.data["ordinals"]):
            return self.words("masthead.year_session", year=number)
        own = self.data["masthead"].get(organ, {}).get("session", self.data["masthead"]["session"])
        name = str(own).format(ordinal=self.ordinal(number), number=number)
        return name[:1].upper() + name[1:]

    def session_within(self, number: int) -> str:
        """Return a session's name as a sentence has it: "at its sixty-fourth session"."""
        return self.session_with(self.ordinal_within(number))

    def session_with(self, ordinal: str) -> str:
        """Return a session's name as a sentence has it, with an ordinal, or a gap for it."""
        key = "session_within" if "session_within" in self.data["masthead"] else "session"
        return self.words(f"masthead.{key}", ordinal=ordinal)

    def ordinal_within(self, number: int) -> str:
        """Return the ordinal in the case that sentences need; beyond the table its number."""
        return _ordinal(self.data.get("ordinals_within", self.data["ordinals"]), number)

    def date(self, day: date) -> str:
        """Return a date as running text has it: "5 November 2009", "2009年11月5日"."""
        month = self.data["months"][day.month - 1]
        first = self.data["dates"].get("first", day.day)
        number = first if day.day == 1 else day.day
        return self.words("dates.long", day=number, month=month, year=day.year)


@cache
def language(code: str) -> Language:
    """Return a language by its code; KeyError for one that Drafter does not have."""
    path = resources() / "languages" / f"{code}.toml"
    if code not in LANGUAGES or not path.is_file():
        raise KeyError(code)
    return Language(code, tomllib.loads(path.read_text(encoding="utf-8")))


@cache
def available() -> tuple[str, ...]:
    """Return the codes of the languages whose data is there."""
    return tuple(c for c in LANGUAGES if (resources() / "languages" / f"{c}.toml").is_file())


def _ordinal(table: Sequence[str], number: int) -> str:
    return table[number - 1] if 1 <= number <= len(table) else str(number)


@cache
def _ordinal_numbers(code: str) -> dict[str, int]:
    data = language(code).data
    tables = (data["ordinals"], data.get("ordinals_within", ()))
    return {words.casefold(): n for table in tables for n, words in enumerate(table, 1)}
