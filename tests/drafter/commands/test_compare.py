"""`drafter compare` and `drafter convert --base`: what is written, what is refused."""

import zipfile
from dataclasses import replace

import pytest

from drafter.commands import main
from drafter.session import open_file
from drafter.store.base import packed
from drafter.store.file import to_bytes


@pytest.fixture
def older(source, tmp_path):
    path = tmp_path / "older.txt"
    text = source.read_text(encoding="utf-8").replace("69/283", "68/211")
    path.write_text(text.replace("all States", "Member States"), encoding="utf-8")
    return path


def run(*words):
    return main([str(word) for word in words])


def test_the_list_of_changes_is_printed(older, source, capsys):
    assert run("compare", older, source) == 0
    out = capsys.readouterr().out
    assert out.startswith("Changed: 2. Inserted: 0. Deleted: 0. Moved: 0.\n")
    assert "PP1: changed\n" in out
    assert "[-68/211-]{+69/283+}" in out
    assert "{+all +}" not in out
    assert "Invites [-Member-]{+all+} States" in out


def test_two_texts_that_are_the_same_are_said_to_be(source, capsys):
    assert run("compare", source, source) == 0
    assert "the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "member", "words"),
    [
        ("changes.docx", "word/document.xml", 'w:author="Nepal" w:date="2026-11-02T00:00:00Z"'),
        ("changes.odt", "content.xml", "<dc:creator>Nepal</dc:creator>"),
    ],
)
@pytest.mark.parametrize("command", ["compare", "convert"])
def test_changes_are_tracked_under_the_name_given(
    command, name, member, words, older, source, tmp_path
):
    target = tmp_path / name
    who = ("--author", "Nepal", "--date", "2026-11-02")
    if command == "compare":
        assert run("compare", older, source, "--out", target, *who) == 0
    else:
        assert run("convert", source, target, "--base", older, *who) == 0
    with zipfile.ZipFile(target) as package:
        assert words in package.read(member).decode()


def test_the_page_has_both_texts_side_by_side(older, source, tmp_path):
    target = tmp_path / "changes.html"
    assert run("compare", older, source, "--out", target) == 0
    page = target.read_text(encoding="utf-8")
    assert "<del>68/211</del>" in page
    assert "<ins>69/283</ins>" in page
    assert '<tr class="same"><td>PP2</td>' in page


def test_the_list_is_written_where_a_text_file_is_named(older, source, tmp_path, capsys):
    target = tmp_path / "changes.txt"
    assert run("compare", older, source, "--out", target) == 0
    assert capsys.readouterr().out == ""
    assert "OP1: changed" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["changes.pdf", "changes.akn", "changes"])
def test_forms_that_show_no_changes_are_refused(name, older, source, tmp_path, capsys):
    target = tmp_path / name
    assert run("convert", source, target, "--base", older) == 2
    assert run("compare", older, source, "--out", target) == 2
    assert capsys.readouterr().err.count("no tracked changes") == 2
    assert not target.exists()


def test_a_base_that_is_not_there_is_one_sentence(source, tmp_path, capsys):
    target = tmp_path / "changes.docx"
    assert run("convert", source, target, "--base", tmp_path / "absent.txt") == 2
    assert "absent.txt" in capsys.readouterr().err
    assert not target.exists()


def test_a_date_that_is_none_is_said_to_be(source, tmp_path, capsys):
    target = tmp_path / "changes.docx"
    assert run("convert", source, target, "--base", source, "--date", "2.11.2026") == 2
    assert "2.11.2026" in capsys.readouterr().err


@pytest.fixture
def based(older, source, tmp_path):
    base, draft = open_file(older).document, open_file(source).document
    path = tmp_path / "draft.akn"
    path.write_bytes(to_bytes(replace(draft, base=packed(base, "older.txt"))))
    return path


def test_a_draft_is_compared_with_the_text_that_it_remembers(based, capsys):
    assert run("compare", based) == 0
    assert "[-68/211-]{+69/283+}" in capsys.readouterr().out


def test_changes_since_the_remembered_text_are_tracked(based, tmp_path):
    out = tmp_path / "out.docx"
    assert run("convert", based, out, "--tracked", "--author", "Nepal") == 0
    assert 'w:author="Nepal"' in zipfile.ZipFile(out).read("word/document.xml").decode()


@pytest.mark.parametrize("words", [("compare",), ("convert", "--tracked")])
def test_a_draft_that_remembers_no_text_is_refused(source, tmp_path, capsys, words):
    out = tmp_path / "out.docx"
    where = ("--out", out) if words[0] == "compare" else (out,)
    assert run(words[0], source, *words[1:], *where) == 2
    assert "does not remember" in capsys.readouterr().err
    assert not out.exists()
