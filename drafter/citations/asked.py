"""What somebody may mean who asks for a text by a symbol, or by a number as texts print it."""

import re
from collections.abc import Iterator

from drafter.citations.citation import Series, Symbol
from drafter.citations.symbols import parse

_FORM = re.compile(
    r"(?:[A-Z]+(?:\.\d)?/)*(?:E?S-)?\d+"
    r"(?:/\d+(?: ?[A-Z](?![A-Z]))?| ?(?:[A-Z] ?)?\([0-9A-Z-]+\)(?: ?\[?[A-Z]\b\]?)?)",
    re.IGNORECASE | re.ASCII,
)
_BARE = (
    Series.GA_RESOLUTION, Series.SC_RESOLUTION, Series.ECOSOC_RESOLUTION, Series.HRC_RESOLUTION,
    Series.GA_DECISION, Series.ECOSOC_DECISION, Series.HRC_DECISION,
)  # fmt: skip
"""The series that a number without one may be of, the likeliest first."""

_FIRST_DECISION = 400
"""Decisions of the General Assembly are numbered from 401 on (Editorial Manual, Decisions)."""


def asked_for(asked: str) -> Iterator[Symbol]:
    """Yield the symbols that somebody may mean: a symbol, or a number as texts print it."""
    form = _FORM.search(" ".join(asked.split()))
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
