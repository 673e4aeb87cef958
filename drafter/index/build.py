"""Make the database from the tables: a side file, then one rename; the old one stays till then."""

import datetime
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from drafter.citations.facts import Evidence
from drafter.citations.symbols import parse
from drafter.index.folding import folded
from drafter.index.strength import stronger
from drafter.index.tables import LANGUAGES, rows

_FORM = """
create table text(symbol text primary key, whole text not null, series text not null,
    session text not null, number integer not null, part text not null, date text not null,
    earliest text not null, latest text not null, evidence text not null,
    support integer not null, others text not null, vote text not null) strict, without rowid;
create table title(symbol text, language text, text text not null, folded text not null,
    official integer not null, primary key(symbol, language)) strict, without rowid;
create table sitting(series text, session text, opened text not null, closed text not null,
    before text not null, first_number integer not null, last_number integer not null,
    slack integer, primary key(series, session)) strict, without rowid;
create table item(language text not null, folded text not null, text text not null,
    items text not null) strict;
create table treaty(number integer not null, volume integer not null, others text not null,
    date text not null, language text not null, name text not null) strict;
create table footnote(language text not null, folded text not null, name text not null,
    note text not null, documents integer not null) strict;
"""
_ORDERS = """
create index text_whole on text(whole);
create index text_number on text(series, number);
create index text_date on text(series, date);
create index title_folded on title(language, folded);
create index item_folded on item(language, folded);
create index treaty_number on treaty(number);
create index footnote_folded on footnote(language, folded);
"""
_CELLS = {
    "text": "days(date) and days(earliest) and days(latest) and days(others) and evidence in ({})",
    "sitting": "days(opened) and days(closed) and days(before)",
    "treaty": "others not glob '*[^0-9 ]*' and length(others) < 200",
}
"""What the cells of a table must hold to be read; conditions of the tables themselves would not do,
for SQLite does not check them in a file that is open for reading alone."""
_OFFICIAL = "official"


def build(target: Path) -> None:
    """Write the database; OSError where the folder cannot be written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".index-", suffix=".new", dir=target.parent)
    os.close(handle)
    try:
        with closing(sqlite3.connect(name)) as database:
            fill(database)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def fill(database: sqlite3.Connection) -> None:
    """Put all tables into an empty database."""
    database.executescript("pragma journal_mode=off; pragma synchronous=off;" + _FORM)
    with database:
        _put(database, "text", 13, _texts())
        _put(database, "title", 5, _titles())
        _put(database, "sitting", 8, _sittings())
        _put(database, "item", 4, _items())
        _put(database, "treaty", 6, _treaties())
        _put(database, "footnote", 5, _footnotes())
    database.executescript(_ORDERS)


def is_sound(database: sqlite3.Connection) -> bool:
    """Say whether every question can be asked of a database: its form, its pages, its cells."""
    database.create_function("days", 1, _are_days, deterministic=True)
    try:
        return (
            _form(database) == _expected_form()
            and database.execute("pragma integrity_check(1)").fetchone() == ("ok",)
            and not any(_bad_cell(database, table) for table in _CELLS)
        )
    except (sqlite3.Error, UnicodeError):
        return False


def _are_days(cell: str) -> bool:
    """Say whether a cell holds dates and nothing else, with spaces between them."""
    try:
        for day in cell.split():
            datetime.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _bad_cell(database: sqlite3.Connection, table: str) -> bool:
    grades = ", ".join(f"'{grade}'" for grade in Evidence)
    condition = _CELLS[table].format(grades)
    query = f"select 1 from {table} where not ({condition}) limit 1"
    return database.execute(query).fetchone() is not None


def _form(database: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    return frozenset(database.execute("select type, name, tbl_name, sql from sqlite_master"))


@cache
def _expected_form() -> frozenset[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_FORM + _ORDERS)
        return _form(database)


def _put(
    database: sqlite3.Connection, name: str, width: int, values: Iterable[tuple[object, ...]]
) -> None:
    gaps = ", ".join("?" * width)
    database.executemany(f"insert or replace into {name} values({gaps})", values)


def _texts() -> Iterator[tuple[object, ...]]:
    """Yield each text once: of two rows about one symbol the better evidence holds."""
    kept: dict[str, dict[str, str]] = {}
    for row in rows("resolutions"):
        known = kept.get(row["symbol"])
        kept[row["symbol"]] = row if known is None else stronger(known, row)
    for symbol, row in kept.items():
        parsed = parse(symbol)
        if parsed is not None:
            yield (
                symbol, str(parsed.whole), str(parsed.series), parsed.session, parsed.number,
                parsed.part, row["date"], row["earliest"], row["latest"], row["evidence"],
                int(row["support"] or 0), row["other_dates"], row["vote"],
            )  # fmt: skip


def _titles() -> Iterator[tuple[object, ...]]:
    for row in rows("resolutions"):
        if row["title"]:
            official = row["title_source"] == _OFFICIAL
            yield row["symbol"], "en", row["title"], folded(row["title"]), official
    for row in rows("titles"):
        for code in LANGUAGES:
            if row[code]:
                yield row["symbol"], code, row[code], folded(row[code]), True


def _sittings() -> Iterator[tuple[object, ...]]:
    for row in rows("sessions"):
        slack = int(row["slack"]) if row["slack"] else None
        yield (
            row["series"], row["session"], row["opened"], row["closed"], row["before"],
            int(row["first_number"] or 0), int(row["last_number"] or 0), slack,
        )  # fmt: skip


def _items() -> Iterator[tuple[object, ...]]:
    for row in rows("items"):
        for code in LANGUAGES:
            if row[code]:
                yield code, folded(row[code]), row[code], row["items"]


def _treaties() -> Iterator[tuple[object, ...]]:
    for row in rows("treaties"):
        for code in LANGUAGES:
            if row[code] and row["number"].isdigit() and row["volume"].isdigit():
                place = int(row["number"]), int(row["volume"])
                yield *place, row["other_volumes"], row["date"], code, row[code]


def _footnotes() -> Iterator[tuple[object, ...]]:
    for row in rows("footnotes"):
        for code in LANGUAGES:
            name, note = row[f"name_{code}"], row[f"note_{code}"]
            if name and note:
                yield code, folded(name), name, note, int(row["documents"])
