"""Whether an accused number may rather be of a body that the index does not know.

Many bodies number as the Assembly does ("Commission on Narcotic Drugs resolution 61/2"), and
commissions number by the year as the Economic and Social Council does. Where no organ is named
beside the number and the day is far off, the number speaks of one of them.
"""

import datetime

from drafter.citations.citation import Citation, Series

_OF_ANY_ORGAN = frozenset({"future", "future_session"})
_BY_YEAR = frozenset({Series.ECOSOC_RESOLUTION, Series.ECOSOC_DECISION})


def is_of_unknown_body(
    citation: Citation, reason: str, expected: datetime.date | None, outside: str
) -> bool:
    """Say whether an accusation for a reason, with a date expected, is too bold.

    `outside` says why the day cannot be in the session, and is empty where it can.
    """
    symbol, day = citation.symbol, citation.date
    if symbol.series is Series.SC_RESOLUTION:
        return False
    if symbol.in_brackets and reason == "no_such_number":
        return True
    if citation.own or citation.organ_named or citation.by_symbol or reason in _OF_ANY_ORGAN:
        return False
    if day is None or expected is None:
        return True
    if (day.day, day.month) == (expected.day, expected.month):
        return False
    return symbol.series in _BY_YEAR or outside != ""
