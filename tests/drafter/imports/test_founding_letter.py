"""The letter of 2009 that the project began with: twelve signatories, two annexes, in Chinese."""

from datetime import date
from pathlib import Path

import pytest
from held import lines_of

from drafter.imports import read
from drafter.model.document import DocumentKind, Kind, PartKind, RequestRule

LETTER = Path(__file__).resolve().parents[4] / "shared" / "seed" / "000_47a0d1df8451ee16.txt"

pytestmark = pytest.mark.skipif(
    not LETTER.is_file(), reason="the founding letter (../shared/seed) is not on this machine"
)


@pytest.fixture(scope="module")
def opened():
    return read(LETTER, "zh")


def test_the_forms_hold_the_cover(opened):
    front = opened.document.front
    assert (front.session, front.date) == (64, date(2009, 11, 5))
    assert front.request_rule is RequestRule.ADDITIONAL
    assert len(front.signatories) == 12
    assert not front.wordings, "every line of the cover is worded by the forms just as typed"


def test_the_language_is_told_from_the_text(opened):
    assert read(LETTER).document == opened.document


def test_there_is_nothing_to_remark(opened):
    assert opened.remarks == ()


def test_letter_memorandum_and_resolution_are_found(opened):
    document = opened.document
    assert document.kind is DocumentKind.REQUEST
    parts = [(part.kind, part.depth, part.heading) for part in document.parts]
    assert parts == [
        (PartKind.LETTER, 0, ""),
        (PartKind.MEMORANDUM, 1, ""),
        (PartKind.RESOLUTION, 1, ""),
    ]
    kinds = [[block.kind for block in part.blocks] for part in document.parts]
    assert kinds[0] == [Kind.PLAIN] * 3
    assert kinds[1] == [Kind.NUMBERED] * 7
    assert kinds[2] == [
        Kind.TITLE,
        Kind.FORMULA,
        *[Kind.PREAMBULAR] * 3,
        *[Kind.OPERATIVE] * 3,
    ]
    assert not any(block.typed_label for block in document.blocks())


def test_every_line_of_the_letter_comes_back(opened):
    def squeezed(lines):
        return {"".join(line.split()) for line in lines} - {""}

    typed = squeezed(LETTER.read_text(encoding="utf-8").splitlines())
    assert sorted(typed - squeezed(lines_of(opened))) == []
