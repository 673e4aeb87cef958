"""The languages' data: complete, and worded as the official texts are."""

from datetime import date
from string import Formatter

import pytest

from drafter.languages.language import available, language


def leaves(data, path=""):
    for key, value in data.items():
        here = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from leaves(value, here)
        else:
            yield here, value


def gaps(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", [c for c in available() if c != "en"])
def test_every_language_answers_what_english_answers(code):
    english, other = (dict(leaves(language(c).data)) for c in ("en", code))
    wanted = {key for key in english if not key.startswith("recognition.masthead")}
    assert wanted - set(other) == set()


@pytest.mark.parametrize("code", [c for c in available() if c != "en"])
def test_no_wording_has_a_gap_that_english_has_not(code):
    english, other = (dict(leaves(language(c).data)) for c in ("en", code))
    worded = [k for k in other if not k.startswith("recognition")]
    strange = {
        key: gaps(other[key]) - gaps(english[key])
        for key in worded
        if isinstance(other[key], str) and isinstance(english.get(key), str)
    }
    free = {"labels", "inclusion"}
    given_too = {"of", "ordinal", "name"}
    assert {
        k: v for k, v in strange.items() if v - given_too and not free & set(k.split("."))
    } == {}


@pytest.mark.parametrize("code", available())
def test_ordinals_lead_back_to_their_numbers(code):
    tongue = language(code)
    for number in range(1, 201):
        assert tongue.ordinal_number(tongue.ordinal(number).upper()) == number


@pytest.mark.parametrize(
    ("code", "number", "name"),
    [
        ("en", 64, "Sixty-fourth session"), ("en", 100, "One hundredth session"),
        ("zh", 64, "第六十四届会议"), ("zh", 110, "第一百一十届会议"),
        ("fr", 79, "Soixante-dix-neuvième session"), ("fr", 1, "Première session"),
        ("fr", 71, "Soixante et onzième session"), ("fr", 80, "Quatre-vingtième session"),
        ("fr", 81, "Quatre-vingt-unième session"), ("fr", 101, "Cent unième session"),
        ("es", 79, "Septuagésimo noveno período de sesiones"),
        ("es", 81, "Octogésimo primer período de sesiones"),
        ("es", 13, "Decimotercer período de sesiones"),
        ("ru", 79, "Семьдесят девятая сессия"), ("ru", 80, "Восьмидесятая сессия"),
        ("ru", 123, "Сто двадцать третья сессия"),
        ("ar", 79, "الدورة التاسعة والسبعون"), ("ar", 80, "الدورة الثمانون"),
        ("ar", 61, "الدورة الحادية والستون"), ("ar", 12, "الدورة الثانية عشرة"),
    ],
)  # fmt: skip
def test_sessions_are_named(code, number, name):
    assert language(code).session(number) == name


@pytest.mark.parametrize(
    ("code", "number", "name"),
    [
        ("en", 64, "sixty-fourth session"),
        ("ru", 63, "шестьдесят третьей сессии"), ("ru", 79, "семьдесят девятой сессии"),
        ("ar", 79, "الدورة التاسعة والسبعين"), ("fr", 79, "soixante-dix-neuvième session"),
    ],
)  # fmt: skip
def they_are_named_in_sentences_in_the_case_that_these_need(code, number, name):
    tongue = language(code)
    assert tongue.session_within(number) == name
    assert tongue.ordinal_number(tongue.ordinal_within(number)) == number


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "5 novembre 2009"), ("es", "5 de noviembre de 2009"), ("ru", "5 ноября 2009 года"),
        ("ar", "5 تشرين الثاني/نوفمبر 2009"),
    ],
)  # fmt: skip
def test_dates_have_the_months_and_words_of_their_language(code, text):
    assert language(code).date(date(2009, 11, 5)) == text


def test_the_first_of_the_month_is_an_ordinal_in_french():
    assert language("fr").date(date(2009, 5, 1)) == "1er mai 2009"


def test_dates_are_written_as_running_text_has_them():
    day = date(2009, 11, 5)
    assert language("en").date(day) == "5 November 2009"
    assert language("zh").date(day) == "2009年11月5日"


def test_a_language_that_is_not_there_is_a_key_error():
    with pytest.raises(KeyError):
        language("tlh")
