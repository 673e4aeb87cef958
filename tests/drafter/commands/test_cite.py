"""`drafter cite`: the JSON contract, and its words for people."""

import json

import pytest

from drafter.commands import main

TEXT = "Recalling its resolution 51/148 of 13 December 1995, and A/75/312,"


def cited(capsys, *words):
    assert main(["cite", *words, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)["citations"]


def test_a_citation_has_all_that_the_contract_says(capsys):
    first, document = cited(capsys, "--text", TEXT, "--lang", "en", "--to", "fr")
    assert first == {
        "block": "",
        "start": 10,
        "end": 51,
        "text": "its resolution 51/148 of 13 December 1995",
        "symbol": "A/RES/51/148",
        "paragraph": None,
        "date": "1995-12-13",
        "verdict": first["verdict"],
        "expected_date": "1996-12-13",
        "written": "sa résolution 51/148 du 13 décembre 1995",
    }
    assert first["verdict"] in {"contradicted", "impossible"}
    assert (document["symbol"], document["verdict"]) == ("A/75/312", "unknown")


def test_words_in_another_language_are_written_only_when_asked_for(capsys):
    assert all("written" not in row for row in cited(capsys, "--text", TEXT, "--lang", "en"))


def test_the_language_of_a_text_is_recognised(capsys):
    (row,) = cited(capsys, "--text", "回顾其2012年12月18日第67/123号决议，")
    assert row["symbol"] == "A/RES/67/123"


def test_a_file_is_read_with_its_blocks_and_notes(capsys, tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(
        "The General Assembly,\n\nRecalling its resolution 67/123 of 18 December 2012,\n\n"
        "1. Decides to remain seized of the matter.\n",
        encoding="utf-8",
    )
    (row,) = cited(capsys, str(path), "--lang", "en")
    assert row["block"]
    assert row["text"] == "its resolution 67/123 of 18 December 2012"


def test_the_text_form_says_the_verdict_and_the_other_words(capsys):
    assert main(["cite", "--text", TEXT, "--lang", "en", "--to", "es"]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("A/RES/51/148: ")
    assert first.endswith("→ su resolución 51/148, de 13 de diciembre de 1995")


@pytest.mark.parametrize("words", [[], ["a.txt", "--text", "x"], ["--text", "x", "--lang", "xx"]])
def test_unclear_words_are_one_sentence_and_status_2(words, capsys):
    assert main(["cite", *words]) == 2
    assert "drafter cite" in capsys.readouterr().err
