"""What mutation begins with: Drafter's own exports of small drafts, and a small index."""

import datetime
import io
import sqlite3
import sys
import zipfile
from pathlib import Path

from drafter import imports
from drafter.citations.citation import Series, Symbol
from drafter.exports import WRITERS, Profile, prepare
from drafter.index import build
from drafter.store import file as store

_TESTS = Path(__file__).resolve().parents[2] / "drafter"
_SUFFIXES = {"docx": ".docx", "odt": ".odt", "html": ".html", "txt": ".txt"}
_ROWS = 40
"""Of each table of the index: inputs are to be small."""


def of(reader):
    """Return the inputs that mutation of a reader begins with."""
    if reader == "index":
        return [small_index()]
    if reader == "akn":
        return [store.to_bytes(draft) for draft in drafts()]
    suffix = _SUFFIXES[reader]
    made = [WRITERS[suffix](prepare(draft, Profile.SUBMISSION)) for draft in drafts()]
    if reader in ("docx", "odt"):
        made = [unpacked(data) for data in (*made, *by_hand(reader))]
    return made


def drafts():
    """Drafts in three scripts, with notes, lists, a table and emphasis."""
    sys.path[:0] = [str(_TESTS / "imports"), str(_TESTS / "exports")]
    from six_drafts import typed_text

    texts = [typed_text(code) for code in ("en", "ar", "zh")]
    return [imports.from_text(text).document for text in texts]


def by_hand(reader):
    """Files of other makers: with tracked changes, comments, text boxes, numbering."""
    sys.path.insert(0, str(_TESTS / "imports"))
    import test_hostile

    return [test_hostile.DOCX if reader == "docx" else test_hostile.ODT]


def unpacked(data):
    """The package without compression and without its pictures: what is mutated is what is read."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            if name.endswith((".xml", ".rels", "mimetype")) and "theme" not in name:
                new.writestr(zipfile.ZipInfo(name), old.read(name))
    return stream.getvalue()


def small_index():
    """The bytes of an index with some rows of each table."""
    database = sqlite3.connect(":memory:")
    build.fill(database)
    for (table,) in database.execute("select name from sqlite_master where type = 'table'"):
        key = {"text": "symbol", "title": "symbol"}.get(table)
        if key:
            database.execute(
                f"delete from {table} where {key} not in"
                f" (select {key} from {table} order by random() limit {_ROWS})"
            )
        elif table != "sitting":
            database.execute(f"delete from {table} where rowid > {_ROWS}")
    database.commit()
    database.execute("vacuum")
    return database.serialize()


def ask_all(known):
    """Ask an index all that the program asks."""
    symbols = [Symbol(Series.GA_RESOLUTION, "51", 148), Symbol(Series.SC_RESOLUTION, "2000", 1325)]
    rows = known.database.execute("select symbol from text limit 3").fetchall()
    from drafter.citations.symbols import parse

    symbols += [found for (row,) in rows if isinstance(row, str) and (found := parse(row))]
    for symbol in symbols:
        known.record(symbol), known.parts(symbol), known.titles(symbol)
        known.numbered(symbol.series, symbol.number)
        known.sitting(symbol.series, symbol.session)
    known.adopted_on(Series.GA_RESOLUTION, datetime.date(1996, 12, 13))
    for language in ("en", "zh"):
        known.titled("Culture of peace", language)
        known.treaties(language), known.items(language)
        known.item_in("Culture of peace", language, 78)
        known.footnote("Charter of the United Nations", language)
        known.search("peace water", language)
    known.treaty_volumes(33757), known.counts(), known.series_counts()
