"""Three-way merging: what one side did is done, what both did differently stays twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.merged_words import merge_passages
from drafter.compare.merging import merge
from drafter.model import edits
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.model.places import Place, place_of

WORDS = ("Recalls its decisions;", "Notes the report of the Secretary-General;", "Decides on it.")
BASE = Document(
    DocumentKind.RESOLUTION,
    "en",
    parts=(
        Part(
            "p",
            PartKind.RESOLUTION,
            tuple(Block(f"b{n}", Kind.OPERATIVE, Passage(w)) for n, w in enumerate(WORDS)),
        ),
    ),
    next_id=9,
)


def typed(document: Document, block: str, start: int, end: int, text: str) -> Document:
    return edits.replace_text(document, block, start, end, text)


def added(document: Document, at: int, text: str) -> Document:
    block = Block("", Kind.OPERATIVE, Passage(text))
    return edits.insert_blocks(document, Place(0, at), (block,))


def removed(document: Document, at: int) -> Document:
    return edits.remove_blocks(document, Place(0, at))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks()]


A, B, C = WORDS
CASES = {
    "one side only": (
        BASE,
        typed(BASE, "b0", 0, 7, "Reaffirms"),
        ["Reaffirms its decisions;", B, C],
    ),
    "other words of one paragraph": (
        typed(BASE, "b1", 0, 5, "Welcomes"),
        typed(BASE, "b1", 10, 16, "study"),
        [A, "Welcomes the study of the Secretary-General;", C],
    ),
    "the same words alike": (
        typed(BASE, "b1", 0, 5, "Welcomes"),
        typed(BASE, "b1", 0, 5, "Welcomes"),
        [A, "Welcomes the report of the Secretary-General;", C],
    ),
    "the same words differently": (
        typed(BASE, "b1", 0, 5, "Welcomes"),
        typed(BASE, "b1", 0, 5, "Takes note of"),
        [
            A,
            "Welcomes the report of the Secretary-General;",
            "Takes note of the report of the Secretary-General;",
            C,
        ],
    ),
    "both add in one place": (added(BASE, 1, "Mine;"), added(BASE, 1, "Theirs;"), None),
    "theirs removes": (typed(BASE, "b0", 0, 7, "Reaffirms"), removed(BASE, 1), None),
    "theirs removes what mine changed": (
        typed(BASE, "b1", 0, 5, "Welcomes"),
        removed(BASE, 1),
        [A, "Welcomes the report of the Secretary-General;", C],
    ),
    "mine removed what theirs changed": (
        removed(BASE, 1),
        typed(BASE, "b1", 0, 5, "Welcomes"),
        [A, "Welcomes the report of the Secretary-General;", C],
    ),
    "theirs moved": (typed(BASE, "b0", 0, 7, "Reaffirms"), edits.move_up(BASE, "b1"), None),
    "theirs added behind what mine removed": (
        removed(BASE, 1),
        added(BASE, 2, "Theirs;"),
        [A, "Theirs;", C],
    ),
}
EXPECTED = {
    "both add in one place": [A, "Theirs;", "Mine;", B, C],
    "theirs removes": ["Reaffirms its decisions;", C],
    "theirs moved": [B, "Reaffirms its decisions;", C],
}


@pytest.mark.parametrize("name", CASES)
def test_both_sides_are_in_the_merged_draft(name):
    mine, theirs, expected = CASES[name]
    merged = merge(BASE, mine, theirs).document
    assert texts(merged) == (expected or EXPECTED[name])
    ids = [block.id for block in merged.blocks()]
    assert len(set(ids)) == len(ids)
    assert all(int(name[1:]) < merged.next_id for name in ids)


def test_what_both_changed_is_named():
    mine, theirs, _ = CASES["the same words differently"]
    merged = merge(BASE, mine, theirs)
    assert (merged.taken, merged.both) == (0, ("b1",))
    assert merge(BASE, *CASES["other words of one paragraph"][:2]).taken == 1


def test_the_cover_takes_what_one_side_changed():
    front = BASE.front
    mine = replace(BASE, front=replace(front, session=80))
    theirs = replace(BASE, front=replace(front, agenda_item="12", session=79))
    merged = merge(BASE, mine, theirs).document.front
    assert (merged.session, merged.agenda_item) == (80, "12")


def test_parts_that_either_side_added_are_both_there():
    mine = edits.add_part(BASE, PartKind.ANNEX)
    theirs = edits.add_part(BASE, PartKind.MEMORANDUM)
    merged = merge(BASE, mine, theirs).document
    kinds = [part.kind for part in merged.parts]
    assert kinds == [PartKind.RESOLUTION, PartKind.ANNEX, PartKind.MEMORANDUM]
    assert len({part.id for part in merged.parts}) == 3
    assert merge(mine, mine, BASE).document.parts == BASE.parts


def test_a_file_of_another_program_is_known_by_its_words():
    renamed = tuple(replace(b, id=f"x{b.id}") for b in typed(BASE, "b1", 10, 16, "study").blocks())
    theirs = replace(BASE, parts=(replace(BASE.parts[0], id="other", blocks=renamed),))
    merged = merge(BASE, typed(BASE, "b1", 0, 5, "Welcomes"), theirs)
    assert texts(merged.document) == [A, "Welcomes the study of the Secretary-General;", C]
    assert place_of(merged.document, "b1") == Place(0, 1)


def test_notes_and_emphasis_of_both_sides_stay():
    note = Note(Passage("A/80/1."))
    base = Passage("Recalls the report\ufffc of it", (Mark(0, 7, Style.EMPHASIS),), (note,))
    mine = replace(base, notes=(Note(Passage("A/80/2.")),))
    theirs = Passage("Recalls also the report\ufffc of it", (Mark(0, 12, Style.EMPHASIS),), (note,))
    merged = merge_passages(base, mine, theirs)
    assert merged is not None
    assert merged == replace(theirs, notes=mine.notes)


drafts = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 9), st.text("ab ;", max_size=5)), max_size=6
)


def grown(steps: list[tuple[int, int, str]]) -> Document:
    """Return what a row of random steps makes of the base."""
    document = BASE
    for kind, number, text in steps:
        blocks = tuple(document.blocks())
        at = number % len(blocks) if blocks else 0
        if kind == 0:
            document = added(document, at, text)
        elif blocks and kind == 1 and len(blocks) > 1:
            document = removed(document, at)
        elif blocks and kind == 2:
            document = edits.move_up(document, blocks[at].id)
        elif blocks:
            document = typed(document, blocks[at].id, 0, min(2, len(blocks[at].text)), text)
    return document


@given(drafts, drafts)
def test_merging_with_an_unchanged_side_gives_the_other(first, second):
    one, other = grown(first), grown(second)
    assert merge(BASE, one, BASE).document == one
    assert texts(merge(BASE, BASE, one).document) == texts(one)
    merged = merge(BASE, one, other).document
    ids = [block.id for block in merged.blocks()]
    assert len(set(ids)) == len(ids)


@given(drafts, drafts)
def test_no_paragraph_that_either_side_wrote_is_lost(first, second):
    one, other = grown(first), grown(second)
    merged = "\n".join(texts(merge(BASE, one, other).document))
    new = [b.text for b in one.blocks() if b.id not in {x.id for x in BASE.blocks()}]
    for text in new:
        assert text in merged
