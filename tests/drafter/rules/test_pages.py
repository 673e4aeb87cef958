"""Rules' pages in the languages of the interface."""

import tomllib

import pytest

from drafter.paths import resources
from drafter.rules import RULES
from drafter.rules.explain import explain

FILES = sorted((resources() / "pages").glob("*.toml"))
PAGES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FILES}


@pytest.mark.parametrize("language", PAGES)
def test_every_rule_has_its_page_and_no_other(language):
    assert set(PAGES[language]) == {rule.id for rule in RULES}


@pytest.mark.parametrize("language", PAGES)
def test_a_page_has_a_title_and_says_what_and_why(language):
    for rule, page in PAGES[language].items():
        assert set(page) == {"title", "what", "why"}, rule
        assert all(page.values()), rule


@pytest.mark.parametrize("language", PAGES)
def test_no_page_is_left_in_english(language):
    for rule, page in PAGES[language].items():
        assert page["why"] != explain(rule).why, rule


@pytest.mark.parametrize("language", PAGES)
def test_examples_and_sources_are_those_of_the_rule(language):
    for rule in RULES:
        there, here = explain(rule.id, language), explain(rule.id)
        assert (there.wrong, there.right, there.source) == (here.wrong, here.right, here.source)


def test_a_language_without_pages_has_the_english_ones():
    assert explain("tatweel", "xx") == explain("tatweel")
