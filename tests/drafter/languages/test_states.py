"""Names of States and their order."""

import pytest

from drafter.languages.states import find_state, in_order, running_name, state_within, states


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
def test_all_members_and_two_observers_are_there_once(code):
    known = states(code)
    assert len(known) == 195
    assert len({state.iso3 for state in known}) == 195
    assert all(state.name and state.formal for state in known)
    assert {state.iso3 for state in known[-2:]} == {"VAT", "PSE"}


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
def test_every_name_leads_to_its_state(code):
    for state in states(code):
        for name in (state.name, state.formal, state.running):
            found = find_state(name, code)
            assert found is not None
            assert found.iso3 == state.iso3


@pytest.mark.parametrize(
    ("text", "code", "iso3"),
    [
        ("贝宁共和国常驻联合国代表团临时代办", "zh", "BEN"),
        ("坦桑尼亚联合共和国常驻联合国代表", "zh", "TZA"),
        ("Permanent Representative of the Niger to the United Nations", "en", "NER"),
        ("Permanent Representative of Nigeria to the United Nations", "en", "NGA"),
        ("Permanent Representative of the Democratic Republic of the Congo", "en", "COD"),
        ("Permanent Representative of Turkey to the United Nations", "en", "TUR"),
        ("Permanent Mission of Cote d'Ivoire", "en", None),
        ("Permanent Mission of Côte d'Ivoire", "en", "CIV"),
        ("Chair of the Group", "en", None),
    ],
)
def test_the_longest_name_within_a_text_is_meant(text, code, iso3):
    found = state_within(text, code)
    assert (found and found.iso3) == iso3


def test_lists_keep_the_order_of_the_texts():
    assert in_order(["Zambia", "Atlantis", "Côte d’Ivoire", "Benin"], "en") == (
        "Benin", "Côte d’Ivoire", "Zambia", "Atlantis",
    )  # fmt: skip
    assert in_order(["赞比亚", "阿富汗", "海地"], "zh") == ("阿富汗", "海地", "赞比亚")


@pytest.mark.parametrize(
    ("name", "running"),
    [
        ("Philippines", "the Philippines"),
        ("Gabon", "Gabon"),
        ("Iran (Islamic Republic of)", "the Islamic Republic of Iran"),
        ("Netherlands (Kingdom of the)", "the Kingdom of the Netherlands"),
        ("Atlantis", "Atlantis"),
    ],
)
def test_a_name_within_a_sentence_has_its_article(name, running):
    assert running_name(name, "en") == running
