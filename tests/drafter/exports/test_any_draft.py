"""Whatever is drafted, every format carries all of it: labels, text, marks, levels and notes."""

import re

from exported import READERS, W, member
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter.exports import WRITERS, Profile, prepare
from drafter.model.document import Block, Document, DocumentKind, Front, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR

LETTERS = "aZé ß\u00a0\u2011–—“”’<>&\"']\\{}%$#;,. 0水，。《》㈠ж،عא\U00020bb7🙂\u0301"
"""Letters of many scripts, marks, and what the formats' own languages are written with."""
WORDS = st.text(alphabet=LETTERS, max_size=12)
STYLES = st.sampled_from([Style.EMPHASIS, Style.ITALIC, Style.BOLD, Style.UNDERLINE])


@st.composite
def passages(draw, notes=True):
    """Text with marks anywhere and, it may be, notes at any place."""
    pieces = draw(st.lists(WORDS, min_size=1, max_size=4))
    called = len(pieces) - 1 if notes else 0
    text = (ANCHOR if notes else " ").join(pieces)
    bodies = tuple(Note(draw(passages(notes=False))) for _ in range(called))
    places = st.integers(0, len(text))
    marks = []
    for _ in range(draw(st.integers(0, 3))):
        start, end = sorted((draw(places), draw(places)))
        if start < end:
            marks.append(Mark(start, end, draw(STYLES)))
    return Passage(text, tuple(marks), bodies)


@st.composite
def drafts(draw):
    """A draft of several parts, of paragraphs of every kind at every level."""
    parts, number = [], 0
    for place in range(draw(st.integers(1, 3))):
        blocks = []
        for _ in range(draw(st.integers(1, 6))):
            number += 1
            kind, level = draw(st.sampled_from(list(Kind))), draw(st.integers(0, 4))
            blocks.append(Block(f"b{number}", kind, draw(passages()), level))
        kind = PartKind.ANNEX if place else PartKind.RESOLUTION
        parts.append(Part(f"p{place}", kind, tuple(blocks), depth=1 if place else 0))
    language = draw(st.sampled_from(["en", "zh", "ar", "fr"]))
    return Document(DocumentKind.RESOLUTION, language, Front(session=80), tuple(parts))


def shown(lines):
    """Lines that have something to read, with one kind of space."""
    settled = (re.sub(r"[\t\n\xa0]", " ", line) for line in lines)
    return [line for line in settled if line.strip()]


def expected(sheet):
    return [f"{line.label.text} {line.text}" if line.label else line.text for line in sheet.lines]


@given(drafts(), st.sampled_from(list(Profile)), st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_format_carries_every_character(document, profile, typed):
    sheet = prepare(document, profile, typed_numbers=typed)
    printed = {line.block: line.text for line in sheet.lines if line.block}
    assert printed == {block.id: block.passage.plain for block in document.blocks()}
    wanted = shown(expected(sheet))
    for suffix, write in WRITERS.items():
        data = write(sheet)
        read = READERS[suffix](data) if suffix != ".txt" else text_lines(data, len(sheet.notes))
        calls = "()" * (suffix in (".docx", ".odt") and any(sheet.around_figures))
        assert shown(line.replace(calls, "") for line in read) == wanted, suffix


@given(drafts())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_note_is_carried_in_its_order(document):
    sheet = prepare(document, Profile.LAYOUT)
    wanted = [note.plain for b in document.blocks() for note in passages_of(b)]
    assert [note.line.text for note in sheet.notes] == wanted
    if not wanted:
        return
    data = WRITERS[".docx"](sheet)
    found = [
        "".join(t.text or "" for t in note.iter(f"{W}t"))
        for note in member(data, "word/footnotes.xml")
        if note.get(f"{W}type") is None
    ]
    assert found == wanted
    page = WRITERS[".html"](sheet).decode()
    assert page.count('role="doc-noteref"') == len(wanted)


def text_lines(data, notes):
    """The paragraphs of a plain text, without the notes that stand last and without their calls."""
    lines = data.decode().removesuffix("\n").split("\n\n")
    body = lines[: len(lines) - notes] if notes else lines
    return [re.sub(r"\[\d+\]", "", line) for line in body]


def passages_of(block):
    return [note.passage for note in block.passage.notes]
