"""Files that are damaged, or made to do harm: one clear sentence, or a document; nothing else."""

import io
import struct
import zipfile
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from opendocument import SPACES, flat, item, lists, note, p
from wordfile import UN_LIST, archive, call, notes, numbered, numbering, r, table, word_file
from wordfile import p as word_p

from drafter.imports import from_bytes, from_html
from drafter.imports.archive import MOST_RATIO, MOST_UNPACKED
from drafter.messages import of_refusal, of_remark
from drafter.model.opened import RefusalError

DOCX = word_file(
    word_p(r("The General Assembly", "<w:i/>"), ","),
    word_p("Recalling its resolution 70/1,", call(1)),
    numbered("Requests a report;"),
    table(("a", "b"), ("c", "d")),
    numbering=numbering(UN_LIST),
    footnotes=notes("footnote", n1="See A/64/1."),
)
FODT = flat(p("The General Assembly,"), p("Recalling" + note("One.")), lists(item(p("Requests"))))
ODT = archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": FODT})
HTML = b"<p>The <i>General</i> Assembly<a href='#n' id='c'>1</a>,<p id=n><a href='#c'>1</a> Note"
FILES = {".docx": DOCX, ".odt": ODT, ".fodt": FODT, ".html": HTML}


def refused(data, suffix):
    with pytest.raises(RefusalError) as error:
        from_bytes(data, f"draft{suffix}", suffix)
    for language in ("en", "zh"):
        sentence = of_refusal(error.value, language)
        assert f"draft{suffix}" in sentence
        assert "\n" not in sentence
    return error.value


def opened_or_refused(data, suffix):
    """What comes of a file: its remarks as sentences, or the refusal's key."""
    try:
        opened = from_bytes(data, f"draft{suffix}", suffix)
    except RefusalError as refusal:
        return refusal.key
    return [of_remark(remark, "en") for remark in opened.remarks]


@pytest.mark.parametrize(
    ("data", "suffix", "key"),
    [
        (DOCX[: len(DOCX) // 2], ".docx", "damaged_file"),
        (ODT[: len(ODT) // 2], ".odt", "damaged_file"),
        (b"", ".docx", "damaged_file"),
        (b"no archive at all", ".odt", "damaged_file"),
        (b"{\\rtf1 text}", ".docx", "old_word_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), ".docx", "old_word_file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            ".docx",
            "encrypted_file",
        ),
        (
            archive({"content.xml": "<x/>", "META-INF/manifest.xml": "<encryption-data/>"}),
            ".odt",
            "encrypted_file",
        ),
        (archive({"word/styles.xml": "<x/>"}), ".docx", "no_text_in_file"),
        (archive({"word/document.xml": "<x/>"}), ".docx", "no_text_in_file"),
        (archive({"styles.xml": "<x/>"}), ".odt", "no_text_in_file"),
        (b"<office/>", ".fodt", "no_text_in_file"),
        (archive({"word/document.xml": "<x>"}), ".docx", "damaged_file"),
        (archive({"content.xml": "<x>&y;</x>"}), ".odt", "damaged_file"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(data, suffix, key):
    assert refused(data, suffix).key == key


def test_an_archive_with_a_password_is_refused():
    data = bytearray(DOCX)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := data.find(sign, start + 1)) >= 0:
            data[start + place] |= 1
    assert refused(bytes(data), ".docx").key == "encrypted_file"


def bomb(size, name="word/document.xml"):
    """An archive that unpacks to so many spaces."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package,
        package.open(name, "w", force_zip64=True) as member,
    ):
        block = b" " * 2**20
        for _ in range(size // 2**20):
            member.write(block)
    return stream.getvalue()


def test_a_file_that_unpacks_to_too_much_is_refused_before_it_is_unpacked():
    small = bomb(64 * 2**20)
    assert len(small) * MOST_RATIO < 64 * 2**20
    refusal = refused(small, ".docx")
    assert (refusal.key, refusal.arguments["size"]) == ("unpacks_too_large", "64")


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_a_gigabyte_that_an_archive_declares_is_refused(suffix):
    refusal = refused(declaring(2**30), suffix)
    assert refusal.key == "unpacks_too_large"
    assert refusal.arguments["size"] == str(2**10)
    assert int(refusal.arguments["most"]) == MOST_UNPACKED // 2**20


def declaring(size):
    """An archive whose directory says that its text has a size."""
    data = bytearray(archive({"word/document.xml": "<x/>", "content.xml": "<x/>"}))
    place = data.find(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", size)
    return bytes(data)


def test_a_directory_that_says_too_little_is_not_believed():
    data = bytearray(bomb(2**20))
    place = data.find(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    assert refused(bytes(data), ".docx").key == "damaged_file"


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c SYSTEM "file:///etc/hostname">]>'
)


@pytest.mark.parametrize("part", ["document", "styles", "footnotes"])
def test_entities_are_refused_wherever_they_are_declared(part):
    content = f"{LAUGHS}<w:{part} xmlns:w='w'>&b;&c;</w:{part}>"
    parts = {"footnotes": notes("footnote", n1="x"), "styles": "<x/>"}
    data = word_file(word_p("x", call(1)), members={f"word/{part}.xml": content}, **parts)
    assert refused(data, ".docx").key == "has_dtd"


def test_entities_of_open_document_are_refused():
    content = f"{LAUGHS}<office:document {SPACES}>&b;&c;</office:document>"
    assert refused(archive({"content.xml": content}), ".odt").key == "has_dtd"
    assert refused(content.encode(), ".fodt").key == "has_dtd"


def test_macros_are_not_run_and_are_said():
    data = word_file(word_p("Text"), members={"word/vbaProject.bin": b"Sub AutoOpen()"})
    opened = from_bytes(data, "draft.docm", ".docm", "en")
    assert "macros_left_out" in [remark.key for remark in opened.remarks]
    with_basic = archive({"content.xml": FODT, "Basic/Standard/Module1.xml": "<x/>"})
    assert "macros" in " ".join(opened_or_refused(with_basic, ".odt"))


def test_relations_that_lead_out_of_the_file_are_not_followed():
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/>'
        '<Relationship Id="b" Type="x/footnotes" Target="../../../etc/passwd"/>'
        "</Relationships>"
    )
    data = word_file(word_p("Text"), members={"word/_rels/document.xml.rels": relations})
    opened = from_bytes(data, "draft.docx", ".docx", "en")
    assert [block.text for block in opened.document.blocks()] == ["Text"]


def test_a_broken_part_beside_the_text_is_said():
    data = word_file(numbered("Text"), styles="<w:styles>", numbering="<<<")
    opened = from_bytes(data, "draft.docx", ".docx", "en")
    parts = [dict(remark.arguments) for remark in opened.remarks if remark.key == "part_unreadable"]
    assert parts == [{"part": "word/styles.xml"}, {"part": "word/numbering.xml"}]


@pytest.mark.parametrize("depth", [60, 120, 10_000])
def test_elements_deep_within_each_other_open_or_are_refused(depth):
    nested = word_p("innermost")
    for tag in ("sdtContent", "ins") * depth:
        nested = (
            f"<w:{tag}>{nested}</w:{tag}>"
            if tag == "ins"
            else f"<w:sdt><w:{tag}>{nested}</w:{tag}></w:sdt>"
        )
    result = opened_or_refused(word_file(nested), ".docx")
    assert result == "damaged_file" or depth == 60


@given(st.sampled_from(sorted(FILES)), st.data())
@settings(max_examples=250, deadline=None)
def test_bytes_changed_at_random_open_or_are_refused(suffix, data):
    content = bytearray(FILES[suffix])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    opened_or_refused(bytes(content[: data.draw(st.integers(0, len(content)))]), suffix)
    opened_or_refused(bytes(content), suffix)


SCRAPS = [
    *("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>text</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>"),
    *("</w:tr>", "<w:tc>", "</w:tc>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:br/>"),
    *('<w:sym w:char="ZZ"/>', '<w:sym w:char="D800" w:font="Symbol"/>', "<w:txbxContent>"),
    *('<w:fldChar w:fldCharType="end"/>', '<w:fldChar w:fldCharType="begin"/>', "</w:txbxContent>"),
    *('<w:pPr><w:numPr><w:ilvl w:val="-3"/><w:numId w:val="1"/></w:numPr></w:pPr>', "<w:drawing>"),
    *('<w:footnoteReference w:id="1" w:customMarkFollows="1"/>', "</w:drawing>", "\ufffc", "1. x"),
]


@given(st.lists(st.sampled_from(SCRAPS), max_size=25))
@settings(max_examples=250, deadline=None)
@example(["<w:p>", "<w:r>", '<w:footnoteReference w:id="1" w:customMarkFollows="1"/>'])
def test_elements_in_any_order_open_or_are_refused(scraps):
    opened_or_refused(balanced(scraps), ".docx")


def balanced(scraps):
    """A Word file of scraps whose elements are closed in their order."""
    row, opened = [], []
    for scrap in scraps:
        if scrap.startswith("</"):
            if not opened or opened[-1] != scrap:
                continue
            opened.pop()
        elif scrap.startswith("<w:") and not scrap.endswith(("/>", "</w:t>", "</w:pPr>")):
            opened.append(f"</{scrap[1:]}")
        row.append(scrap)
    parts = {"footnotes": notes("footnote", n1="x"), "numbering": numbering(UN_LIST)}
    return word_file("".join([*row, *reversed(opened)]), **parts)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
@example("\ud800<p>\x00")
@example("<?xml version='1.0' encoding='utf-16'?><p>x")
@example("<!DOCTYPE x [<!ENTITY a 'b'>]><p>&a;")
def test_any_text_is_a_page(text):
    from_html(text)
    from_html(f"<p>{text}<ol><li>{text}<table><tr><td>{text}")


def test_every_form_of_file_is_read_by_its_own_reader():
    found = {suffix: opened_or_refused(data, suffix) for suffix, data in FILES.items()}
    assert all(isinstance(remarks, list) for remarks in found.values())
    read = partial(from_bytes, name="x", language="en")
    texts = {s: next(read(d, suffix=s).document.blocks()).text for s, d in FILES.items()}
    assert {text.removesuffix(",").replace("\ufffc", "") for text in texts.values()} == {
        "The General Assembly"
    }
