"""`drafter lookup`: what the index knows of an adopted text."""

import json
import re
from collections.abc import Iterator
from typing import Any

from drafter.citations.citation import Series, Symbol
from drafter.citations.facts import Record
from drafter.citations.symbols import parse
from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.index.index import Index
from drafter.index.opened import index
from drafter.messages import text

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

_ORGANS = {"A": "ga", "S": "sc", "E": "ecosoc", "A/HRC": "hrc"}


def run(argv: list[str]) -> int:
    """Print what is known; nothing known is said too, and is no failure."""
    parser = Arguments("lookup")
    parser.add_argument("symbol", nargs="+", metavar="SYMBOL")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    asked = " ".join(options.symbol)
    known = index()
    may_be = list(meant(asked))
    found = [symbol for symbol in may_be if known.record(symbol) or known.parts(symbol)]
    likeliest = next(iter(found or may_be), None)
    about = _about(likeliest, known) if likeliest else {"symbol": asked, **_NOTHING}
    about["also"] = [other.official for other in found[1:]]
    if options.format == "json":
        say(json.dumps(about, ensure_ascii=False, indent=2))
    else:
        _say(about, str(likeliest or asked))
    return 0


def meant(asked: str) -> Iterator[Symbol]:
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


_NOTHING: dict[str, Any] = {
    "organ": None, "session": None, "date": None, "date_min": None, "date_max": None,
    "evidence": None, "titles": {},
}  # fmt: skip


def _about(symbol: Symbol, known: Index) -> dict[str, Any]:
    parts = [] if symbol.part else known.parts(symbol)
    record = known.record(symbol)
    titles = {code: title.text for code, title in known.titles(symbol).items()}
    organ = _ORGANS[str(symbol.series).rpartition("/")[0]]
    about: dict[str, Any] = {"symbol": symbol.official, "organ": organ, "session": symbol.session}
    about |= _facts(record or (parts[0] if parts else None))
    about |= {"titles": titles, "part": symbol.part}
    about["parts"] = [{"symbol": part.symbol, **_facts(part)} for part in parts]
    return about


def _facts(record: Record | None) -> dict[str, Any]:
    if record is None:
        return {"date": None, "date_min": None, "date_max": None, "evidence": None}
    day = str(record.date) if record.date else None
    return {
        "date": day,
        "date_min": str(record.earliest) if record.earliest else day,
        "date_max": str(record.latest) if record.latest else day,
        "evidence": str(record.evidence),
        "vote": record.vote or None,
        "other_dates": [str(other) for other in record.others],
    }


def _say(about: dict[str, Any], name: str) -> None:
    interface = interface_language()
    if about["evidence"] is None:
        say(text("commands.lookup_unknown", interface, symbol=name))
        return
    day = about["date"] or f"{about['date_min'] or '?'} – {about['date_max'] or '?'}"
    say(f"{name}: {day} ({text('verdicts.' + about['evidence'], interface)})")
    for code, title in sorted(about["titles"].items()):
        say(f"  {code}: {title}")
    if about["vote"]:
        say(text("commands.lookup_vote", interface, vote=about["vote"]))
    for part in about["parts"]:
        say(f"  {part['symbol']}: {part['date'] or '?'}")
    for other in about["also"]:
        say(text("commands.lookup_also", interface, symbol=other))
