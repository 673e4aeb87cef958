"""Several citations in the words of any language: "its resolutions 51/148 of … and 70/1 of …".

Texts of the organ's own share one word; those of others keep their own ("Security Council
resolution 1325 (2000)"), since languages put the organ before or after the whole list.
"""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from drafter.citations.citation import Symbol
from drafter.citations.organs import organ_of
from drafter.citations.write import Mention, number, wording_of, write
from drafter.languages.language import language as language_of


@dataclass(frozen=True, slots=True)
class Cited:
    """A text to cite; `own` as in `write`, `date` where it is to be written."""

    symbol: Symbol
    mention: Mention
    own: bool
    date: datetime.date | None


def write_list(cited: Iterable[Cited], language: str) -> str:
    """Return the words that cite texts in their order; KeyError for a language without data."""
    parts = [part for _, run in groupby(cited, _shared) for part in _run(list(run), language)]
    return _joined(parts, wording_of(language).words["list"], "last")


def _shared(each: Cited) -> object:
    """Return what texts that follow one another have in common if one word can name them."""
    named_together = each.own and each.mention is Mention.FIRST
    return (organ_of(each.symbol.series), each.symbol.is_decision) if named_together else each


def _run(run: list[Cited], code: str) -> list[str]:
    if len(run) == 1:
        one = run[0]
        return [write(one.symbol, code, one.mention, own=one.own, date=one.date)]
    words = wording_of(code).words["list"]
    items = [_item(each, words, code) for each in run]
    last = "last_dated" if run[-2].date else "last"
    form = _form(run, wording_of(code).words)
    return [str(words[form]).format(items=_joined(items, words, last))]


def _form(run: list[Cited], words: Mapping[str, Any]) -> str:
    """Return the name of the shared word: Arabic has duals, and tells assemblies from councils."""
    symbol = run[0].symbol
    kind = "decision" if symbol.is_decision else "resolution"
    two = "_two" if len(run) == 2 else ""
    masculine = "_masculine" if organ_of(symbol.series) in words.get("masculine", ()) else ""
    forms = (kind + two + masculine, kind + masculine, kind + two, kind)
    return next(form for form in forms if form in words["list"])


def _item(each: Cited, words: Mapping[str, str], code: str) -> str:
    form = words["dated"] if each.date else words.get("bare", "{number}")
    date = language_of(code).date(each.date) if each.date else ""
    return form.format(number=number(each.symbol, code), date=date)


def _joined(parts: list[str], words: Mapping[str, str], last: str) -> str:
    if len(parts) == 1:
        return parts[0]
    return words["comma"].join(parts[:-1]) + words.get(last, words["last"]) + parts[-1]
