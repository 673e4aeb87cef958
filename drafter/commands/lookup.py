"""`drafter lookup`: what the index knows of an adopted text."""

import json
from typing import Any

from drafter.citations.asked import asked_for
from drafter.citations.citation import Symbol
from drafter.citations.facts import Record
from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.index.index import Index
from drafter.index.opened import index
from drafter.messages import text

_ORGANS = {"A": "ga", "S": "sc", "E": "ecosoc", "A/HRC": "hrc"}


def run(argv: list[str]) -> int:
    """Print what is known; nothing known is said too, and is no failure."""
    parser = Arguments("lookup")
    parser.add_argument("symbol", nargs="+", metavar="SYMBOL")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    asked = " ".join(options.symbol)
    known = index()
    may_be = list(asked_for(asked, known))
    found = [symbol for symbol in may_be if known.record(symbol) or known.parts(symbol)]
    likeliest = next(iter(found or may_be), None)
    about = _about(likeliest, known) if likeliest else {"symbol": asked, **_NOTHING}
    about["also"] = [other.official for other in found[1:]]
    if options.format == "json":
        say(json.dumps(about, ensure_ascii=False, indent=2))
    else:
        _say(about, str(likeliest or asked))
    return 0


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
