"""The project's own examples: one request in six languages, complete and without a finding."""

from pathlib import Path

import pytest

from drafter.citations.resolve import Standing
from drafter.compare.languages import compare_languages
from drafter.imports import from_text
from drafter.languages.language import available
from drafter.model.document import Document, DocumentKind, Kind, PartKind, RequestRule
from drafter.numbering.labels import labels
from drafter.paths import resources
from drafter.rules.check import check
from drafter.rules.cited import cited_in
from drafter.session import export, open_file
from drafter.store.file import to_bytes

CODES = sorted(available())


def example(code: str) -> Path:
    return resources() / "examples" / f"request-{code}.akn"


@pytest.fixture(params=CODES)
def document(request: pytest.FixtureRequest) -> Document:
    return open_file(example(request.param)).document


def test_they_are_requests_under_rule_15_with_memorandum_and_draft(document: Document):
    assert document.kind is DocumentKind.REQUEST
    assert document.front.request_rule is RequestRule.ADDITIONAL
    assert [part.kind for part in document.parts] == [
        PartKind.LETTER,
        PartKind.MEMORANDUM,
        PartKind.RESOLUTION,
    ]
    assert len(document.front.signatories) == 4
    assert all(who.country and who.post and who.name for who in document.front.signatories)


def test_nothing_is_found_in_them(document: Document):
    assert check(document).findings == ()


def test_they_show_what_a_draft_may_have(document: Document):
    blocks = document.parts[2].blocks
    assert {block.level for block in blocks} == {0, 1, 2}
    assert {block.kind for block in blocks} == {
        Kind.TITLE,
        Kind.FORMULA,
        Kind.PREAMBULAR,
        Kind.OPERATIVE,
    }
    assert any(block.passage.notes for block in blocks)
    openers = [b for b in blocks if b.kind in (Kind.PREAMBULAR, Kind.OPERATIVE) and not b.level]
    assert all(block.passage.emphasised for block in openers)


def test_all_languages_have_the_same_structure():
    documents = [open_file(example(code)).document for code in CODES]
    shapes = [
        [[(b.kind, b.level, len(b.passage.notes)) for b in part.blocks] for part in d.parts]
        for d in documents
    ]
    assert all(shape == shapes[0] for shape in shapes)


def test_they_are_true_versions_of_each_other():
    assert compare_languages([open_file(example(code)).document for code in CODES]) == ()


def test_the_index_confirms_what_they_cite(document: Document):
    organ, on = document.front.organ, document.front.date
    assert on is not None
    standings = [
        cited.verdict.standing
        for block in document.blocks()
        for cited in cited_in(block.passage, document.language, organ, on)
        if cited.citation.date is not None
    ]
    assert standings == [Standing.VERIFIED] * 5


def test_their_cover_is_worded_as_the_forms_word_it(document: Document):
    assert document.front.wordings == ()


def test_saving_an_example_gives_the_very_same_file(document: Document):
    assert to_bytes(document) == example(document.language).read_bytes()


def test_their_text_alone_is_recognised_as_the_same_structure(document: Document, tmp_path: Path):
    export(document, tmp_path / "example.txt")
    text = (tmp_path / "example.txt").read_text(encoding="utf-8")
    again = from_text(text, document.language).document
    assert again.front.signatories == document.front.signatories
    for part, other in zip(document.parts, again.parts, strict=True):
        assert [(b.kind, b.level, b.text) for b in part.blocks] == [
            (b.kind, b.level, b.text) for b in other.blocks
        ]
    assert list(labels(again).printed.values()) == list(labels(document).printed.values())
