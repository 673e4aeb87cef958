"""Lists of an organ's texts: citations that stand side by side, joined by commas and a word."""

import re
from collections.abc import Iterator

from drafter.citations.citation import Kind, Series, Symbol
from drafter.citations.roman import from_roman
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading

_BETWEEN = re.compile(r"[\s,、،]*\w{0,3}[\s第]*")
"""A comma and at most one short word: "and", "y", "и", "和"."""

_BY_NUMBER = frozenset({Series.SC_RESOLUTION})


def lists(reading: Reading) -> Iterator[list[Cited]]:
    """Yield runs of two or more citations of one series in the text of a block."""
    row: list[Cited] = []
    for cited in reading.cited:
        if cited.note is not None or cited.citation.kind is not Kind.RESOLUTION:
            continue
        if row and not _goes_on(row[-1], cited):
            if len(row) > 1:
                yield row
            row = []
        row.append(cited)
    if len(row) > 1:
        yield row


def _goes_on(before: Cited, after: Cited) -> bool:
    if before.citation.symbol.series is not after.citation.symbol.series:
        return False
    end, start = before.citation.span.end, after.citation.span.start
    return end <= start and _BETWEEN.fullmatch(after.source[end:start]) is not None


def rank(symbol: Symbol) -> tuple[int, int, str]:
    """Return the place of a text in the order of its series."""
    if symbol.series in _BY_NUMBER:
        return 0, symbol.number, symbol.part
    session = symbol.session.rpartition("-")[2]
    number = int(session) if session.isdigit() else from_roman(session) or 0
    special = 1_000 if "-" in symbol.session else 0
    return special + number, symbol.number, symbol.part
