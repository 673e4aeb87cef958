"""Findings that weigh less: where adopted texts say so, and where a file leaves something out."""

from dataclasses import replace

import pytest
from notation import document_of

from drafter.rules.check import check
from drafter.rules.rule import Family

STRAIGHT = {
    "en": ('PP Recalling the "responsibility to protect",', Family.STYLE),
    "ar": ('PP إذ تشير إلى "مسؤولية الحماية"،', Family.INFORMATION),
}


def families(text: str, code: str, rule: str) -> set[Family]:
    return {f.family for f in check(document_of(text, code)).findings if f.rule == rule}


@pytest.mark.parametrize("code", STRAIGHT)
def test_what_adopted_texts_break_more_than_once_in_fifty_is_information(code):
    text, family = STRAIGHT[code]
    assert families(text, code, "straight_quotes") == {family}


@pytest.mark.parametrize(
    ("symbol", "family"),
    [("A/80/L.1", Family.REQUIRED), ("A/RES/75/1", Family.INFORMATION)],
)
def test_a_draft_needs_its_title_and_a_file_of_an_adopted_text_may_lack_it(symbol, family):
    document = document_of("The General Assembly, / PP Recalling it, / 1. Rests.", "en")
    document = replace(document, front=replace(document.front, symbol=symbol))
    found = {f.rule: f.family for f in check(document).findings}
    assert found["missing_title"] is family


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "PP ссылаясь на подпункты a)–d) пункта 10,"),
        ("ar", "PP إذ تشير إلى اتفاقية حقوق الطفل)[note: انظر A/1.](،"),
    ],
)
def test_these_brackets_have_their_fellows(code, text):
    assert families(text, code, "unbalanced_brackets") == set()


@pytest.mark.parametrize(
    ("code", "text", "places"),
    [
        ("es", "PP Recordando la Agenda titulada “Transformar“, en que,", 1),
        ("ru", "PP отмечая структуру («ООН-женщины) и ее работу,", 1),
        ("ar", "PP إذ تشير إلى البند المعنون “تدابير“ في إطار القرار،", 1),
    ],
)
def test_one_slip_is_one_finding(code, text, places):
    document = document_of(text, code)
    found = [f for f in check(document).findings if f.rule == "unbalanced_brackets"]
    assert len(found) == places


def test_an_end_of_a_direction_that_nothing_began_is_of_style():
    assert families("PP Recalling it,\u202c", "en", "hidden_character") == {Family.STYLE}
    assert families("PP Recalling \u202ait\u202c,", "en", "hidden_character") == {Family.MISTAKE}


def test_numbers_turned_about_in_one_list_are_one_finding():
    text = (
        "PP إذ تشير إلى قراراتها 149/62 المؤرخ 18 كانون الأول/ديسمبر 2007، و168/63 المؤرخ 18 كانون "
        "الأول/ديسمبر 2008،"
    )
    found = [f for f in check(document_of(text, "ar")).findings if f.rule == "impossible_citation"]
    assert len(found) == 1
    assert [r.text for r in found[0].fixes[0].replacements] == ["62/149", "63/168"]


def test_a_doubled_name_that_comes_again_and_again_is_a_name():
    text = " / ".join(["PP إذ يلاحظ أن سلطان صالح عيضة عيضة زابن هناك،"] * 3)
    assert families(text, "ar", "doubled_word") == set()
