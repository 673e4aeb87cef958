"""Tables are drawn as tables in every export, and tracked row by row and cell by cell."""

import datetime
import io
import re
import zipfile
from dataclasses import replace

import pytest
import readings
from lxml import etree
from openxml_audit import OdfValidator, OpenXmlValidator
from test_tracked import wanted

from drafter.exports import WRITERS, Profile, prepare
from drafter.exports.sheet import Tracking
from drafter.exports.tracked import prepare_tracked
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.model.table import Cell, Table, TableRow, source_of, table_of
from drafter.text.characters import ANCHOR

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TRACKING = Tracking("Delegation", datetime.datetime(2026, 1, 5))
VALIDATORS = {".docx": OpenXmlValidator(), ".odt": OdfValidator()}


def cell(text, **more):
    return Cell((Passage(text),), **more)


NOTED = Passage(f"Springs{ANCHOR}", (Mark(0, 7, Style.BOLD),), (Note(Passage("Of 2009."), "a"),))
HEAD = TableRow((cell("Valley"), cell("Number", columns=2)), header=True)
ROWS = (
    TableRow((cell("Upper valley", rows=2), Cell((NOTED,)), cell("1\u00a0204", at_end=True))),
    TableRow((cell("Wells"), cell("17", at_end=True))),
    TableRow((cell("Lower valley"), cell("Springs"), cell("96", at_end=True))),
)
TABLE = Table((HEAD, *ROWS))
LATER = Table(
    (
        HEAD,
        ROWS[0],
        TableRow((cell("Wells"), cell("19", at_end=True))),
        TableRow((cell("Far valley"), cell("Springs and wells"), cell("8", at_end=True))),
    )
)


def draft(table, code="en"):
    blocks = (
        Block("b2", Kind.PLAIN, Passage("The springs are these:")),
        Block("b3", Kind.OPAQUE, source=source_of(table)),
        Block("b4", Kind.PLAIN, Passage("They are measured every year.")),
    )
    part = Part("b1", PartKind.ANNEX, blocks)
    return Document(DocumentKind.RESOLUTION, code, parts=(part,), next_id=5)


def content(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def word_rows(data):
    """The rows of a Word table: the words of its cells."""
    rows = content(data, "word/document.xml").iter(f"{W}tr")
    return [["".join(t.text for t in c.iter(f"{W}t")) for c in row.iter(f"{W}tc")] for row in rows]


def odt_rows(data):
    rows = content(data, "content.xml").iter(f"{ODF}table-row")
    note = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}note"
    result = []
    for row in rows:
        cells = list(row)
        for found in [n for c in cells for n in c.iter(note)]:
            found.clear(keep_tail=True)
        result.append(["".join(map(str, c.itertext())) for c in cells])
    return result


def test_a_table_is_kept_as_it_is():
    assert table_of(source_of(TABLE)) == TABLE
    assert TABLE.columns == 3
    assert TABLE.text.splitlines()[2] == "Wells\t17"


@pytest.mark.parametrize("source", ["", "<x>", "<table/>", "<table xmlns='urn:x'><tr/></table>"])
def test_what_is_no_table_is_none(source):
    assert table_of(source) is None


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
@pytest.mark.parametrize("profile", list(Profile))
def test_word_draws_rows_cells_and_what_they_cover(code, profile, tmp_path):
    data = WRITERS[".docx"](prepare(draft(TABLE, code), profile))
    assert word_rows(data) == [
        ["Valley", "Number"],
        ["Upper valley", "Springsa", "1\u00a0204"],
        ["", "Wells", "17"],
        ["Lower valley", "Springs", "96"],
    ]
    root = content(data, "word/document.xml")
    assert [s.get(f"{W}val") for s in root.iter(f"{W}gridSpan")] == ["2"]
    assert [m.get(f"{W}val") for m in root.iter(f"{W}vMerge")] == ["restart", "continue"]
    assert (root.find(f".//{W}bidiVisual") is not None) == (code == "ar")
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    assert [str(error) for error in VALIDATORS[".docx"].validate(str(path)).errors] == []


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
@pytest.mark.parametrize("profile", list(Profile))
def test_opendocument_draws_rows_cells_and_what_they_cover(code, profile, tmp_path):
    data = WRITERS[".odt"](prepare(draft(TABLE, code), profile))
    assert odt_rows(data) == [
        ["Valley", "Number", ""],
        ["Upper valley", "Springs", "1\u00a0204"],
        ["", "Wells", "17"],
        ["Lower valley", "Springs", "96"],
    ]
    path = tmp_path / "draft.odt"
    path.write_bytes(data)
    assert [str(error) for error in VALIDATORS[".odt"].validate(str(path)).errors] == []


def test_a_page_draws_rows_and_cells():
    page = WRITERS[".html"](prepare(draft(TABLE), Profile.SUBMISSION)).decode()
    root = etree.fromstring(page.encode(), etree.HTMLParser())
    rows = [["".join(c.itertext()) for c in row] for row in root.iter("tr")]
    assert rows[0] == ["Valley", "Number"]
    assert rows[1] == ["Upper valley", "Springsa", "1\u00a0204"]
    assert len(root.findall(".//th")) == 2
    assert [c.get("rowspan") for c in root.iter("td") if c.get("rowspan")] == ["2"]


def test_plain_text_sets_the_columns_one_below_the_other():
    text = WRITERS[".txt"](prepare(draft(TABLE), Profile.SUBMISSION)).decode()
    lines = text.splitlines()
    assert "Upper valley  Springs[a]  1\u00a0204" in lines
    assert "              Wells       17" in lines
    assert any(re.fullmatch("-+", line) for line in lines)


def test_long_cells_are_wrapped_in_plain_text():
    long = Table((TableRow((cell("word " * 60), cell("another " * 40))),))
    text = WRITERS[".txt"](prepare(draft(long), Profile.SUBMISSION)).decode()
    assert max(map(len, text.splitlines())) <= 110
    assert text.split().count("another") == 40


def test_word_tracks_rows_and_words_in_cells(tmp_path):
    sheet = prepare_tracked(draft(TABLE), draft(LATER), Profile.SUBMISSION, TRACKING)
    data = WRITERS[".docx"](sheet)
    root = content(data, "word/document.xml")
    changes = []
    for row in root.iter(f"{W}tr"):
        properties = row.find(f"{W}trPr")
        found = [t for t in ("ins", "del") if properties.find(W + t) is not None]
        changes.append(found[0] if found else "")
    assert changes == ["", "", "", "del", "ins"]
    third = list(root.iter(f"{W}tr"))[2]
    assert [t.text for t in third.iter(f"{W}delText")] == ["17"]
    assert [t.text for t in third.iter(f"{W}ins") for t in t.iter(f"{W}t")] == ["19"]
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    assert [str(error) for error in VALIDATORS[".docx"].validate(str(path)).errors] == []


@pytest.mark.parametrize("how", ["same", "none", "new", "other"])
def test_opendocument_with_tracked_tables_is_valid(how, tmp_path):
    narrow = Table((TableRow((cell("One"), cell("Two"))),))
    without = draft(TABLE)
    blocks = tuple(b for b in without.parts[0].blocks if b.kind is not Kind.OPAQUE)
    without = replace(without, parts=(replace(without.parts[0], blocks=blocks),))
    old, new = {
        "same": (draft(TABLE), draft(LATER)),
        "none": (draft(TABLE), without),
        "new": (without, draft(TABLE)),
        "other": (draft(TABLE), draft(narrow)),
    }[how]
    sheet = prepare_tracked(old, new, Profile.LAYOUT, TRACKING)
    for suffix, validator in VALIDATORS.items():
        path = tmp_path / f"draft{suffix}"
        path.write_bytes(WRITERS[suffix](sheet))
        assert [str(error) for error in validator.validate(str(path)).errors] == []


OTHERS = {
    "changed": (TABLE, LATER),
    "other": (TABLE, Table((TableRow((cell("One"), cell("Two"))),))),
    "same": (TABLE, TABLE),
}


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("name", OTHERS)
def test_both_readings_have_the_cells_of_their_text(name, suffix):
    old, new = (draft(table) for table in OTHERS[name])
    data = WRITERS[suffix](prepare_tracked(old, new, Profile.SUBMISSION, TRACKING))
    assert readings.read(data, suffix, "accept") == wanted(new, Profile.SUBMISSION)
    assert readings.read(data, suffix, "reject") == wanted(old, Profile.SUBMISSION)


def test_the_same_table_has_no_changes():
    sheet = prepare_tracked(draft(TABLE), draft(TABLE), Profile.SUBMISSION, TRACKING)
    root = content(WRITERS[".docx"](sheet), "word/document.xml")
    assert list(root.iter(f"{W}ins", f"{W}del")) == []


def test_the_groups_of_a_figure_keep_their_places_from_right_to_left():
    figures = Table((TableRow((cell("3 208 080 100"), cell("17 10"))), HEAD))
    for code, shown in (("ar", "3\u00a0208\u00a0080\u00a0100"), ("en", "3 208 080 100")):
        data = WRITERS[".docx"](prepare(draft(figures, code), Profile.SUBMISSION))
        assert word_rows(data)[0] == [shown, "17 10"]
