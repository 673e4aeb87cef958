"""Tracked changes of other people: both views are read, and what one leaves out is said."""

import datetime

import pytest
from wordfile import p, r, word_file

from drafter.commands import main
from drafter.exports import WRITERS
from drafter.exports.prepare import prepare
from drafter.exports.sheet import Profile, Tracking
from drafter.exports.tracked import prepare_tracked
from drafter.imports import from_bytes
from drafter.imports.docx import read_docx
from drafter.messages import of_remark
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Passage
from drafter.session import open_file

OLD = "Requests the Secretary-General to keep the register of mountain springs for ten years;"
NEW = "Requests the Secretary-General to keep the register of alpine springs for ten years;"
PAGE = b"<p>Requests a register of <del>mountain</del><ins>alpine</ins> springs;</p>"


def draft(text):
    block = Block("b2", Kind.OPERATIVE, Passage(text))
    other = Block("b3", Kind.OPERATIVE, Passage("Decides to return to the matter."))
    part = Part("b1", PartKind.RESOLUTION, (block, other))
    return Document(DocumentKind.RESOLUTION, "en", parts=(part,), next_id=4)


def tracked(suffix, tmp_path):
    """A manuscript whose changes are tracked."""
    author = Tracking("Delegation", datetime.datetime(2026, 1, 5))
    sheet = prepare_tracked(draft(OLD), draft(NEW), Profile.SUBMISSION, author)
    path = tmp_path / f"draft{suffix}"
    path.write_bytes(PAGE if suffix == ".html" else WRITERS[suffix](sheet))
    return path


def plain(document):
    return "\n".join(block.text for block in document.blocks())


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html"])
@pytest.mark.parametrize(
    ("view", "read", "left"), [("final", "alpine", "mountain"), ("original", "mountain", "alpine")]
)
def test_each_view_says_the_words_of_the_other(tmp_path, suffix, view, read, left):
    opened = open_file(tracked(suffix, tmp_path), view=view)
    assert read in plain(opened.document)
    assert left not in plain(opened.document)
    remarks = {remark.key: remark for remark in opened.remarks}
    assert remarks["other_view"].arguments["words"] == left
    assert f"changes_{view}" in remarks
    assert left in of_remark(remarks["other_view"], "zh")


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize(
    ("options", "word"), [([], "alpine"), (["--view", "original"], "mountain")]
)
def test_the_command_line_converts_the_view_that_is_asked_for(
    tmp_path, capsys, options, word, suffix
):
    target = tmp_path / "draft.txt"
    assert main(["convert", str(tracked(suffix, tmp_path)), str(target), *options]) == 0
    assert word in target.read_text()
    assert len({"alpine", "mountain"} & set(capsys.readouterr().err.split())) == 1


def test_a_view_that_is_none_is_refused(tmp_path, capsys):
    path = tracked(".docx", tmp_path)
    assert main(["convert", str(path), str(tmp_path / "x.txt"), "--view", "both"]) == 2
    assert "both" in capsys.readouterr().err
    assert not (tmp_path / "x.txt").exists()


def test_a_file_without_changes_says_nothing_of_views():
    data = WRITERS[".docx"](prepare(draft(NEW), Profile.SUBMISSION))
    assert (
        from_bytes(data, "draft.docx", ".docx").remarks
        == from_bytes(data, "draft.docx", ".docx", view="original").remarks
    )


def test_words_that_only_moved_are_not_called_unread():
    away = f"<w:moveFrom w:id='1' w:author='x'>{r('two ')}</w:moveFrom>"
    here = f"<w:moveTo w:id='2' w:author='x'>{r('two')}</w:moveTo>"
    lines = read_docx(word_file(p(away, r("one "), here)), "draft")
    assert [line.text for line in lines.paragraphs] == ["one two"]
    assert "other_view" not in [remark.key for remark in lines.remarks]
