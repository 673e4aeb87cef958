"""Verdicts on citations, with a handful of facts."""

import datetime
from dataclasses import dataclass, field

import pytest

from drafter.citations.citation import Citation, Kind, Series, Symbol
from drafter.citations.facts import Evidence, Record, Sitting, Title
from drafter.citations.resolve import Standing, resolve
from drafter.citations.symbols import parse
from drafter.text.span import Span

TODAY = datetime.date(2025, 11, 3)
HERE = Span(0, 1)


def day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def row(symbol: str, date: str, evidence: Evidence, bounds: str = "/", others: str = "") -> Record:
    early, _, late = bounds.partition("/")
    seen = tuple(datetime.date.fromisoformat(other) for other in others.split())
    return Record(symbol, day(date), day(early), day(late), evidence, 0, seen)


RECORDS = (
    row("A/RES/51/148", "1996-12-13", Evidence.PRINTED, others="1996-12-12"),
    row("A/RES/51/149", "1996-12-14", Evidence.PRINTED),
    row("A/RES/51/150", "1996-12-13", Evidence.ORDER),
    row("A/RES/51/151", "", Evidence.BOUNDS, "1996-12-13/1996-12-18"),
    row("A/RES/51/152", "1996-12-16", Evidence.CITED_ONCE),
    row("A/RES/51/153", "1996-12-16", Evidence.RECALLED),
    row("A/RES/51/184", "1996-12-16", Evidence.PRINTED),
    row("A/RES/45/248A", "1990-12-21", Evidence.CITED),
    row("A/RES/45/248B", "1991-05-03", Evidence.CITED),
    row("A/RES/45/249", "1990-12-21", Evidence.CITED),
    row("A/RES/2625(XXV)", "1970-10-24", Evidence.CITED),
    row("S/RES/1325(2000)", "2000-10-31", Evidence.PRINTED),
    row("S/RES/500(1982)", "1982-01-28", Evidence.MEETING),
    row("A/HRC/RES/47/21", "2021-07-13", Evidence.PRINTED),
)
SITTINGS = {
    ("A/RES", "51"): Sitting("51", day("1996-09-17"), day("1997-09-15"), day("1997-09-16"),
                             1, 243, 12),
    ("A/RES", "45"): Sitting("45", day("1990-09-18"), day("1991-09-16"), day("1991-09-17"),
                             1, 266, 12),
    ("A/RES", "80"): Sitting("80", day("2025-09-09"), None, None, 1, 40, None),
    ("A/RES", "XXV"): Sitting("XXV", day("1970-09-15"), day("1970-12-17"), day("1971-09-21"),
                              2621, 2749, 30),
    ("A/RES", "XXVI"): Sitting("XXVI", day("1971-09-21"), day("1971-12-22"), day("1972-09-19"),
                               2756, 2901, 30),
    ("S/RES", "2000"): Sitting("2000", day("2000-01-01"), day("2000-12-31"), day("2001-01-01"),
                               1285, 1334, 0),
    ("S/RES", "2001"): Sitting("2001", day("2001-01-01"), day("2001-12-31"), day("2002-01-01"),
                               1335, 1386, 0),
}  # fmt: skip


@dataclass(frozen=True)
class FewFacts:
    records: tuple[Record, ...] = RECORDS
    sittings: dict = field(default_factory=lambda: SITTINGS)

    def record(self, symbol):
        return next((r for r in self.records if r.symbol == str(symbol)), None)

    def parts(self, symbol):
        parsed = [(r, parse(r.symbol)) for r in self.records]
        return [r for r, s in parsed if s.part and s.whole == symbol.whole]

    def sitting(self, series, session):
        return self.sittings.get((str(series), session))

    def numbered(self, series, number):
        parsed = [(r, parse(r.symbol)) for r in self.records]
        return [r for r, s in parsed if s.series is series and s.number == number]

    def adopted_on(self, series, day):
        return [r for r in self.records if r.date == day and parse(r.symbol).series is series]

    def titles(self, symbol):
        return {"en": Title("Something", True)}

    def treaty_volumes(self, number):
        return frozenset({1974}) if number == 33757 else frozenset()


def verdict(symbol: str, date: str = "", on: datetime.date = TODAY, own: bool = True):
    citation = Citation(HERE, HERE, Kind.RESOLUTION, parse(symbol), day(date), HERE, own=own)
    return resolve(citation, FewFacts(), on)


@pytest.mark.parametrize(
    ("symbol", "date", "standing", "reason"),
    [
        ("A/RES/51/148", "1996-12-13", Standing.VERIFIED, "printed"),
        ("A/RES/51/148", "1996-12-23", Standing.CONTRADICTED, "other_date"),
        ("A/RES/51/148", "1996-12-12", Standing.CONTRADICTED, "misprinted"),
        ("A/RES/51/150", "1996-12-13", Standing.CONSISTENT, "order"),
        ("A/RES/51/150", "1996-12-18", Standing.UNKNOWN, "inferred_differs"),
        ("A/RES/51/150", "1995-12-13", Standing.IMPOSSIBLE, "outside_session"),
        ("A/RES/51/151", "1996-12-16", Standing.CONSISTENT, "within_bounds"),
        ("A/RES/51/151", "1996-12-19", Standing.UNKNOWN, "outside_bounds"),
        ("A/RES/51/152", "1996-12-16", Standing.CONSISTENT, "cited_once"),
        ("A/RES/51/152", "1996-12-17", Standing.UNKNOWN, "inferred_differs"),
        ("A/RES/51/153", "1996-12-16", Standing.CONSISTENT, "recalled"),
        ("A/RES/51/153", "1996-12-17", Standing.UNKNOWN, "inferred_differs"),
        ("A/RES/51/250", "1997-04-03", Standing.UNKNOWN, "not_listed"),
        ("A/RES/51/448", "1996-12-13", Standing.IMPOSSIBLE, "no_such_number"),
        ("A/RES/51/250", "1998-04-03", Standing.IMPOSSIBLE, "outside_session"),
        ("A/RES/80/300", "2025-10-30", Standing.UNKNOWN, "not_listed"),
        ("A/RES/80/12", "2025-12-30", Standing.IMPOSSIBLE, "future"),
        ("A/RES/90/12", "2025-10-30", Standing.IMPOSSIBLE, "future_session"),
        ("A/RES/2625(XXV)", "1970-10-24", Standing.VERIFIED, "cited"),
        ("A/RES/2625(XXVI)", "1971-10-24", Standing.IMPOSSIBLE, "no_such_number"),
        ("A/RES/2701(XXV)", "1970-12-14", Standing.UNKNOWN, "not_listed"),
        ("S/RES/1325(2001)", "2001-10-31", Standing.IMPOSSIBLE, "no_such_number"),
        ("S/RES/1900(2000)", "2000-10-31", Standing.IMPOSSIBLE, "no_such_number"),
        ("S/RES/500(1982)", "1982-01-29", Standing.CONSISTENT, "meeting"),
        ("S/RES/500(1982)", "1982-02-28", Standing.CONTRADICTED, "other_date"),
        ("A/RES/45/248", "1991-05-03", Standing.VERIFIED, "cited"),
        ("A/RES/45/248", "1991-05-04", Standing.CONTRADICTED, "other_date"),
        ("A/RES/45/249B", "1990-12-21", Standing.CONSISTENT, "part"),
        ("A/RES/45/249B", "1991-05-03", Standing.UNKNOWN, "not_listed"),
        ("A/75/312", "", Standing.UNKNOWN, "document"),
    ],
)  # fmt: skip
def test_a_citation_gets_its_verdict(symbol: str, date: str, standing: Standing, reason: str):
    found = verdict(symbol, date)
    assert (found.standing, found.reason) == (standing, reason)


@pytest.mark.parametrize(
    ("symbol", "date", "standing"),
    [
        ("A/RES/51/250", "1998-04-03", Standing.UNKNOWN),
        ("A/RES/51/148", "2007-03-09", Standing.UNKNOWN),
        ("A/RES/51/148", "1995-12-13", Standing.CONTRADICTED),
        ("A/RES/51/148", "1996-12-03", Standing.CONTRADICTED),
    ],
)
def test_a_number_that_may_be_of_another_body_accuses_nobody(
    symbol: str, date: str, standing: Standing
):
    assert verdict(symbol, date, own=False).standing is standing


def test_a_number_without_a_date_is_never_more_than_consistent():
    citation = Citation(HERE, HERE, Kind.RESOLUTION, parse("A/RES/51/148"))
    found = resolve(citation, FewFacts(), TODAY)
    assert found.standing is Standing.CONSISTENT
    assert found.expected == day("1996-12-13")


def test_a_day_that_no_calendar_has_is_impossible_and_the_right_one_is_known():
    citation = Citation(HERE, HERE, Kind.RESOLUTION, parse("A/RES/51/148"), None, HERE)
    found = resolve(citation, FewFacts(), TODAY)
    assert (found.standing, found.reason) == (Standing.IMPOSSIBLE, "no_such_day")
    assert found.expected == day("1996-12-13")


@pytest.mark.parametrize(
    ("symbol", "date", "meant"),
    [
        ("A/RES/148/51", "1996-12-13", "A/RES/51/148"),
        ("A/RES/51/184", "1996-12-13", "A/RES/51/148"),
        ("A/RES/51/48", "1996-12-13", "A/RES/51/148"),
        ("A/RES/52/148", "1996-12-13", "A/RES/51/148"),
        ("A/RES/2625(XXIV)", "1969-10-24", "A/RES/2625(XXV)"),
        ("S/RES/1325(2001)", "2001-10-31", "S/RES/1325(2000)"),
        ("A/RES/47/21", "2021-07-13", "A/HRC/RES/47/21"),
        ("A/HRC/RES/51/148", "1996-12-13", "A/RES/51/148"),
    ],
)
def test_what_may_be_meant_is_told(symbol: str, date: str, meant: str):
    assert str(verdict(symbol, date).meant[0]) == meant


def test_evidence_that_was_not_read_never_contradicts():
    inferred = [e for e in Evidence if not e.is_printed and e is not Evidence.BOUNDS]
    assert len(inferred) == 5
    for evidence in inferred:
        facts = FewFacts((row("A/RES/51/1", "1996-10-15", evidence),))
        citation = Citation(
            HERE, HERE, Kind.RESOLUTION, parse("A/RES/51/1"), day("1996-10-16"), HERE
        )
        assert resolve(citation, facts, TODAY).standing is Standing.UNKNOWN


@pytest.mark.parametrize(
    ("volume", "number", "standing"),
    [
        ("1974", 33757, Standing.VERIFIED),
        ("1947", 33757, Standing.CONTRADICTED),
        ("1974", 1, Standing.UNKNOWN),
    ],
)
def test_a_treaty_is_known_by_its_number(volume: str, number: int, standing: Standing):
    symbol = Symbol(Series.TREATY, volume, number)
    found = resolve(Citation(HERE, HERE, Kind.TREATY, symbol), FewFacts(), TODAY)
    assert found.standing is standing
