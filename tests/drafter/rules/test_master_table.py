"""No row of the reference sheet's master table is forgotten: a rule names it, or the table here."""

import re
import tomllib
from pathlib import Path

import pytest

from drafter.rules import RULES
from drafter.rules.explain import explain

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
REFERENCE = ROOT.parent / "shared" / "reference" / "editorial-en.md"
ELSEWHERE = tomllib.loads((HERE / "master_table.toml").read_text(encoding="utf-8"))
OTHER = {row: entry for section in ELSEWHERE.values() for row, entry in section.items()}
NAMED = {
    row: rule.id
    for rule in RULES
    for row in re.findall(r"[a-z0-9-]+", explain(rule.id).source.partition("Sheet:")[2])
}

needs_the_sheet = pytest.mark.skipif(
    not REFERENCE.is_file(), reason="the reference sheet is not beside the checkout"
)


def rows() -> dict[str, str]:
    """Return the class of each row of the master table: "E·A·GA"."""
    sheet = REFERENCE.read_text(encoding="utf-8").partition("## 8. Master")[2].partition("## 9.")[0]
    return dict(re.findall(r"^\| `([^`]+)` \| ([^|]+?) \|", sheet, re.MULTILINE))


@needs_the_sheet
def test_every_row_is_kept_by_a_rule_or_named_with_its_reason():
    assert len(rows()) == 141
    assert [row for row in rows() if row not in NAMED and row not in OTHER] == []


@needs_the_sheet
def test_no_rule_names_a_row_that_is_not_there():
    assert {row for row in (*NAMED, *OTHER) if row not in rows()} == set()


@needs_the_sheet
def test_only_hints_are_left_out_as_advice():
    assert all("·H" in rows()[row] for row in ELSEWHERE["advice_left_out"])


def test_what_a_rule_keeps_is_not_said_to_be_kept_elsewhere():
    assert OTHER.keys() & NAMED.keys() == set()


@pytest.mark.parametrize("row", OTHER)
def test_a_row_that_no_rule_keeps_has_its_reason_and_its_file(row: str):
    assert OTHER[row]["because"]
    assert (ROOT / OTHER[row]["where"]).is_file()
