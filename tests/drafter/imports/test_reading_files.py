"""Bytes to text: encodings, and what cannot be read at all."""

import codecs

import pytest

from drafter.imports import read
from drafter.imports.decoding import LARGEST
from drafter.messages import of_refusal, of_remark
from drafter.model.opened import RefusalError

CHINESE = "大会，\n\n回顾其决议，又回顾其决定，\n\n1. 请秘书长提出报告；\n\n2. 决定继续处理此案。\n"
FRENCHIFIED = "The General Assembly,\n\n1. Thanks Côte d’Ivoire;\n\n2. Thanks the café “Élysée”.\n"


def written(folder, data, name="draft.txt"):
    path = folder / name
    path.write_bytes(data)
    return path


def texts(opened):
    return [block.text for block in opened.document.blocks()]


@pytest.mark.parametrize(
    "data",
    [
        CHINESE.encode(),
        codecs.BOM_UTF8 + CHINESE.encode(),
        CHINESE.encode("utf-16"),
        codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"),
        CHINESE.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 marked", "utf-16", "utf-16 big", "utf-32"],
)
def test_an_encoding_that_the_file_shows_needs_no_remark(tmp_path, data):
    opened = read(written(tmp_path, data))
    assert opened.remarks == ()
    assert opened.document.language == "zh"
    assert texts(opened)[1] == "回顾其决议，又回顾其决定，"


@pytest.mark.parametrize(
    ("text", "code", "first"),
    [
        (CHINESE, "gb18030", "请秘书长提出报告；"),
        (FRENCHIFIED, "windows-1252", "Thanks Côte d’Ivoire;"),
    ],
)
def test_an_encoding_that_was_assumed_is_said(tmp_path, text, code, first):
    opened = read(written(tmp_path, text.encode(code)))
    assert [dict(r.arguments) for r in opened.remarks] == [{"encoding": code}]
    assert code in of_remark(opened.remarks[0], "en")
    assert first in texts(opened)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty_text"),
        (b" \n\t\r\n", "empty_text"),
        (codecs.BOM_UTF8, "empty_text"),
        (codecs.BOM_UTF16_LE + "\n \n".encode("utf-16-le"), "empty_text"),
        (b"PK\x03\x04\x00\x00\x08\x00", "binary_text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary_text"),
        (bytes(range(128, 256)), "unknown_encoding"),
        (b"\xff\xfeab\xd8", "unknown_encoding"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path, data, key):
    with pytest.raises(RefusalError) as refused:
        read(written(tmp_path, data))
    assert refused.value.key == key
    for code in ("ar", "zh", "en", "fr", "ru", "es"):
        sentence = of_refusal(refused.value, code)
        assert "draft.txt" in sentence
        assert "\n" not in sentence


def test_a_file_of_more_than_fifty_megabytes_is_refused(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(RefusalError) as refused:
        read(path)
    assert refused.value.key == "too_large"


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    (tmp_path / "folder.txt").mkdir()
    for name, key in (("none.txt", "not_found"), ("folder.txt", "cannot_read")):
        with pytest.raises(RefusalError) as refused:
            read(tmp_path / name)
        assert refused.value.key == key


def test_control_characters_are_left_out_with_a_remark(tmp_path):
    opened = read(written(tmp_path, b"The General Assembly,\n\n1. Decides\x07 to act.\x1b\n"), "en")
    assert texts(opened)[-1] == "Decides to act."
    assert [(r.key, r.arguments.get("count")) for r in opened.remarks] == [
        ("characters_dropped", "2")
    ]
