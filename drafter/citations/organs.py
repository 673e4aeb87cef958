"""Whose number it is: the organ named beside it, or the one that its shape and date fit.

"16/21" is a number of the General Assembly's, of the Human Rights Council's and of many others:
the words beside it decide. Where none stand there, "its" and the organs named in the sentence are
candidates, and the date chooses between them: the Assembly's forty-fifth session was in 1990, the
Council's in 2020.
"""

import datetime
import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from drafter.citations.citation import Series, Symbol
from drafter.citations.numbers import Number, Shape
from drafter.citations.roman import from_roman
from drafter.paths import resources

NUMBERLESS = "other"
"""A body whose numbers make no symbol."""

_NEAR = 400
_HIGHEST_NUMBER = 999
_HIGHEST_COUNCIL_NUMBER = 70
_LAST_LIKELY_COUNCIL_SESSION = 64
_FIRST_NUMBERED_SESSION = 31


@cache
def _table() -> Mapping[str, Any]:
    path = resources() / "citations" / "organs.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def organ_of(series: Series) -> str:
    """Return the key of the organ that a series belongs to."""
    for key, row in _table().items():
        if str(series) in {row.get("resolution"), row.get("decision")}:
            return key
    return "ga"


def symbol(number: Number, part: str, organ: str, is_decision: bool) -> Symbol | None:
    """Return the symbol of an organ's number, or None where such a number has none."""
    row = _table().get(organ, {})
    series = row.get("decision" if is_decision else "resolution", "")
    if not series and is_decision and organ == "sc":
        series = row["resolution"]
    if not series:
        return None
    if "{" in series:
        written = series.format(session=number.session, number=number.number)
        return Symbol(Series.DOCUMENT, document=written)
    return Symbol(Series(series), number.session, number.number, part)


@cache
def _numbered_documents() -> tuple[tuple[str, Series, re.Pattern[str]], ...]:
    rows: list[tuple[str, Series, re.Pattern[str]]] = []
    for key, row in _table().items():
        for kind, series in (
            ("resolution", Series.GA_RESOLUTION),
            ("decision", Series.GA_DECISION),
        ):
            written = str(row.get(kind, ""))
            if "{" in written:
                groups = re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\d+)", re.escape(written))
                rows.append((str(key), series, re.compile(groups)))
    return tuple(rows)


def numbered_document(document: str) -> tuple[str, Symbol] | None:
    """Return the organ of "UNEP/EA.5/Res.14" and its number, "5/14", as a symbol of its shape."""
    for organ, series, pattern in _numbered_documents():
        if match := pattern.fullmatch(document):
            return organ, Symbol(series, match["session"], int(match["number"]))
    return None


def whose(
    number: Number, named: str, candidates: Sequence[str], own: str, date: datetime.date | None
) -> str:
    """Return the key of the organ that a number belongs to, "" where nobody can tell.

    `named` stands beside the number; `candidates` are those of the sentence, nearest first.
    """
    if number.shape is Shape.YEAR:
        return "sc"
    if number.shape is Shape.ROMAN:
        return _of_roman(number, named, candidates, own)
    if number.shape is Shape.ANNUAL:
        return _of_year(named, candidates, own)
    if named == "council":
        return "hrc"
    if named not in {"", "sc", "ecosoc", "tc", "chr"}:
        return named
    return _of_session(number, candidates, own, date)


def _of_year(named: str, candidates: Sequence[str], own: str) -> str:
    if named == NUMBERLESS and "chr" in candidates:
        return "chr"
    if named in {"chr", NUMBERLESS}:
        return named
    if not named and own not in {"ecosoc", "chr"} and tuple(candidates[:2]) == (own, NUMBERLESS):
        return NUMBERLESS
    nearest = next((c for c in candidates if c in {"chr", "ecosoc"}), "")
    nearest = nearest or ("chr" if own == "chr" else "ecosoc")
    return "ecosoc" if named else nearest


def _of_roman(number: Number, named: str, candidates: Sequence[str], own: str) -> str:
    if named in {"ecosoc", "tc", "chr", "ga", NUMBERLESS}:
        return named
    if named == "council":
        return "ecosoc"
    if in_roman_range(number):
        return "ga"
    claimed = candidates[:1] == (own,) and NUMBERLESS not in candidates[1:2]
    if not claimed and NUMBERLESS in candidates[:2]:
        return NUMBERLESS
    if own == "ecosoc" or (not claimed and {"ecosoc", "council"} & set(candidates)):
        return "ecosoc"
    return "ga" if claimed or in_roman_range(number, _NEAR) else NUMBERLESS


def in_roman_range(number: Number, margin: int = 0) -> bool:
    """Say whether a number lies in the range of its session of the General Assembly, or near it."""
    if number.session.startswith(("S-", "ES-")):
        return True
    session = from_roman(number.session) or 0
    last = _table()["eras"]["ga_last"]
    if not 1 <= session <= len(last):
        return False
    first = last[session - 2] + 1 if session > 1 else 1
    return bool(first - margin <= number.number <= last[session - 1] + margin)


def _of_session(
    number: Number, candidates: Sequence[str], own: str, date: datetime.date | None
) -> str:
    if number.number > _HIGHEST_NUMBER:
        return ""
    known: list[str] = ["hrc" if o == "council" else o for o in (*candidates, own, "ga")]
    if date is not None:
        last: tuple[str, ...] = ("hrc",) if number.number <= _HIGHEST_COUNCIL_NUMBER else ()
        for organ in (*known, *last):
            if fits(organ, number, date):
                return organ
        if own == "ecosoc" and fits("escap", number, date):
            return "escap"
        if candidates[:1] == (NUMBERLESS,) or _is_nobodys(candidates, own):
            return NUMBERLESS
    claimed = candidates[:1] == (own,) and NUMBERLESS not in candidates[1:2]
    undated = (organ for organ in known if fits(organ, number, None))
    return next(undated, own if claimed else "")


def _is_nobodys(candidates: Sequence[str], own: str) -> bool:
    """Say whether "its" is an organ's that has no such numbers, as an annex by another body has."""
    return candidates[:1] == (own,) and own not in {"ga", "hrc"}


@cache
def organ_of_report(document: str) -> str:
    """Return the organ whose texts a document prints, "other" for any other document."""
    for key, row in _table().items():
        if "reports" in row and re.fullmatch(row["reports"], document):
            return str(key)
    return NUMBERLESS


def fits(organ: str, number: Number, date: datetime.date | None) -> bool:
    """Say whether an organ can have adopted a number on a date (None: at any time)."""
    if number.session.startswith("ES-"):
        return organ == "ga"
    session = number.plain_session
    if organ == "ga":
        return _assembly_fits(number, session, date)
    if organ == "hrc":
        return _council_fits(number, session, date)
    if organ == "escap":
        return date is not None and date.year == 1944 + session
    if organ in {"unea", "unha"}:
        return 0 < session <= 10 and number.number <= 40
    return False


def _assembly_fits(number: Number, session: int, date: datetime.date | None) -> bool:
    if number.session.startswith("S-"):
        return _special_fits(number, date)
    if session < _FIRST_NUMBERED_SESSION or session > 130:
        return False
    return date is None or within_session(session, date)


def _special_fits(number: Number, date: datetime.date | None) -> bool:
    years = _table()["eras"]["ga_special"]
    session = int(number.session.removeprefix("S-"))
    return date is None or session > len(years) or date.year == years[session - 1]


def within_session(session: int, date: datetime.date) -> bool:
    """Say whether a day lies in a regular session of the General Assembly, from the first on."""
    opened = datetime.date(1945 + session, 9, 1)
    return opened <= date <= datetime.date(1946 + session, 9, 30)


def _council_fits(number: Number, session: int, date: datetime.date | None) -> bool:
    special = number.session.startswith("S-")
    if number.number > _HIGHEST_COUNCIL_NUMBER and number.number // 100 != 1:
        return False
    if special:
        return date is None or date.year >= 2006
    if date is None:
        return bool(0 < session <= _LAST_LIKELY_COUNCIL_SESSION and number.number <= 60)
    expected = 2007.7 + (session - 6) / 3 if session > 5 else 2006.9
    return abs(date.year + date.month / 12 - expected) < 0.8


def may_share(found: Symbol, date: datetime.date) -> bool:
    """Say whether a date written for a later number of a list can be this number's too."""
    if found.series is Series.SC_RESOLUTION:
        return found.session == str(date.year)
    if found.series in {Series.ECOSOC_RESOLUTION, Series.ECOSOC_DECISION}:
        return not found.session.isdecimal() or found.session == str(date.year)
    if found.series in {Series.GA_RESOLUTION, Series.GA_DECISION}:
        session = from_roman(found.session) or 0
        session = int(found.session) if found.session.isdecimal() else session
        return not session or within_session(session, date)
    return True
