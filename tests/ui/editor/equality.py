"""What it means that a widget shows a document."""

from drafter.model.document import Document
from ui.editor import DraftView
from ui.editor.formats import Look, runs_of
from ui.positions import shown


def assert_same(view: DraftView, document: Document, done: list[str] | None = None) -> None:
    """Assert that texts, forms and styles of the widget are those of the document."""
    edit, last = view.edit, (done or [])[-5:]
    row = list(document.blocks())
    assert edit.binding.document is document, last
    assert edit.document().blockCount() == max(len(row), 1), last
    paragraph = edit.document().begin()
    looks = [
        Look(b.kind, b.level, number == 0, b is row[0])
        for part in document.parts
        for number, b in enumerate(part.blocks)
    ]
    for block, look in zip(row, looks, strict=True):
        assert paragraph.text() == shown(block.text), (block, last)
        form = edit.binding.typography.block_format(look)
        assert paragraph.blockFormat() == form, (block, last)
        worn, wanted = _worn(paragraph), _wanted(view, block, look)
        assert worn == wanted, (block, last)
        assert len(block.passage.notes) == block.text.count("\ufffc"), (block, last)
        paragraph = paragraph.next()


def _wanted(view: DraftView, block: object, look: Look) -> list[tuple[int, object]]:
    wanted: list[tuple[int, object]] = []
    for run in runs_of(block.passage):
        form = view.edit.binding.typography.char_format(look, run)
        if wanted and wanted[-1][1] == form:
            wanted[-1] = (wanted[-1][0] + run.length, form)
        else:
            wanted.append((run.length, form))
    return wanted


def _worn(paragraph: object) -> list[tuple[int, object]]:
    place, worn = paragraph.begin(), []
    while not place.atEnd():
        worn.append((place.fragment().length(), place.fragment().charFormat()))
        place += 1
    return worn
