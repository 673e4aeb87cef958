"""Where a footnote is called that somebody asks for at a caret."""

import pytest

from drafter.languages.notes import called_at

PLACES = [
    # language, text with the caret as "|", text with the call as "^"
    ("en", "|Recalling its resolution,", "Recalling its resolution,^"),
    ("fr", "|Rappelant sa résolution,", "Rappelant sa résolution^,"),
    ("es", "|Recordando su resolución;", "Recordando su resolución^;"),
    ("ru", "|ссылаясь на свою резолюцию,", "ссылаясь на свою резолюцию^,"),
    ("ar", "|إذ تشير إلى قرارها،", "إذ تشير إلى قرارها^،"),
    ("zh", "|回顾其决议，", "回顾其决议，^"),
    ("en", "Recalling the rep|ort, and more,", "Recalling the report,^ and more,"),
    ("fr", "Rappelant le rap|port, et plus,", "Rappelant le rapport^, et plus,"),
    ("en", "Recalling the report|, and more,", "Recalling the report^, and more,"),
    ("en", "Recalling |the report,", "Recalling ^the report,"),
    ("en", "Recalling the report,|", "Recalling the report,^"),
    ("zh", "回顾其|决议，", "回顾其^决议，"),
    ("en", "|", "^"),
]


@pytest.mark.parametrize(("code", "asked", "called"), PLACES)
def test_a_note_is_called_behind_words_and_on_the_right_side_of_marks(
    code: str, asked: str, called: str
):
    text = asked.replace("|", "")
    assert called_at(text, asked.index("|"), code) == called.index("^")
    assert called.replace("^", "") == text
