"""Proposals accepted, in any order and number; and what is still open after whatever was done."""

from dataclasses import replace
from itertools import permutations

import pytest
from rollover_drafts import base, in_text

from drafter.model.document import Block, Kind, Organ, Sponsor
from drafter.model.edits import remove_blocks, replace_text, with_front, with_passage
from drafter.model.passage import Mark, Passage, Style
from drafter.model.places import Place
from drafter.rollover import Aspect, Deed, accept, pending, propose

TWO = "Recalling its resolution 74/181 of 18 December 2019 and its seventy-sixth session,"
LIST = "Recalling its resolutions 72/112,* 73/196* and 74/181,*"


def texts(document):
    return [block.text for block in document.blocks()]


def test_all_of_a_block_are_done_in_any_order():
    document = base(TWO)
    expected = (
        "Recalling its resolution 75/132 of 15 December 2020 and its seventy-seventh session,"
    )
    for order in permutations(in_text(document)):
        assert texts(accept(document, order)) == [expected]


def test_one_at_a_time_gives_the_same_as_all_at_once():
    document = base(TWO, "Requests a report at its seventy-sixth session;")
    proposals = in_text(document)
    draft = document
    while still_open := pending(proposals, document, draft):
        draft = accept(draft, still_open[-1:])
    assert texts(draft) == texts(accept(document, proposals))


def test_a_list_goes_on_and_every_note_stays_where_it_was_called():
    document = base(LIST, notes=("First.", "Second.", "Third."))
    (block,) = accept(document, in_text(document)).blocks()
    assert block.passage.plain == "Recalling its resolutions 72/112, 73/196, 74/181 and 75/132,"
    assert [note.passage.text for note in block.passage.notes] == ["First.", "Second.", "Third."]
    assert block.text.index("\ufffc", 35) < block.text.index("74/181")


def test_links_and_emphasis_of_what_stays_are_kept_and_links_of_what_goes_are_not():
    text = "Recalling its resolutions 73/196 and 74/181 of 18 December 2019 and the report A/75/9,"
    links = tuple(
        Mark(text.index(word), text.index(word) + len(word), Style.LINK, word)
        for word in ("73/196", "74/181", "A/75/9")
    )
    passage = Passage(text, (Mark(0, 9, Style.EMPHASIS), *links, Mark(20, len(text), Style.BOLD)))
    document = base(text)
    document = with_passage(document, "b1", passage)
    (block,) = accept(document, in_text(document)).blocks()
    assert "73/196, 74/181 of 18 December 2019 and 75/132 of 15 December 2020" in block.text
    marks = {(m.style, block.text[m.start : m.end]) for m in block.passage.marks}
    assert marks == {
        (Style.EMPHASIS, "Recalling"),
        (Style.LINK, "73/196"),
        (Style.LINK, "74/181"),
        (Style.BOLD, block.text[20:]),
    }


def test_a_note_is_changed_within():
    document = base("Takes note of the report;*", notes=("See A/75/216, annex.",))
    (block,) = accept(document, in_text(document)).blocks()
    assert block.passage.notes[0].passage.text == "See A/76/[…], annex."


def test_one_whose_words_are_gone_is_left_undone():
    document = base(TWO)
    typed = replace_text(document, "b1", 25, 31, "99/999")
    assert texts(accept(typed, in_text(document)[:1])) == texts(typed)


def test_what_is_pending_moves_with_what_is_typed_before_it():
    document = base(TWO)
    typed = replace_text(document, "b1", 0, 9, "Bearing in mind and recalling")
    found = pending(in_text(document), document, typed)
    assert [p.span.of(texts(typed)[0]) for p in found] == [p.now for p in in_text(document)]
    assert texts(accept(typed, found))[0].endswith("seventy-seventh session,")


def test_what_was_rewritten_or_removed_is_no_longer_pending():
    document = base(TWO, "Requests a report at its seventy-sixth session;")
    proposals = in_text(document)
    assert len(pending(proposals, document, remove_blocks(document, Place(0, 1)))) == 2
    start = TWO.index("its seventy-sixth")
    rewritten = replace_text(document, "b1", start, len(TWO), "what was agreed upon since then,")
    found = pending(proposals, document, rewritten)
    assert [(p.aspect, p.block) for p in found] == [(Aspect.BASE, "b1"), (Aspect.SESSION, "b2")]


def test_a_list_that_went_on_is_no_longer_pending():
    document = base("Recalling its resolutions 73/196 and 74/181,")
    proposals = in_text(document)
    draft = accept(document, proposals)
    assert texts(draft) == ["Recalling its resolutions 73/196, 74/181 and 75/132,"]
    assert pending(proposals, document, draft) == ()
    in_arabic = base("وإذ تشير إلى قراريها 73/196 و 74/181،", language="ar")
    proposals = in_text(in_arabic)
    assert len(proposals) == 1
    assert pending(proposals, in_arabic, accept(in_arabic, proposals)) == ()


def test_an_undone_proposal_is_pending_again():
    document = base(TWO)
    proposals = propose(document, 76)
    assert pending(proposals, document, accept(document, proposals)) == ()
    assert pending(proposals, document, document) == proposals


def test_the_cover_is_the_drafts():
    document = base("Recalling,")
    front = replace(
        document.front, agenda_item="72 (b)", sponsors=(Sponsor("Benin"),), agenda_title="No such"
    )
    document = with_front(document, front)
    proposals = [p for p in propose(document, 76) if p.aspect is Aspect.COVER]
    draft = accept(document, proposals).front
    assert (draft.session, draft.symbol, draft.date, draft.sponsors) == (76, "", None, ())
    assert draft.agenda_item == ""
    assert [p.line for p in proposals if not p.sure] == ["agenda_item"]


def test_an_item_that_the_index_knows_gets_its_number():
    document = base("Recalling,")
    front = replace(document.front, agenda_item="12", agenda_title="Improving global road safety")
    document = with_front(document, front)
    assert accept(document, propose(document, 76)).front.agenda_item == "13"


def test_an_item_without_a_title_moves_with_its_old_number():
    document = base("Recalling,")
    document = with_front(document, replace(document.front, agenda_item="76 (a)"))
    assert accept(document, propose(document, 76)).front.agenda_item == "78 (a)"


def test_items_of_other_organs_stay():
    document = base("Recalling,")
    front = replace(document.front, organ=Organ.HUMAN_RIGHTS_COUNCIL, session=51, agenda_item="3")
    document = with_front(document, front)
    assert accept(document, propose(document, 54)).front.agenda_item == "3"


def test_nothing_is_proposed_within_a_line_that_goes():
    line = "[on the report of the Sixth Committee (A/75/428, para. 9)]"
    found = propose(base(line, kind=Kind.PLAIN), 76)
    assert [p.deed for p in found if p.block] == [Deed.DROP]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Recalling its resolution 75/132 of 15 December 2020,"),
        ("fr", "Rappelant sa résolution 75/132 du 15 décembre 2020,"),
        ("zh", "回顾其2020年12月15日第75/132号决议，"),
    ],
)
def test_a_paragraph_that_recalls_the_base_is_proposed_where_none_does(language, text):
    document = base("1", "2", language=language)
    (proposal,) = (p for p in propose(document, 76) if p.aspect is Aspect.PARAGRAPH)
    assert (proposal.deed, proposal.sure) == (Deed.ADD, False)
    draft = accept(document, [proposal])
    assert texts(draft) == [text, "1", "2"]
    assert next(draft.blocks()).passage.emphasised is not None
    assert pending([proposal], document, draft) == ()
    assert pending([proposal], document, document) == (proposal,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "48th plenary meeting"),
        ("en", "15 December 2020"),
        ("fr", "48e séance plénière"),
        ("es", "48ª sesión plenaria"),
        ("ru", "48-е пленарное заседание"),
        ("zh", "2020年12月15日第48次全体会议"),
        ("ar", "الجلسة العامة 48"),
    ],
)
def test_lines_that_only_adopted_texts_have_are_dropped(language, line):
    document = base("1", language=language)
    part = document.parts[0]
    closing = Block("b9", Kind.PLAIN, Passage(line))
    document = replace(document, parts=(replace(part, blocks=(*part.blocks, closing)),))
    dropped = [p for p in propose(document, 76) if p.deed is Deed.DROP]
    assert [p.block for p in dropped] == ["b9"]
    draft = accept(document, dropped)
    assert texts(draft) == ["1"]
    assert pending(dropped, document, draft) == ()
