"""References of an annex to its own paragraphs and to those of the resolution."""

import pytest
from notation import document_of

from drafter.rules.check import check

TEXT = "1. Notes it; / 2. Acts; / 3. Rests. / == annex == / 1. By paragraph {} of this resolution"


@pytest.mark.parametrize(("number", "known"), [("1", True), ("3", True), ("4", False)])
def test_an_annex_may_refer_to_paragraphs_of_the_resolution(number, known):
    found = {f.rule for f in check(document_of(TEXT.format(number), "en")).findings}
    assert ("missing_paragraph" in found) is not known
