"""Two documents compared: the fate of every paragraph, of its emphasis and of its notes."""

from dataclasses import replace

import pytest

from drafter.compare.comparison import Fate, compare
from drafter.compare.pieces import Change
from drafter.compare.views import after, before, inline, side_by_side
from drafter.model.document import (
    Block,
    Document,
    DocumentKind,
    Front,
    Kind,
    Part,
    PartKind,
)
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR


def passage(text, emphasis=0, *notes):
    """A passage whose first words are emphasised; `^` calls a note."""
    marks = (Mark(0, emphasis, Style.EMPHASIS),) if emphasis else ()
    return Passage(text.replace("^", ANCHOR), marks, tuple(Note(Passage(n)) for n in notes))


GLACIERS = passage("Invites Member States to survey the glaciers of their territory;", 7)
RIVERS = passage("Requests the Secretary-General to report on the rivers in summer;", 8)
BRIDGES = passage("Calls upon donors to help to build bridges over the streams.", 10)


def draft(*passages, session=64, title="Glaciers", kind=Kind.OPERATIVE):
    blocks = (
        Block("b1", Kind.TITLE, Passage(title)),
        Block("b2", Kind.FORMULA, Passage("The General Assembly,")),
        *(Block(f"b{n}", kind, text) for n, text in enumerate(passages, 3)),
    )
    part = Part("p1", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, "en", Front(session=session), (part,))


def fates(old, new):
    return [(row.fate, (row.new or row.old).name) for row in compare(old, new).changes]


def test_a_document_is_the_same_as_itself():
    text = draft(GLACIERS, RIVERS)
    comparison = compare(text, text)
    assert comparison.changes == ()
    assert {row.fate for row in comparison.rows} == {Fate.SAME}


def test_a_paragraph_that_is_counted_anew_has_not_changed():
    assert fates(draft(GLACIERS, RIVERS), draft(BRIDGES, GLACIERS, RIVERS)) == [
        (Fate.INSERTED, "OP1")
    ]


def test_deleted_changed_and_moved_paragraphs_are_told():
    changed = passage("Invites all Member States to survey the glaciers of their territory;", 7)
    assert fates(draft(GLACIERS, RIVERS), draft(changed)) == [
        (Fate.CHANGED, "OP1"),
        (Fate.DELETED, "OP2"),
    ]
    moved = compare(draft(GLACIERS, RIVERS, BRIDGES), draft(RIVERS, BRIDGES, GLACIERS))
    assert [row.fate for row in moved.rows if row.fate is not Fate.SAME] == [
        Fate.MOVED_AWAY,
        Fate.MOVED_HERE,
    ]
    assert [(r.old.name, r.new.name) for r in moved.changes] == [("OP1", "OP3")]


def test_the_cover_is_compared_too():
    old, new = draft(GLACIERS, session=64), draft(GLACIERS, session=65)
    (row,) = compare(old, new).changes
    assert (row.new.role, row.old.text) == ("session", "Sixty-fourth session")


def test_another_kind_is_a_change():
    (row,) = compare(draft(GLACIERS), draft(GLACIERS, kind=Kind.PREAMBULAR)).changes
    assert row.fate is Fate.CHANGED
    assert {piece.change for piece in row.pieces} == {Change.KEPT}


def test_other_emphasis_is_a_change_and_a_link_is_none():
    other = replace(GLACIERS, marks=(Mark(0, 21, Style.EMPHASIS),))
    (row,) = compare(draft(GLACIERS), draft(other)).changes
    assert [p.new.of(other.text) for p in row.pieces if p.change is Change.RESTYLED] == [
        " Member States"
    ]
    linked = replace(GLACIERS, marks=(*GLACIERS.marks, Mark(8, 14, Style.LINK, "https://a.org")))
    assert compare(draft(GLACIERS), draft(linked)).changes == ()


def test_words_of_a_note_are_compared_with_those_of_the_note_at_its_place():
    old = passage("Recalls the report^ and the map^ of the glaciers;", 7, "A/64/1.", "Sheet 2.")
    new = passage("Recalls the report^ and the map^ of the glaciers;", 7, "A/64/1.", "Sheet 3.")
    (row,) = compare(draft(old), draft(new)).changes
    (note,) = row.notes
    assert (row.fate, note.old, note.new) == (Fate.CHANGED, 1, 1)
    assert [p.new.of("Sheet 3.") for p in note.pieces if p.change is Change.INSERTED] == ["3"]


def test_a_note_that_came_is_a_piece_of_its_own():
    old = passage("Recalls the report and the map^ of the glaciers;", 7, "Sheet 2.")
    new = passage("Recalls the report^ and the map^ of the glaciers;", 7, "A/64/1.", "Sheet 2.")
    (row,) = compare(draft(old), draft(new)).changes
    assert [p.new.of(new.text) for p in row.pieces if p.change is Change.INSERTED] == [ANCHOR]
    assert row.notes == ()


@pytest.mark.parametrize(
    ("old", "new", "only"),
    [
        ("on 24\u00a0May;", "on 24 May;", True),
        ("on 24\u00a0May;", "on 24 June;", False),
        ("on 24 May;", "on 24 May;", False),
    ],
)
def test_a_row_says_whether_only_spaces_changed(old, new, only):
    rows = compare(draft(passage(f"Meets {old}")), draft(passage(f"Meets {new}"))).rows
    assert [row.only_spaces for row in rows].count(True) == only


def test_views_give_back_both_texts():
    changed = passage("Invites all States to survey the glaciers of their territory in spring;", 7)
    comparison = compare(draft(GLACIERS, RIVERS, BRIDGES), draft(BRIDGES, changed, title="Ice"))
    old = ["".join(s.passage.text for s in left) for _, left, _ in side_by_side(comparison)]
    new = ["".join(s.passage.text for s in right) for _, _, right in side_by_side(comparison)]
    assert [text for text in old if text] == texts(comparison.old)
    assert [text for text in new if text] == texts(comparison.new)
    for row in comparison.rows:
        kept = [s for s in inline(row) if s.change is Change.KEPT]
        assert kept == [s for s in before(row) if s.change is Change.KEPT] or row.fate in (
            Fate.MOVED_HERE,
        )
        assert kept == [s for s in after(row) if s.change is Change.KEPT]


def texts(document):
    return [*(["Sixty-fourth session"]), *(block.text for block in document.blocks())]
