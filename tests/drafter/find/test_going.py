"""Places by what they are called, in every language of a draft and of the interface."""

import pytest

from drafter.find.going import matching, targets
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Note, Passage


def long_draft(code: str) -> Document:
    """Return a draft of three preambular and twelve operative paragraphs and two annexes."""
    blocks = [Block(f"pp{n}", Kind.PREAMBULAR, Passage("Recalling,")) for n in range(1, 4)]
    blocks += [Block(f"op{n}", Kind.OPERATIVE, Passage("Decides:")) for n in range(1, 13)]
    notes = (Note(Passage("First.")), Note(Passage("Second.")))
    blocks += [
        Block("a", Kind.OPERATIVE, Passage("One\ufffc;\ufffc", (), notes), 1),
        Block("b", Kind.OPERATIVE, Passage("Two:"), 1),
        Block("b1", Kind.OPERATIVE, Passage("Two one;"), 2),
        Block("b2", Kind.OPERATIVE, Passage("Two two."), 2),
    ]
    annexes = tuple(
        Part(f"x{n}", PartKind.ANNEX, (Block(f"x{n}n1", Kind.NUMBERED, Passage("Term.")),), 1)
        for n in (1, 2)
    )
    main = Part("main", PartKind.RESOLUTION, tuple(blocks))
    return Document(DocumentKind.RESOLUTION, code, parts=(main, *annexes))


def first(code: str, written: str, part: str = "main") -> str | None:
    found = matching(targets(long_draft(code)), written, (code, "en"), part)
    return found[0].block if found else None


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "zh", "ar"])
@pytest.mark.parametrize(
    ("written", "block"),
    [
        ("OP 12", "op12"),
        ("op3", "op3"),
        ("PP3", "pp3"),
        ("pp 1", "pp1"),
        ("12", "op12"),
        ("1", "op1"),
        ("12 (b)", "b"),
        ("12b", "b"),
        ("12 (b) (ii)", "b2"),
        ("12.2.1", "b1"),
        ("paragraph 4", "op4"),
        ("annex 2", "x2n1"),
        ("note 2", "a"),
    ],
)
def test_a_place_is_found_by_its_name(code: str, written: str, block: str):
    assert first(code, written) == block


@pytest.mark.parametrize(
    ("code", "written", "block"),
    [
        ("zh", "执行部分第12段", "op12"),
        ("zh", "序言部分第2段", "pp2"),
        ("zh", "第3段", "op3"),
        ("zh", "附件二", "x2n1"),
        ("zh", "脚注1", "a"),
        ("zh", "１２ (b) ㈡", "b2"),
        ("ar", "الفقرة ٤", "op4"),
        ("ar", "12 (ب) ’2‘", "b2"),
        ("ar", "المرفق الثاني", "x2n1"),
        ("ar", "الحاشية 2", "a"),
        ("ar", "فقرة الديباجة 3", "pp3"),
        ("ru", "пункт 12 b) ii)", "b2"),
        ("ru", "Приложение II", "x2n1"),
        ("ru", "пункт преамбулы 2", "pp2"),
        ("fr", "paragraphe 12 b)", "b"),
        ("fr", "préambule 3", "pp3"),
        ("fr", "annexe II", "x2n1"),
        ("es", "párrafo 12 b) ii)", "b2"),
        ("es", "nota 1", "a"),
        ("en", "Annex II", "x2n1"),
        ("en", "Operative paragraph 7", "op7"),
    ],
)
def test_words_and_signs_of_the_language_are_understood(code: str, written: str, block: str):
    assert first(code, written) == block


def test_the_part_where_one_is_comes_first_among_equals():
    assert first("en", "annex 1", "x2") == "x1n1"
    found = matching(targets(long_draft("en")), "paragraph 1", ("en",), "x2")
    assert [t.block for t in found if t.kind == "any"][:2] == ["x2n1", "x1n1"]


def test_what_only_begins_so_comes_after_what_is_meant():
    found = [t.block for t in matching(targets(long_draft("en")), "OP 1", ("en",))]
    assert found == ["op1", "op10", "op11", "op12", "a", "b", "b1", "b2"]


@pytest.mark.parametrize("written", ["OP 99", "12 (z)", "annex 9", "note 3", "zebra", "", "  "])
def test_what_is_not_there_is_not_found(written: str):
    assert first("en", written) is None


def test_a_note_is_a_place_in_its_paragraph():
    notes = [t for t in targets(long_draft("en")) if t.kind == "note"]
    assert [(t.label, t.offset, t.text) for t in notes] == [("1", 3, "First."), ("2", 5, "Second.")]
