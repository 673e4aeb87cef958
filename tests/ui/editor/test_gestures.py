"""What a key means for the document; no widget is needed to know."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from drafter.model.document import Block, Document, Kind, Organ
from drafter.model.passage import Passage, Style
from drafter.model.places import block_of, part_of
from tests.ui.editor.conftest import block, draft, passage
from ui.editor import gestures
from ui.editor.gestures import Selection, Spot, UnwelcomeError


def at(name: str, offset: int = 0) -> Selection:
    return Selection(Spot(name, offset), Spot(name, offset))


def across(first: str, start: int, last: str, end: int) -> Selection:
    return Selection(Spot(first, start), Spot(last, end))


def texts(document: Document, part: int) -> list[str]:
    return [b.passage.plain for b in document.parts[part].blocks]


def test_return_makes_the_next_paragraph_of_the_same_kind() -> None:
    document, caret = gestures.split(draft(), at("m1", 3))
    assert texts(document, 1) == ["The", " question is not new.", "It deserves attention."]
    assert block_of(document, caret.block).kind is Kind.NUMBERED
    assert caret.offset == 0


def test_return_in_an_empty_subparagraph_moves_it_out() -> None:
    document, caret = gestures.split(draft(), at("r7", 10))
    document, caret = gestures.split(document, Selection(caret, caret))
    assert block_of(document, caret.block).level == 0


def test_return_in_an_empty_preambular_paragraph_begins_the_operative_part() -> None:
    end = len(block_of(draft(), "r4").text)
    document, caret = gestures.split(draft(), at("r4", end))
    assert block_of(document, caret.block).kind is Kind.PREAMBULAR
    document, caret = gestures.split(document, Selection(caret, caret))
    assert block_of(document, caret.block).kind is Kind.OPERATIVE


def test_return_after_the_title_goes_on_below_the_enacting_formula() -> None:
    title, formula, first = draft().parts[2].blocks[:3]
    assert (title.kind, formula.kind) == (Kind.TITLE, Kind.FORMULA)
    document, caret = gestures.split(draft(), at(title.id, len(title.text)))
    assert document == draft()
    assert caret == Spot(first.id, 0)


def test_return_within_the_title_parts_it() -> None:
    title = draft().parts[2].blocks[0]
    document, _ = gestures.split(draft(), at(title.id, 3))
    assert len(document.parts[2].blocks) == len(draft().parts[2].blocks) + 1


def test_backspace_joins_and_the_caret_stands_at_the_joint() -> None:
    document, caret = gestures.joined_before(draft(), Spot("m2", 0))
    assert texts(document, 1) == ["The question is not new.It deserves attention."]
    assert caret == Spot("m1", 24)


def test_taking_out_whole_paragraphs_leaves_the_next_one_its_kind() -> None:
    document, _ = gestures.erased(draft(), across("r4", 0, "r6", 0))
    kept = part_of(document, "r4").blocks[3]
    assert (kept.text, kept.kind, kept.level) == ("To report;", Kind.OPERATIVE, 1)


def test_notes_go_with_their_text() -> None:
    document, _ = gestures.erased(draft(), across("r3", 3, "r4", 20))
    whole = block_of(document, "r3")
    assert [note.passage.text for note in whole.passage.notes] == []
    assert whole.text == "Recand more,"


@pytest.mark.parametrize(
    ("gesture", "key"),
    [
        (lambda d: gestures.erased(d, across("l2", 3, "m1", 3)), "across_parts"),
        (lambda d: gestures.levelled(d, across("l2", 0, "m1", 3), 1), "across_parts"),
        (lambda d: gestures.of_kind(d, across("m2", 0, "r1", 3), Kind.PLAIN), "across_parts"),
        (lambda d: gestures.joined_before(d, Spot("m1", 0)), "first_of_part"),
        (lambda d: gestures.joined_after(d, Spot("l2", 5)), "last_of_part"),
        (lambda d: gestures.levelled(d, at("l1"), 1), "no_levels"),
        (lambda d: gestures.levelled(d, at("m1"), 1), "no_deeper"),
        (lambda d: gestures.levelled(d, at("r6"), 1), "no_deeper"),
        (lambda d: gestures.levelled(d, at("m1"), -1), "no_higher"),
        (lambda d: gestures.moved_up(d, "l1"), "first_of_part"),
        (lambda d: gestures.moved_down(d, "l2"), "last_of_part"),
        (lambda d: gestures.joined_before(d, Spot("r3", 0)), "head_stays"),
        (lambda d: gestures.joined_after(d, Spot("r1", 3)), "head_stays"),
        (lambda d: gestures.moved_up(d, "r3"), "head_stays"),
        (lambda d: gestures.moved_down(d, "r2"), "head_stays"),
    ],
)
def test_what_would_break_the_structure_is_refused(
    gesture: Callable[[Document], object], key: str
) -> None:
    with pytest.raises(UnwelcomeError) as refusal:
        gesture(draft())
    assert refusal.value.key == key


def test_what_is_kept_as_found_is_not_written_in() -> None:
    from drafter.model.edits import with_block

    document = with_block(draft(), block("m2", Kind.OPAQUE, "a table"))
    for gesture in (
        lambda: gestures.typed(document, Spot("m2", 1), 1, "x"),
        lambda: gestures.split(document, at("m2", 1)),
        lambda: gestures.joined_after(document, Spot("m1", 24)),
        lambda: gestures.with_note(document, Spot("m2", 1)),
        lambda: gestures.of_kind(document, at("m2"), Kind.PLAIN),
    ):
        with pytest.raises(UnwelcomeError, match="kept_as_found"):
            gesture()


def test_a_paragraph_changes_level_with_its_subparagraphs() -> None:
    document = gestures.levelled(draft(), at("r7"), 1)
    assert block_of(document, "r7").level == 2
    document = gestures.levelled(document, at("r6"), -1)
    assert [block_of(document, name).level for name in ("r6", "r7")] == [0, 1]


def test_the_opener_is_found_while_it_is_typed() -> None:
    document = gestures.typed(draft(), Spot("r4", 0), 6, "Reaffirming")
    assert block_of(document, "r4").passage.emphasised is not None
    marks = [m for m in block_of(document, "r4").passage.marks if m.style is Style.EMPHASIS]
    assert [(m.start, m.end) for m in marks] == [(0, 11)]


@pytest.mark.parametrize(
    ("organ", "emphasised"),
    [(Organ.GENERAL_ASSEMBLY, "Expressing concern"), (Organ.SECURITY_COUNCIL, "Expressing")],
)
def test_the_opener_ends_where_the_organ_s_texts_end_it(organ: Organ, emphasised: str) -> None:
    document = draft()
    document = replace(document, front=replace(document.front, organ=organ))
    changed = block_of(gestures.typed(document, Spot("r4", 0), 6, "Expressing concern at"), "r4")
    assert changed.passage.emphasised is not None
    assert changed.passage.emphasised.of(changed.text) == emphasised


def test_pasted_blocks_come_in_the_place_of_the_selection() -> None:
    new = (block("", Kind.OPERATIVE, "first"), block("", Kind.OPERATIVE, "last"))
    document, caret = gestures.pasted(draft(), across("r6", 3, "r7", 3), new)
    assert texts(document, 2)[5:7] == ["To first", "lastadvise;"]
    assert caret.offset == 4


def told(blocks: tuple[Block, ...]) -> list[tuple[Kind, int, Passage]]:
    return [(b.kind, b.level, b.passage) for b in blocks]


def test_a_resolution_cut_whole_and_pasted_is_what_it_was() -> None:
    whole = draft().parts[2].blocks
    everything = across("r1", 0, "r8", len(whole[-1].text))
    copied = gestures.copied(draft(), everything)
    document, caret = gestures.erased(draft(), everything)
    document, _ = gestures.pasted(document, Selection(caret, caret), copied)
    assert told(document.parts[2].blocks) == told(whole)


def test_a_pasted_opener_is_emphasised_as_far_as_it_was_where_it_was_cut() -> None:
    own = block("r9", Kind.OPERATIVE, passage("Reiterates its request to report;", "Reiterates"))
    document, _ = gestures.pasted(draft(), at("r8"), [own, own])
    ends = [b.passage.emphasised.end for b in document.parts[2].blocks[-3:] if b.passage.emphasised]
    assert ends[:2] == [len("Reiterates")] * 2


def test_a_second_title_or_formula_becomes_a_paragraph_like_others() -> None:
    whole = draft().parts[2].blocks
    copied = gestures.copied(draft(), across("r1", 0, "r3", 9))
    document, _ = gestures.pasted(draft(), at("r1", len(whole[0].text)), copied)
    kinds = [b.kind for b in document.parts[2].blocks]
    assert kinds[:4] == [Kind.TITLE, Kind.PREAMBULAR, Kind.PREAMBULAR, Kind.FORMULA]
