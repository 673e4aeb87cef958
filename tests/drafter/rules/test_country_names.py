"""Names that stand for unofficial ones are the names of States, in each language."""

import pytest

from drafter.languages.states import find_state
from drafter.rules.shapes import table


@pytest.mark.parametrize("code", ["ar", "en", "es", "fr", "ru", "zh"])
def test_what_is_put_for_a_name_is_a_state_s_own(code):
    words = table("unofficial_country_name", code)
    put = [row["put"] for row in words["patterns"]] if "patterns" in words else words.values()
    assert [name for name in put if find_state(name, code) is None] == []
