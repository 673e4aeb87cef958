"""The damages of the benchmark, each made once in a text of our own, are found."""

import sys
import tomllib
from pathlib import Path
from random import Random

import pytest
from notation import document_of

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from mutations import every_sort
from mutations_damage import Sort, Text, is_found, trial

from drafter.rules import RULES
from drafter.rules.check import check

HERE = Path(__file__).parent
SORTS = every_sort()
SOURCES = tomllib.loads((HERE / "mutated.toml").read_text(encoding="utf-8"))
TEXTS = {
    code: Text(document_of(" ".join(s.split("\n")).strip(), code)) for code, s in SOURCES.items()
}
CHECKED = {code: check(text.document) for code, text in TEXTS.items()}
TRIES = 3


def damages(one: Sort, language: str) -> list[bool]:
    """Return of each damage that the text can take whether it is found."""
    text, before = TEXTS[language], CHECKED[language]
    made = trial(text, before, one, Random(7), TRIES)
    return [is_found(damage, one, before) for damage in made]


@pytest.mark.parametrize("language", TEXTS)
def test_the_text_is_whole_before_it_is_damaged(language: str):
    serious = [f for f in CHECKED[language].findings if f.family in ("required", "mistake")]
    assert serious == []


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("one", SORTS, ids=lambda one: one.name)
def test_a_damage_is_found_wherever_it_can_be_made(one: Sort, language: str):
    if language in one.languages:
        assert all(damages(one, language))


@pytest.mark.parametrize("language", TEXTS)
def test_most_damages_can_be_made_in_the_text(language: str):
    meant = [one for one in SORTS if language in one.languages]
    made = [one for one in meant if damages(one, language)]
    assert len(made) > 0.6 * len(meant)


def test_there_are_many_kinds_of_damage_and_each_names_its_rules():
    assert len({one.name for one in SORTS}) == len(SORTS) > 100
    known = {rule.id for rule in RULES}
    assert all(one.rules and one.rules <= known for one in SORTS)
