"""When a text of a session can be dated, and which numbers the session can have.

A regular session's texts are adopted from the day it opens to the day the next one opens (counted:
4,192 of 4,192 citations from the thirty-first session on). The year in brackets of a Security
Council text is the year of its date (3,982 of 3,982).
"""

import datetime
import re

from drafter.citations.citation import Citation, Series, Symbol
from drafter.citations.facts import Facts, Sitting

_FIRST_YEAR = 1945
_LAST_ROMAN = 30
_THROUGH = frozenset({Series.SC_RESOLUTION})
_REGULAR = re.compile(r"\d{1,3}")
_SAME_SESSIONS = {
    Series.GA_DECISION: Series.GA_RESOLUTION,
    Series.ECOSOC_DECISION: Series.ECOSOC_RESOLUTION,
    Series.HRC_DECISION: Series.HRC_RESOLUTION,
}


def outside(citation: Citation, facts: Facts, on: datetime.date) -> str:
    """Return why number or day cannot be ("outside_session", ...), or nothing."""
    symbol, day = citation.symbol, citation.date
    if symbol.series is Series.SC_RESOLUTION and len(symbol.session) != len("2000"):
        return ""
    sessions = _SAME_SESSIONS.get(symbol.series, symbol.series)
    sitting = facts.sitting(sessions, symbol.session)
    if sitting is None:
        return _without_sitting(symbol, facts, on)
    if sitting.opened is not None and sitting.opened > on and symbol.session.isdigit():
        return "future_session"
    if not symbol.is_decision and _no_such_number(symbol, sitting, facts):
        return "no_such_number"
    if day is not None and not _is_open(day, sitting) and not _between_sittings(symbol):
        return "outside_session"
    return ""


def _between_sittings(symbol: Symbol) -> bool:
    """Say whether a decision of a special session: they were taken by letter before it opened."""
    return symbol.is_decision and "-" in symbol.session


def _without_sitting(symbol: Symbol, facts: Facts, on: datetime.date) -> str:
    """Judge a session that the index does not know: one still to come, or none at all."""
    if _elsewhere(symbol, facts):
        return "no_such_number"
    series = _SAME_SESSIONS.get(symbol.series, symbol.series)
    if series is Series.GA_RESOLUTION and _REGULAR.fullmatch(symbol.session):
        number = int(symbol.session)
        if number <= _LAST_ROMAN:
            return "no_such_number"
        if datetime.date(_FIRST_YEAR + number, 9, 1) > on:
            return "future_session"
    if symbol.series is Series.SC_RESOLUTION and int(symbol.session) > on.year:
        return "future_session"
    return ""


def _is_open(day: datetime.date, sitting: Sitting) -> bool:
    if sitting.opened is not None and day < sitting.opened:
        return False
    return sitting.before is None or day <= sitting.before


def _no_such_number(symbol: Symbol, sitting: Sitting, facts: Facts) -> bool:
    """Say whether the session is over and its numbers end well before, or begin well after."""
    if sitting.closed is None or sitting.slack is None or not sitting.last_number:
        return False
    if symbol.number > sitting.last_number + sitting.slack:
        return True
    runs_through = symbol.series in _THROUGH or symbol.in_brackets
    if runs_through and symbol.number < sitting.first_number - sitting.slack:
        return True
    return runs_through and _elsewhere(symbol, facts)


def _elsewhere(symbol: Symbol, facts: Facts) -> bool:
    """Say whether the number of a series that runs through is known to be of another session."""
    if not symbol.in_brackets or symbol.is_decision:
        return False
    if symbol.series is Series.ECOSOC_RESOLUTION:
        return False
    known = facts.numbered(symbol.series, symbol.number)
    return bool(known) and all(
        record.evidence.is_printed and record.symbol != str(symbol.whole) for record in known
    )
