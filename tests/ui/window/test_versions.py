"""The draft beside another language version."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl

from drafter.paths import resources
from drafter.session import open_file
from ui.dialogs import showing
from ui.main_window import MainWindow
from ui.versions.window import VersionsWindow

OTHER = resources() / "examples" / "request-ar.akn"


@pytest.fixture
def beside(example: MainWindow) -> Iterator[VersionsWindow]:
    window = showing.version(example, open_file(OTHER).document, OTHER.name)
    window.wait()
    yield window
    window.close()


def test_true_versions_agree_and_stand_side_by_side(beside: VersionsWindow):
    assert beside.found.differences == ()
    assert "agree" in beside.summary.text()
    assert "PP1" in beside.page.toPlainText()


def test_a_figure_changed_in_the_draft_is_said_at_its_pair(
    beside: VersionsWindow, example: MainWindow
):
    block = next(b for b in example.desk.signals.document.blocks() if "69/283" in b.text)
    example.draft.go_to(block.id, block.text.index("69/283") + len("69/283"))
    example.draft.insert_text("1")
    beside.wait()
    assert [d.first_block for d in beside.found.differences][:1] == [block.id]
    beside.differing.setChecked(True)
    assert "69/2831" in beside.page.toPlainText()
    assert "▲" in beside.page.toPlainText()
    assert len(beside.page.toPlainText()) < 2000


def test_a_label_leads_to_the_draft(beside: VersionsWindow, example: MainWindow):
    block = list(example.desk.signals.document.blocks())[5]
    beside.page.anchorClicked.emit(QUrl(f"go:{block.id}"))
    assert example.draft.current_block() == block.id
