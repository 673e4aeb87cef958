"""Pages from right to left: what keeps its own direction, and where lines stand."""

import io
import re
import zipfile

import pytest

from drafter.exports import WRITERS, Profile, prepare
from drafter.exports.docx_changes import Revisions
from drafter.exports.docx_paragraphs import Writer
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind


def sheet(code):
    return prepare(new_document(DocumentKind.RESOLUTION, code, session=79), Profile.LAYOUT)


def part(code, suffix, name):
    with zipfile.ZipFile(io.BytesIO(WRITERS[suffix](sheet(code)))) as package:
        return package.read(name).decode()


@pytest.mark.parametrize(("code", "end"), [("ar", "]\u200e"), ("fr", "]")])
def test_a_symbol_that_ends_in_a_gap_keeps_its_order(code, end):
    whole = sheet(code)
    assert whole.masthead.symbol.text.endswith(end)
    assert whole.running.symbol.text.endswith(end)


def test_latin_words_in_arabic_word_files_run_from_left_to_right():
    header = part("ar", ".docx", "word/header_first.xml") + part("ar", ".docx", "word/document.xml")
    for run in re.findall(r"<w:r>.*?</w:r>", header):
        if "Distr" in run:
            assert "<w:rtl/>" not in run
        if "إن الجمعية العامة" in run:
            assert "<w:rtl/>" in run


@pytest.mark.parametrize(
    ("code", "side", "other"), [("ar", "right", "left"), ("es", "start", "end")]
)
def test_open_document_lines_stand_at_the_side_where_the_language_begins(code, side, other):
    content = part(code, ".odt", "styles.xml") + part(code, ".odt", "content.xml")
    content = re.sub("<style:list-level-properties[^>]*>", "", content)
    assert f'fo:text-align="{side}"' in content
    wrong = {"start", "end", "left", "right"} - {side, other}
    assert not any(f'fo:text-align="{word}"' in content for word in wrong)


@pytest.mark.parametrize(
    ("code", "original"),
    [
        ("ar", "Original: Arabic"), ("zh", "Original: Chinese"), ("en", "Original: English"),
        ("fr", "Original : français"), ("ru", "Original: Russian"), ("es", "Original: español"),
    ],
)  # fmt: skip
def test_the_masthead_names_the_language_as_its_documents_do(code, original):
    assert sheet(code).masthead.distribution[-1].text.replace("\u00a0", " ") == original


@pytest.mark.parametrize(
    ("figure", "turned"),
    [("10\u00a0024", False), ("1\u00a0204\u00a0300", False), ("024\u00a010", True), ("17", True)],
)
def test_figures_in_groups_run_onward_in_arabic_word_files(figure, turned):

    whole = sheet("ar")
    font = whole.styles["Normal"].font
    written = Writer(whole, {}, lambda _: "", Revisions(None)).text(f"عدد {figure} من", font, font)
    run = next(run for run in re.findall(r"<w:r>.*?</w:r>", written) if figure in run)
    assert ("<w:rtl/>" in run) is turned
    assert "".join(re.findall(r">([^<>]+)</w:t>", written)) == f"عدد {figure} من"
