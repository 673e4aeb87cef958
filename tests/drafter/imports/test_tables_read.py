"""A table goes out and comes in as the same table: in a manuscript, and edited in a work file."""

import editing
import pytest

from drafter.exports import WRITERS, Profile, prepare
from drafter.imports import from_bytes
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.model.table import Cell, Table, TableRow, source_of, table_of
from drafter.session import export, open_file
from drafter.store.file import from_bytes as reopen
from drafter.store.file import to_bytes
from drafter.text.characters import ANCHOR

FORMS = [".docx", ".odt", ".html"]
NOTED = Passage(f"Springs{ANCHOR}", (Mark(0, 7, Style.BOLD),), (Note(Passage("Of 2009."), "a"),))


def cell(text, **more):
    return Cell((Passage(text),), **more)


TABLE = Table(
    (
        TableRow((cell("Valley"), cell("Number", columns=2)), header=True),
        TableRow((cell("Upper valley", rows=2), Cell((NOTED,)), cell("1204"))),
        TableRow((cell("Wells"), Cell((Passage("17"), Passage("or more"))))),
        TableRow((cell("Lower valley"), cell("Springs"), cell("96"))),
    )
)


def draft(code="en"):
    words = {"en": "The springs are these:", "ar": "الينابيع هي التالية:", "zh": "泉水如下："}
    blocks = (
        Block("b2", Kind.PLAIN, Passage(words[code])),
        Block("b3", Kind.OPAQUE, source=source_of(TABLE)),
        Block("b4", Kind.PLAIN, Passage(words[code] * 2)),
    )
    part = Part("b1", PartKind.RESOLUTION, blocks)
    document = Document(DocumentKind.RESOLUTION, code, parts=(part,), next_id=5)
    return reopen(to_bytes(document), "draft").document


def tables(document):
    return [table_of(block.source) for block in document.blocks() if block.source]


def words(table):
    """What a table says and covers, without the looks of its heads."""
    return [
        [(c.columns, c.rows, [p.text for p in c.passages]) for c in row.cells] for row in table.rows
    ]


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
@pytest.mark.parametrize("suffix", FORMS)
def test_a_manuscript_brings_back_the_same_table(code, suffix):
    data = WRITERS[suffix](prepare(draft(code), Profile.SUBMISSION))
    opened = from_bytes(data, f"draft{suffix}", suffix, code)
    (found,) = tables(opened.document)
    assert words(found) == words(TABLE)
    assert found.rows[0].header
    assert [n.passage.text for n in found.rows[1].cells[1].passages[0].notes] == ["Of 2009."]


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_work_file_brings_back_the_same_draft(tmp_path, suffix):
    path = tmp_path / f"draft{suffix}"
    export(draft(), path)
    assert open_file(path).document == draft()


def test_a_cell_edited_in_libreoffice_is_an_edit_of_the_table(tmp_path):
    if editing.PROGRAM is None:
        pytest.skip("LibreOffice is not installed")
    steps = {}
    for suffix in (".docx", ".odt"):
        export(draft(), tmp_path / f"draft{suffix}")
        steps[f"draft{suffix}"] = editing.replaced("Lower valley", "Far valley")
    editing.edit(tmp_path, steps)
    for name in steps:
        opened = open_file(tmp_path / f"edited-{name}")
        assert [b.id for b in opened.document.blocks()] == [b.id for b in draft().blocks()]
        (found,) = tables(opened.document)
        assert found.text == TABLE.text.replace("Lower", "Far")
        old, new = list(draft().blocks()), list(opened.document.blocks())
        assert (new[0], new[2]) == (old[0], old[2])
