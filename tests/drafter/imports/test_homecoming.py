"""A work file comes home as the draft that it was, with what was edited in it and nothing else."""

import io
import re
import zipfile
from dataclasses import replace

import editing
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OdfValidator, OpenXmlValidator

from drafter.exports import WRITERS, Profile, prepare, working
from drafter.imports import from_bytes
from drafter.messages import of_remark
from drafter.model.carried import Carried, CarriedLine, bookmark, packed, place_in, unpacked
from drafter.model.document import Block, Kind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.paths import resources
from drafter.session import export, open_file
from drafter.store.file import from_bytes as reopen
from drafter.store.file import read as read_native
from drafter.store.file import to_bytes

CODES = ["en", "zh"]
SUFFIXES = [".docx", ".odt"]


def example(code):
    return read_native(resources() / "examples" / f"request-{code}.akn").document


def work_file(document, suffix, printed=None):
    """A work file of a draft; with `printed`, as somebody would have left it after edits."""
    sheet = working(prepare(document, Profile.LAYOUT), to_bytes(document).decode())
    if printed is not None:
        edited = prepare(printed, Profile.LAYOUT)
        sheet = replace(edited, work=sheet.work)
    return WRITERS[suffix](sheet)


def come_home(data, suffix):
    return from_bytes(data, f"draft{suffix}", suffix, reopen=reopen)


def without_bookmarks(data):
    """The file as a program leaves it that knows no bookmarks."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name in ("word/document.xml", "content.xml"):
                content = re.sub(rb"<(w|text):bookmark[^>]*>", b"", content)
                content = content.replace(b"</text:bookmark-start>", b"")
                content = content.replace(b"</text:bookmark-end>", b"")
            new.writestr(name, content)
    return result.getvalue()


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("code", CODES)
def test_a_work_file_is_the_same_draft(tmp_path, code, suffix):
    path = tmp_path / f"draft{suffix}"
    export(example(code), path, "layout")
    opened = open_file(path)
    assert opened.document == example(code)
    assert opened.remarks == ()


@pytest.mark.parametrize("code", CODES)
def test_a_work_file_is_valid(tmp_path, code):
    for suffix, validator in ((".docx", OpenXmlValidator()), (".odt", OdfValidator())):
        path = tmp_path / f"draft{suffix}"
        path.write_bytes(work_file(example(code), suffix))
        assert [str(error) for error in validator.validate(str(path)).errors] == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("code", CODES)
def test_the_copy_that_is_handed_in_carries_nothing(tmp_path, code, suffix):
    path = tmp_path / f"draft{suffix}"
    export(example(code), path, "submission")
    with zipfile.ZipFile(path) as package:
        content = b"".join(package.read(name) for name in package.namelist()).lower()
    for word in (b"drafter-work", b"urn:drafter", b"bookmark", b"customxml", b"akomantoso"):
        assert word not in content


def with_blocks(document, part, blocks):
    parts = list(document.parts)
    parts[part] = replace(parts[part], blocks=tuple(blocks))
    return replace(document, parts=tuple(parts))


def operative(document, part=2):
    blocks = document.parts[part].blocks
    return next(n for n, b in enumerate(blocks) if b.kind is Kind.OPERATIVE and not b.level)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("code", CODES)
def test_an_edited_word_an_added_and_a_removed_paragraph_are_just_that(code, suffix):
    document = example(code)
    blocks = list(document.parts[2].blocks)
    first = operative(document)
    words = "请" if code == "zh" else "Requests"
    old = blocks[first].passage
    middle = len(old.text) // 2
    changed = replace(old, text=old.text[:middle] + "XY" + old.text[middle:])
    blocks[first] = replace(blocks[first], passage=replace(changed, marks=old.marks))
    new = Block("zz", Kind.OPERATIVE, Passage(f"{words} 123;"))
    gone = blocks.pop(-1)
    blocks.insert(first + 1, new)
    edited = with_blocks(document, 2, blocks)
    opened = come_home(work_file(document, suffix, edited), suffix)
    found = opened.document.parts[2].blocks
    assert [b.text for b in found] == [b.text for b in blocks]
    assert [(b.kind, b.level) for b in found] == [(b.kind, b.level) for b in blocks]
    assert [b.id for b in found if b.id != f"b{document.next_id}"] == [
        b.id for b in document.parts[2].blocks if b.id != gone.id
    ]
    assert found[first].passage.marks[0] == old.marks[0]
    assert opened.document.front == document.front
    assert dict(opened.remarks[0].arguments) == {"changed": "1", "added": "1", "removed": "1"}
    assert "1" in of_remark(opened.remarks[0], "en")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_paragraphs_that_were_moved_are_the_same_paragraphs(suffix):
    document = example("en")
    blocks = list(document.parts[1].blocks)
    blocks.append(blocks.pop(1))
    moved = with_blocks(document, 1, blocks)
    opened = come_home(without_bookmarks(work_file(document, suffix, moved)), suffix)
    assert [b.id for b in opened.document.parts[1].blocks] == [b.id for b in blocks]
    assert opened.document.parts[1].blocks == tuple(blocks)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_without_bookmarks_the_texts_still_tell_which_paragraph_is_which(suffix):
    opened = come_home(without_bookmarks(work_file(example("en"), suffix)), suffix)
    assert opened.document == example("en")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_notes_and_cover_come_home_too(suffix):
    document = example("en")
    part, place = next(
        (m, n)
        for m, part in enumerate(document.parts)
        for n, block in enumerate(part.blocks)
        if block.passage.notes
    )
    blocks = list(document.parts[part].blocks)
    passage = blocks[place].passage
    note = Note(Passage(passage.notes[0].passage.text + " Added."))
    blocks[place] = replace(
        blocks[place], passage=replace(passage, notes=(note, *passage.notes[1:]))
    )
    edited = with_blocks(document, part, blocks)
    edited = replace(edited, front=replace(document.front, item_title="Another title"))
    opened = come_home(work_file(document, suffix, edited), suffix)
    assert opened.document.parts == edited.parts
    assert opened.document.front.wording("item_title") == "Another title"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_is_another_text_by_now_is_read_like_any_other(suffix):
    document = example("en")
    other = with_blocks(document, 0, [])
    for part in range(3):
        other = with_blocks(other, part, [Block(f"x{part}", Kind.PLAIN, Passage("Other words."))])
    opened = come_home(without_bookmarks(work_file(document, suffix, other)), suffix)
    assert "came_home" not in [remark.key for remark in opened.remarks]
    assert "Other words." in [block.text for block in opened.document.blocks()]


def test_an_empty_paragraph_is_not_lost_though_nothing_of_it_is_printed():
    document = example("en")
    blocks = list(document.parts[2].blocks)
    blocks.insert(3, Block("empty", Kind.PREAMBULAR))
    document = with_blocks(document, 2, blocks)
    document = reopen(to_bytes(document), "x").document
    assert come_home(work_file(document, ".docx"), ".docx").document == document


@pytest.mark.parametrize("content", ["", "!!", "QUJD", packed(Carried("<x/>", ()))])
def test_damaged_matters_leave_the_text_as_any_other(content):
    sheet = replace(prepare(example("en"), Profile.LAYOUT), work=content or " ")
    for suffix in SUFFIXES:
        opened = come_home(WRITERS[suffix](sheet), suffix)
        assert len(opened.document.parts) == 3


@given(st.text(), st.lists(st.builds(CarriedLine, *[st.text()] * 5)))
@settings(max_examples=50, deadline=None)
def test_what_is_packed_is_unpacked(source, lines):
    clean = source.encode("utf-8", "replace").decode()
    assert unpacked(packed(Carried(clean, ()))) == Carried(clean, ())
    assert place_in(bookmark(len(lines))) == len(lines)
    assert place_in(source) is None or source.startswith("_drafter_")


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_any_text_is_unpacked_or_not(text):
    assert unpacked(text) is None


EDITS = st.lists(
    st.tuples(st.sampled_from(["word", "cut", "drop", "add"]), st.integers(0, 100)), max_size=4
)


@given(EDITS, st.sampled_from(SUFFIXES), st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_edits_of_any_kind_come_home_with_every_word(edits, suffix, bookmarks):
    document = example("en")
    blocks = list(document.parts[2].blocks)
    for n, (kind, place) in enumerate(edits):
        at = 2 + place % (len(blocks) - 3)
        text = blocks[at].text
        if kind == "add":
            blocks.insert(
                at, Block(f"n{n}", blocks[at].kind, Passage(f"New {n};"), blocks[at].level)
            )
        elif kind == "drop" and len(blocks) > 8:
            del blocks[at]
        elif kind == "cut" and not blocks[at].passage.notes:
            blocks[at] = replace(blocks[at], passage=Passage(text[: len(text) // 2].strip() + ","))
        elif not blocks[at].passage.notes:
            blocks[at] = replace(blocks[at], passage=Passage(f"{text} {n}"))
    edited = with_blocks(document, 2, blocks)
    data = work_file(document, suffix, edited)
    opened = come_home(data if bookmarks else without_bookmarks(data), suffix)
    found = [block.text for block in opened.document.parts[2].blocks]
    assert found == [block.text for block in blocks]
    assert opened.document.parts[:2] == document.parts[:2]
    ids = [block.id for block in opened.document.blocks()]
    assert len(set(ids)) == len(ids)


@pytest.fixture(scope="module")
def edited(tmp_path_factory):
    """Work files that LibreOffice opened, edited and saved."""
    if editing.PROGRAM is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("edited")
    document = example("en")
    first = document.parts[2].blocks[operative(document)]
    end, steps = first.text[-40:], {}
    for suffix in SUFFIXES:
        export(document, folder / f"draft{suffix}")
        export(document, folder / f"same{suffix}")
        edit = editing.replaced(end, f"{end[:-1]}!;")
        steps[f"draft{suffix}"] = edit + editing.added(f"{end[:-1]}!;", "Invites all States;")
        steps[f"same{suffix}"] = ""
    editing.edit(folder, steps)
    return folder


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_libreoffice_saved_is_the_same_draft(edited, suffix):
    opened = open_file(edited / f"edited-same{suffix}")
    assert opened.document == example("en")
    assert opened.remarks == ()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_word_and_a_paragraph_edited_in_libreoffice_are_exactly_that(edited, suffix):
    document = example("en")
    opened = open_file(edited / f"edited-draft{suffix}")
    place = operative(document)
    blocks = list(document.parts[2].blocks)
    text = blocks[place].text
    assert opened.document.parts[2].blocks[place].text == text[:-1] + "!;"
    added = opened.document.parts[2].blocks[place + 1]
    assert (added.kind, added.level, added.text) == (Kind.OPERATIVE, 0, "Invites all States;")
    assert added.passage.marks == (Mark(0, 7, Style.EMPHASIS),)
    rest = list(opened.document.parts[2].blocks)
    assert rest[:place] == blocks[:place]
    assert rest[place + 2 :] == blocks[place + 1 :]
    assert dict(opened.remarks[0].arguments) == {"changed": "1", "added": "1", "removed": "0"}
    assert opened.document.parts[:2] == document.parts[:2]
    assert opened.document.front == document.front
