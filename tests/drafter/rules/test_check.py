"""The engine: places, order, profiles, years, and that only what changed is looked at again."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notation import document_of

from drafter.languages.language import LANGUAGES
from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.edits import change_level, insert_blocks, remove_blocks, replace_text
from drafter.model.passage import Note, Passage
from drafter.model.places import Place
from drafter.rules import RULES
from drafter.rules.check import Checked, check
from drafter.rules.rule import Profile, Row
from drafter.text.characters import ANCHOR

DRAFT = (
    "# Sport / The General Assembly, / PP *Recalling* its resolution 70/1 of 25 September 2015, / "
    "PP *Recalling* its rules of procedure, / 1. *Notes* the the report; / "
    "2. *Requests*  the Secretary General to act in line with paragraph 9 above."
)


def rules_of(checked: Checked) -> list[str]:
    return [finding.rule for finding in checked.findings]


def test_findings_come_in_document_order_with_exact_places():
    document = document_of(DRAFT, "en")
    texts = {block.id: block.text for block in document.blocks()}
    found = [(f.rule, f.span.of(texts[f.block])) for f in check(document).findings]
    assert found == [
        ("repeated_preambular_opener", "Recalling"),
        ("doubled_word", "the the"),
        ("double_space", "  "),
        ("unhyphenated_secretary_general", "Secretary General"),
        ("missing_paragraph", "9"),
    ]


def test_a_place_leads_back_over_soft_hyphens_and_notes():
    text = f"Recalling the re\u00adport,{ANCHOR} and member\u00a0states,"
    passage = Passage(text, (), (Note(Passage("A/64/291.")),))
    block = Block("b1", Kind.PREAMBULAR, passage)
    part = Part("p1", PartKind.RESOLUTION, (block,))
    found = check(Document(DocumentKind.RESOLUTION, "en", Front(), (part,))).findings
    spans = [f.span.of(text) for f in found if f.rule == "lowercase_member_states"]
    assert spans == ["member\u00a0states"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda d: replace_text(d, "b5", 0, 0, "x"),
        lambda d: change_level(d, "b6", 1),
        lambda d: remove_blocks(d, Place(0, 2)),
        lambda d: remove_blocks(d, Place(0, 5)),
        lambda d: insert_blocks(d, Place(0, 4), [Block("", Kind.HEADING, Passage("Part one"))]),
        lambda d: replace(d, front=replace(d.front, session=81)),
        lambda d: replace(d, language="zh"),
        lambda d: replace(d, parts=(replace(d.parts[0], kind=PartKind.MEMORANDUM),)),
    ],
    ids=["typing", "level", "removal", "last", "heading", "session", "language", "part"],
)
def test_a_check_that_knows_the_one_before_finds_the_same(edit):
    before = check(document_of(DRAFT, "en"))
    edited = edit(before.document)
    assert check(edited, before).findings == check(edited).findings


def test_only_the_block_that_changed_is_looked_at_again():
    before = check(document_of(DRAFT, "en"))
    edited = replace_text(before.document, "b5", 8, 8, "x")
    after = check(edited, before)
    entries = [checked.known[edited.parts[0].id].entries for checked in (before, after)]
    same = [one is other for one, other in zip(*entries, strict=True)]
    assert same == [True, True, True, True, False, True]


def test_a_row_of_facts_that_stayed_the_same_is_not_judged_again():
    before = check(document_of(DRAFT, "en"))
    after = check(replace_text(before.document, "b5", 8, 8, "x"), before)
    judged = [rule.id for rule in RULES if isinstance(rule.check, Row) and rule.id in after.judged]
    again = [name for name in judged if after.judged[name] is not before.judged[name]]
    assert "missing_paragraph" in judged
    assert "missing_paragraph" not in again
    assert "broken_numbering" not in again


def test_the_security_council_is_not_held_to_the_assembly_s_style():
    text = "1. Demands the implementation of this resolution;"
    assert "this_resolution" in rules_of(check(document_of(text, "en")))
    council = check(document_of("{organ sc} " + text, "en"))
    assert "this_resolution" not in rules_of(council)


@pytest.mark.parametrize(("session", "found"), [(76, False), (77, True), (81, True)])
def test_a_text_is_judged_by_the_style_of_its_own_session(session: int, found: bool):
    text = f"{{session {session}}} Recognizing the rights of indigenous peoples,"
    checked = check(document_of(text, "en"))
    assert ("lowercase_indigenous_peoples" in rules_of(checked)) is found


def test_wording_inside_quotation_marks_is_left_alone():
    text = "Recalling the report entitled “The UN at 75: member states and NGOs”,"
    assert rules_of(check(document_of(text, "en"))) == ["missing_formula", "missing_title"]


def test_a_letter_is_not_held_to_the_form_of_a_resolution():
    text = "== letter == / I have the honour to write to you. It is urgent."
    required = {"missing_formula", "missing_title", "several_sentences", "missing_final_full_stop"}
    assert required.isdisjoint(rules_of(check(document_of(text, "en"))))


def test_every_profile_has_rules():
    for profile in Profile:
        assert sum(profile in rule.profiles for rule in RULES) > 15


TEXTS = st.text(
    st.sampled_from(
        list("aAzZ .,;:()[]“”\"'0123456789第段条年月日届会议附件，。；：、一二三四回顾请")
    ),
    max_size=60,
)
BLOCKS = st.builds(
    lambda kind, level, text, label: (kind, level, text, label),
    st.sampled_from([kind for kind in Kind if kind is not Kind.OPAQUE]),
    st.integers(0, 4),
    TEXTS,
    st.sampled_from(["", "1.", "3.", "(a)", "b)", "•", "PP1", "㈠"]),
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(BLOCKS, max_size=8),
    st.sampled_from(LANGUAGES),
    st.sampled_from(PartKind),
    st.sampled_from(DocumentKind),
    st.one_of(st.none(), st.integers(1, 120)),
)
def test_no_text_makes_a_rule_fail_or_point_outside_of_it(rows, language, part, kind, session):
    blocks = tuple(
        Block(f"b{n}", block_kind, Passage(text), level, label)
        for n, (block_kind, level, text, label) in enumerate(rows)
    )
    document = Document(kind, language, Front(session=session), (Part("p1", part, blocks),))
    lengths = {block.id: len(block.text) for block in blocks}
    for finding in check(document).findings:
        assert finding.block in lengths or finding.block == ""
        assert 0 <= finding.span.start <= finding.span.end <= lengths.get(finding.block, 0)
