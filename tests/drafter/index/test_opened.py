"""The database is made when needed, made anew when a table changes, and never left half-made."""

import pytest

from drafter.citations.symbols import parse
from drafter.index import build, opened, tables

TEXT = parse("A/RES/51/148")


def test_it_is_made_when_first_needed(home):
    assert opened.if_ready() is None
    assert opened.index().record(TEXT) is not None
    assert opened.place().is_file()
    assert opened.if_ready() is opened.index()


def test_a_changed_table_makes_it_anew_and_the_older_one_goes(home, monkeypatch):
    first = opened.place()
    opened.index()
    own = tables.own_folder()
    own.mkdir(parents=True)
    (own / "resolutions.tsv").write_text(
        "symbol\tdate\tearliest\tlatest\tevidence\tsupport\tother_dates\tvote\ttitle_source\ttitle\n"
        "A/RES/80/900\t2025-10-01\t\t\tprinted\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(opened, "_open", {})
    assert opened.index().record(parse("A/RES/80/900")) is not None
    assert opened.place() != first
    assert not first.exists()


def test_a_damaged_file_is_made_anew(home):
    opened.place().parent.mkdir(parents=True)
    opened.place().write_bytes(b"no database")
    assert opened.index().record(TEXT) is not None


def test_without_a_folder_to_write_in_it_stands_in_memory(home):
    (home / "cache").write_text("in the way", encoding="utf-8")
    assert opened.index().record(TEXT) is not None


def test_an_interrupted_build_leaves_the_old_index(home, monkeypatch):
    opened.index()
    before = opened.place().read_bytes()

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "fill", interrupted)
    with pytest.raises(KeyboardInterrupt):
        opened.rebuilt()
    assert opened.place().read_bytes() == before
    assert [p.name for p in opened.place().parent.iterdir()] == [opened.place().name]
