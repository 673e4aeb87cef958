"""Lists of an organ's texts: citations that stand side by side, joined by commas and a word."""

import re
from collections.abc import Iterator

from drafter.citations.citation import Kind, Series, Symbol
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading

_BETWEEN = re.compile(r"[\s,、،]*\w{0,3}[\s第]*")
"""A comma and at most one short word: "and", "y", "и", "和"."""

_LEAD = re.compile(r"(?:[\d\W]|[年月日第])*")
"""What may stand between the beginning of a citation in a list and its number: a Chinese date."""


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
    one, other = before.citation, after.citation
    if one.symbol.series is not other.symbol.series:
        return False
    if not _LEAD.fullmatch(after.source[other.span.start : other.number.start]):
        return False
    end, start = one.span.end, other.span.start
    return end <= start and _BETWEEN.fullmatch(after.source[end:start]) is not None


def rank(symbol: Symbol) -> tuple[int, int, str] | None:
    """Return the place of a text in the order of its series; None for special sessions since 1978.

    Up to 1975 numbers run on through all sessions of the General Assembly.
    """
    if symbol.in_brackets and symbol.series is not Series.ECOSOC_RESOLUTION:
        return 0, symbol.number, symbol.part
    if not symbol.session.isdigit():
        return None
    return int(symbol.session), symbol.number, symbol.part
