"""Tracked changes: accepting all gives the draft, rejecting all the base, to the character."""

import io
import shutil
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import office
import pytest
from export_drafts import CHINESE_REQUEST, ENGLISH_REQUEST, ENGLISH_RESOLUTION
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OdfValidator, OpenXmlValidator
from readings import ACCEPT, OFFICE, REJECT, TEXT, W, read

from drafter.exports import WRITERS, Profile, prepare
from drafter.exports.sheet import Tracking, paragraphs_of
from drafter.exports.tracked import prepare_tracked
from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style, replaced
from drafter.text.characters import ANCHOR

TRACKING = Tracking("Delegation of Nepal", datetime(2026, 11, 2))
VALIDATORS = {".docx": OpenXmlValidator(), ".odt": OdfValidator()}
SUFFIXES = [".docx", ".odt"]


def edited(document):
    """The draft with a word replaced, a note added, paragraphs inserted, deleted and moved."""
    parts = [*document.parts]
    last = max(n for n, part in enumerate(parts) if len(part.blocks) > 4)
    blocks = [*parts[last].blocks]
    old = blocks[2].passage
    note = Passage(ANCHOR, (), (Note(Passage("A note that was not there.")),))
    blocks[2] = replace(blocks[2], passage=replaced(old, len(old.text), len(old.text), note))
    blocks[3] = replace(blocks[3], passage=replaced(blocks[3].passage, 3, 6, " other "))
    blocks.insert(4, Block("new", blocks[3].kind, Passage("A paragraph that was not there,")))
    blocks.append(blocks.pop(5))
    del blocks[-3]
    parts[last] = replace(parts[last], blocks=tuple(blocks))
    front = replace(document.front, session=65)
    return replace(document, parts=tuple(parts), front=front)


def wanted(document, profile, typed=False):
    sheet = prepare(document, profile, typed_numbers=typed)
    lines = []
    for line in paragraphs_of(sheet.lines):
        label = line.label.text + "\t" if line.label and not line.label.numbered else ""
        notes = (None if r.note is None else sheet.notes[r.note].line.text for r in line.runs)
        pairs = zip(line.runs, notes, strict=True)
        words = label + "".join(r.text if n is None else f"⟦{n}⟧" for r, n in pairs)
        lines += [words] if words or line.role != "cell" else []
    while lines and not lines[-1]:
        lines.pop()
    return lines


def both_readings(base, draft, profile, suffix, typed=False):
    sheet = prepare_tracked(base, draft, profile, TRACKING, typed_numbers=typed)
    data = WRITERS[suffix](sheet)
    assert read(data, suffix, ACCEPT) == wanted(draft, profile, typed)
    assert read(data, suffix, REJECT) == wanted(base, profile, typed)
    return data


@pytest.mark.parametrize("base", [ENGLISH_RESOLUTION, ENGLISH_REQUEST, CHINESE_REQUEST])
@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("profile", list(Profile))
def test_both_texts_come_back_and_the_file_is_valid(base, suffix, profile, tmp_path):
    draft = edited(base)
    data = both_readings(base, draft, profile, suffix)
    both_readings(draft, base, profile, suffix, typed=True)
    path = tmp_path / f"tracked{suffix}"
    path.write_bytes(data)
    assert [str(error) for error in VALIDATORS[suffix].validate(str(path)).errors] == []


WORDS = st.sampled_from(
    ["the ", "States", ", ", " act", ";", ANCHOR, " ", "  ", "\t", "决议", "75/1 ", ".", "\u00a0"]
)


@st.composite
def passages(draw):
    text = "".join(draw(st.lists(WORDS, max_size=8)))
    notes = tuple(
        Note(Passage("".join(draw(st.lists(WORDS, max_size=3))).replace(ANCHOR, "")))
        for _ in range(text.count(ANCHOR))
    )
    end = draw(st.integers(0, len(text)))
    marks = (Mark(0, end, Style.EMPHASIS),) if end else ()
    return Passage(text, marks, notes)


@st.composite
def documents(draw):
    kinds = st.sampled_from([Kind.OPERATIVE, Kind.PREAMBULAR, Kind.HEADING, Kind.PLAIN])
    count = draw(st.integers(0, 5))
    blocks = tuple(
        Block(f"b{n}", draw(kinds), draw(passages()), draw(st.integers(0, 2))) for n in range(count)
    )
    part = Part("p1", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(documents(), documents(), st.sampled_from(list(Profile)), st.booleans())
def test_both_texts_come_back_for_any_two_drafts(suffix, base, draft, profile, typed):
    both_readings(base, draft, profile, suffix, typed)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("profile", list(Profile))
def test_lines_may_come_and_go_at_the_end(suffix, profile):
    def draft(*texts):
        blocks = tuple(Block(f"b{n}", Kind.PLAIN, Passage(t)) for n, t in enumerate(texts))
        part = Part("p1", PartKind.RESOLUTION, blocks)
        return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))

    stays, gone, come = "What stays as it is.", "Lost words and more.", "Another thing altogether;"
    for base, new in (
        (draft(stays), draft(stays, come, come)),
        (draft(stays, gone, gone), draft(stays)),
        (draft(stays, gone, gone), draft(stays, come)),
        (draft(stays, gone), draft(stays, come, come)),
        (draft(), draft(stays)),
    ):
        both_readings(base, new, profile, suffix)


def noted_first(*texts):
    """A draft of preambular paragraphs; `^` calls a note."""
    blocks = [Block("f", Kind.FORMULA, Passage("The General Assembly,"))]
    for n, text in enumerate(texts):
        notes = (Note(Passage(f"Of paragraph {n}.")),) * text.count("^")
        passage = Passage(text.replace("^", ANCHOR), (), notes)
        blocks.append(Block(f"b{n}", Kind.PREAMBULAR, passage))
    blocks.append(Block("op", Kind.PLAIN, Passage("Decides to meet.")))
    part = Part("p1", PartKind.RESOLUTION, tuple(blocks))
    return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))


STAYS = "Aware of the height of every mountain in the valley,^"
NOTED = "Having considered the report on springs,^"
PLAIN = "Recalling that all water comes from somewhere else,"
FIRST_NOTES = {
    "come": (noted_first(STAYS), noted_first(NOTED, STAYS)),
    "gone": (noted_first(NOTED, STAYS), noted_first(STAYS)),
    "among": (noted_first(PLAIN, STAYS), noted_first("Noting wells,", NOTED, STAYS)),
}


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", FIRST_NOTES)
def test_the_paragraph_of_the_first_note_may_come_and_go(name, suffix):
    both_readings(*FIRST_NOTES[name], Profile.LAYOUT, suffix)


def root_of(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def test_word_is_told_who_made_each_change_and_when():
    sheet = prepare_tracked(
        ENGLISH_RESOLUTION, edited(ENGLISH_RESOLUTION), Profile.LAYOUT, TRACKING
    )
    data = WRITERS[".docx"](sheet)
    changes = [
        node
        for name in ("word/document.xml", "word/footnotes.xml")
        for node in root_of(data, name).iter(f"{W}ins", f"{W}del")
    ]
    assert {node.get(f"{W}author") for node in changes} == {"Delegation of Nepal"}
    assert all(node.get(f"{W}date").startswith("2026-11-02T00:0") for node in changes)
    ids = [node.get(f"{W}id") for node in changes]
    assert len(ids) == len(set(ids)) > 5
    assert root_of(data, "word/settings.xml").find(f"{W}trackRevisions") is not None


def test_changes_on_both_sides_of_a_kept_end_have_moments_of_their_own():
    def draft(*texts):
        blocks = tuple(Block(f"b{n}", Kind.PLAIN, Passage(t)) for n, t in enumerate(texts))
        part = Part("p1", PartKind.RESOLUTION, blocks)
        return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))

    longer = "The ice of the valley melts, and the river rises"
    base = draft("The ice of the valley melts", "The end.")
    sheet = prepare_tracked(
        base, draft(longer, "Nobody saw it come,", "The end."), Profile.LAYOUT, TRACKING
    )
    inserted = root_of(WRITERS[".docx"](sheet), "word/document.xml").iter(f"{W}ins")
    moments = [node.get(f"{W}date") for node in inserted]
    assert moments[0] == "2026-11-02T00:00:00Z"
    assert set(moments[1:]) == {"2026-11-02T00:02:00Z"}


def test_opendocument_is_told_who_made_each_change_and_when():
    sheet = prepare_tracked(
        ENGLISH_RESOLUTION, edited(ENGLISH_RESOLUTION), Profile.LAYOUT, TRACKING
    )
    root = root_of(WRITERS[".odt"](sheet), "content.xml")
    text = root.find(f".//{OFFICE}text")
    assert text[0].tag == f"{TEXT}tracked-changes"
    regions = {node.get(f"{TEXT}id") for node in text[0]}
    called = [
        node.get(f"{TEXT}change-id")
        for node in text.iter(f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end")
    ]
    assert regions == set(called)
    creators = text[0].iter("{http://purl.org/dc/elements/1.1/}creator")
    assert {node.text for node in creators} == {"Delegation of Nepal"}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_text_has_no_changes_and_a_plain_export_none(suffix):
    same = prepare_tracked(ENGLISH_REQUEST, ENGLISH_REQUEST, Profile.LAYOUT, TRACKING)
    plain = prepare(ENGLISH_REQUEST, Profile.LAYOUT)
    name = "word/document.xml" if suffix == ".docx" else "content.xml"
    for sheet in (same, plain):
        root = root_of(WRITERS[suffix](sheet), name)
        assert not list(root.iter(f"{W}ins", f"{W}del", f"{TEXT}changed-region"))
    assert [line.runs for line in same.lines] == [line.runs for line in plain.lines]


def test_words_set_otherwise_are_deleted_and_inserted():
    block = ENGLISH_RESOLUTION.parts[0].blocks[2]
    other = replace(block.passage, marks=(Mark(0, 24, Style.EMPHASIS),))
    blocks = ENGLISH_RESOLUTION.parts[0].blocks
    part = replace(
        ENGLISH_RESOLUTION.parts[0],
        blocks=(*blocks[:2], replace(block, passage=other), *blocks[3:]),
    )
    draft = replace(ENGLISH_RESOLUTION, parts=(part, *ENGLISH_RESOLUTION.parts[1:]))
    data = both_readings(ENGLISH_RESOLUTION, draft, Profile.LAYOUT, ".docx")
    root = root_of(data, "word/document.xml")
    inserted = ["".join(node.itertext()) for node in root.iter(f"{W}ins")]
    deleted = ["".join(node.itertext()) for node in root.iter(f"{W}del")]
    assert inserted == deleted == [" its resolution"]


def test_page_and_plain_text_show_the_changes():
    sheet = prepare_tracked(
        ENGLISH_RESOLUTION, edited(ENGLISH_RESOLUTION), Profile.LAYOUT, TRACKING
    )
    page, text = WRITERS[".html"](sheet).decode(), WRITERS[".txt"](sheet).decode()
    assert "<ins>A paragraph that was not there,</ins>" in page
    assert "{+A paragraph that was not there,+}" in text
    assert "[-Sixty-fourth-]{+Sixty-fifth+} session" in text


def close(text):
    return "".join(text.split())


def labelled(document):
    """Each label with the first words after it; a note's number may follow them in print."""
    sheet = prepare(document, Profile.SUBMISSION)
    lines = [line for line in sheet.lines if line.label]
    return [close(line.label.text + line.runs[0].text[:20]) for line in lines]


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice (soffice) settles changes; it is absent"
)
def test_libreoffice_reads_both_texts_and_counts_their_labels(tmp_path):
    assert len(labelled(ENGLISH_RESOLUTION)) > 10
    expected = {}
    for name, base in (("resolution", ENGLISH_RESOLUTION), ("request", CHINESE_REQUEST)):
        draft = edited(base)
        sheet = prepare_tracked(base, draft, Profile.SUBMISSION, TRACKING)
        truth = draft, base
        for suffix in SUFFIXES:
            (tmp_path / (name + suffix)).write_bytes(WRITERS[suffix](sheet))
            expected[name + suffix] = truth
    for name, (base, draft) in FIRST_NOTES.items():
        sheet = prepare_tracked(base, draft, Profile.SUBMISSION, TRACKING)
        for suffix in SUFFIXES:
            (tmp_path / (name + suffix)).write_bytes(WRITERS[suffix](sheet))
            expected[name + suffix] = draft, base
    office.settle(tmp_path, list(expected))
    for name, truth in expected.items():
        for how, document in zip((ACCEPT, REJECT), truth, strict=True):
            settled = tmp_path / f"{name}.{how}"
            words = read(Path(f"{settled}.odt").read_bytes(), ".odt", how)
            assert words == wanted(document, Profile.SUBMISSION), (name, how)
            printed = close(Path(f"{settled}.txt").read_text(encoding="utf-8-sig"))
            assert [label for label in labelled(document) if label not in printed] == []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_stood_last_comes_back_last_though_its_words_went_into_the_first_note_s_paragraph(
    suffix,
):
    def resolution(*rows):
        blocks = tuple(
            Block(f"b{n}", kind, Passage(text, (), notes), level)
            for n, (kind, text, level, *notes) in enumerate(rows)
        )
        part = Part("p1", PartKind.RESOLUTION, blocks)
        return Document(DocumentKind.RESOLUTION, "en", Front(session=64), (part,))

    base = resolution(
        (Kind.PREAMBULAR, "\xa0.., ", 0),
        (Kind.HEADING, "决议, \xa0.;", 2),
        (Kind.PREAMBULAR, " act", 2),
        (Kind.PLAIN, "决议", 0),
    )
    draft = resolution(
        (Kind.OPERATIVE, "\xa0决议States  ;  75/1 ", 0),
        (Kind.OPERATIVE, "决议\ufffc", 0, Note(Passage("See there."))),
        (Kind.OPERATIVE, "\t act\t, 决议the ", 2),
    )
    both_readings(base, draft, Profile.SUBMISSION, suffix, typed=True)
