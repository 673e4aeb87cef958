"""What is copied in a word processor or a browser comes in with its structure."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from drafter.model.document import Kind
from drafter.model.passage import Style
from ui.main_window import MainWindow

TEXT = (
    "Recalling its resolution 69/283 of 3 June 2015,\n"
    "1. Requests the Secretary-General to report:\n"
    "(a) On warnings;\n"
    "(b) On rivers;\n"
    "2. Decides to remain seized of the matter."
)
HTML = (
    "<p class=MsoNormal><i>Recalling</i> its resolution 69/283 of 3 June 2015,</p>"
    "<p class=MsoNormal>1. <i>Requests</i> the Secretary-General to report:</p>"
    "<p class=MsoNormal>(a) On warnings;</p><p class=MsoNormal>(b) On rivers;</p>"
    "<p class=MsoNormal>2. <i>Decides</i> to remain seized of the matter.</p>"
)
SHAPE = [
    (Kind.PREAMBULAR, 0),
    (Kind.OPERATIVE, 0),
    (Kind.OPERATIVE, 1),
    (Kind.OPERATIVE, 1),
    (Kind.OPERATIVE, 0),
]


def copied(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def paste_after(window: MainWindow, kind: Kind) -> list:
    """Paste into a new paragraph behind the last one of a kind; return what is new."""
    before = {block.id for block in window.desk.signals.document.blocks()}
    last = [b for b in window.desk.signals.document.blocks() if b.kind is kind][-1]
    window.draft.go_to(last.id, len(last.text))
    window.draft.split()
    window.draft.paste()
    return [b for b in window.desk.signals.document.blocks() if b.id not in before]


@pytest.mark.parametrize("html", ["", HTML])
def test_paragraphs_pasted_into_a_resolution_have_kinds_and_levels(example: MainWindow, html):
    copied(TEXT, html)
    new = paste_after(example, Kind.PREAMBULAR)
    assert [(block.kind, block.level) for block in new] == SHAPE
    assert new[1].text == "Requests the Secretary-General to report:"
    assert not any(block.typed_label for block in new)


def test_italics_come_with_rich_text(example: MainWindow):
    copied(TEXT, HTML)
    new = paste_after(example, Kind.PREAMBULAR)
    assert [m.style for m in new[0].passage.marks] == [Style.EMPHASIS]


def test_a_paste_is_one_step_back(example: MainWindow):
    copied(TEXT)
    last = [b for b in example.desk.signals.document.blocks() if b.kind is Kind.PREAMBULAR][-1]
    example.draft.go_to(last.id, len(last.text))
    before = example.desk.signals.document
    example.draft.paste()
    example.desk.signals.undo()
    assert example.desk.signals.document is before


def test_lines_without_structure_take_the_kind_of_the_paragraph(example: MainWindow):
    copied("one line of notes\nanother line of notes")
    new = paste_after(example, Kind.PREAMBULAR)
    assert {block.kind for block in new} == {Kind.PREAMBULAR}


def test_in_a_letter_lines_stay_what_they_are(example: MainWindow):
    copied(TEXT)
    new = paste_after(example, Kind.PLAIN)
    assert {block.kind for block in new} == {Kind.PLAIN}
    assert any(block.text.startswith("1. Requests") for block in new)


def test_a_new_draft_is_made_of_rich_text(window: MainWindow):
    copied(TEXT, HTML)
    window.filing.from_clipboard()
    window.work.wait()
    blocks = list(window.desk.signals.document.blocks())
    assert [(block.kind, block.level) for block in blocks] == SHAPE
