"""Phrases with gaps, and openers used a second and a third time."""

import pytest

from drafter.languages.language import LANGUAGES
from drafter.languages.openers import find_opener
from drafter.languages.phrases import for_session, gaps, phrases
from drafter.languages.series import adapted, following
from drafter.model.document import Organ

SERIES = [
    ("en", "preambular", "Recalling", "Recalling also", "Recalling further"),
    ("en", "operative", "Requests", "Also requests", "Further requests"),
    ("fr", "preambular", "Rappelant", "Rappelant également", "Rappelant en outre"),
    ("fr", "operative", "Prie", "Prie également", "Prie en outre"),
    ("es", "preambular", "Recordando", "Recordando también", "Recordando además"),
    ("es", "operative", "Solicita", "Solicita también", "Solicita además"),
    ("ru", "preambular", "ссылаясь", "ссылаясь также", "ссылаясь далее"),
    ("ru", "operative", "просит", "просит также", "просит далее"),
    ("ar", "preambular", "إذ تشير", "وإذ تشير أيضا", "وإذ تشير كذلك"),
    ("ar", "operative", "تطلب", "تطلب أيضا", "تطلب كذلك"),
    ("zh", "preambular", "回顾", "又回顾", "还回顾"),
    ("zh", "operative", "请", "又请", "还请"),
]


@pytest.mark.parametrize(("code", "part", "first", "second", "third"), SERIES)
def test_an_opener_used_again_comes_with_words_of_order(
    code: str, part: str, first: str, second: str, third: str
) -> None:
    assert following(first, [], part, code) is None
    assert following(first, [first], part, code) == second
    assert following(first, [second, first], part, code) == third


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("organ", Organ)
def test_every_phrase_begins_with_a_known_opener_and_has_whole_gaps(
    code: str, organ: Organ
) -> None:
    for phrase in phrases(code, organ):
        assert find_opener(phrase.text, phrase.part.value, code) is not None, phrase.text
        assert phrase.text.count("[") == len(list(gaps(phrase.text))), phrase.text
        assert "{" not in phrase.text


def test_the_next_session_is_filled_in() -> None:
    report = next(p for p in phrases("en", Organ.GENERAL_ASSEMBLY) if p.name == "requests_report")
    assert "at its eighty-second session" in for_session(report, "en", 81)
    assert "[session…]" in for_session(report, "en", None)


def test_a_phrase_takes_the_opener_that_follows() -> None:
    phrase = "Recalling its resolution [number…] of [date…],"
    assert adapted(phrase, ["Recalling"], "preambular", "en").startswith("Recalling also its res")
