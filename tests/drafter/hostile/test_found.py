"""Inputs that fuzzing found, each mended: they open or are refused, and soon."""

import sqlite3
import time

import pytest

from drafter.imports import from_bytes
from drafter.index.opened import _connection

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text")
)
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


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_a_damaged_index_is_made_anew(place, tmp_path):
    path = tmp_path / "index.sqlite"
    database = sqlite3.connect(path)
    database.execute("create table text(symbol text primary key) without rowid")
    database.executemany("insert into text values (?)", [(f"A/RES/{n}",) for n in range(5000)])
    database.commit()
    database.close()
    sound = _connection(path)
    assert sound is not None
    sound.close()
    data = bytearray(path.read_bytes())
    start = int(len(data) * place) // 4096 * 4096
    data[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    assert _connection(path) is None
