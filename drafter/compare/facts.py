"""What a passage states whatever its language: symbols, dates, figures, percentages, notes."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from drafter.citations.citation import Citation, Kind, Symbol
from drafter.citations.dates import read
from drafter.citations.find import find
from drafter.citations.folding import folded
from drafter.citations.grammar import Grammar, grammar
from drafter.compare.figures import Figures, figures, month_after, months, names, scale_words

_DIGITS = re.compile(r"[0-9]+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s)\]，。；、]+(?:(?<=/) [^\s)\]，。；、]*[/\d][^\s)\]，。；、]*)?"
)
"""Of the web; some files part them after a slash."""
_LEFT_AS_IT_IS = "en"
"""The language of titles that are not translated."""
_BESIDE = 8
"""A month with a figure this near is a date; alone it may be another word ("may", "mars")."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a text. `named` are months beside no figure; `rest` has the digits outside
    symbols, `digits` all of them, those of names and clocks too: they answer, and do not ask.

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
        dates = (*map(str, self.dates), *(f"{day:%Y-%m}" for day in self.dates))
        return frozenset((*numbers, *(s.official for s in self.symbols), *dates))


@lru_cache(maxsize=4096)
def facts(text: str, code: str) -> Facts:
    """Return the facts of a text; KeyError for a language without a grammar.

    What a translation leaves in English, titles of publications most, answers as English does.
    """
    found = _facts(text, code)
    if code == _LEFT_AS_IT_IS or not _english().search(text):
        return found
    english = _facts(text, _LEFT_AS_IT_IS)
    spoken = found.figures.spoken | english.figures.plain
    return replace(
        found,
        dates=found.dates | english.dates,
        named=found.named | english.months | english.named,
        figures=replace(found.figures, spoken=spoken),
    )


@cache
def _english() -> re.Pattern[str]:
    """Return the pattern of what English has to say of figures: its months and its scales."""
    months = [month.pattern for month in grammar(_LEFT_AS_IT_IS).months]
    return re.compile(rf"\b(?:{'|'.join((*months, *scale_words(_LEFT_AS_IT_IS)))})\b")


def _facts(text: str, code: str) -> Facts:
    rules = grammar(code)
    given = folded(_ADDRESS.sub(" ", text), rules).text.translate(_ascii_digits())
    every = given
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
        digits=frozenset(int(n) for n in _DIGITS.findall(every)),
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
    flags = re.IGNORECASE if name.pattern[:1].islower() else re.NOFLAG
    return re.finditer(rf"(?<!\w)(?:{name.pattern})(?!\w)", text, flags)


def _without_months(found: Figures, rules: Grammar, months: set[int]) -> Figures:
    """Take figures that are months out: they answer, and do not ask."""
    if not rules.months or not rules.months[0].pattern.isdecimal():
        return found
    numbers = {Decimal(month) for month in months}
    return replace(found, plain=found.plain - numbers, spoken=found.spoken | numbers)
