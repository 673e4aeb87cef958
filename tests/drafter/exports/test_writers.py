"""What the writers have in common: the same text everywhere, the same bytes every time."""

import pytest
from exported import READERS, docx_lines, members, odt_lines
from openxml_audit import OdfValidator, OpenXmlValidator

from drafter.exports import WRITERS, Profile, prepare
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Passage

PROFILES = list(Profile)


def expected(sheet):
    return [f"{line.label.text} {line.text}" if line.label else line.text for line in sheet.lines]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("suffix", WRITERS)
def test_every_format_carries_the_text_of_the_sheet(document, profile, suffix):
    sheet = prepare(document, profile)
    read = [line for line in READERS[suffix](WRITERS[suffix](sheet)) if line]
    assert read == expected(sheet)


@pytest.mark.parametrize("reader", [(".docx", docx_lines), (".odt", odt_lines)])
def test_typed_numbers_give_the_same_text(document, reader):
    suffix, read = reader
    sheet = prepare(document, Profile.LAYOUT, typed_numbers=True)
    assert [line for line in read(WRITERS[suffix](sheet)) if line] == expected(sheet)


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_same_sheet_gives_the_same_bytes(document, suffix):
    sheet = prepare(document, Profile.LAYOUT)
    assert WRITERS[suffix](sheet) == WRITERS[suffix](prepare(document, Profile.LAYOUT))


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_there_is_no_picture_and_no_thumbnail(document, suffix):
    for name in members(WRITERS[suffix](prepare(document, Profile.LAYOUT))):
        assert "media" not in name
        assert "Pictures" not in name
        assert "humbnail" not in name


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("profile", PROFILES)
def test_word_files_are_valid(document, profile, typed, tmp_path):
    target = tmp_path / "draft.docx"
    target.write_bytes(WRITERS[".docx"](prepare(document, profile, typed_numbers=typed)))
    assert OpenXmlValidator(max_errors=0).validate(target).errors == []


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize("profile", PROFILES)
def test_opendocument_texts_are_valid(document, profile, typed, tmp_path):
    target = tmp_path / "draft.odt"
    target.write_bytes(WRITERS[".odt"](prepare(document, profile, typed_numbers=typed)))
    assert OdfValidator(relaxng_validation=True).validate(target).errors == []


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("language", ["ar", "zh", "en", "fr", "ru", "es"])
def test_an_empty_draft_can_be_written_in_every_format(profile, language, tmp_path):
    sheet = prepare(Document(DocumentKind.RESOLUTION, language), profile)
    for suffix, write in WRITERS.items():
        (tmp_path / f"draft{suffix}").write_bytes(write(sheet))
    assert OpenXmlValidator(max_errors=0).validate(tmp_path / "draft.docx").errors == []
    assert OdfValidator(relaxng_validation=True).validate(tmp_path / "draft.odt").errors == []


AWKWARD = [
    "a < b & c",
    "\"quoted\" 'so'",
    "tab\tand\nline",
    "two  spaces   three",
    "]]>",
    "𠮷🙂 e\u0301",
]


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_characters_are_kept(text, suffix, tmp_path):
    part = Part("p1", PartKind.RESOLUTION, (Block("b1", Kind.PLAIN, Passage(text)),))
    sheet = prepare(Document(DocumentKind.RESOLUTION, "en", parts=(part,)), Profile.SUBMISSION)
    target = tmp_path / f"draft{suffix}"
    target.write_bytes(WRITERS[suffix](sheet))
    assert READERS[suffix](target.read_bytes()) == [text.replace("\t", " ").replace("\n", " ")]
    validator = OpenXmlValidator if suffix == ".docx" else OdfValidator
    assert validator().validate(target).errors == []
