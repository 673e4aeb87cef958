"""The shipped examples in every format and profile: valid, without a trace of who or when."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from exported import member, members
from openxml_audit import OdfValidator, OpenXmlValidator

from drafter.exports import WRITERS, Profile, prepare
from drafter.store.file import read

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "resources" / "examples").glob("*.akn"))
VALIDATORS = {
    ".docx": lambda: OpenXmlValidator(max_errors=0),
    ".odt": lambda: OdfValidator(relaxng_validation=True),
}
TELLING = ("creator", "lastModifiedBy", "initial-creator", "created", "modified", "date", "editing")


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.stem)
def example(request):
    return read(request.param).document


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("suffix", VALIDATORS)
def test_they_are_valid(example, suffix, profile, tmp_path):
    target = tmp_path / f"example{suffix}"
    target.write_bytes(WRITERS[suffix](prepare(example, profile)))
    assert VALIDATORS[suffix]().validate(target).errors == []


@pytest.mark.parametrize("suffix", VALIDATORS)
def test_nothing_in_them_tells_who_wrote_them_or_when(example, suffix):
    data = WRITERS[suffix](prepare(example, Profile.SUBMISSION))
    about = [name for name in members(data) if name.startswith("docProps/") or name == "meta.xml"]
    assert about
    for name in about:
        for node in member(data, name).iter():
            label = node.tag.rpartition("}")[2]
            assert not (label in TELLING and (node.text or "").strip()), label
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        whole = b"".join(package.read(name) for name in package.namelist())
    assert not re.search(rb'w:rsid\w*="|w:author="|python-docx', whole)


def test_a_page_for_browsers_needs_nothing_from_elsewhere(example):
    page = WRITERS[".html"](prepare(example, Profile.LAYOUT)).decode()
    assert f'<html lang="{example.language}"' in page
    assert "<title>" in page
    assert not re.search(r"<(script|link|img|iframe)|url\(|@import", page)
