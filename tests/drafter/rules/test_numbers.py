"""Numbers that follow on each other, and what files make of them."""

from dataclasses import replace

import pytest
from notation import document_of

from drafter.model.document import Block, Document, Kind
from drafter.model.passage import Passage
from drafter.rules.check import check


def labelled(text: str, kinds: list[tuple[Kind, int, str]]) -> Document:
    """Return a document of empty paragraphs with the kinds, levels and labels given."""
    document = document_of("1. Notes the report;", "fr")
    part = document.parts[0]
    blocks = tuple(
        Block(f"n{n}", kind, Passage(text), level, label)
        for n, (kind, level, label) in enumerate(kinds)
    )
    return replace(document, parts=(replace(part, blocks=blocks),))


def wrong(document: Document) -> list[tuple[str, str]]:
    """Return label and expected label of each finding."""
    found = [f for f in check(document).findings if f.rule == "broken_numbering"]
    return [(f.arguments["label"], f.arguments["expected"]) for f in found]


TOP = Kind.OPERATIVE
TURNED = [
    (TOP, 0, "1."),
    (TOP, 2, "i)"),
    (TOP, 1, "a)"),
    (TOP, 1, "b)"),
    (TOP, 2, "ii)"),
    (TOP, 1, "a)"),
    (TOP, 0, "2."),
    (TOP, 1, "b)"),
]
"""Roman numbers above letters, as in mandates of the Security Council."""


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([(TOP, 0, "1."), (TOP, 0, "3."), (TOP, 0, "4.")], [("3.", "2.")]),
        ([(TOP, 0, "1."), (TOP, 0, "7."), (TOP, 0, "3.")], [("7.", "2.")]),
        ([(TOP, 0, "1."), (TOP, 0, "1."), (TOP, 0, "2.")], [("1.", "2.")]),
        (TURNED, [("b)", "a)")]),
    ],
)
def test_one_wrong_number_is_one_finding(kinds, expected):
    assert wrong(labelled("Prend note du rapport ;", kinds)) == expected


def test_a_number_whose_point_is_lost_counts():
    document = labelled("Prie de faire rapport ;", [(TOP, 0, "1."), (TOP, 0, "3.")])
    first, last = document.parts[0].blocks
    between = Block("x", Kind.PLAIN, Passage("2 Invite les États à agir ;"))
    part = replace(document.parts[0], blocks=(first, between, last))
    assert wrong(document) == [("3.", "2.")]
    assert wrong(replace(document, parts=(part,))) == []
