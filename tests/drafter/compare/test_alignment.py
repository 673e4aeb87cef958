"""Which paragraph became which: in order, moved, come and gone; and at what cost."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compare import words
from drafter.compare.align import Item, align

GLACIERS = "Invites Member States to survey the glaciers in their territory every second year;"
RIVERS = "Requests the Secretary-General to report on the rivers that the ice feeds in summer;"
BRIDGES = "Calls upon donors to help mountain countries to build bridges that floods do not take;"
FORESTS = "Encourages schools to plant forests on the slopes above the villages of the valley;"
PATHS = "Notes that the paths over the passes have been closed since the last great avalanche;"


def items(*texts, role="operative"):
    return tuple(Item(role, text) for text in texts)


def aligned(old, new):
    return align(items(*old), items(*new))


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ((), (), ()),
        ((GLACIERS,), (), ()),
        ((GLACIERS, RIVERS), (GLACIERS, RIVERS), ((0, 0), (1, 1))),
        ((GLACIERS, RIVERS), (GLACIERS, BRIDGES, RIVERS), ((0, 0), (1, 2))),
        ((GLACIERS, BRIDGES, RIVERS), (GLACIERS, RIVERS), ((0, 0), (2, 1))),
        (
            (GLACIERS, RIVERS),
            (GLACIERS, RIVERS.replace("rivers", "streams and brooks")),
            ((0, 0), (1, 1)),
        ),
        (("Decides:", GLACIERS, "Decides:", RIVERS), ("Decides:", RIVERS), ((0, 0), (3, 1))),
        ((GLACIERS, PATHS), (GLACIERS, FORESTS), ((0, 0),)),
    ],
)
def test_pairs_keep_the_order_of_both_texts(old, new, pairs):
    result = aligned(old, new)
    assert result.pairs == pairs
    assert result.moves == ()


def test_a_paragraph_that_changed_its_place_has_moved():
    old = (GLACIERS, RIVERS, BRIDGES, FORESTS)
    new = (RIVERS, BRIDGES, FORESTS, GLACIERS)
    result = aligned(old, new)
    assert result.pairs == ((1, 0), (2, 1), (3, 2))
    assert result.moves == ((0, 3),)


def test_a_paragraph_that_moved_and_changed_has_moved():
    changed = GLACIERS.replace("every second year", "every year")
    result = aligned((GLACIERS, RIVERS, BRIDGES, FORESTS), (RIVERS, BRIDGES, FORESTS, changed))
    assert result.moves == ((0, 3),)


def test_short_paragraphs_do_not_move():
    old = ("Decides:", RIVERS, BRIDGES)
    assert aligned(old, (RIVERS, BRIDGES, "Decides:")).moves == ()


def test_titles_are_a_pair_however_they_differ():
    old = (Item("title", "Mapping of glaciers"), *items(RIVERS))
    new = (Item("title", "Bridges"), *items(RIVERS))
    assert align(old, new).pairs == ((0, 0), (1, 1))


def test_rows_have_every_paragraph_once_the_old_before_the_new():
    result = aligned((GLACIERS, PATHS, RIVERS), (GLACIERS, FORESTS, RIVERS))
    rows = [(0, 0), (1, None), (None, 1), (2, 2)]
    assert list(result.rows(3, 3)) == rows


TEXTS = st.lists(st.sampled_from([GLACIERS, RIVERS, BRIDGES, FORESTS, PATHS, "Decides:", ""]))


@given(TEXTS, TEXTS)
def test_rows_are_whole_for_any_two_texts(old, new):
    result = aligned(old, new)
    rows = list(result.rows(len(old), len(new)))
    assert [i for i, _ in rows if i is not None] == list(range(len(old)))
    assert [j for _, j in rows if j is not None] == list(range(len(new)))
    gone = {i for i, j in rows if j is None}
    come = {j for i, j in rows if i is None}
    assert all(i in gone and j in come for i, j in result.moves)


def written(count, seed):
    """Paragraphs in which no two are alike, with a few words that all of them have."""
    chance = random.Random(seed)
    common = ["the", "of", "and", "in", "to", "Member", "States", "United", "Nations"]
    return [
        " ".join(
            chance.choice(common) if chance.random() < 0.5 else f"w{chance.randrange(9000)}"
            for _ in range(60)
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("shared", [0.0, 0.5, 0.9])
def test_the_cost_grows_with_the_text_and_not_with_its_square(shared, monkeypatch):
    def comparisons(count):
        seen = []
        alikeness = words.alikeness
        monkeypatch.setattr(
            "drafter.compare.align.alikeness", lambda *a: seen.append(1) or alikeness(*a)
        )
        same = written(int(count * shared), 3)
        align(items(*same, *written(count, 1)), items(*written(count, 2), *same))
        return len(seen)

    assert comparisons(800) < 6 * comparisons(200) + 1000
