"""A session is found in every form that a language gives it, and goes to another in that form."""

import pytest
from find_drafts import draft

from drafter.find.replacing import changed
from drafter.find.sessions import session_changes, sessions_named, usual_session, year_changes
from drafter.model import edits
from drafter.model.document import Document, Front
from drafter.model.passage import Passage
from drafter.model.places import block_of

NAMES = [
    ("en", "at its seventy-fifth session", "at its eighty-first session"),
    ("en", "Seventy-fifth Session, Supplement", "Eighty-first Session, Supplement"),
    ("en", "SEVENTY-FIFTH SESSION", "EIGHTY-FIRST SESSION"),
    ("en", "seventy\u2011fifth session", "eighty\u2011first session"),
    ("en", "its seventy-fifth and seventy-sixth sessions", "its eighty-first and seventy-sixth"),
    ("en", "its seventy-fifth and previous sessions", "its eighty-first and previous sessions"),
    ("ru", "на семьдесят пятой очередной сессии", "на восемьдесят первой очередной сессии"),
    ("en", "at its 74th and 75th sessions", "at its 74th and 81st sessions"),
    ("fr", "à sa soixante-quinzième session", "à sa quatre-vingt-unième session"),
    ("fr", "sa 75e session", "sa 81e session"),
    ("es", "su septuagésimo quinto período de sesiones", "su octogésimo primer período"),
    ("es", "períodos de sesiones septuagésimo cuarto y septuagésimo quinto", "y octogésimo primer"),
    ("es", "75º período de sesiones", "81º período de sesiones"),
    ("ru", "на своей семьдесят пятой сессии", "на своей восемьдесят первой сессии"),
    ("ru", "Семьдесят пятая сессия", "Восемьдесят первая сессия"),
    ("ru", "созвать семьдесят пятую сессию", "созвать восемьдесят первую сессию"),
    ("ru", "на семьдесят пятой и семьдесят шестой сессиях", "на восемьдесят первой и семьдесят"),
    ("ru", "на семьдесят\u00a0пятой сессии", "на восемьдесят\u00a0первой сессии"),
    ("ru", "на 75-й сессии", "на 81-й сессии"),
    ("zh", "大会第七十五届会议", "大会第八十一届会议"),
    ("zh", "第七十五届和第七十六届会议", "第八十一届和第七十六届会议"),
    ("zh", "第75届会议", "第81届会议"),
    ("ar", "في دورتها الخامسة والسبعين", "في دورتها الحادية والثمانين"),
    ("ar", "الدورة الخامسة والسبعون", "الدورة الحادية والثمانون"),
    ("ar", "دورتيها الخامسة والسبعين والسادسة والسبعين", "دورتيها الحادية والثمانين والسادسة"),
]


def saying(code: str, text: str) -> Document:
    return edits.with_passage(draft(language=code), "op1", Passage(text))


@pytest.mark.parametrize(("code", "old", "new"), NAMES)
def test_a_session_goes_to_another_in_its_form(code: str, old: str, new: str):
    document = saying(code, old)
    after = changed(document, session_changes(document, 75, 81))
    assert new in block_of(after, "op1").text
    assert after.front.session == 81


@pytest.mark.parametrize(("code", "old", "new"), NAMES)
def test_and_back_again(code: str, old: str, new: str):
    document = saying(code, old)
    there = changed(document, session_changes(document, 75, 81))
    assert changed(there, session_changes(there, 81, 75)) == document


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "its seventy-fifth anniversary"),
        ("en", "the one hundred and seventy-fifth session"),
        ("en", "resolution 75/1"),
        ("en", "the seventy-fifth special session"),
        ("fr", "sa soixante-quinzième session extraordinaire"),
        ("es", "su septuagésimo quinto período extraordinario de sesiones"),
        ("ru", "семьдесят пятая специальная сессия"),
        ("ar", "دورتها الاستثنائية الخامسة والسبعين"),
        ("zh", "第七十五届特别会议"),
        ("fr", "le soixante-quinzième anniversaire"),
        ("ru", "семьдесят пятая годовщина"),
        ("zh", "第一百七十五届会议"),
        ("zh", "七十五周年"),
        ("ar", "الذكرى الخامسة والسبعين"),
    ],
)
def test_what_is_no_session_or_another_one_stays(code: str, text: str):
    document = saying(code, text)
    after = changed(document, session_changes(document, 75, 81))
    assert block_of(after, "op1").text == text


@pytest.mark.parametrize(
    ("text", "case"),
    [("في دورتها الثامنة عشرة", "الخامسة والسبعين"), ("الدورة الثامنة عشرة", "الخامسة والسبعون")],
)
def test_an_arabic_ordinal_of_one_form_gets_the_case_of_its_place(text: str, case: str):
    document = saying("ar", text)
    after = changed(document, session_changes(document, 18, 75))
    assert block_of(after, "op1").text.endswith(case)


def test_a_council_names_its_session_by_the_year():
    document = saying("en", "at its 2020 session")
    after = changed(document, session_changes(document, 2020, 2026))
    assert block_of(after, "op1").text == "at its 2026 session"


def test_years_of_the_session_are_a_matter_of_their_own():
    document = saying("en", "in 2020 and 2021, E/2020/12, resolution 2021/3, 20200")
    after = changed(document, year_changes(document, 75, 81))
    assert block_of(after, "op1").text == "in 2026 and 2027, E/2020/12, resolution 2021/3, 20200"
    assert year_changes(document, 2020, 2026) == ()


def test_the_usual_session_is_that_of_the_cover_or_the_one_named_most():
    said = saying("en", "its eightieth session")
    assert usual_session(said) == 75
    assert usual_session(edits.with_front(said, Front())) == 80
    assert usual_session(edits.with_front(draft(), Front())) is None
    assert [n.number for n in sessions_named(saying("zh", "第八十届会议、第三届会议"))] == [80, 3]
