"""Inputs that fuzzing found, each mended: they open or are refused, and soon."""

import contextlib
import sqlite3
import time

import pytest

from drafter.imports import from_bytes
from drafter.index import build
from drafter.index.opened import _connection
from drafter.model.opened import RefusalError
from drafter.paths import resources
from drafter.session import open_file
from drafter.store import file as store

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text")
)
EXAMPLE = resources() / "examples" / "request-en.akn"
NOTE = "<text:note><text:note-body><text:p>Ice.{}</text:p></text:note-body></text:note>"


@pytest.mark.parametrize("view", ["final", "original"])
def test_notes_within_notes_are_read_once_each(view):
    inner = ""
    for _ in range(40):
        inner = NOTE.format(inner)
    data = f"<office:document {SPACES}><office:body><office:text><text:p>Snow{inner}</text:p>"
    data += "</office:text></office:body></office:document>"
    begun = time.process_time()
    document = from_bytes(data.encode(), "deep.fodt", ".fodt", "en", view).document
    assert time.process_time() - begun < 5
    assert len(next(document.blocks()).passage.notes) == 1


def test_deletions_within_deletions_come_back_once_each():
    marks = [f'<text:change text:change-id="c{n}"/>' * 2 for n in range(41)]
    regions = "".join(
        f'<text:changed-region text:id="c{n}"><text:deletion><text:p>Ice.{marks[n + 1]}</text:p>'
        "</text:deletion></text:changed-region>"
        for n in range(40)
    )
    data = f"<office:document {SPACES}><office:body><office:text><text:tracked-changes>{regions}"
    data += f"</text:tracked-changes><text:p>Snow{marks[0]}</text:p></office:text></office:body>"
    opened = from_bytes(f"{data}</office:document>".encode(), "x.fodt", ".fodt", "en", "original")
    assert next(opened.document.blocks()).text.count("Ice.") == 40


@pytest.fixture
def index_file(tmp_path):
    path = tmp_path / "index.sqlite"
    build.build(path)
    return path


def is_opened(path):
    database = _connection(path)
    if database is not None:
        database.close()
    return database is not None


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_a_damaged_index_is_not_asked(place, index_file):
    assert is_opened(index_file)
    data = bytearray(index_file.read_bytes())
    start = int(len(data) * place) // 4096 * 4096
    data[start : start + 4096] = b"\xff" * 4096
    index_file.write_bytes(data)
    assert not is_opened(index_file)


@pytest.mark.parametrize(
    "forgery",
    [
        "alter table text drop column vote",
        "create view more as select 1",
        "drop table footnote",
        "create trigger t after insert on text begin select 1; end",
        "update text set date = '2023-02-30' where number = 148",
        "update text set others = '1996-12-13 soon' where number = 148",
        "update text set evidence = 'hearsay' where number = 148",
        "update treaty set others = '12 ²'",
        "update sitting set opened = 'now'",
    ],
)
def test_an_index_that_was_forged_is_not_asked(forgery, index_file):
    database = sqlite3.connect(index_file)
    database.execute(forgery)
    database.commit()
    database.close()
    assert not is_opened(index_file)


def test_a_namespace_with_a_relative_name_is_kept():
    data = b"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    xmlns:a="#urn:draft!er:1"><statement name="resolution"><preface>Ice<a:b/></preface><mainBody>
    <p>Snow</p></mainBody></statement></akomaNtoso>"""
    opened = store.from_bytes(data, "x.akn").document
    assert b"Ice" in store.to_bytes(opened)


def test_a_prefix_that_nothing_declares_is_read_and_kept():
    """The parser lets it pass where a lesser fault stands after it: here a value of `xml:space`."""
    data = b"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <statement name="resolution"><preface>Ice</preface><mainBody><pref:ce>Rain</pref:ce>
    <p>Snow<pref:ce>Hail</pref:ce></p><p xml:space="">Ice</p></mainBody></statement></akomaNtoso>"""
    again = store.to_bytes(store.from_bytes(data, "x.akn").document)
    assert all(word in again for word in (b"Ice", b"Rain", b"Snow", b"Hail"))


@pytest.mark.parametrize("piece", ["a", "<a ", "<!--", "<?", "<![CDATA[", '<a "', "</a/", "<a:"])
def test_a_faulty_file_is_mended_or_refused_soon(piece):
    """A name without an end was tried anew at each of its letters: 6 KB took half a second."""
    head = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><p><a '
    data = head + piece * (300_000 // len(piece)) + "</p></b></akomaNtoso>"
    begun = time.process_time()
    with contextlib.suppress(RefusalError):
        store.from_bytes(data.encode(), "x.akn")
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("said", ["<!-- of Ana -->", "<?prog of Ana?>"])
def test_comments_and_instructions_are_read_nowhere_and_leave_with_nothing(said):
    """One directly in a document was taken for an element of it, and no draft opened."""
    head, *rest = store.to_bytes(open_file(EXAMPLE).document).decode().split("<statement")
    parts = "".join(["<statement", *rest]).split(">")
    for place in range(1, len(parts), 7):
        data = head + ">".join([*parts[:place], said + parts[place], *parts[place + 1 :]])
        try:
            opened = store.from_bytes(data.encode(), "x.akn")
        except RefusalError:
            continue
        assert b"of Ana" not in store.to_bytes(opened.document)
        assert text_of(opened.document) == text_of(open_file(EXAMPLE).document)


def text_of(document):
    return [block.text for block in document.blocks()]
