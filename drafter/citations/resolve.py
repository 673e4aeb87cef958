"""Compare a citation with what is known: five verdicts, each with its reason and what may be meant.

A date that was read contradicts; one that was inferred never does. What no calendar, session or
numbering allows is impossible. All else is unknown, and unknown accuses nobody.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from drafter.citations.candidates import meant, slips
from drafter.citations.citation import Citation, Series, Symbol
from drafter.citations.doubt import is_of_unknown_body
from drafter.citations.facts import Evidence, Facts, Record
from drafter.citations.windows import outside

_A_DAY = datetime.timedelta(days=1)


class Standing(StrEnum):
    """What can be said of a citation."""

    VERIFIED = "verified"
    """The date is the one that was read."""
    CONSISTENT = "consistent"
    """Nothing speaks against it."""
    CONTRADICTED = "contradicted"
    """Another date was read."""
    IMPOSSIBLE = "impossible"
    """No such number or day can be."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A standing, why (`reason` is a key of the messages `verdicts`), and what may be meant.

    `expected` is the date that the index has, read or inferred; `record` the text it is of.
    `meant` are other texts that fit the date, the likeliest first.
    """

    standing: Standing
    reason: str
    expected: datetime.date | None = None
    record: Record | None = None
    meant: tuple[Symbol, ...] = ()


def resolve(citation: Citation, facts: Facts, on: datetime.date) -> Verdict:
    """Return the verdict on a citation in a text of the day `on`; later days are impossible."""
    if citation.symbol.is_treaty:
        return _treaty(citation.symbol, facts)
    if citation.symbol.series is Series.DOCUMENT:
        return Verdict(Standing.UNKNOWN, "document")
    known = _known(citation.symbol, facts)
    if citation.date_span is not None and citation.date is None:
        expected = known[0].date if len(known) == 1 else None
        return Verdict(Standing.IMPOSSIBLE, "no_such_day", expected=expected)
    verdicts = [_against(record, citation, facts, on) for record in known]
    if not verdicts:
        verdicts = [_unlisted(citation, facts, on)]
    verdict = max(verdicts, key=lambda verdict: _PREFERRED.index(verdict.standing))
    if verdict.standing in _ACCUSING and not verdict.meant:
        place = outside(citation, facts, on)
        if is_of_unknown_body(citation, verdict.reason, verdict.expected, place):
            return Verdict(Standing.UNKNOWN, "unnamed_organ")
    return verdict


_ACCUSING = frozenset({Standing.CONTRADICTED, Standing.IMPOSSIBLE})


def _treaty(symbol: Symbol, facts: Facts) -> Verdict:
    """Judge the volume by the number of registration, which a treaty has once and for all.

    Amendments and protocols are printed in volumes of their own: only a slip is a contradiction.
    """
    volumes = facts.treaty_volumes(symbol.number) if symbol.series is Series.TREATY else frozenset()
    if not volumes:
        return Verdict(Standing.UNKNOWN, "not_listed")
    if symbol.session.isdigit() and int(symbol.session) in volumes:
        return Verdict(Standing.VERIFIED, "treaty")
    near = [v for v in sorted(volumes) if slips(str(v), symbol.session) is not None]
    if not near:
        return Verdict(Standing.UNKNOWN, "unknown_volume")
    meaning = tuple(Symbol(Series.TREATY, str(volume), symbol.number) for volume in near)
    return Verdict(Standing.CONTRADICTED, "other_volume", meant=meaning)


_PREFERRED = (
    Standing.IMPOSSIBLE, Standing.CONTRADICTED, Standing.UNKNOWN, Standing.CONSISTENT,
    Standing.VERIFIED,
)  # fmt: skip
"""Where a number has parts of several dates, any of them may be meant: the kindest verdict."""


def _known(symbol: Symbol, facts: Facts) -> list[Record]:
    """Return what the citation may mean: the number itself, and its parts if it names none."""
    record = facts.record(symbol)
    found = [record] if record is not None else []
    return found if symbol.part else [*found, *facts.parts(symbol)]


def _against(record: Record, citation: Citation, facts: Facts, on: datetime.date) -> Verdict:
    day, known = citation.date, record.date
    if day is None:
        return Verdict(Standing.CONSISTENT, "number_known", expected=known, record=record)
    if day == known:
        standing = Standing.VERIFIED if record.evidence.is_printed else Standing.CONSISTENT
        return Verdict(standing, str(record.evidence), expected=known, record=record)
    if known is not None and record.evidence.is_printed:
        return _contradicted(record, known, citation, facts)
    if reason := _impossible(citation, facts, on):
        meaning = meant(citation, facts)
        return Verdict(Standing.IMPOSSIBLE, reason, known, record, meaning)
    if known is None and _within(day, record):
        return Verdict(Standing.CONSISTENT, "within_bounds", record=record)
    reason = "outside_bounds" if known is None else "inferred_differs"
    return Verdict(Standing.UNKNOWN, reason, known, record, meant(citation, facts))


def _contradicted(
    record: Record, known: datetime.date, citation: Citation, facts: Facts
) -> Verdict:
    day = citation.date or known
    if record.evidence is Evidence.MEETING and abs(day - known) <= _A_DAY:
        return Verdict(Standing.CONSISTENT, "meeting", expected=known, record=record)
    reason = "misprinted" if day in record.others else "other_date"
    return Verdict(Standing.CONTRADICTED, reason, known, record, meant(citation, facts))


def _within(day: datetime.date, record: Record) -> bool:
    early = record.earliest is not None and day < record.earliest
    late = record.latest is not None and day > record.latest
    return not early and not late


def _impossible(citation: Citation, facts: Facts, on: datetime.date) -> str:
    """Return why the day cannot be, or nothing."""
    if citation.date is not None and citation.date > on:
        return "future"
    return outside(citation, facts, on)


def _unlisted(citation: Citation, facts: Facts, on: datetime.date) -> Verdict:
    """Judge a text that the index does not list."""
    symbol = citation.symbol
    if reason := _impossible(citation, facts, on):
        return Verdict(Standing.IMPOSSIBLE, reason, meant=meant(citation, facts))
    whole = facts.record(symbol.whole) if symbol.part else None
    if whole is not None and whole.date is not None and whole.date == citation.date:
        return Verdict(Standing.CONSISTENT, "part", expected=whole.date, record=whole)
    return Verdict(Standing.UNKNOWN, "not_listed", record=whole, meant=meant(citation, facts))
