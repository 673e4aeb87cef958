"""What word processors are told of a language: its tag, its labels, the signs of its notes."""

import pytest
from exported import W, member

from drafter.exports import WRITERS, Profile, prepare
from drafter.imports import from_bytes
from drafter.languages.templates import new_document
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Note, Passage
from drafter.model.table import Cell, Table, TableRow, source_of, table_of
from drafter.text.characters import ANCHOR

FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TAGS = [
    ("en", "en-GB"), ("fr", "fr-FR"), ("es", "es-ES"), ("ru", "ru-RU"), ("ar", "en-GB"),
    ("zh", "en-GB"),
]  # fmt: skip
"""The tag of Latin and Cyrillic letters; Arabic and Chinese ones have tags of their own."""


def written(suffix, code, profile=Profile.LAYOUT):
    document = new_document(DocumentKind.RESOLUTION, code, session=79)
    return WRITERS[suffix](prepare(document, profile))


@pytest.mark.parametrize(("code", "tag"), TAGS)
def test_a_word_file_is_spelt_in_the_language_that_it_is_in(code, tag):
    (found,) = member(written(".docx", code), "word/styles.xml").iter(f"{W}lang")
    assert [found.get(W + name) for name in ("val", "eastAsia", "bidi")] == [tag, "zh-CN", "ar-SA"]


@pytest.mark.parametrize(("code", "tag"), TAGS)
def test_an_open_document_text_is_spelt_in_the_language_that_it_is_in(code, tag):
    (found,) = [
        (e.get(f"{FO}language"), e.get(f"{FO}country"), e.get(f"{STYLE}language-complex"))
        for e in member(written(".odt", code), "styles.xml").iter(f"{STYLE}text-properties")
        if e.get(f"{FO}language")
    ]
    assert found == (*tag.split("-"), "ar")


def test_arabic_labels_stand_within_the_text_in_both_word_processors():
    level = next(member(written(".docx", "ar"), "word/numbering.xml").iter(f"{W}lvl"))
    assert level.find(f"{W}lvlText").get(f"{W}val") == "%1\u00a0-"
    assert level.find(f"{W}lvlJc").get(f"{W}val") == "center"
    number = next(
        member(written(".odt", "ar"), "content.xml").iter(f"{TEXT}list-level-style-number")
    )
    assert number.get(f"{STYLE}num-suffix") == "\u00a0-"
    assert number.find(f"{STYLE}list-level-properties").get(f"{FO}text-align") == "end"


def noted(code, words):
    passage = Passage(words + ANCHOR, (), (Note(Passage("A/79/1.")),))
    blocks = (Block("b2", Kind.PLAIN, passage),)
    return Document(DocumentKind.RESOLUTION, code, parts=(Part("b1", PartKind.ANNEX, blocks),))


@pytest.mark.parametrize(("code", "around"), [("ar", "()"), ("en", ""), ("zh", "")])
@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_figures_of_notes_stand_in_parentheses_in_arabic_and_come_back_without(
    code, around, suffix
):
    words = {"ar": "الينابيع كثيرة", "en": "Springs are many", "zh": "泉水很多"}[code]
    document = noted(code, words)
    data = WRITERS[suffix](prepare(document, Profile.SUBMISSION))
    body = member(data, "word/document.xml" if suffix == ".docx" else "content.xml")
    for note in [*body.iter(f"{TEXT}note")]:
        note.clear(keep_tail=True)
    assert "".join(map(str, body.itertext())).strip() == words + around
    back = next(from_bytes(data, "draft", suffix, code).document.blocks())
    assert (back.text, [note.passage.text for note in back.passage.notes]) == (
        words + ANCHOR,
        ["A/79/1."],
    )


@pytest.mark.parametrize("code", ["ar", "zh", "en"])
def test_headings_of_a_manuscript_are_no_smaller_than_its_text(code):
    styles = prepare(new_document(DocumentKind.RESOLUTION, code), Profile.SUBMISSION).styles
    body = styles["SingleTxt"].font.size
    assert all(styles[name].font.size >= body for name in ("HCh", "TitleH1", "H1", "H23", "H4"))


def test_a_manuscript_in_open_document_begins_where_its_later_pages_do():
    layouts = member(written(".odt", "en", Profile.SUBMISSION), "styles.xml")
    heads = [
        e.find(f"{STYLE}header-footer-properties").get(f"{FO}min-height")
        for e in layouts.iter(f"{STYLE}header-style")
    ]
    assert heads == ["36.00pt", "36.00pt"]


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_the_enacting_formula_never_ends_a_page(suffix):
    data = written(suffix, "en")
    if suffix == ".docx":
        paragraph = next(
            p for p in member(data, "word/document.xml").iter(f"{W}p")
            if "The General Assembly" in "".join(map(str, p.itertext()))
        )  # fmt: skip
        assert paragraph.find(f"{W}pPr/{W}keepNext") is not None
        return
    content = member(data, "content.xml")
    name = next(
        p.get(f"{TEXT}style-name") for p in content.iter(f"{TEXT}p")
        if "The General Assembly" in "".join(map(str, p.itertext()))
    )  # fmt: skip
    style = next(s for s in content.iter(f"{STYLE}style") if s.get(f"{STYLE}name") == name)
    assert style.find(f"{STYLE}paragraph-properties").get(f"{FO}keep-with-next") == "always"


FIGURES = Table(
    (
        TableRow((Cell((Passage("a valley"),)), Cell((Passage("17"),), at_end=True))),
        TableRow((Cell((Passage("a hill"),)), Cell((Passage("8"),), at_end=True))),
    )
)


def tabled(code):
    words = {"ar": "الينابيع هي التالية:", "en": "The springs are these:"}[code]
    blocks = (
        Block("b2", Kind.PLAIN, Passage(words)),
        Block("b3", Kind.OPAQUE, source=source_of(FIGURES)),
        Block("b4", Kind.PLAIN, Passage(words)),
    )
    return Document(DocumentKind.RESOLUTION, code, parts=(Part("b1", PartKind.ANNEX, blocks),))


def test_space_stands_above_and_below_a_table():
    above, table, below = prepare(tabled("en"), Profile.LAYOUT).lines[-3:]
    assert table.table is not None
    assert (above.style.after, below.style.before) == (12.0, 12.0)
    assert (table.style.before, table.style.after) == (0.0, 0.0)


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html"])
def test_figures_of_a_table_come_back_at_the_side_where_they_stood(code, suffix):
    data = WRITERS[suffix](prepare(tabled(code), Profile.SUBMISSION))
    blocks = from_bytes(data, "draft", suffix, code).document.blocks()
    (table,) = [table_of(block.source) for block in blocks if block.source]
    assert [[cell.at_end for cell in row.cells] for row in table.rows] == [[False, True]] * 2


def test_letters_that_call_notes_are_raised_where_the_notes_stand():
    note = Note(Passage("Of 2009."), "a")
    block = Block("b2", Kind.PLAIN, Passage(f"Springs{ANCHOR}", (), (note,)))
    part = Part("b1", PartKind.ANNEX, (block,))
    document = Document(DocumentKind.RESOLUTION, "en", parts=(part,))
    data = WRITERS[".docx"](prepare(document, Profile.LAYOUT))
    notes = member(data, "word/footnotes.xml").iter(f"{W}r")
    sign = next(run for run in notes if "".join(map(str, run.itertext())) == "a")
    assert sign.find(f"{W}rPr/{W}vertAlign").get(f"{W}val") == "superscript"


@pytest.mark.parametrize(
    ("words", "figures", "wider"),
    [("المجموع الفرعي", "537 1", True), ("小计", "4 899", True), ("Subtotal", "17", False)],
)
def test_a_column_has_room_for_its_longest_word_or_figure(words, figures, wider):
    table = Table((TableRow((cell(words, 5000), cell(figures, 500))),))
    blocks = (Block("b2", Kind.OPAQUE, source=sized(table)),)
    part = Part("b1", PartKind.ANNEX, blocks)
    document = Document(DocumentKind.RESOLUTION, "ar", parts=(part,))
    (line,) = [n for n in prepare(document, Profile.LAYOUT).lines if n.table is not None]
    narrow, whole = line.table.widths[1], sum(line.table.widths)
    assert whole == pytest.approx(492 - 2 * 63.35)
    assert (narrow > whole / 11 + 1) is wider
    assert narrow >= len(figures) * 15 * 0.55 - 0.01


def cell(words, width):
    return Cell((Passage(words),), width=width)


def sized(table):
    """The table with the widths of its cells, as official files say them."""
    source = source_of(table).replace("<table ", '<table xmlns:un="http://un.org/akn4un" ', 1)
    for width in (5000, 500):
        source = source.replace("<td>", f'<td un:data-width-type="{width}-dxa">', 1)
    return source
