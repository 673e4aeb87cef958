"""Changes taken back one by one lead to the earlier text."""

from dataclasses import replace

import pytest

from drafter.compare.comparison import Fate, compare
from drafter.compare.reverting import can_revert, revert
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Passage

TEXTS = ("Recalling its resolution,", "Noting the report,", "Welcomes the offer;", "Decides so.")


def draft(*texts: str) -> Document:
    blocks = tuple(Block(f"b{n}", Kind.PLAIN, Passage(text)) for n, text in enumerate(texts))
    parts = (Part("p1", PartKind.RESOLUTION, blocks),)
    return Document(DocumentKind.RESOLUTION, "en", parts=parts, next_id=100)


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks()]


CASES = {
    "changed": ("Recalling its resolution,", "Noting the reports,", *TEXTS[2:]),
    "deleted": (TEXTS[0], *TEXTS[2:]),
    "deleted first": TEXTS[1:],
    "deleted last": TEXTS[:-1],
    "inserted": (*TEXTS[:2], "Thanks the Secretary-General;", *TEXTS[2:]),
    "several": ("Recalling their resolutions,", TEXTS[2], "Decides so.", "Requests more."),
}


@pytest.mark.parametrize("name", CASES)
def test_all_changes_taken_back_give_the_earlier_text(name):
    old, new = draft(*TEXTS), draft(*CASES[name])
    while rows := [row for row in compare(old, new).changes if can_revert(row)]:
        before = len(rows)
        comparison = compare(old, new)
        new = revert(comparison, comparison.changes[0])
        assert len(compare(old, new).changes) < before
    assert texts(new) == list(TEXTS)


def test_a_line_of_the_cover_is_left_to_its_form():
    old = draft(*TEXTS)
    new = replace(old, front=replace(old.front, session=81))
    comparison = compare(old, new)
    (row,) = comparison.changes
    assert row.fate is Fate.INSERTED
    assert not can_revert(row)
    assert revert(comparison, row) is new
