"""What stays of a changed stretch is left alone, wherever it comes to stand."""

from dataclasses import replace

import pytest

from drafter.model.document import Block, Kind
from ui.editor.alignment import Step, steps, unlike

KNOWN = {name: Block(name, Kind.OPERATIVE) for name in "abcdef"}
KNOWN |= {name.upper(): replace(block, level=1) for name, block in KNOWN.items()}
"""A capital is the same paragraph with a change."""


def row(names: str) -> list[Block]:
    return [KNOWN[name] for name in names]


@pytest.mark.parametrize(
    ("before", "after", "wanted", "others"),
    [
        ("", "ab", [Step(4, 0, 2, (False, False))], {3, 4, 5, 6}),
        ("ab", "", [Step(4, 2, 0, ())], {3, 4}),
        ("abc", "aBc", [Step(4, 3, 3, (True, False, True))], {5}),
        ("abc", "xabc", [Step(4, 0, 1, (False,)), Step(5, 3, 3, (True,) * 3)], {3, 4, 5}),
        (
            "abcd",
            "bcda",
            [Step(4, 1, 0, ()), Step(4, 3, 3, (True,) * 3), Step(7, 0, 1, (False,))],
            {3, 4, 6, 7, 8},
        ),
    ],
)
def test_a_stretch_becomes_another(before: str, after: str, wanted: list[Step], others: set[int]):
    KNOWN["x"] = Block("x", Kind.FORMULA)
    taken = list(steps(4, row(before), row(after)))
    assert taken == wanted
    assert set(unlike(taken, 9)) == others
