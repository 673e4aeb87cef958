"""A block as rules read it: the style year, what is quoted, what stands beside it."""

from datetime import date

import pytest
from notation import block_of, document_of

from drafter.model.document import Front, Kind, Organ, Part, PartKind
from drafter.model.passage import Mark, Passage, Style
from drafter.rules.check import check
from drafter.rules.reading import Reading, neighbours_of, situation_of, style_session


@pytest.mark.parametrize(
    ("front", "session"),
    [
        (Front(session=80), 80),
        (Front(Organ.HUMAN_RIGHTS_COUNCIL, 52), 77),
        (Front(Organ.HUMAN_RIGHTS_COUNCIL, 54), 78),
        (Front(Organ.HUMAN_RIGHTS_COUNCIL, 57), 79),
        (Front(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, 2022), 77),
        (Front(Organ.SECURITY_COUNCIL, date=date(2021, 5, 1)), 75),
        (Front(Organ.SECURITY_COUNCIL, date=date(2021, 12, 1)), 76),
        (Front(), None),
    ],
)
def test_every_organ_s_text_falls_in_a_style_year_of_the_assembly(front, session):
    assert style_session(front) == session


def test_chinese_texts_from_geneva_keep_their_own_habits():
    text = "注意到该报告[note: A/64/291。]，"
    rule = "mark_before_punctuation"
    assert rule in [f.rule for f in check(document_of(text, "zh")).findings]
    geneva = check(document_of("{organ hrc} " + text, "zh"))
    assert rule not in [f.rule for f in geneva.findings]


def reading_of(text: str, *marks: Mark) -> Reading:
    document = document_of(text, "en")
    part = document.parts[0]
    block = block_of(text, "b1", part, "en")
    passage = Passage(block.text, marks)
    return Reading(type(block)("b1", block.kind, passage), situation_of(document, part))


@pytest.mark.parametrize(
    ("text", "stretch", "quoted"),
    [
        ("Recalling “The UN at work”, and the UN,", "UN at", True),
        ("Recalling “The UN at work”, and the UN,", "UN,", False),
        ("Recalling “The UN at work", "work", True),
        ("Recalling «L’ONU au travail», and", "ONU", True),
    ],
)
def test_what_stands_in_quotation_marks_is_quoted(text: str, stretch: str, quoted: bool):
    place = text.index(stretch)
    assert reading_of(text).is_quoted(place, place + len(stretch)) is quoted


def test_a_title_in_italics_is_quoted_and_an_opener_is_not():
    text = "Recalling the Charter of Rivers,"
    marks = (Mark(0, 9, Style.EMPHASIS), Mark(14, 31, Style.ITALIC))
    reading = reading_of(text, *marks)
    assert reading.is_quoted(14, 21)
    assert not reading.is_quoted(0, 9)


def test_a_block_knows_its_neighbours_and_whether_it_closes_the_resolution():
    text = "The General Assembly, / 1. Notes: / (a) This; / ## Part / 2. Acts."
    part = document_of(text, "en").parts[0]
    beside = neighbours_of(part.blocks)
    assert (beside[0].before, beside[0].after) == (None, Kind.OPERATIVE)
    assert (beside[1].after, beside[1].after_level) == (Kind.OPERATIVE, 1)
    assert [one.closing for one in beside] == [False, False, False, False, True]


def test_a_second_formula_begins_a_second_resolution():
    text = "The General Assembly, / 1. Acts. / The General Assembly, / 1. Notes."
    beside = neighbours_of(document_of(text, "en").parts[0].blocks)
    assert [one.closing for one in beside] == [False, True, False, True]


def test_situations_of_one_part_are_one_object():
    document = document_of("1. Acts.", "en")
    part = document.parts[0]
    assert situation_of(document, part) is situation_of(document, part)
    other = Part("p9", PartKind.ANNEX)
    assert situation_of(document, part) is not situation_of(document, other)
