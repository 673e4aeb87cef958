"""What becomes of typed drafts: whole ones, bare ones, and broken ones."""

from datetime import date

import pytest

from drafter import exports
from drafter.imports import from_text
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Kind, Organ, PartKind, RequestRule, Sponsor
from drafter.numbering.labels import labels

RESOLUTION = """
Seventy-ninth session
Agenda item 71 (b)
Oceans and rivers

Bosnia and Herzegovina, Haiti and Trinidad and Tobago: draft resolution

River ferries of small islands

The General Assembly,

Recalling also its resolution 70/1 of 25 September 2015,

Bearing in mind:
(a) The length of rivers,
(b) The width of rivers,

1. Requests the Secretary-General:
(a) To count the ferries, including:
(i) Those with sails;
(ii) Those with oars:
a. Of wood:
i. Of oak;
(b) To report;
and to do so every year;
2. Also decides to remain seized of the matter.
"""


def shape(part):
    return [(block.kind.value, block.level) for block in part.blocks]


def printed(document):
    known = labels(document)
    return [known.of(block.id) for block in document.blocks() if known.of(block.id)]


def test_a_resolution_with_its_cover():
    document = from_text(RESOLUTION).document
    front = document.front
    assert (document.kind, document.language) == (DocumentKind.RESOLUTION, "en")
    assert (front.session, front.agenda_item, front.agenda_title) == (
        79,
        "71 (b)",
        "Oceans and rivers",
    )
    assert [s.country for s in front.sponsors] == [
        "Bosnia and Herzegovina",
        "Haiti",
        "Trinidad and Tobago",
    ]
    assert front.wordings == ()


def test_lists_to_the_fourth_level_and_what_goes_on_after_them():
    document = from_text(RESOLUTION).document
    assert shape(document.parts[0]) == [
        ("title", 0), ("formula", 0), ("preambular", 0),
        ("preambular", 0), ("preambular", 1), ("preambular", 1),
        ("operative", 0), ("operative", 1), ("operative", 2), ("operative", 2),
        ("operative", 3), ("operative", 4), ("operative", 1), ("continuation", 0),
        ("operative", 0),
    ]  # fmt: skip
    expected = "(a) (b) 1. (a) (i) (ii) a. i. (b) 2."
    assert " ".join(printed(document)) == expected
    assert not any(block.typed_label for block in document.blocks())


def test_openers_are_emphasised():
    blocks = from_text(RESOLUTION).document.parts[0].blocks
    spans = [b.passage.emphasised.of(b.text) for b in blocks if b.passage.emphasised]
    assert spans == ["Recalling also", "Bearing in mind", "Requests", "Also decides"]


@pytest.mark.parametrize(
    ("after", "level", "number"),
    [("(j) The tenth.", 1, "(i)"), ("(ii) The second of two.", 2, "(i)")],
)
def test_i_after_h_is_a_letter_unless_ii_follows(after, level, number):
    items = "\n".join(f"({letter}) Item;" for letter in "abcdefgh")
    text = f"The General Assembly,\n\n1. Requests:\n{items}\n(i) The one asked about;\n{after}"
    document = from_text(text, "en").document
    asked = next(block for block in document.blocks() if "asked" in block.text)
    assert asked.level == level
    assert asked.typed_label == ""
    assert labels(document).of(asked.id) == number


def test_a_single_operative_paragraph_has_no_number():
    text = "The General Assembly,\n\nRecalling its resolution 70/1,\n\nDecides to meet again."
    document = from_text(text).document
    assert [b.kind for b in document.blocks()][1:] == [Kind.PREAMBULAR, Kind.OPERATIVE]


@pytest.mark.parametrize(
    "text",
    [
        "大会，\n\n回顾其第70/1号决议，\n\n鼓励：\n(a) 甲方；\n(b) 乙方。",
        "The General Assembly,\n\nRecalling it,\n\nUrges:\n(a) The one;\n(b) The other.",
    ],
)
def test_a_single_operative_paragraph_may_have_a_list(text):
    kinds = [b.kind for b in from_text(text).document.blocks()]
    assert kinds[1:] == [Kind.PREAMBULAR, *[Kind.OPERATIVE] * 3]


@pytest.mark.parametrize(
    ("formula", "organ"),
    [
        ("The Security Council,", Organ.SECURITY_COUNCIL),
        ("The Human Rights Council,", Organ.HUMAN_RIGHTS_COUNCIL),
        ("经济及社会理事会，", Organ.ECONOMIC_AND_SOCIAL_COUNCIL),
        ("大会", Organ.GENERAL_ASSEMBLY),
    ],
)
def test_the_formula_names_the_organ(formula, organ):
    text = f"{formula}\n\n1. Decides to act;\n2. Decides to rest."
    assert from_text(text).document.front.organ is organ


def test_annexes_are_parts_and_their_paragraphs_count_from_one():
    text = (
        "A title\n\nThe General Assembly,\n\n1. Adopts the rules in annex I;\n\n2. Decides.\n\n"
        "Annex I\n\nRules of the ferry\n\n1. No smoking.\n\n2. No singing.\n\n"
        "Annex II. Fees\n\n1. One crown."
    )
    document = from_text(text).document
    assert [(p.kind, p.depth) for p in document.parts] == [
        (PartKind.RESOLUTION, 0),
        (PartKind.ANNEX, 1),
        (PartKind.ANNEX, 1),
    ]
    assert printed(document) == ["1.", "2.", "1.", "2.", "1."]
    assert [p.heading for p in document.parts] == ["", "", "Annex II."]


def test_an_annex_to_an_annexed_resolution_is_one_deeper():
    text = (
        "Letter dated 5 May 2020 from the representatives of Benin and Haiti to the United "
        "Nations addressed to the Secretary-General\n\nAnnex I\n\nExplanatory memorandum\n\n"
        "1. So it is.\n\nAnnex II\n\nDraft resolution\n\nA title\n\nThe General Assembly,\n\n"
        "1. Adopts the annex;\n\n2. Decides.\n\nAnnex\n\nThe rules"
    )
    parts = from_text(text).document.parts
    assert [(p.kind, p.depth, p.heading) for p in parts] == [
        (PartKind.LETTER, 0, ""),
        (PartKind.MEMORANDUM, 1, ""),
        (PartKind.RESOLUTION, 1, ""),
        (PartKind.ANNEX, 2, ""),
    ]


def test_a_bare_memorandum():
    document = from_text("解释性备忘录\n\n1. 渡船很少。\n\n2. 河很宽。").document
    part = document.parts[0]
    assert (document.kind, part.kind) == (DocumentKind.REQUEST, PartKind.MEMORANDUM)
    assert shape(part) == [("title", 0), ("numbered", 0), ("numbered", 0)]


def test_sections_go_on_counting_or_begin_again_as_typed():
    head = "The General Assembly,\n\nI\n\n1. Notes this;\n\n2. Notes that;\n\nII\n\n"
    going_on = from_text(head + "3. Decides;\n\n4. Decides again.").document
    again = from_text(head + "1. Decides;\n\n2. Decides again.").document
    assert printed(going_on) == ["1.", "2.", "3.", "4."]
    assert printed(again) == ["1.", "2.", "1.", "2."]
    assert [b.text for b in again.blocks() if b.kind is Kind.HEADING] == ["I", "II"]


def test_parts_of_a_composite_resolution_have_titles_and_formulas_of_their_own():
    part = "The General Assembly,\n\nRecalling it,\n\n1. Notes;\n\n2. Decides.\n\n"
    document = from_text(f"Ferries\n\nA\n\nOf wood\n\n{part}B\n\nOf iron\n\n{part}").document
    assert printed(document) == ["1.", "2.", "1.", "2."]
    assert sum(block.kind is Kind.FORMULA for block in document.blocks()) == 2


def test_numbers_out_of_order_are_kept_as_typed():
    text = "The General Assembly,\n\n1. Notes;\n\n3. Decides;\n\n3. Requests.\n\n4) Urges."
    blocks = [b for b in from_text(text).document.blocks() if b.kind is Kind.OPERATIVE]
    assert [b.typed_label for b in blocks] == ["", "3.", "", "4)"]


def test_a_numbered_preambular_paragraph_stays_one():
    text = "The General Assembly,\n\n1. Recalling it,\n\n2. Noting it,\n\n1. Decides;\n\n2. Urges."
    blocks = from_text(text).document.parts[0].blocks[1:]
    assert [(b.kind, b.typed_label) for b in blocks] == [
        (Kind.PREAMBULAR, "1."),
        (Kind.PREAMBULAR, "2."),
        (Kind.OPERATIVE, ""),
        (Kind.OPERATIVE, ""),
    ]


def test_a_text_without_title_formula_or_numbers_opens():
    opened = from_text("Recalling its resolution 70/1,\n\nDecides to act;\n\nUrges all to act.")
    kinds = [b.kind for b in opened.document.blocks()]
    assert kinds == [Kind.PREAMBULAR, Kind.OPERATIVE, Kind.OPERATIVE]
    assert [r.key for r in opened.remarks] == ["no_formula"]


def test_running_text_is_plain_and_said_to_be():
    opened = from_text("It rained all day. Nobody came.\n\nThe ferry stayed in port.")
    assert {b.kind for b in opened.document.blocks()} == {Kind.PLAIN}
    assert [r.key for r in opened.remarks] == ["no_structure"]


def test_the_masthead_is_left_out_with_a_remark():
    text = "United Nations\nA/79/L.5\nGeneral Assembly\nDistr.: Limited\n6 May 2025\n" + RESOLUTION
    opened = from_text(text)
    front = opened.document.front
    assert (front.symbol, front.date, front.session) == ("A/79/L.5", date(2025, 5, 6), 79)
    said = [r.arguments["text"] for r in opened.remarks if r.key == "masthead_left_out"]
    assert said == ["United Nations", "General Assembly", "Distr.: Limited"]


def test_an_item_of_the_provisional_agenda_has_its_note():
    text = "Item 70 of the provisional agenda*\n\n* A/64/150.\n\nA title\n\nThe General Assembly,"
    front = from_text(text).document.front
    assert (front.agenda_item, front.agenda_note, front.wordings) == ("70", "A/64/150.", ())


def test_a_cover_line_in_other_words_is_kept_as_typed():
    text = "第64届会议\n\n贝宁、海地：决定草案\n\n题目\n\n大会，\n\n1. 决定；\n\n2. 请。"
    document = from_text(text).document
    assert document.kind is DocumentKind.DECISION
    assert document.front.session == 64
    assert document.front.wording("session") == "第64届会议"
    assert document.front.sponsors == (Sponsor("贝宁"), Sponsor("海地"))
    assert document.front.wording("sponsors") == "贝宁、海地：决定草案"


def test_footnotes_at_the_end_are_called_where_their_numbers_stand():
    text = (
        "The General Assembly,\n\n1. Recalls resolution 70/1;[1]\n\n2. Notes the report.[2]\n\n"
        "[1] Resolution 70/1.\n\n[2] A/64/1."
    )
    blocks = from_text(text).document.parts[0].blocks
    assert [b.passage.plain for b in blocks][1:] == [
        "Recalls resolution 70/1;",
        "Notes the report.",
    ]
    assert [n.passage.text for b in blocks for n in b.passage.notes] == [
        "Resolution 70/1.",
        "A/64/1.",
    ]


def test_note_lines_without_calls_stay_paragraphs():
    opened = from_text("The General Assembly,\n\nDecides to act.\n\n[1] Resolution 70/1.")
    assert [b.text for b in opened.document.blocks()][-1] == "[1] Resolution 70/1."
    assert "notes_not_matched" in [r.key for r in opened.remarks]


def whole(document):
    """Say what a document is, without its names of blocks and the texts that are still empty."""
    rows = [
        [b for b in part.blocks if b.text or b.kind is Kind.NUMBERED] for part in document.parts
    ]
    parts = [(part.kind, part.depth, part.heading) for part in document.parts]
    blocks = [[(b.kind, b.level, b.passage, b.typed_label) for b in row] for row in rows]
    return document.kind, document.language, document.front, parts, blocks


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
@pytest.mark.parametrize("kind", list(DocumentKind))
@pytest.mark.parametrize("profile", list(exports.Profile))
def test_a_new_draft_written_as_text_is_read_as_the_same(kind, code, profile):
    document = new_document(kind, code, session=79)
    text = exports.WRITERS[".txt"](exports.prepare(document, profile)).decode()
    assert whole(from_text(text, code).document) == whole(document)


def test_a_resolution_written_as_text_is_read_as_the_same():
    document = from_text(RESOLUTION).document
    text = exports.WRITERS[".txt"](exports.prepare(document, exports.Profile.LAYOUT)).decode()
    assert from_text(text).document == document


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Security Council decides to meet again in May.", DocumentKind.DECISION),
        ("题目\n\n大会决定再次开会。", DocumentKind.DECISION),
        ("In paragraph 5, after the words “a ferry”, insert the words “or two”.",
         DocumentKind.AMENDMENT),
        ("题目\n\n将执行部分第2段改为：\n\n“请秘书长提出报告”", DocumentKind.AMENDMENT),
    ],
)  # fmt: skip
def test_decisions_and_amendments_are_known_by_their_words(text, kind):
    assert from_text(text).document.kind is kind


LETTER = """
United Nations          A/76/231
General Assembly          Distr.: General
          12 August 2021

Seventy-sixth session

Request for the inclusion of a supplementary item in the agenda of the seventy-sixth session

Cooperation between the United Nations and
the Organization of River Ports

Letter dated 10 August 2021 from the representatives of Benin and the Philippines to the \
United Nations addressed to the Secretary-General

We have the honour to request, under rule 14 of the rules of procedure, an item entitled “Ports”.

(Signed) Jane Doe
Ambassador
Permanent Representative of Benin
to the United Nations

(Signed) John Roe
Permanent Representative of the Republic of the Philippines

Annex I to the letter dated 10 August 2021 from the representatives of Benin and the Philippines

Explanatory memorandum

1. Ports are few.

Annex II

Draft resolution

Ports

The General Assembly,

1. Notes the ports;

2. Decides to meet again.
"""


def test_an_english_letter_with_its_masthead_in_columns():
    opened = from_text(LETTER)
    document = opened.document
    front = document.front
    assert (front.symbol, front.session, front.date) == ("A/76/231", 76, date(2021, 8, 10))
    assert front.request_rule is RequestRule.SUPPLEMENTARY
    assert front.item_title == (
        "Cooperation between the United Nations and the Organization of River Ports"
    )
    assert [(s.country, s.rank, s.name) for s in front.signatories] == [
        ("Benin", "Ambassador", "Jane Doe"),
        ("Philippines", "", "John Roe"),
    ]
    assert front.signatories[0].post == "Permanent Representative of Benin to the United Nations"
    assert front.wordings == ()
    assert [part.kind for part in document.parts] == [
        PartKind.LETTER,
        PartKind.MEMORANDUM,
        PartKind.RESOLUTION,
    ]
    assert document.parts[1].heading.startswith("Annex I to the letter dated")
    left_out = [r.arguments["text"] for r in opened.remarks]
    assert left_out == ["United Nations", "General Assembly", "Distr.: General", "12 August 2021"]
