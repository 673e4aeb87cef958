"""Mistakes put one by one into a clean letter, as somebody types them, are found from the text."""

import tomllib
from pathlib import Path

import pytest

from drafter.imports import from_text
from drafter.rules.check import check

HERE = Path(__file__).parent
SEEDS = tomllib.loads((HERE / "seeded.toml").read_text(encoding="utf-8"))
CLEAN = {code: (HERE / f"seeded_{code}.txt").read_text(encoding="utf-8") for code in SEEDS}
CASES = [
    pytest.param(code, *row, id=f"{code}-{row[2]}-{number}")
    for code, rows in SEEDS.items()
    for number, row in enumerate(rows, 1)
]


def rules_found(text: str, language: str) -> set[str]:
    return {finding.rule for finding in check(from_text(text, language).document).findings}


@pytest.mark.parametrize("language", CLEAN)
def test_the_clean_letter_has_no_findings(language: str):
    assert rules_found(CLEAN[language], language) == set()


@pytest.mark.parametrize(("language", "before", "after", "rule"), CASES)
def test_a_mistake_is_found(language: str, before: str, after: str, rule: str):
    assert before in CLEAN[language]
    assert rule in rules_found(CLEAN[language].replace(before, after, 1), language)
