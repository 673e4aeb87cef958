"""What a passage states whatever its language: symbols, dates, figures, percentages, notes."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from drafter.citations.citation import Citation, Kind, Symbol
from drafter.citations.dates import read
from drafter.citations.find import find
from drafter.citations.folding import folded
from drafter.citations.grammar import Grammar, grammar
from drafter.compare.figures import Figures, figures, month_after, months, names

_DIGITS = re.compile(r"[0-9]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)\]，。；、]+")
_BESIDE = 8
"""A month with a figure this near is a date; alone it may be another word ("may", "mars")."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a text. `named` are months beside no figure; `rest` has the digits outside
    symbols, `digits` all of them.

    `symbols` has every cited symbol with its digits in order, by which another text is searched.
    """

    symbols: frozenset[Symbol]
    dates: frozenset[datetime.date]
    months: frozenset[int]
    named: frozenset[int]
    figures: Figures
    rest: frozenset[int]
    digits: frozenset[int]
    text: str

    @property
    def marks(self) -> frozenset[str]:
        """What tells this text from others: for finding its counterpart."""
        numbers = (str(n) for n in (*self.figures.plain, *self.figures.percentages))
        return frozenset((*numbers, *(s.official for s in self.symbols), *map(str, self.dates)))


@lru_cache(maxsize=4096)
def facts(text: str, code: str) -> Facts:
    """Return the facts of a text; KeyError for a language without a grammar."""
    rules = grammar(code)
    given = folded(_ADDRESS.sub(" ", text), rules).text.translate(_ascii_digits())
    given = names(code).sub(" ", given)
    cited = [c for c in find(given, code) if c.kind is not Kind.INTERNAL]
    without_symbols = _blanked(given, ((c.number.start, c.number.end) for c in cited))
    dates = [read(match, rules) for match in rules.date.finditer(without_symbols)]
    bare = _blanked(without_symbols, ((d.start, d.end) for d in dates))
    beside, alone = _months(without_symbols, rules)
    return Facts(
        symbols=frozenset(_whole(c) for c in cited),
        dates=frozenset(d.date for d in dates if d.date),
        months=frozenset(beside),
        named=frozenset(alone),
        figures=_without_months(figures(bare, code), rules, beside | alone),
        rest=frozenset(int(n) for n in _DIGITS.findall(without_symbols)),
        digits=frozenset(int(n) for n in _DIGITS.findall(given)),
        text="".join(given.split()),
    )


def _whole(citation: Citation) -> Symbol:
    return citation.symbol.whole


@lru_cache(maxsize=1)
def _ascii_digits() -> dict[int, int]:
    """Return Arabic-Indic and full-width digits with the plain ones."""
    starts = (0x0660, 0x06F0, 0xFF10)
    return {start + n: ord("0") + n for start in starts for n in range(10)}


def _blanked(text: str, spans: Iterator[tuple[int, int]]) -> str:
    for start, end in spans:
        text = f"{text[:start]}{'#' * (end - start)}{text[end:]}"
    return text


def _months(text: str, rules: Grammar) -> tuple[set[int], set[int]]:
    """Return the months beside a figure, and those that stand alone."""
    beside: set[int] = set()
    alone: set[int] = set()
    every = tuple(re.compile(m) for m in months(rules.code)) or rules.months
    for number, name in enumerate(every, 1):
        for match in _named(name, text, number, rules.code):
            around = text[max(0, match.start() - _BESIDE) : match.start()]
            around += text[match.end() : match.end() + _BESIDE]
            told = name.pattern.isdecimal() or _DIGITS.search(around)
            (beside if told else alone).add(number)
    return beside, alone - beside


def _named(name: re.Pattern[str], text: str, number: int, code: str) -> Iterator[re.Match[str]]:
    """Yield where a month is named; one that is a figure has its word for month behind it."""
    if name.pattern.isdecimal():
        return re.finditer(rf"(?<![0-9]){number}{month_after(code)}", text)
    return re.finditer(rf"(?<!\w)(?:{name.pattern})(?!\w)", text)


def _without_months(found: Figures, rules: Grammar, months: set[int]) -> Figures:
    """Take figures that are months out: they answer, and do not ask."""
    if not rules.months or not rules.months[0].pattern.isdecimal():
        return found
    numbers = {Decimal(month) for month in months}
    return replace(found, plain=found.plain - numbers, spoken=found.spoken | numbers)
