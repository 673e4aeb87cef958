"""What the tour is made on where no draft is shown: the example, with one fault to be found."""

from dataclasses import replace

from drafter import session
from drafter.model import edits
from drafter.model.document import Block, Document, Kind
from drafter.model.opened import Opened
from drafter.paths import resources


def example(language: str) -> Opened:
    """Return the example request in a language of the interface, without one comma."""
    opened = session.open_file(resources() / "examples" / f"request-{language}.akn")
    return replace(opened, document=without_comma(opened.document))


def without_comma(document: Document) -> Document:
    """Return a draft whose first preambular paragraph lacks the mark that it ends with."""
    block = first_preambular(document)
    if block is None:
        return document
    return edits.replace_text(document, block.id, len(block.text) - 1, len(block.text), "")


def first_preambular(document: Document) -> Block | None:
    """Return the paragraph that the tour is led to."""
    return next((block for block in document.blocks() if block.kind is Kind.PREAMBULAR), None)
