"""The lists of findings and citations after an edit: as if made anew, and little is made anew."""

from collections.abc import Callable

import pytest

from drafter.imports import from_text
from drafter.index.opened import index
from drafter.model import edits
from drafter.model.document import Document
from drafter.model.places import Place
from drafter.rules.check import check
from ui.checks.rows import Rows as FindingRows
from ui.citations.rows import Row as CitedRow
from ui.citations.rows import Rows as CitedRows
from ui.words import Words

TEXT = """The General Assembly,

Recalling its resolution 69/283 of 4 June 2015,

Noting  resolution 16/21 of the Human Rights Council and resolution 55/2 of 8 September 2000

Recalling also its resolution 75/239 of 31 December 2020,

1. Encourages member states to take note of resolution 16/21;

2. Requests the Secretary-General, recalling resolution 55/2, to report;

3. Decides to remain seized of the matter.
"""

Edit = Callable[[Document], Document]


def typed(document: Document) -> Document:
    return edits.replace_text(document, ids(document)[1], 0, 0, "Also ")


def cited_otherwise(document: Document) -> Document:
    text = next(b.text for b in document.blocks() if b.id == ids(document)[2])
    at = text.index("16/21")
    return edits.replace_text(document, ids(document)[2], at, at + 5, "17/21")


def moved(document: Document) -> Document:
    return edits.move_block(document, ids(document)[4], Place(0, 3))


def removed(document: Document) -> Document:
    return edits.remove_blocks(document, Place(0, 3))


def ids(document: Document) -> list[str]:
    return [block.id for block in document.blocks()]


@pytest.fixture
def text() -> Document:
    index()
    return from_text(TEXT, "en").document


@pytest.mark.parametrize("edit", [typed, cited_otherwise, moved, removed])
def test_rows_after_an_edit_are_those_that_would_be_made_anew(
    edit: Edit, text: Document, words: Words
) -> None:
    cited, found = CitedRows(words), FindingRows(words)
    before = check(text)
    assert cited.of(text)
    assert found.of(before)
    after = edit(text)
    checked = check(after, before)
    assert cited.of(after) == CitedRows(words).of(after)
    assert found.of(checked) == FindingRows(words).of(checked)


def test_rows_of_what_did_not_change_are_the_same_objects(text: Document, words: Words) -> None:
    cited, found = CitedRows(words), FindingRows(words)
    before = check(text)
    old_cited, old_found = cited.of(text), {id(r.finding): r for r in found.of(before)}
    after = typed(text)
    changed = ids(text)[1]
    kept = [row for row in cited.of(after) if row.block not in (changed, *hanging(old_cited))]
    assert kept
    assert all(any(row is old for old in old_cited) for row in kept)
    again = [r for r in found.of(check(after, before)) if id(r.finding) in old_found]
    assert len(again) > 1
    assert all(old_found[id(row.finding)] is row for row in again)


def hanging(rows: list[CitedRow]) -> set[str]:
    """Return the paragraphs whose citations hang on what other paragraphs say."""
    return {row.block for row in rows if row.cited.citation.date is None}
