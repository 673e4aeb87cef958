"""Several texts cited together are said as official texts say them, and are found again."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.citations.citation import Series, Symbol
from drafter.citations.find import find
from drafter.citations.write import Mention
from drafter.citations.write_list import Cited, write_list
from drafter.languages.language import LANGUAGES
from tests.drafter.citations.test_write import dated

FIRST = Cited(
    Symbol(Series.GA_RESOLUTION, "51", 148), Mention.FIRST, True, datetime.date(1996, 12, 13)
)
SECOND = Cited(
    Symbol(Series.GA_RESOLUTION, "70", 1), Mention.FIRST, True, datetime.date(2015, 9, 25)
)
THIRD = Cited(
    Symbol(Series.GA_RESOLUTION, "67", 7), Mention.FIRST, True, datetime.date(2012, 11, 9)
)
COUNCIL = Cited(
    Symbol(Series.SC_RESOLUTION, "2000", 1325), Mention.FIRST, False, datetime.date(2000, 10, 31)
)
TWO = {
    "en": "its resolutions 51/148 of 13 December 1996 and 70/1 of 25 September 2015",
    "fr": "ses résolutions 51/148 du 13 décembre 1996 et 70/1 du 25 septembre 2015",
    "es": "sus resoluciones 51/148, de 13 de diciembre de 1996, y 70/1, de 25 de septiembre "
    "de 2015",
    "ru": "свои резолюции 51/148 от 13 декабря 1996 года и 70/1 от 25 сентября 2015 года",
    "ar": "قراريها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 و 70/1 المؤرخ 25 أيلول/سبتمبر 2015",
    "zh": "其1996年12月13日第51/148号和2015年9月25日第70/1号决议",
}
THREE = {
    "en": "its resolutions 51/148 of 13 December 1996, 70/1 of 25 September 2015 and 67/7 of "
    "9 November 2012",
    "ar": "قراراتها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 و 70/1 المؤرخ 25 أيلول/سبتمبر 2015 "
    "و 67/7 المؤرخ 9 تشرين الثاني/نوفمبر 2012",
    "zh": "其1996年12月13日第51/148号、2015年9月25日第70/1号和2012年11月9日第67/7号决议",
}


@pytest.mark.parametrize(("language", "words"), TWO.items())
def test_two_texts_of_the_organ_share_one_word(language, words):
    assert write_list([FIRST, SECOND], language).replace("\u00a0", " ") == words


@pytest.mark.parametrize(("language", "words"), THREE.items())
def test_the_last_of_more_is_joined_in_its_own_way(language, words):
    assert write_list([FIRST, SECOND, THIRD], language).replace("\u00a0", " ") == words


def test_a_text_of_another_organ_keeps_its_own_word():
    assert write_list([FIRST, SECOND, COUNCIL], "en") == (
        f"{TWO['en']} and Security Council resolution 1325 (2000) of 31 October 2000"
    )


def test_what_was_mentioned_before_is_named_by_itself():
    again = Cited(FIRST.symbol, Mention.LATER, True, None)
    assert write_list([again, SECOND], "en") == (
        "resolution 51/148 and its resolution 70/1 of 25 September 2015"
    )


def test_an_organ_that_is_masculine_in_arabic_has_a_masculine_list():
    hrc = [Symbol(Series.HRC_RESOLUTION, "16", number) for number in (1, 2, 3)]
    first = [Cited(symbol, Mention.FIRST, True, None) for symbol in hrc]
    assert write_list(first, "ar") == "قراراته 16/1 و 16/2 و 16/3"
    assert write_list(first[:2], "ar") == "قراريه 16/1 و 16/2"


@given(
    what=st.lists(dated(), min_size=1, max_size=4, unique_by=lambda each: str(each[0])),
    language=st.sampled_from(LANGUAGES),
)
def test_all_of_a_list_are_found_again(what, language):
    series = what[0][0].series
    cited = [Cited(symbol, Mention.FIRST, symbol.series is series, day) for symbol, day in what]
    found = find(write_list(cited, language), language, own=series)
    assert [(each.symbol, each.date) for each in found] == what
