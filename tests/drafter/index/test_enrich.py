"""Tables from official files: the date that most places give, and broken files left out."""

import datetime
from pathlib import Path

import pytest

from drafter.citations.facts import Evidence
from drafter.citations.symbols import parse
from drafter.index import opened
from drafter.index.enrich import enrich, official_files
from drafter.index.official import printed_date, sighting

FILE = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution"><meta><identification>
<FRBRWork><FRBRdate date="{metadata}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>
<coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p>
<p><docTitle>{masthead}</docTitle></p></coverPage>
<preface><p><docNumber>1.</docNumber><docTitle refersTo="#resolutionTitle">{title}</docTitle></p>
</preface><mainBody/><conclusions><p><docDate date="{metadata}" refersTo="#adoptionDate">{closing}
</docDate></p></conclusions></statement></akomaNtoso>"""


def official(folder: Path, name: str, **values: str) -> Path:
    usual = {
        "symbol": "A/RES/80/901",
        "metadata": "2025-10-02",
        "language": "eng",
        "masthead": "Resolution adopted by the General Assembly on 2 October 2025",
        "title": "Quiet harbours",
        "closing": "2 October 2025",
    }
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FILE.format(**{**usual, **values}), encoding="utf-8")
    return path


def test_a_file_tells_symbol_title_and_dates(home):
    found = sighting(official(home, "a.xml"))
    assert (found.symbol, found.language, found.title) == ("A/RES/80/901", "en", "Quiet harbours")
    assert set(found.metadata) == set(found.printed) == {datetime.date(2025, 10, 2)}


def test_parts_that_are_printed_together_are_the_number(home):
    found = sighting(official(home, "a.xml", symbol="A/RES/80/901 A-C"))
    assert found.symbol == "A/RES/80/901"


def test_one_wrong_date_in_the_metadata_is_outvoted(home):
    folder = home / "files"
    official(folder, "en.xml", metadata="2025-12-02")
    official(
        folder,
        "zh.xml",
        language="chi",
        masthead="2025年10月2日大会决议",
        title="宁静的港口",
        closing="2025年10月2日",
    )
    found = enrich(official_files(folder))
    assert (found.files, found.texts, found.disagreeing) == (2, 1, 1)
    record = opened.index().record(parse("A/RES/80/901"))
    assert (record.date, record.evidence) == (datetime.date(2025, 10, 2), Evidence.PRINTED)
    assert datetime.date(2025, 12, 2) in record.others
    titles = opened.index().titles(parse("A/RES/80/901"))
    assert {code: title.text for code, title in titles.items()} == {
        "en": "Quiet harbours",
        "zh": "宁静的港口",
    }


def test_dates_that_nobody_decides_contradict_nobody(home):
    folder = home / "files"
    official(folder, "en.xml", metadata="2025-12-02")
    enrich(official_files(folder))
    assert opened.index().record(parse("A/RES/80/901")).evidence is Evidence.CITED_ONCE


def test_the_shipped_tables_are_not_overruled_by_one_file(home):
    folder = home / "files"
    official(folder, "a.xml", symbol="A/RES/75/1")
    enrich(official_files(folder))
    record = opened.index().record(parse("A/RES/75/1"))
    assert record.date.year == 2020
    assert datetime.date(2025, 10, 2) in record.others


def test_broken_and_hostile_files_are_left_out_with_a_count(home):
    folder = home / "files"
    official(folder, "good.xml")
    (folder / "cut.xml").write_text("<akomaNtoso><meta>", encoding="utf-8")
    (folder / "empty.akn").write_bytes(b"")
    (folder / "other.xml").write_text("<html/>", encoding="utf-8")
    bomb = (
        '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;&b;">]><a><docNumber>&c;</docNumber></a>'
    )
    (folder / "bomb.xml").write_text(bomb, encoding="utf-8")
    done = []
    found = enrich(official_files(folder), done.append)
    assert (found.files, found.skipped, found.texts) == (5, 4, 1)
    assert done == [1, 2, 3, 4, 5]


def test_a_second_folder_adds_to_the_first(home):
    official(home / "one", "a.xml")
    official(home / "two", "b.xml", symbol="A/RES/80/902")
    enrich(official_files(home / "one"))
    enrich(official_files(home / "two"))
    known = opened.index()
    assert known.record(parse("A/RES/80/901"))
    assert known.record(parse("A/RES/80/902"))


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Resolution adopted by the General Assembly on 30 June 2021", "en", "2021-06-30"),
        ("2021年6月30日大会决议", "zh", "2021-06-30"),
        ("31 June 2021", "en", None),
        ("No date at all", "en", None),
        ("30 June 2021", "xx", None),
    ],
)
def test_a_printed_date_is_read(text: str, language: str, day: str | None):
    assert printed_date(text, language) == (day and datetime.date.fromisoformat(day))
