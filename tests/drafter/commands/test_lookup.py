"""`drafter lookup` and `drafter index`, as somebody types them."""

import json
from pathlib import Path

import pytest

from drafter.commands import main
from drafter.index import opened, tables


def looked_up(capsys, *words: str) -> dict:
    assert main(["lookup", *words, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("asked", "symbol", "date"),
    [
        ("A/RES/51/148", "A/RES/51/148", "1996-12-13"),
        ("51/148", "A/RES/51/148", "1996-12-13"),
        ("resolution 51/148", "A/RES/51/148", "1996-12-13"),
        ("A/RES/47/4", "A/RES/47/4", "1992-10-16"),
        ("S/RES/1325(2000)", "S/RES/1325(2000)", "2000-10-31"),
        ("S/RES/1325 (2000)", "S/RES/1325(2000)", "2000-10-31"),
        ("resolution 1325 (2000)", "S/RES/1325(2000)", "2000-10-31"),
        ("第1325(2000)号决议", "S/RES/1325(2000)", "2000-10-31"),
        ("217 A (III)", "A/RES/217(III)", "1948-12-10"),
        ("resolution 51/148 of 13 December 1996", "A/RES/51/148", "1996-12-13"),
        ("2625 (XXV)", "A/RES/2625(XXV)", "1970-10-24"),
        ("E/RES/2022/15", "E/RES/2022/15", "2022-07-21"),
        ("A/HRC/RES/16/21", "A/HRC/RES/16/21", "2011-03-25"),
        ("16/21", "A/HRC/RES/16/21", "2011-03-25"),
        ("S-10/2", "A/RES/S-10/2", "1978-06-30"),
    ],
)
def test_a_text_is_found_however_it_is_named(capsys, asked: str, symbol: str, date: str):
    about = looked_up(capsys, *asked.split())
    assert (about["symbol"], about["date"]) == (symbol, date)
    assert about["date_min"] == about["date_max"] == date
    assert about["evidence"] in ("printed", "cited")


def test_the_form_is_the_one_promised(capsys):
    about = looked_up(capsys, "A/RES/76/300")
    promised = {"symbol", "organ", "session", "date", "date_min", "date_max", "evidence", "titles"}
    assert promised <= set(about)
    assert (about["organ"], about["session"]) == ("ga", "76")
    assert set(about["titles"]) == {"ar", "en", "es", "fr", "ru", "zh"}
    assert about["vote"] == "161-0-8"


def test_parts_are_told(capsys):
    about = looked_up(capsys, "A/RES/217(III)")
    assert "A/RES/217A(III)" in [part["symbol"] for part in about["parts"]]


def test_bounds_are_told_where_no_date_is_known(capsys):
    about = looked_up(capsys, "A/RES/33/20")
    assert about["date"] is None
    assert about["evidence"] == "bounds"
    assert about["date_min"] < about["date_max"]


@pytest.mark.parametrize("asked", ["A/RES/99/12", "harbour", "62/501", "A/75/312", "0/0"])
def test_what_is_unknown_is_said_and_is_no_failure(capsys, monkeypatch, asked: str):
    monkeypatch.setenv("DRAFTER_LANGUAGE", "en")
    about = looked_up(capsys, asked)
    assert (about["date"], about["evidence"]) == (None, None)
    assert main(["lookup", asked]) == 0
    assert "does not know" in capsys.readouterr().out


def test_the_text_form_says_date_and_grade(capsys, monkeypatch):
    monkeypatch.setenv("DRAFTER_LANGUAGE", "en")
    assert main(["lookup", "A/RES/51/148"]) == 0
    assert "1996-12-13 (as other texts cite it)" in capsys.readouterr().out


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setattr(opened, "user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(tables, "user_data", lambda: tmp_path / "data")
    monkeypatch.setattr(opened, "_open", {})
    return tmp_path


def test_the_index_is_built_and_counted(capsys, home: Path):
    assert main(["index", "build"]) == 0
    capsys.readouterr()
    assert main(["index", "stats", "--format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["texts"] == sum(figures["series"].values()) > 20_000
    assert Path(figures["path"]).is_relative_to(home)


def test_files_are_read_with_progress_on_standard_error(capsys, home: Path):
    folder = home / "files"
    folder.mkdir()
    (folder / "broken.xml").write_text("<akomaNtoso>", encoding="utf-8")
    assert main(["index", "build", "--akn", str(folder)]) == 0
    printed = capsys.readouterr()
    assert "1 of 1" in printed.err
    assert "1 left out" in printed.err


def test_a_folder_that_is_not_there_is_one_sentence(capsys, home: Path):
    assert main(["index", "build", "--akn", str(home / "nowhere")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
