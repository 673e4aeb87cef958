"""`drafter rollover`: the list, the draft written, what is remembered, and what is refused."""

import json

import pytest

from drafter.commands import main
from drafter.session import base_of, open_file

ADOPTED = """A/RES/75/132

Seventy-fifth session

Resolution adopted by the General Assembly on 15 December 2020

Criminal accountability of officials on mission

The General Assembly,

Recalling its resolution 74/181 of 18 December 2019,

Recalling also its resolution 74/116 of 16 December 2019,

1. Invites all States to measure their springs;

2. Requests the Secretary-General to report to the General Assembly at its seventy-sixth session.
"""


@pytest.fixture
def adopted(tmp_path):
    path = tmp_path / "adopted.txt"
    path.write_text(ADOPTED, encoding="utf-8")
    return path


def rolled(adopted, tmp_path, *options):
    """Return the text of the draft that the command writes, and the draft."""
    out = tmp_path / "draft.akn"
    assert main(["rollover", str(adopted), str(out), "--session", "76", *options]) == 0
    document = open_file(out).document
    return "\n".join(block.text for block in document.blocks()), document


def test_the_sure_ones_are_accepted_and_the_earlier_text_is_remembered(adopted, tmp_path, capsys):
    text, document = rolled(adopted, tmp_path)
    assert "at its seventy-seventh session" in text
    assert "resolution 75/132 of 15 December 2020" in text
    assert "resolution 74/116" in text
    assert (document.front.session, document.front.symbol) == (76, "")
    earlier = base_of(document)
    assert earlier is not None
    assert earlier.front.session == 75
    assert "seventy-sixth" in "".join(block.text for block in earlier.blocks())
    out = capsys.readouterr().out
    assert "OP2: “seventy-sixth” → “seventy-seventh”" in out
    assert "open  PP2: “74/116" in out


@pytest.mark.parametrize(
    ("accepting", "session", "series"),
    [("all", "seventy-seventh", "75/125"), ("none", "seventy-sixth", "74/116")],
)
def test_all_or_none_can_be_accepted(accepting, session, series, adopted, tmp_path):
    text, document = rolled(adopted, tmp_path, "--accept", accepting)
    assert f"{session} session" in text
    assert f"resolution {series}" in text
    assert document.front.session == (76 if accepting == "all" else 75)


def test_the_list_is_there_as_json(adopted, tmp_path, capsys):
    rolled(adopted, tmp_path, "--format", "json")
    answer = json.loads(capsys.readouterr().out)
    assert answer["version"] == 1
    by_label = {row["label"]: row for row in answer["proposals"]}
    assert by_label["OP2"]["now"] == "seventy-sixth"
    assert by_label["OP2"]["why"].endswith(".")
    assert (by_label["PP1"]["accepted"], by_label["PP2"]["accepted"]) == (True, False)
    assert by_label["session"]["deed"] == "cover"


@pytest.mark.parametrize("session", ["75", "70", "500", "99999999999999"])
def test_a_session_that_does_not_follow_is_refused(session, adopted, tmp_path, capsys):
    out = tmp_path / "draft.akn"
    assert main(["rollover", str(adopted), str(out), "--session", session]) == 2
    assert "76 to 105" in capsys.readouterr().err
    assert not out.exists()


def test_a_text_of_no_session_is_refused(source, tmp_path, capsys):
    out = tmp_path / "draft.akn"
    assert main(["rollover", str(source), str(out), "--session", "76"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()


def test_a_missing_file_is_said_in_one_line(tmp_path, capsys):
    argv = ["rollover", str(tmp_path / "none.akn"), str(tmp_path / "o.akn"), "--session", "76"]
    assert main(argv) == 2
    assert capsys.readouterr().err.count("\n") == 1
