"""What is written is found again as the same citation."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.citations.citation import Kind, Series, Symbol
from drafter.citations.find import find
from drafter.citations.roman import to_roman
from drafter.citations.write import Mention, write
from drafter.languages.language import LANGUAGES


def within(session: int) -> st.SearchStrategy[datetime.date]:
    return st.dates(datetime.date(1945 + session, 9, 20), datetime.date(1946 + session, 9, 10))


@st.composite
def dated(draw):
    kind = draw(st.sampled_from(["regular", "old", "sc", "ecosoc", "hrc", "decision"]))
    number = draw(st.integers(1, 330))
    session = draw(st.integers(31, 90))
    if kind == "regular":
        letter = draw(st.sampled_from(["", "A", "F", "Z"]))
        day = draw(within(session))
        return Symbol(Series.GA_RESOLUTION, str(session), number, letter), day
    if kind == "decision":
        return Symbol(Series.GA_DECISION, str(session), number + 400), draw(within(session))
    if kind == "old":
        session, number = draw(st.sampled_from([(15, 1514), (21, 2200), (25, 2625), (30, 3411)]))
        return Symbol(Series.GA_RESOLUTION, to_roman(session), number), draw(within(session))
    day = draw(st.dates(datetime.date(2008, 1, 1), datetime.date(2025, 12, 31)))
    if kind == "sc":
        return Symbol(Series.SC_RESOLUTION, str(day.year), 1000 + number), day
    if kind == "ecosoc":
        return Symbol(Series.ECOSOC_RESOLUTION, str(day.year), number), day
    return Symbol(Series.HRC_RESOLUTION, str(draw(st.integers(6, 60))), 1 + number % 50), day


@given(
    what=dated(),
    language=st.sampled_from(LANGUAGES),
    own=st.booleans(),
    paragraph=st.sampled_from(["", "3", "5-9", "3,4", "12(a)"]),
)
def test_a_first_mention_is_found_again(what, language, own, paragraph):
    symbol, day = what
    text = write(symbol, language, own=own, date=day, paragraph=paragraph)
    (found,) = find(text, language, own=symbol.series if own else None)
    assert (found.symbol, found.date, found.paragraph) == (symbol, day, paragraph)
    assert found.own is own
    assert found.organ_named is not own


@given(what=dated(), language=st.sampled_from(LANGUAGES))
def test_later_mentions_and_notes_are_found_again(what, language):
    symbol, _ = what
    for mention in (Mention.LATER, Mention.NOTE):
        text = write(symbol, language, mention, own=True)
        (found,) = find(text, language, own=symbol.series)
        assert (found.symbol, found.date, found.own) == (symbol, None, False)


WORDS = [
    ("en", "its resolution 217 A (III) of 10 December 1948"),
    ("fr", "sa résolution 217 A (III) du 10 décembre 1948"),
    ("es", "su resolución 217 A (III), de 10 de diciembre de 1948"),
    ("ru", "свою резолюцию 217 A (III) от 10 декабря 1948 года"),
    ("ar", "قرارها 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948"),
    ("zh", "其1948年12月10日第217 A (III)号决议"),
]


@pytest.mark.parametrize(("language", "words"), WORDS)
def test_the_words_are_those_of_official_texts(language, words):
    symbol = Symbol(Series.GA_RESOLUTION, "III", 217, "A")
    assert write(symbol, language, own=True, date=datetime.date(1948, 12, 10)) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_treaties_and_paragraphs_of_the_draft_are_found_again(language):
    document = Symbol(Series.DOCUMENT, document="A/CONF.157/24(PartI)")
    treaty = Symbol(Series.TREATY, "1833", 31363)
    for symbol in (document, treaty):
        (found,) = find(write(symbol, language), language)
        assert found.symbol == symbol
    (inner,) = find("paragraphs 3 and 4 above", "en")
    (again,) = find(write(inner, language), language)
    assert (again.kind, again.paragraph, again.place) == (Kind.INTERNAL, "3,4", "above")


def test_an_organ_that_is_masculine_in_arabic_has_a_masculine_possessive():
    symbol = Symbol(Series.SC_RESOLUTION, "2000", 1325)
    assert write(symbol, "ar", own=True).startswith("قراره ")
