"""New drafts of every kind, in every language that there is."""

import pytest

from drafter.languages.language import available, language
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Kind, Organ, PartKind, RequestRule
from drafter.numbering.labels import labels


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("kind", list(DocumentKind))
@pytest.mark.parametrize("organ", list(Organ))
@pytest.mark.parametrize("session", [None, 80, 200])
def test_every_kind_begins_with_blocks_of_different_names(code, kind, organ, session):
    document = new_document(kind, code, organ, session)
    names = [block.id for block in document.blocks()] + [part.id for part in document.parts]
    assert len(set(names)) == len(names)
    assert f"b{document.next_id}" not in names
    assert (document.kind, document.language, document.front.organ) == (kind, code, organ)
    assert "{" not in "".join(block.text for block in document.blocks())


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
def test_a_request_has_letter_memorandum_and_resolution(code):
    document = new_document(DocumentKind.REQUEST, code, session=79)
    assert [(part.kind, part.depth) for part in document.parts] == [
        (PartKind.LETTER, 0),
        (PartKind.MEMORANDUM, 1),
        (PartKind.RESOLUTION, 1),
    ]
    assert document.front.request_rule is RequestRule.ADDITIONAL
    letter = "".join(block.text for block in document.parts[0].blocks)
    for number in ("15", "20"):
        assert number in letter
    assert language(code).ordinal_within(79) in letter
    report = "".join(block.text for block in document.parts[2].blocks)
    assert language(code).ordinal_within(80) in report


@pytest.mark.parametrize("code", ["ar", "zh", "en", "fr", "ru", "es"])
def test_a_new_resolution_has_formula_openers_and_numbers(code):
    document = new_document(DocumentKind.RESOLUTION, code)
    blocks = document.parts[0].blocks
    assert blocks[1].text == language(code).formula("ga")
    acting = [b for b in blocks if b.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)]
    assert all(block.passage.emphasised for block in acting)
    known = labels(document)
    assert [known.of(b.id) for b in blocks if b.kind is Kind.OPERATIVE] == [
        language(code).label("operative", 0, number) for number in (1, 2, 3)
    ]
    assert "[…]" in blocks[-1].text, "what is not known is a gap that a rule finds"
