"""Whatever is planted is listed and taken out, and the pages read the same."""

import io
import json
import struct
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from lxml import etree
from odf import teletype
from odf.opendocument import load
from odf.text import P
from openxml_audit import OdfValidator, OpenXmlValidator, ValidationSeverity
from planted import OPEN_DOCUMENT, PLACE, SECRET, TOLD, WORD, packed, png, unpacked

from drafter.commands import main
from drafter.exports.sheet import Tracking
from drafter.model.document import Dismissal
from drafter.model.edits import place_of, remove_blocks, replace_text
from drafter.model.opened import RefusalError
from drafter.paths import resources
from drafter.scrubbing import scrubbed
from drafter.scrubbing.docx_accept import accept
from drafter.scrubbing.leak import Kind
from drafter.scrubbing.pictures import cleaned
from drafter.session import begun_from, export, export_tracked, open_file
from drafter.store.file import to_bytes

EXAMPLES = sorted((resources() / "examples").glob("request-*.akn"))
ENGLISH = resources() / "examples" / "request-en.akn"
CASES = [
    *((".docx", kind, plant) for kind, plant in WORD.items()),
    *((".odt", kind, plant) for kind, plant in OPEN_DOCUMENT.items()),
]
NAMES = [f"{kind}{suffix}" for suffix, kind, _ in CASES]


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clean")
    document = open_file(ENGLISH).document
    for suffix in (".docx", ".odt"):
        export(document, folder / f"draft{suffix}", "submission")
    return folder


def text_of(data: bytes, suffix: str) -> list[str]:
    """Return the paragraphs as another library reads them, without the hidden ones."""
    if suffix == ".docx":
        shown = [p.text for p in docx.Document(io.BytesIO(data)).paragraphs]
    else:
        shown = [teletype.extractText(p) for p in load(io.BytesIO(data)).getElementsByType(P)]
    return [text for text in shown if text.strip() and text != "Classified" and SECRET not in text]


@pytest.mark.parametrize(("suffix", "kind", "plant"), CASES, ids=NAMES)
def test_what_is_planted_is_listed_and_taken_out(clean, tmp_path, suffix, kind, plant):
    members = unpacked((clean / f"draft{suffix}").read_bytes())
    plant(members)
    path = tmp_path / f"planted{suffix}"
    path.write_bytes(packed(members))
    data, leaks = scrubbed(path)
    assert kind in {leak.kind for leak in leaks}
    assert text_of(data, suffix) == text_of(path.read_bytes(), suffix)
    path.write_bytes(data)
    again, rest = scrubbed(path)
    assert rest == ()
    assert again == data
    whole = b"".join(unpacked(data).values())
    for secret in (SECRET.encode(), PLACE.encode(), b"/home/ana", b"Classified", b"own.ttf"):
        assert secret not in whole


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_file_with_every_leak_is_valid_when_it_is_clean(clean, tmp_path, suffix):
    members = unpacked((clean / f"draft{suffix}").read_bytes())
    path = tmp_path / f"planted{suffix}"
    cases = [(kind, plant) for form, kind, plant in CASES if form == suffix]
    for kind, plant in cases:
        if kind is not Kind.PATH:  # A lone description of a picture is not valid to begin with.
            plant(members)
    path.write_bytes(packed(members))
    data, leaks = scrubbed(path)
    kinds = {leak.kind for leak in leaks}
    assert kinds >= {kind for kind, _ in cases} - {Kind.PATH}
    path.write_bytes(data)
    validator = OpenXmlValidator(max_errors=0) if suffix == ".docx" else OdfValidator()
    found = validator.validate(path).errors
    assert [error for error in found if error.severity is not ValidationSeverity.WARNING] == []


@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_our_own_manuscript_holds_its_pages_and_nothing_else(tmp_path, source: Path, suffix):
    path = tmp_path / f"draft{suffix}"
    export(open_file(source).document, path, "submission")
    assert scrubbed(path)[1] == ()


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_work_file_says_that_it_carries_the_draft(tmp_path, suffix):
    path = tmp_path / f"draft{suffix}"
    export(open_file(ENGLISH).document, path, "layout")
    data, leaks = scrubbed(path)
    assert {leak.kind for leak in leaks} == {Kind.CARRIED}
    path.write_bytes(data)
    assert scrubbed(path)[1] == ()
    assert open_file(path).document.parts


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_tracked_changes_stay_and_lose_their_names(tmp_path, suffix):
    base = open_file(ENGLISH).document
    first = next(block for block in base.blocks() if block.text)
    draft = replace_text(base, first.id, 0, 0, "Changed. ")
    path = tmp_path / f"draft{suffix}"
    tracking = Tracking(SECRET, replace_day())
    export_tracked(base, draft, path, tracking, "submission")
    views = [words(path, view) for view in ("final", "original")]
    data, leaks = scrubbed(path)
    assert {leak.kind for leak in leaks} == {Kind.CHANGE}
    path.write_bytes(data)
    assert [words(path, view) for view in ("final", "original")] == views
    assert views[0] != views[1]


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_accepted_changes_leave_no_deleted_word(tmp_path, suffix):
    base = open_file(ENGLISH).document
    long = [block for block in base.blocks() if len(block.text) > 60]
    draft = replace_text(base, long[0].id, 0, 40, "Changed")
    draft = remove_blocks(draft, place_of(draft, long[1].id))
    path = tmp_path / f"draft{suffix}"
    export_tracked(base, draft, path, Tracking(SECRET, replace_day()), "submission")
    final = words(path, "final")
    assert long[1].text in words(path, "original")
    data, leaks = scrubbed(path, accept=True)
    assert {leak.kind for leak in leaks} == {Kind.DELETED}
    path.write_bytes(data)
    assert words(path, "final") == words(path, "original") == final
    whole = b"".join(unpacked(data).values()).decode(errors="replace")
    assert long[1].text[:30] not in whole
    assert SECRET not in whole
    assert scrubbed(path, accept=True) == (data, ())


def test_a_part_that_is_called_in_other_letters_stays(clean, tmp_path):
    members = unpacked((clean / "draft.docx").read_bytes())
    WORD[Kind.PICTURE](members)
    members["word/media/Image1.PNG"] = members.pop("word/media/image1.png")
    path = tmp_path / "draft.docx"
    path.write_bytes(packed(members))
    data, leaks = scrubbed(path)
    assert {leak.kind for leak in leaks} == {Kind.PICTURE}
    clean_members = unpacked(data)
    assert "word/media/Image1.PNG" in clean_members
    assert b"image1.png" in clean_members["[Content_Types].xml"]


def test_a_deleted_row_and_the_mark_of_a_paragraph_go():
    deleted = '<w:del w:id="1" w:author="A"/>'
    source = (
        '<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:p><w:pPr><w:rPr>{deleted}</w:rPr></w:pPr><w:r><w:t>Ice </w:t></w:r></w:p>"
        "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>and snow</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:trPr>{deleted}</w:trPr><w:tc><w:p><w:r><w:t>Rain</w:t></w:r></w:p></w:tc>"
        "</w:tr><w:tr><w:tc><w:p><w:r><w:t>Hail</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>"
    )
    root = etree.fromstring(source)
    assert [found.said for found in accept(root, "x")] == ["Rain"]
    paragraphs = ["".join(p.itertext()) for p in root.iter("{*}p")]
    assert paragraphs == ["Ice and snow", "Hail"]
    assert next(root.iter("{*}p"))[0][0].tag.endswith("}jc")


def replace_day():
    import datetime

    return datetime.datetime(2026, 1, 2)


def words(path: Path, view: str) -> list[str]:
    return [block.text for block in open_file(path, view=view).document.blocks()]


def test_a_draft_leaves_its_dismissals_and_its_earlier_text_behind(tmp_path):
    opened = begun_from(open_file(ENGLISH), "confidential.akn")
    document = replace(opened.document, dismissals=(Dismissal("rule", "context", SECRET),))
    path = tmp_path / "draft.akn"
    path.write_bytes(to_bytes(document))
    data, leaks = scrubbed(path)
    assert {leak.kind for leak in leaks} == {Kind.DISMISSAL, Kind.BASE}
    path.write_bytes(data)
    assert open_file(path).document.parts == document.parts
    assert scrubbed(path)[1] == ()


def test_a_draft_leaves_the_comments_of_others_behind(tmp_path):
    path = tmp_path / "draft.akn"
    said = f"<!-- {SECRET} --><?prog {SECRET}?><meta>"
    path.write_text(ENGLISH.read_text(encoding="utf-8").replace("<meta>", said, 1), "utf-8")
    data, leaks = scrubbed(path)
    assert [(leak.kind, SECRET in leak.said) for leak in leaks] == [(Kind.COMMENT, True)] * 2
    assert SECRET.encode() not in data
    path.write_bytes(data)
    assert open_file(path).document == open_file(ENGLISH).document
    assert scrubbed(path)[1] == ()


def test_pictures_keep_what_draws():
    assert cleaned(TOLD) == png()
    exif = b"\xff\xe1" + struct.pack(">H", 10) + b"Exif\0\0XY"
    icc = b"\xff\xe2" + struct.pack(">H", 15) + b"ICC_PROFILE\0\1"
    table = b"\xff\xdb" + struct.pack(">H", 4) + b"ab"
    scan = b"\xff\xda" + struct.pack(">H", 4) + b"cd" + b"image" + b"\xff\xd9"
    assert cleaned(b"\xff\xd8" + exif + icc + table + scan) == b"\xff\xd8" + icc + table + scan
    for length in range(len(TOLD)):
        cleaned(TOLD[:length])
    assert cleaned(b"GIF89a") == b"GIF89a"


def test_the_command_lists_and_cleans(clean, tmp_path, capsys):
    members = unpacked((clean / "draft.docx").read_bytes())
    WORD[Kind.AUTHOR](members)
    path, target = tmp_path / "planted.docx", tmp_path / "clean.docx"
    path.write_bytes(packed(members))
    assert main(["inspect", str(path), "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["leaks"]
    assert found == {"kind": "author", "place": "docProps/core.xml", "said": SECRET}
    assert main(["scrub", str(path), str(target)]) == 0
    assert SECRET in capsys.readouterr().out
    assert main(["inspect", str(target)]) == 0
    assert main(["scrub", str(path), str(tmp_path / "clean.odt")]) == 2
    assert not (tmp_path / "clean.odt").exists()


def test_other_forms_are_refused(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text("text")
    with pytest.raises(RefusalError) as refused:
        scrubbed(path)
    assert refused.value.key == "unknown_format"
