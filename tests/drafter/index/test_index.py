"""What the shipped tables know."""

import datetime

import pytest

from drafter.citations.citation import Series
from drafter.citations.facts import Evidence
from drafter.citations.symbols import parse
from drafter.index.folding import folded
from drafter.index.tables import rows


@pytest.mark.parametrize(
    ("symbol", "date"),
    [
        ("A/RES/51/148", "1996-12-13"),
        ("A/RES/47/4", "1992-10-16"),
        ("S/RES/1325(2000)", "2000-10-31"),
        ("A/RES/217A(III)", "1948-12-10"),
        ("A/RES/2625(XXV)", "1970-10-24"),
        ("A/RES/3201(S-VI)", "1974-05-01"),
        ("A/RES/60/1", "2005-09-16"),
        ("A/RES/70/1", "2015-09-25"),
        ("A/RES/ES-11/1", "2022-03-02"),
        ("A/HRC/RES/16/21", "2011-03-25"),
        ("S/RES/338(1973)", "1973-10-22"),
        ("E/RES/2022/15", "2022-07-21"),
    ],
)
def test_a_well_known_text_has_its_date(index, symbol: str, date: str):
    record = index.record(parse(symbol))
    assert record.date == datetime.date.fromisoformat(date)
    assert record.evidence.is_printed


def test_a_number_knows_its_parts(index):
    assert "A/RES/217A(III)" in [part.symbol for part in index.parts(parse("A/RES/217(III)"))]


def test_an_unknown_text_is_none(index):
    assert index.record(parse("A/RES/99/12")) is None
    assert index.sitting(Series.GA_RESOLUTION, "199") is None


def test_bounds_are_kept_where_no_date_is_known(index):
    record = index.record(parse("A/RES/33/20"))
    assert (record.date, record.evidence) == (None, Evidence.BOUNDS)
    assert record.earliest < record.latest


def test_no_date_lies_outside_its_session(index):
    strange = []
    for row in rows("resolutions"):
        symbol = parse(row["symbol"])
        sitting = index.sitting(symbol.series, symbol.session)
        if sitting is None or not row["date"]:
            continue
        day = datetime.date.fromisoformat(row["date"])
        early = sitting.opened is not None and day < sitting.opened
        late = sitting.before is not None and day > sitting.before
        if early or late:
            strange.append((row["symbol"], row["date"], row["evidence"]))
    assert strange == []


def test_every_row_is_a_symbol_with_a_date_or_bounds():
    for row in rows("resolutions"):
        assert str(parse(row["symbol"])) == row["symbol"]
        assert Evidence(row["evidence"])
        assert row["date"] or row["earliest"] or row["evidence"] == "bounds"


def test_titles_stand_in_six_languages(index):
    titles = index.titles(parse("A/RES/76/300"))
    assert set(titles) == {"ar", "en", "es", "fr", "ru", "zh"}
    assert all(title.official for title in titles.values())


def test_words_of_a_title_find_a_text(index):
    found = index.search("oceans law of the sea", "en")
    assert found
    assert all("oceans" in text.title.lower() for text in found)
    assert index.search("", "en") == ()


def test_a_treaty_is_found_by_its_number(index):
    assert 1577 in index.treaty_volumes(27531)


def test_an_instrument_has_its_usual_footnote(index):
    note = index.footnote("Universal Declaration of Human Rights", "en")
    assert note == "Resolution 217 A (III)."
    assert index.footnote("No such instrument", "en") is None


def test_titles_are_compared_by_letters_and_figures():
    assert folded("The “Law of the Sea”") == folded("the law of the sea")
    assert folded("Élan") != folded("Eland")
