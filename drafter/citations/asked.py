"""What somebody may mean who asks for a text by a symbol, or by a number as texts print it."""

import re
from collections.abc import Iterator

from drafter.citations.citation import Series, Symbol
from drafter.citations.facts import Facts
from drafter.citations.symbols import parse

_FORM = re.compile(
    r"(?:[A-Z]+(?:\.\d)?/)*(?:E?S-)?\d+"
    r"(?:/\d+(?: ?[A-Z](?![A-Z]))?| ?(?:[A-Z] ?)?\([0-9A-Z-]+\)(?: ?\[?[A-Z]\b\]?)?)",
    re.IGNORECASE | re.ASCII,
)
_THROUGH = re.compile(
    r"(?:(?P<series>[AES]/RES)/|(?P<council>SC(?:R|/RES)?)[ /]?)?(?P<number>\d{1,4})", re.I
)
"""A number without the year or the session that it was counted in: "S/RES/1325", "1325"."""
_RUN_THROUGH = (Series.SC_RESOLUTION, Series.GA_RESOLUTION, Series.ECOSOC_RESOLUTION)
_BARE = (
    Series.GA_RESOLUTION, Series.SC_RESOLUTION, Series.ECOSOC_RESOLUTION, Series.HRC_RESOLUTION,
    Series.GA_DECISION, Series.ECOSOC_DECISION, Series.HRC_DECISION,
)  # fmt: skip
"""The series that a number without one may be of, the likeliest first."""

_FIRST_DECISION = 400
"""Decisions of the General Assembly are numbered from 401 on (Editorial Manual, Decisions)."""


def asked_for(asked: str, facts: Facts) -> Iterator[Symbol]:
    """Yield the symbols that somebody may mean: a symbol, or a number as texts print it.

    Numbers that ran on through the sessions are known by the index: a resolution of the Security
    Council is named by its number alone.
    """
    plain = " ".join(asked.split())
    if through := _THROUGH.fullmatch(plain):
        yield from _run_through(through, facts)
        return
    form = _FORM.search(plain)
    if form is None:
        return
    whole = parse(form[0])
    if whole is not None and whole.series is not Series.DOCUMENT:
        yield whole
        return
    number = re.search(r"/(\d+)", form[0])
    decided = number is not None and int(number[1]) > _FIRST_DECISION
    for series in sorted(_BARE, key=lambda series: series is not Series.GA_DECISION and decided):
        symbol = parse(f"{series}/{form[0]}")
        if symbol is None or symbol.series is Series.DOCUMENT:
            continue
        by_year = symbol.in_brackets and symbol.session.isdigit()
        if by_year is (series is Series.SC_RESOLUTION):
            yield symbol


def _run_through(asked: re.Match[str], facts: Facts) -> Iterator[Symbol]:
    wanted = asked["series"].upper() if asked["series"] else ""
    wanted = str(Series.SC_RESOLUTION) if asked["council"] else wanted
    for series in _RUN_THROUGH:
        if wanted in ("", str(series)):
            for record in facts.numbered(series, int(asked["number"])):
                symbol = parse(record.symbol)
                if symbol is not None:
                    yield symbol
