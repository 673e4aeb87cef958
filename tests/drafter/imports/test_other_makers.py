"""Files of other makers open with all their text: libraries, LibreOffice, the Secretariat."""

import io
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import docx
import pytest
from lxml import etree
from odf.opendocument import OpenDocumentText
from odf.style import Style, TextProperties
from odf.table import Table, TableCell, TableRow
from odf.text import H, List, ListItem, Note, NoteBody, NoteCitation, P, Span

from drafter.imports import from_bytes, read
from drafter.imports.archive import Archive
from drafter.imports.docx import read_docx
from drafter.imports.odt import read_odt
from drafter.model.document import Kind
from drafter.model.table import table_of
from drafter.text.characters import ANCHOR

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = shutil.which("soffice")

PAGE = """<html><body><h1>Cooperation on glaciers</h1><p><i>The General Assembly</i>,</p>
<p><i>Recalling</i> its resolution 70/1,</p><p><i>Noting</i> the ice,</p>
<ol><li><i>Requests</i> a report:<ol type="a"><li>On ice;</li><li>On snow;</li></ol></li>
<li><i>Decides</i> to meet.</li></ol>
<table border="1"><tr><td>State</td><td>Share</td></tr><tr><td>Benin</td><td>2</td></tr></table>
</body></html>"""


def test_a_file_of_python_docx():
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "Running head"
    file.add_heading("Cooperation on glaciers", 0)
    file.add_paragraph().add_run("The General Assembly,").italic = True
    file.add_paragraph("Recalling its resolution 70/1,")
    for text in ("Requests a report;", "Decides to meet."):
        file.add_paragraph(text, style="List Number")
    file.add_paragraph("a point", style="List Bullet")
    noted = file.add_paragraph("A remark on this.")
    file.add_comment(noted.runs, "Too long?", "Somebody", "S")
    table = file.add_table(2, 2)
    for n, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {n}"
    stream = io.BytesIO()
    file.save(stream)
    opened = from_bytes(stream.getvalue(), "x.docx", ".docx", "en")
    blocks = [(b.kind, b.text) for b in opened.document.blocks()]
    assert blocks[:5] == [
        (Kind.TITLE, "Cooperation on glaciers"),
        (Kind.FORMULA, "The General Assembly,"),
        (Kind.PREAMBULAR, "Recalling its resolution 70/1,"),
        (Kind.OPERATIVE, "Requests a report;"),
        (Kind.OPERATIVE, "Decides to meet."),
    ]
    assert [text for _, text in blocks[5:]] == ["• a point", "A remark on this.", ""]
    assert tables(opened) == ["cell 0\tcell 1\ncell 2\tcell 3"]
    assert {r.key for r in opened.remarks} == {"opaque_kept", "comment_kept"}


def test_a_file_of_odfpy():
    file = OpenDocumentText()
    slanted = Style(name="i", family="text")
    slanted.addElement(TextProperties(fontstyle="italic"))
    file.automaticstyles.addElement(slanted)
    file.text.addElement(H(outlinelevel=1, text="Cooperation on glaciers"))
    formula = P()
    formula.addElement(Span(stylename=slanted, text="The General Assembly"))
    formula.addText(",")
    file.text.addElement(formula)
    recalling = P(text="Recalling its resolution 70/1")
    note = Note(noteclass="footnote")
    note.addElement(NoteCitation(text="1"))
    body = NoteBody()
    body.addElement(P(text="A/RES/70/1."))
    note.addElement(body)
    recalling.addElement(note)
    recalling.addText(",")
    file.text.addElement(recalling)
    points = List()
    for text in ("1. Requests a report;", "2. Decides to meet."):
        item = ListItem()
        item.addElement(P(text=text))
        points.addElement(item)
    file.text.addElement(points)
    file.text.addElement(odf_table("a", "b", "c", "d"))
    stream = io.BytesIO()
    file.write(stream)
    opened = from_bytes(stream.getvalue(), "x.odt", ".odt", "en")
    blocks = list(opened.document.blocks())
    assert [b.kind for b in blocks[:5]] == [
        Kind.TITLE,
        Kind.FORMULA,
        Kind.PREAMBULAR,
        Kind.OPERATIVE,
        Kind.OPERATIVE,
    ]
    assert blocks[2].text == f"Recalling its resolution 70/1{ANCHOR},"
    assert tables(opened) == ["a\tb\nc\td"]


def tables(opened):
    return [table_of(block.source).text for block in opened.document.blocks() if block.source]


def odf_table(*texts):
    table = Table()
    for start in range(0, len(texts), 2):
        row = TableRow()
        for text in texts[start : start + 2]:
            cell = TableCell()
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    return table


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """A page that LibreOffice made a docx and an odt of."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    (folder / "draft.html").write_text(PAGE, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for form in ("docx:MS Word 2007 XML", "odt:writer8"):
        command = [OFFICE, profile, "--headless", "--infilter=HTML (StarWriter)"]
        command += ["--convert-to", form, "--outdir", str(folder), str(folder / "draft.html")]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html"])
def test_what_libreoffice_writes(converted, suffix):
    opened = read(converted / f"draft{suffix}", "en")
    assert [(b.kind, b.level, b.text) for b in opened.document.blocks()] == [
        (Kind.TITLE, 0, "Cooperation on glaciers"),
        (Kind.FORMULA, 0, "The General Assembly,"),
        (Kind.PREAMBULAR, 0, "Recalling its resolution 70/1,"),
        (Kind.PREAMBULAR, 0, "Noting the ice,"),
        (Kind.OPERATIVE, 0, "Requests a report:"),
        (Kind.OPERATIVE, 1, "On ice;"),
        (Kind.OPERATIVE, 1, "On snow;"),
        (Kind.OPERATIVE, 0, "Decides to meet."),
        (Kind.OPAQUE, 0, ""),
    ]
    assert tables(opened) == ["State\tShare\nBenin\t2"]


def raw_text(data):
    """The words of a Word file's body and notes, those of one fallback of every drawing alone."""
    archive, words = Archive(data, "official"), []
    for part in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"):
        root = archive.tree(part)
        for fallback in root.iter(
            "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
        ):
            fallback.clear()
        for separator in root.xpath("//*[@*[local-name()='type'][contains(., 'eparator')]]"):
            separator.clear()
        words += [text.text or "" for text in root.iter(f"{W}t")]
    return "".join(words)


@pytest.mark.parametrize("name", ["un-corrigendum.docx", "un-report-A-80-400.docx"])
def test_official_files_open_with_all_their_text(name):
    path = CORPUS / name
    if not path.is_file():
        pytest.skip(f"{path} is not there: official Word files are not part of the project")
    data = path.read_bytes()
    lines = read_docx(data, name).paragraphs
    notes = [note.passage.text for line in lines for note in line.passage.notes]
    held = Counter("".join("".join([*(line.text for line in lines), *notes]).split()))
    missing = Counter("".join(raw_text(data).split())) - held
    assert not missing
    assert max(len(line.text) for line in lines) > 200


def test_the_lines_of_a_flat_file_are_those_of_the_package():
    text = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    text += "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
    text += "<office:text><text:p>One</text:p></office:text></office:body></office:document>"
    assert etree.fromstring(text) is not None
    assert [re.sub(r"\s", "", line.text) for line in read_odt(text.encode(), "x").paragraphs] == [
        "One"
    ]
