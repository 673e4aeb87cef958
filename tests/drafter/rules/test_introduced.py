"""What a resolution adopts or resolves as a whole begins as it likes."""

from dataclasses import replace

import pytest
from notation import document_of

from drafter.model.document import Document, Kind
from drafter.rules.check import check

TEXT = "The General Assembly, / PP Recalling it, / PP {said} / 1. The Fund shall be; / {more}"


def resolving(said: str, more: str = "2. Member States shall pay.") -> Document:
    """Return a resolution whose third paragraph is neither preambular nor operative."""
    document = document_of(TEXT.format(said=said, more=more), "en")
    part = document.parts[0]
    blocks = tuple(
        replace(block, kind=Kind.PLAIN) if block.text == said else block for block in part.blocks
    )
    return replace(document, parts=(replace(part, blocks=blocks),))


def unknown_in(document: Document) -> list[str]:
    texts = {block.id: block.text for block in document.blocks()}
    return [texts[f.block][:8] for f in check(document).findings if f.rule == "unknown_opener"]


@pytest.mark.parametrize("said", ["Resolves that:", "Adopts the following declaration: "])
def test_what_a_colon_introduces_has_openers_of_its_own(said):
    assert unknown_in(resolving(said)) == []


def test_a_plain_paragraph_without_a_colon_introduces_nothing():
    assert unknown_in(resolving("It was so.")) == ["The Fund", "Member S"]


def test_the_next_formula_ends_what_was_introduced():
    more = "The General Assembly, / 1. The end is near."
    assert unknown_in(resolving("Resolves that:", more)) == ["The end "]
