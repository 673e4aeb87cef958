"""Every contradiction found in the 75th session's resolutions, in six languages, and its judgement.

Slips of the official texts stay found; the rest are pairs that finding gets wrong.
"""

import csv
import datetime
from pathlib import Path

import pytest

from drafter.citations.citation import Citation, Kind
from drafter.citations.resolve import Standing, resolve
from drafter.citations.symbols import parse
from drafter.index.opened import index
from drafter.text.span import Span

PLACE = Path(__file__).parent / "contradictions.tsv"
ROWS = list(csv.DictReader(PLACE.read_text(encoding="utf-8").splitlines(), delimiter="\t"))
SLIPS = [row for row in ROWS if row["judgement"].startswith("slip")]
HERE = Span(0, 1)


def verdict(cited: str, date: str):
    day = datetime.date.fromisoformat(date)
    citation = Citation(HERE, HERE, Kind.RESOLUTION, parse(cited), day, HERE, own=True)
    return resolve(citation, index(), datetime.date(2021, 9, 13))


def test_each_contradiction_has_a_judgement():
    assert all(row["judgement"].startswith(("slip", "ours")) for row in ROWS)
    assert len(SLIPS) > 3 * (len(ROWS) - len(SLIPS))


@pytest.mark.parametrize("row", SLIPS, ids=lambda row: f"{row['in']}-{row['cited']}")
def test_a_slip_of_an_official_text_is_found(row):
    found = verdict(row["cited"], row["printed"])
    assert found.standing in (Standing.CONTRADICTED, Standing.IMPOSSIBLE)
    if row["adopted"]:
        assert str(found.expected) == row["adopted"]
        assert verdict(row["cited"], row["adopted"]).standing is Standing.VERIFIED
