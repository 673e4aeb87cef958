"""What the command line understands and how it answers: every word, its forms, its status."""

import json
from pathlib import Path

import pytest

from drafter import VERSION
from drafter.commands import WORDS, main
from drafter.languages.language import available
from drafter.rules import RULES
from drafter.session import open_file

EXAMPLES = Path(__file__).resolve().parents[3] / "resources" / "examples"


def json_of(capsys, *argv):
    """Return the exit status and the answer as JSON."""
    status = main([str(word) for word in argv])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_names_every_word(word, capsys):
    assert main([word]) == 0
    out = capsys.readouterr().out
    assert all(known in out for known in WORDS)


def test_the_version_is_said(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"drafter {VERSION}\n"


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["chekc"],
        ["check"],
        ["check", "--format", "xml", "a.txt"],
        ["check", "--lang", "tlh", "a.txt"],
        ["check", "--jobs", "0", "a.txt"],
        ["check", "--jobs", "many", "a.txt"],
        ["check", "--form", "json", "a.txt"],
        ["convert", "a.txt"],
        ["convert", "a.txt", "b.docx", "--profile", "letter"],
        ["convert", "a.txt", "b.docx", "c.docx"],
        ["new", "letter", "--out", "a.akn"],
        ["new", "request"],
        ["new", "request", "--lang", "tlh", "--out", "a.akn"],
        ["new", "request", "--session", "-4", "--out", "a.akn"],
        ["explain"],
        ["explain", "no_such_rule"],
        ["rules", "--format", "yaml"],
        ["self-test", "now"],
    ],
    ids=" ".join,
)
def test_words_that_make_no_sense_are_answered_in_one_line(argv, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_answers_are_in_the_language_of_the_environment(capsys, monkeypatch):
    monkeypatch.setenv("DRAFTER_LANGUAGE", "zh")
    assert main(["check", "missing.txt"]) == 2
    assert any("\u4e00" <= letter <= "\u9fff" for letter in capsys.readouterr().err)


# check


@pytest.mark.parametrize("name", ["request-en.akn", "request-zh.akn"])
def test_the_shipped_examples_are_clean(name, capsys):
    assert main(["check", str(EXAMPLES / name)]) == 0
    assert name in capsys.readouterr().out


def test_mistakes_make_the_status_one(faulty, capsys):
    assert main(["check", str(faulty)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(str(faulty)) for line in lines)
    assert len(lines) >= 3


def test_json_has_the_keys_that_were_promised(faulty, capsys):
    status, answer = json_of(capsys, "check", faulty, "--format", "json")
    assert status == 1
    assert answer["version"] == 1
    (file,) = answer["files"]
    assert set(file) == {"path", "kind", "language", "paragraphs", "findings"}
    document = open_file(faulty).document
    blocks = {block.id: block for block in document.blocks()}
    assert file["paragraphs"] == len(blocks)
    for finding in file["findings"]:
        assert set(finding) == {
            "rule", "family", "part", "label", "block", "start", "end", "text", "message", "fixes",
        }  # fmt: skip
        assert finding["family"] in {"required", "mistake", "style", "information"}
        assert finding["rule"] in {rule.id for rule in RULES}
        assert all(set(fix) == {"label", "safe"} for fix in finding["fixes"])
        if finding["block"]:
            text = blocks[finding["block"]].text
            assert text[finding["start"] : finding["end"]] == finding["text"]


def test_a_file_that_could_not_be_read_has_an_error_instead(faulty, tmp_path, capsys):
    status = main(["check", str(faulty), str(tmp_path / "no.txt"), "--format", "json"])
    out, err = capsys.readouterr()
    read, unread = json.loads(out)["files"]
    assert status == 2
    assert "findings" in read
    assert set(unread) == {"path", "error"}
    assert err.strip() == unread["error"]


def test_findings_of_style_alone_leave_the_status_zero(tmp_path, capsys):
    path = tmp_path / "styled.akn"
    clean = (EXAMPLES / "request-en.akn").read_bytes()
    path.write_bytes(clean.replace(b"hydrological services", b"hydrological  services"))
    status, answer = json_of(capsys, "check", path, "--format", "json")
    families = {finding["family"] for finding in answer["files"][0]["findings"]}
    assert families == {"style"}
    assert status == 0


def test_many_processes_find_what_one_finds(faulty, source, tmp_path, capsys):
    files = [faulty, source, tmp_path / "no.txt", EXAMPLES / "request-zh.akn"]
    one = json_of(capsys, "check", *files, "--format", "json")
    many = json_of(capsys, "check", *files, "--format", "json", "--jobs", 3)
    assert many == one


def test_the_language_can_be_said(tmp_path, capsys):
    path = tmp_path / "odd.txt"
    path.write_text("1992\n", encoding="utf-8")
    for language in ("zh", "en"):
        _, answer = json_of(capsys, "check", path, "--lang", language, "--format", "json")
        assert answer["files"][0]["language"] == language


def test_sarif_has_what_its_readers_need(faulty, tmp_path, capsys):
    missing = tmp_path / "no such 文件.txt"
    _, log = json_of(capsys, "check", faulty, missing, "--format", "sarif")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    known = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(known) == len(set(known)) == len(RULES)
    assert run["results"]
    for result in run["results"]:
        assert result["ruleId"] in known
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == faulty.as_uri()
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["message"]["text"]


# convert


@pytest.mark.parametrize("profile", ["layout", "submission"])
@pytest.mark.parametrize("suffix", [".akn", ".docx", ".odt", ".html", ".txt", ".pdf", ".DOCX"])
def test_every_form_is_written(suffix, profile, tmp_path, capsys):
    target = tmp_path / f"out{suffix}"
    argv = ["convert", str(EXAMPLES / "request-en.akn"), str(target), "--profile", profile]
    assert main(argv, lambda sheet: f"%PDF- {sheet.profile}".encode()) == 0
    assert capsys.readouterr() == ("", "")
    head = {".txt": b"", ".html": b"<!", ".akn": b"<?xml", ".pdf": f"%PDF- {profile}".encode()}
    assert target.read_bytes().startswith(head.get(suffix, b"PK"))


@pytest.mark.parametrize("suffix", [".akn", ".docx", ".odt", ".html", ".txt"])
def test_the_same_draft_gives_the_same_bytes(suffix, tmp_path):
    made = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}{suffix}"
        assert main(["convert", str(EXAMPLES / "request-zh.akn"), str(target)]) == 0
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_a_draft_comes_back_from_its_own_form_as_it_was(tmp_path):
    first, second = tmp_path / "a.akn", tmp_path / "b.akn"
    assert main(["convert", str(EXAMPLES / "request-en.akn"), str(first)]) == 0
    assert main(["convert", str(first), str(second)]) == 0
    assert open_file(second).document == open_file(EXAMPLES / "request-en.akn").document
    assert first.read_bytes() == second.read_bytes()


def test_numbers_can_be_typed(tmp_path):
    import zipfile

    counted = []
    for extra in ([], ["--typed-numbers"]):
        target = tmp_path / "out.docx"
        assert main(["convert", str(EXAMPLES / "request-en.akn"), str(target), *extra]) == 0
        with zipfile.ZipFile(target) as package:
            counted.append(package.read("word/document.xml").count(b"<w:numPr>"))
    assert counted[0] > 0
    assert counted[1] == 0


def test_line_ends_of_windows_change_nothing(source, tmp_path):
    other = tmp_path / "windows.txt"
    other.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    assert open_file(other).document == open_file(source).document


def test_a_file_may_be_written_over_itself(source):
    assert main(["convert", str(source), str(source)]) == 0
    assert b"Requests the Secretary-General" in source.read_bytes()


# new


@pytest.mark.parametrize("kind", ["request", "resolution", "decision", "amendment"])
@pytest.mark.parametrize("language", available())
def test_a_new_draft_of_every_kind_opens_again(kind, language, tmp_path):
    target = tmp_path / "new.akn"
    assert main(["new", kind, "--lang", language, "--session", "80", "--out", str(target)]) == 0
    document = open_file(target).document
    assert (document.kind, document.language, document.front.session) == (kind, language, 80)


def test_a_new_draft_is_not_written_over_another(tmp_path, capsys):
    target = tmp_path / "mine.akn"
    target.write_bytes(b"as it was")
    assert main(["new", "request", "--out", str(target)]) == 2
    assert "mine.akn" in capsys.readouterr().err
    assert target.read_bytes() == b"as it was"
    assert len(list(tmp_path.iterdir())) == 1


# rules, explain, self-test


def test_every_rule_is_listed_and_explained(capsys):
    status, answer = json_of(capsys, "rules", "--format", "json")
    assert status == 0
    assert [row["rule"] for row in answer["rules"]] == [rule.id for rule in RULES]
    for rule in RULES:
        assert main(["explain", rule.id]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith(rule.id)
        assert {line.split(":")[0].split(" ")[0] for line in lines[1:]} >= {
            "What", "Why", "Source", "Wrong", "Right",
        }  # fmt: skip


def test_rules_are_listed_as_lines_too(capsys):
    assert main(["rules"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(RULES)


def test_the_program_tests_itself(capsys):
    assert main(["self-test"], lambda _: b"%PDF-") == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.endswith(": passed") for line in lines)
    assert any(".pdf" in line for line in lines)


def test_a_self_test_that_fails_says_what_and_why(capsys, monkeypatch):
    monkeypatch.setattr("drafter.commands.self_test.explain", lambda _: 1 / 0)
    assert main(["self-test"]) == 2
    failed = [line for line in capsys.readouterr().out.splitlines() if "failed" in line]
    assert len(failed) == 1
    assert "ZeroDivisionError" in failed[0]
