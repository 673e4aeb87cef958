"""Sessions of the General Assembly in a text, and when they were.

A regular session opens in September of the year 1945 + its number and closes in September of the
next (`data`: opening dates of every session; the eighty-first opens in September 2026).
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from drafter.languages.language import available, language
from drafter.rules.shapes import table

_FIRST_YEAR = 1945


@cache
def _patterns(code: str, name: str) -> tuple[re.Pattern[str], ...]:
    data = language(code).data
    known = {*data["ordinals"], *data.get("ordinals_within", ())}
    words = sorted(known, key=len, reverse=True)
    ordinals = f"(?P<ordinal>{'|'.join(re.escape(word) for word in words)})"
    found = table("sessions", code).get(name, ())
    return tuple(re.compile(str(pattern).replace("ORDINAL", ordinals)) for pattern in found)


def sessions_in(text: str, code: str, name: str = "any") -> Iterator[tuple[int, int, int]]:
    """Yield number, start and end of each session that a pattern of the table finds in a text."""
    if code not in available() or table("sessions", code)["needs"] not in text:
        return
    for pattern in _patterns(code, name):
        for match in pattern.finditer(text):
            number = language(code).ordinal_number(match["ordinal"])
            if number is not None:
                yield number, *match.span("ordinal")


def opening(session: int) -> date:
    """Return the day on which a regular session opens by rule 1, as practised since 2003.

    The Tuesday of the third week of September, counting from the first week with a working day.
    """
    first = date(_FIRST_YEAR + session, 9, 1)
    while first.weekday() > 4:
        first += timedelta(days=1)
    return first - timedelta(days=first.weekday()) + timedelta(days=15)


def session_on(day: date) -> int:
    """Return the number of the latest regular session that is open, or was, on a day."""
    number = day.year - _FIRST_YEAR
    return number if day >= opening(number) else number - 1


def falls_in(day: date, session: int) -> bool:
    """Say whether a document of that day can be one of the session.

    Requests for items come up to eight months before it opens, texts until it closes.
    """
    year = _FIRST_YEAR + session
    return date(year, 1, 1) <= day <= date(year + 1, 9, 20)
