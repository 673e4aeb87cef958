"""The earlier text that a draft remembers, in the draft's own file."""

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.model.document import Base, Document, DocumentKind
from drafter.paths import resources
from drafter.session import base_of, begun_from, export, open_file
from drafter.store.base import packed
from drafter.store.file import from_bytes, to_bytes

EXAMPLES = sorted((resources() / "examples").glob("request-*.akn"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def begun(request) -> Document:
    return begun_from(open_file(request.param), "A/80/1").document


def test_a_new_draft_has_the_text_of_its_base_and_remembers_it(begun):
    base = base_of(begun)
    assert base is not None
    assert base.parts == begun.parts
    assert begun.base.name == "A/80/1"


def test_the_base_survives_saving_and_opening_to_the_letter(begun):
    again = from_bytes(to_bytes(begun), "draft.akn").document
    assert again.base == begun.base
    assert base_of(again) == base_of(begun)


def test_the_same_base_is_unpacked_once(begun):
    assert base_of(begun) is base_of(begun)


def test_a_base_carries_no_base_of_its_own(begun):
    second = begun_from(open_file(EXAMPLES[0]), "first").document
    assert base_of(replace(begun, base=packed(second, "second"))).base is None


@pytest.mark.parametrize("damage", ["", "!!!", "AAAA", "eJwLSS0uAQAGHQGh"])
def test_a_damaged_base_is_as_if_there_were_none(damage):
    draft = Document(DocumentKind.RESOLUTION, "en", base=Base("x", damage))
    assert base_of(draft) is None


def test_what_is_handed_in_carries_nothing_of_the_base(begun, tmp_path: Path):
    with_it, without = tmp_path / "with.docx", tmp_path / "without.docx"
    export(begun, with_it, "submission")
    export(replace(begun, base=None), without, "submission")
    assert abs(with_it.stat().st_size - without.stat().st_size) < 16
