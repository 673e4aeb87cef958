"""The prepared sheet: everything settled once."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.exports import Profile, prepare
from drafter.exports.sheet import Align, Raised
from drafter.model.document import Block, Document, DocumentKind, Kind, Organ, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.numbering.labels import labels
from drafter.text.characters import ANCHOR

LAYOUT = Profile.LAYOUT


def by_role(sheet, role):
    return [line for line in sheet.lines if line.role == role]


def resolution(*blocks, language="en", **front):
    parts = (Part("p1", PartKind.RESOLUTION, blocks),)
    document = Document(DocumentKind.RESOLUTION, language, parts=parts)
    return replace(document, front=replace(document.front, **front))


@pytest.mark.parametrize("profile", Profile)
def test_every_block_is_printed_with_its_label_and_its_text(document, profile):
    sheet = prepare(document, profile)
    printed = {
        line.block: (line.label.text if line.label else "", line.text) for line in sheet.lines
    }
    given_labels = labels(document)
    for block in document.blocks():
        assert printed[block.id] == (given_labels.of(block.id), block.passage.plain)


def test_preparing_twice_gives_equal_sheets(document):
    assert prepare(document, LAYOUT) == prepare(document, LAYOUT)


def test_notes_run_through_the_text_and_its_annexes(english_resolution):
    sheet = prepare(english_resolution, LAYOUT)
    assert [(note.sign, note.line.text) for note in sheet.notes] == [
        ("*", "A/64/150."),
        ("1", "Resolution 62/196."),
        ("2", "See A/64/222, annex, and the maps that go with it."),
        ("3", "Letter paper."),
    ]
    called = [run for line in sheet.lines for run in line.runs if run.note is not None]
    assert [run.note for run in called] == [0, 1, 2, 3]
    assert [run.text for run in called] == ["*", "1", "2", "3"]


def test_a_figure_is_raised_and_upright_even_within_emphasis():
    words = Passage(
        f"Stressing{ANCHOR} it,", (Mark(0, 11, Style.EMPHASIS),), (Note(Passage("N.")),)
    )
    sheet = prepare(resolution(Block("b1", Kind.PREAMBULAR, words)), LAYOUT)
    call = next(run for line in sheet.lines for run in line.runs if run.note is not None)
    assert call.font.raised is Raised.SUPERSCRIPT
    assert not call.font.italic


def test_an_anchor_without_a_note_is_passed_over():
    block = Block("b1", Kind.PLAIN, Passage(f"One{ANCHOR} two"))
    sheet = prepare(resolution(block), LAYOUT)
    assert [line.text for line in sheet.lines] == ["One two"]
    assert sheet.notes == ()


def test_each_annex_begins_a_page_and_the_main_text_does_not(english_request):
    sheet = prepare(english_request, LAYOUT)
    assert [line.text for line in sheet.lines if line.new_page] == ["Annex I", "Annex II"]


def test_a_part_says_what_it_is_unless_its_title_does(english_request):
    sheet = prepare(english_request, LAYOUT)
    assert [line.text for line in by_role(sheet, "part_name")] == [
        "Explanatory memorandum",
        "Draft resolution",
    ]
    memorandum = english_request.parts[1]
    title = Block("t1", Kind.TITLE, Passage("Explanatory memorandum"))
    titled = replace(memorandum, blocks=(title, *memorandum.blocks))
    parts = (english_request.parts[0], titled, english_request.parts[2])
    sheet = prepare(replace(english_request, parts=parts), LAYOUT)
    assert [line.text for line in sheet.lines].count("Explanatory memorandum") == 1


def test_signatures_follow_the_letter_stand_at_the_end_and_are_kept_together(english_request):
    sheet = prepare(english_request, LAYOUT)
    places = [n for n, line in enumerate(sheet.lines) if line.role == "signature"]
    assert sheet.lines[places[0] - 1].text == english_request.parts[0].blocks[-1].text
    assert sheet.lines[places[-1] + 1].text == "Annex I"
    signatures = [sheet.lines[n] for n in places]
    assert {line.style.align for line in signatures} == {Align.END}
    last_of_block = [not line.style.keep_next for line in signatures]
    assert last_of_block.count(True) == len(english_request.front.signatories)
    assert last_of_block[-1]


def test_names_end_the_signature_in_chinese_and_begin_it_in_english(
    english_request, chinese_request
):
    english = [line.text for line in by_role(prepare(english_request, LAYOUT), "signature")]
    chinese = [line.text for line in by_role(prepare(chinese_request, LAYOUT), "signature")]
    assert "Anna Berger" in english[0]
    assert "安娜·贝格尔" in chinese[1]


@pytest.mark.parametrize(
    ("organ", "front", "symbol"),
    [
        (Organ.GENERAL_ASSEMBLY, {"session": 64}, "A/64/L.[…]"),
        (Organ.GENERAL_ASSEMBLY, {}, "A/[…]/L.[…]"),
        (Organ.GENERAL_ASSEMBLY, {"symbol": "A/64/L.9", "session": 64}, "A/64/L.9"),
        (Organ.HUMAN_RIGHTS_COUNCIL, {"session": 16}, "A/HRC/16/L.[…]"),
        (Organ.SECURITY_COUNCIL, {}, "S/[…]/[…]"),
        (Organ.ECONOMIC_AND_SOCIAL_COUNCIL, {}, "E/[…]/L.[…]"),
    ],
)
def test_the_number_of_the_document_is_left_to_the_secretariat(organ, front, symbol):
    block = Block("b1", Kind.TITLE, Passage("Ice"))
    sheet = prepare(resolution(block, organ=organ, **front), LAYOUT)
    assert sheet.masthead.symbol.text == symbol
    assert sheet.running.symbol.text == symbol


def test_the_layout_says_that_it_is_a_draft_and_the_manuscript_has_no_masthead(document):
    layout, manuscript = prepare(document, LAYOUT), prepare(document, Profile.SUBMISSION)
    assert layout.masthead.notice.text
    assert layout.running.notice.text == layout.masthead.notice.text
    assert manuscript.masthead is None
    assert not manuscript.running.symbol.runs
    assert not manuscript.running.notice.runs


def test_a_letter_is_for_general_distribution_and_a_draft_for_limited(
    english_request, english_resolution
):
    request, draft = prepare(english_request, LAYOUT), prepare(english_resolution, LAYOUT)
    assert request.masthead.distribution[0].text == "Distr.: General"
    assert draft.masthead.distribution[0].text == "Distr.: Limited"


def test_chinese_is_emphasised_by_its_typeface_and_never_slanted(chinese_request):
    sheet = prepare(chinese_request, LAYOUT)
    runs = [run for line in sheet.lines for run in line.runs]
    assert not any(run.font.italic for run in runs)
    assert {run.text for run in runs if run.font.east_asian == "KaiTi"} >= {"回顾", "邀请"}


@pytest.mark.parametrize(("language", "formula", "organ"), [
    ("en", "The General Assembly,", "The General Assembly"), ("zh", "大会，", "大会"),
])  # fmt: skip
def test_the_organ_is_emphasised_and_its_comma_is_not(language, formula, organ):
    block = Block("b1", Kind.FORMULA, Passage(formula))
    line = prepare(resolution(block, language=language), LAYOUT).lines[0]
    assert [run.text for run in line.runs] == [organ, formula[len(organ) :]]
    assert line.runs[0].font != line.style.font
    assert line.runs[1].font == line.style.font


def test_english_openers_are_italic(english_resolution):
    sheet = prepare(english_resolution, LAYOUT)
    slanted = [run.text for line in sheet.lines for run in line.runs if run.font.italic]
    assert slanted[:3] == ["The General Assembly", "Recalling", "Noting with interest"]


@pytest.mark.parametrize(
    ("level", "first", "text", "wrap"),
    [(0, 147.1, 170.9, 123.4), (1, 147.1, 170.9, 123.4), (2, 147.1, 170.9, 147.1),
     (3, 170.9, 194.7, 147.1), (4, 170.9, 194.7, 170.9)],
)  # fmt: skip
def test_levels_stand_where_they_were_measured(english_resolution, level, first, text, wrap):
    sheet = prepare(english_resolution, LAYOUT)
    block = next(
        b for b in english_resolution.blocks() if b.kind is Kind.OPERATIVE and b.level == level
    )
    style = next(line.style for line in sheet.lines if line.block == block.id)
    edge = sheet.page.left
    assert edge + style.left + style.first == pytest.approx(first, abs=0.1)
    assert edge + style.text_at == pytest.approx(text, abs=0.1)
    assert edge + style.left == pytest.approx(wrap, abs=0.1)
    assert sheet.page.width - edge - style.right == pytest.approx(488.65, abs=0.1)


def test_no_gap_is_written_twice(document):
    for profile in Profile:
        lines = prepare(document, profile).lines
        for upper, lower in pairwise(lines):
            assert not (upper.style.after and lower.style.before)


def test_typed_numbers_are_labels_without_a_list(document):
    sheet = prepare(document, LAYOUT, typed_numbers=True)
    assert sheet.stretches == ()
    assert sheet.text == prepare(document, LAYOUT).text


def test_what_no_file_can_hold_is_left_out():
    block = Block("b1", Kind.PLAIN, Passage("One\x00 t\x0bwo\ud800"))
    assert prepare(resolution(block), LAYOUT).lines[0].text == "One two"


def test_a_block_that_is_not_known_prints_the_words_of_its_source():
    table = "<table><tr><td>Ice</td><td>12 km</td></tr></table>"
    block = Block("b1", Kind.OPAQUE, source=table)
    assert prepare(resolution(block), LAYOUT).lines[0].text == "Ice 12 km"


@pytest.mark.parametrize(("heading", "align"), [("II", Align.CENTRE), ("B", Align.CENTRE),
                                                ("Ice", Align.START)])  # fmt: skip
def test_a_bare_letter_stands_in_the_middle(heading, align):
    block = Block("b1", Kind.HEADING, Passage(heading))
    assert prepare(resolution(block), LAYOUT).lines[0].style.align is align


def test_only_addresses_of_the_web_are_links():
    marks = (
        Mark(0, 3, Style.LINK, "/akn/un/act/resolution"),
        Mark(4, 7, Style.LINK, "https://example.org/ice"),
    )
    sheet = prepare(resolution(Block("b1", Kind.PLAIN, Passage("One two", marks))), LAYOUT)
    assert [run.link for run in sheet.lines[0].runs if run.link] == ["https://example.org/ice"]


KINDS = st.sampled_from(
    [Kind.OPERATIVE, Kind.NUMBERED, Kind.PREAMBULAR, Kind.PLAIN, Kind.HEADING, Kind.FORMULA]
)


@given(
    st.lists(st.tuples(KINDS, st.integers(0, 4)), max_size=30),
    st.sampled_from(["ar", "zh", "en", "fr", "ru", "es"]),
)
def test_counting_the_stretches_gives_the_labels_whatever_the_order(shape, language):
    blocks = tuple(
        Block(f"b{n}", kind, Passage("x"), level) for n, (kind, level) in enumerate(shape)
    )
    sheet = prepare(resolution(*blocks, language=language), LAYOUT)
    counts = {n: dict(enumerate(s.starts)) for n, s in enumerate(sheet.stretches)}
    for line in sheet.lines:
        if line.label and line.label.numbered:
            stretch, level, number = (
                line.label.numbered.stretch,
                line.label.numbered.level,
                line.label.numbered.number,
            )
            assert counts[stretch][level] == number
            counts[stretch][level] += 1
            starts = sheet.stretches[stretch].starts
            counts[stretch] |= {n: starts[n] for n in range(level + 1, len(starts))}
