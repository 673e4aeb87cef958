"""The recognition patterns of a language, compiled once, and what several readers ask of them."""

import datetime
import re
from functools import cache

from drafter.imports.symbols import BULLET
from drafter.languages.language import Language, language
from drafter.text.characters import COLONS, COMMAS, FULL_STOPS, SEMICOLONS
from drafter.text.normal import normal

LONGEST_HEADING = 600
"""Characters; the longest titles and headings of official texts have some 450."""
_NO_HEADING_ENDS = (*COMMAS, *SEMICOLONS, *COLONS, *FULL_STOPS, "、")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST_DIGITS = re.compile(r"\d+")


@cache
def pattern(code: str, name: str) -> re.Pattern[str]:
    """Return the pattern of that name in `[recognition]`; KeyError if there is none."""
    return re.compile(str(language(code).data["recognition"][name]), re.IGNORECASE)


def matches(text: str, name: str, code: str) -> re.Match[str] | None:
    """Return the match of a pattern in a text, spaces and hyphens made plain."""
    return pattern(code, name).search(normal(text).text.strip())


def session_in(text: str, tongue: Language) -> int | None:
    """Return the session that a text names first, in words or figures, or None."""
    for found in pattern(tongue.code, "session").finditer(normal(text).text):
        words = " ".join(found["ordinal"].split())
        number = tongue.ordinal_number(words)
        if number is None and (digits := _FIRST_DIGITS.match(words)):
            number = int(digits[0][:4])
        if number:
            return number
    return None


def year_session_in(text: str, tongue: Language) -> int | None:
    """Return the year of a text that is the name of a year's session and nothing else, or None."""
    year = _YEAR.search(text)
    said = year and normal(text).text.strip() == tongue.words("masthead.year_session", year=year[0])
    return int(year[0]) if year and said else None


def date_in(text: str, tongue: Language) -> datetime.date | None:
    """Return the first date of a text that exists in the calendar, or None."""
    months = {name.casefold(): n for n, name in enumerate(tongue.data["months"], 1)}
    for found in pattern(tongue.code, "date").finditer(normal(text).text):
        name = re.sub(r"\s*/\s*", "/", found["month"]).lstrip("0").casefold()
        month = months.get(name)
        try:
            return datetime.date(int(found["year"]), month or 0, int(found["day"]))
        except ValueError:
            continue
    return None


def is_heading_like(text: str) -> bool:
    """Say whether a text is short, does not end as a sentence does, and begins as a heading."""
    words = text.strip()
    if len(words) > LONGEST_HEADING or words.endswith(_NO_HEADING_ENDS):
        return False
    if not any(character.isalnum() for character in words):
        return False
    return not words[0].islower() and words[0] != BULLET
