"""What Drafter writes without its own matters, it reads again as the same draft."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter.exports import WRITERS, Profile, prepare
from drafter.exports.sheet import Tracking
from drafter.exports.tracked import prepare_tracked
from drafter.imports import from_bytes
from drafter.imports.docx import read_docx
from drafter.imports.odt import read_odt
from drafter.imports.writing import View
from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Note, Passage, joined
from drafter.numbering.labels import labels
from drafter.paths import resources
from drafter.store.file import read as read_native
from drafter.text.characters import ANCHOR

FORMATS = [".docx", ".odt", ".html"]
EXAMPLES = sorted((resources() / "examples").glob("*.akn"))
TRACKING = Tracking("Delegation", datetime(2026, 11, 2))


def shape(document):
    """What must come back of a draft."""
    return [
        (
            part.kind,
            part.depth,
            [
                (b.kind, b.level, b.text, [(n.sign, n.passage.text) for n in b.passage.notes])
                for b in part.blocks
            ],
        )
        for part in document.parts
    ]


def round_trip(document, suffix, profile=Profile.SUBMISSION, typed=False, language=None):
    data = WRITERS[suffix](prepare(document, profile, typed_numbers=typed))
    return from_bytes(data, f"draft{suffix}", suffix, language)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_come_back_whole_and_without_a_remark(path, profile, suffix):
    document = read_native(path).document
    opened = round_trip(document, suffix, profile)
    assert opened.remarks == ()
    assert opened.document.front == document.front
    assert opened.document.language == document.language
    assert shape(opened.document) == shape(document)
    assert labels(opened.document).printed.values() != {}


SUBJECTS = [
    "the ice",
    "its resolution 60/1 of 16 September 2005",
    "States, and “others”",
    "水 & <x>",
]
PREAMBULAR = ["Recalling", "Noting with concern", "Bearing in mind", "Reaffirming"]
OPERATIVE = ["Requests", "Invites", "Calls upon", "Takes note of"]
HEADINGS = ["General matters", "Means of implementation"]


@st.composite
def passages(draw, openers, end):
    """A sentence that begins with an opener, it may be with a note at its end."""
    words = f"{draw(st.sampled_from(openers))} {draw(st.sampled_from(SUBJECTS))}{end}"
    if draw(st.integers(0, 3)):
        return Passage(words)
    sign = draw(st.sampled_from(["", "", "*"]))
    return joined(Passage(words), Passage(ANCHOR, (), (Note(Passage("See A/64/1."), sign),)))


@st.composite
def operatives(draw):
    """An operative paragraph, it may be with subparagraphs of two levels."""
    inner = draw(st.lists(st.integers(1, 2), max_size=4))
    yield_level, blocks = 0, []
    for level in inner:
        yield_level = min(level, yield_level + 1)
        blocks.append(Block("", Kind.OPERATIVE, draw(passages(["On", "Of"], ";")), yield_level))
    head = draw(passages(OPERATIVE, ":" if blocks else ";"))
    return [Block("", Kind.OPERATIVE, head), *blocks]


@st.composite
def resolutions(draw):
    """A draft resolution as drafters write it, with headings and an annex."""
    preambular = draw(st.lists(passages(PREAMBULAR, ","), min_size=1, max_size=4))
    blocks = [
        Block("", Kind.TITLE, Passage("Cooperation on glaciers")),
        Block("", Kind.FORMULA, Passage("The General Assembly,")),
        *(Block("", Kind.PREAMBULAR, passage) for passage in preambular),
    ]
    headed = draw(st.booleans())
    for n, row in enumerate(draw(st.lists(operatives(), min_size=2, max_size=5))):
        if headed and n < len(HEADINGS):
            blocks.append(Block("", Kind.HEADING, Passage(HEADINGS[n])))
        blocks += row
    blocks.append(Block("", Kind.OPERATIVE, Passage("Decides to meet again.")))
    parts = [Part("p0", PartKind.RESOLUTION, tuple(blocks))]
    if draw(st.booleans()):
        rows = draw(st.lists(passages(["Ice", "Snow"], "."), min_size=2, max_size=4))
        numbered = tuple(Block("", Kind.NUMBERED, row) for row in rows)
        title = Block("", Kind.TITLE, Passage("Form of a sheet"))
        parts.append(Part("p1", PartKind.ANNEX, (title, *numbered), depth=1))
    return Document(DocumentKind.RESOLUTION, "en", Front(session=64), with_ids(parts))


def with_ids(parts):
    made, number = [], 0
    for part in parts:
        blocks = tuple(replace(b, id=f"b{number + n}") for n, b in enumerate(part.blocks))
        number += len(blocks)
        made.append(replace(part, blocks=blocks))
    return tuple(made)


@given(resolutions(), st.sampled_from(FORMATS), st.sampled_from(list(Profile)), st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_drafts_come_back_with_kinds_levels_texts_and_notes(document, suffix, profile, typed):
    opened = round_trip(document, suffix, profile, typed, "en")
    assert shape(opened.document) == shape(document)
    assert labels(opened.document).printed.values() is not None
    assert not any(block.typed_label for block in opened.document.blocks())


@given(resolutions(), resolutions(), st.sampled_from([".docx", ".odt"]))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_tracked_file_has_the_draft_and_its_base_in_it(base, draft, suffix):
    sheet = prepare_tracked(base, draft, Profile.SUBMISSION, TRACKING)
    read = read_docx if suffix == ".docx" else read_odt
    data = WRITERS[suffix](sheet)
    for view, whole in ((View.FINAL, draft), (View.ORIGINAL, base)):
        plain = read(WRITERS[suffix](prepare(whole, Profile.SUBMISSION)), "plain")
        found = read(data, "tracked", view)
        assert content(found) == content(plain)


def content(lines):
    """The lines of a file with their notes, without what only the whole of a document tells."""
    return [
        (line.text, [(n.sign, n.passage.text) for n in line.passage.notes])
        for line in lines.paragraphs
    ]
