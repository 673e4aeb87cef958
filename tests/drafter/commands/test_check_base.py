"""`drafter check --base`: amendments are held against the draft that they amend."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.commands import main
from drafter.imports import from_text
from drafter.session import export
from drafter.store.base import packed

DRAFT = """Clean ports

The General Assembly,

Noting with concern the state of ports,

1. Welcomes the report;

2. Urges States to clean their ports.
"""
AMENDMENTS = """Chile and Norway: amendment to draft resolution A/C.2/79/L.5

Clean ports

1. In operative paragraph 2, replace “harbours” with “docks”.

2. Delete operative paragraph 9.
"""
FOUND = ["missing_amended_words", "missing_amended_paragraph"]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    draft, amendments = tmp_path / "draft.akn", tmp_path / "amendments.akn"
    export(from_text(DRAFT, "en").document, draft)
    export(from_text(AMENDMENTS, "en").document, amendments)
    return draft, amendments


def rules(capsys, *argv: object) -> tuple[int, list[str]]:
    status = main(["check", "--format", "json", *map(str, argv)])
    (report,) = json.loads(capsys.readouterr().out)["files"]
    return status, [f["rule"] for f in report["findings"] if "amended" in f["rule"]]


def test_without_the_draft_nothing_is_said_of_it(files, capsys):
    assert rules(capsys, files[1]) == (0, [])


def test_the_draft_is_given_beside_the_amendments(files, capsys):
    assert rules(capsys, files[1], "--base", files[0]) == (1, FOUND)


def test_the_draft_that_the_file_remembers_serves_as_well(files, capsys):
    own = from_text(AMENDMENTS, "en").document
    export(replace(own, base=packed(from_text(DRAFT, "en").document, "A/C.2/79/L.5")), files[1])
    assert rules(capsys, files[1]) == (1, FOUND)


def test_other_amendments_are_no_draft(files, capsys):
    assert rules(capsys, files[1], "--base", files[1]) == (0, [])


def test_a_draft_that_is_not_there_is_said_in_one_sentence(files, capsys):
    assert main(["check", str(files[1]), "--base", "nowhere.akn"]) == 2
    assert "nowhere.akn" in capsys.readouterr().err
