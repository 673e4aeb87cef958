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
    assert {k: v for k, v in strange.items() if v and not free & set(k.split("."))} == {}


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
    ],
)  # fmt: skip
def test_sessions_are_named(code, number, name):
    assert language(code).session(number) == name


def test_dates_are_written_as_running_text_has_them():
    day = date(2009, 11, 5)
    assert language("en").date(day) == "5 November 2009"
    assert language("zh").date(day) == "2009年11月5日"


def test_a_language_that_is_not_there_is_a_key_error():
    with pytest.raises(KeyError):
        language("tlh")
