"""Annexes that a text calls its own."""

import pytest
from notation import document_of

from drafter.rules.check import check

ANNEXED = "# Ships / {} / == annex == / List of ships / == annex == / List of ports"


@pytest.mark.parametrize(
    ("paragraph", "announced"),
    [
        ("1. Adopts the lists in annex I to the present resolution and annex II.", True),
        ("1. Decides to act on the items in Annexes A and B to this resolution.", True),
        ("1. Recalls annex II of resolution 60/1 and annex I of resolution 61/1.", False),
    ],
)
def test_an_annex_is_announced_once_the_text_calls_it_its_own(paragraph, announced):
    found = {f.rule for f in check(document_of(ANNEXED.format(paragraph), "en")).findings}
    assert ("unannounced_annex" in found) is not announced
