"""The earlier text in the window: a draft begun from it, proposals, changes, tracked exports."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from drafter.paths import resources
from ui.base.pages import VIEWS
from ui.dialogs import showing
from ui.dialogs.export import ExportDialog
from ui.main_window import MainWindow

EARLIER = resources() / "examples" / "request-en.akn"


@pytest.fixture
def begun(window: MainWindow) -> MainWindow:
    window.filing.begin_from(EARLIER)
    window.work.wait()
    window.desk.base.maker.wait_idle()
    return window


def click(window: MainWindow, link: str) -> None:
    window.desk.base.page.anchorClicked.emit(QUrl(link))
    window.desk.base.maker.wait_idle()


def test_a_draft_begun_from_a_text_remembers_it_and_has_no_file(begun: MainWindow):
    assert begun.desk.signals.document.base.name == EARLIER.name
    assert begun.desk.signals.session.path is None
    assert EARLIER.name in begun.desk.base.name.text()


def test_nothing_changes_before_a_proposal_is_accepted(begun: MainWindow):
    comparison = begun.desk.base.results.comparison
    assert comparison is not None
    assert comparison.changes == ()
    assert begun.desk.base.open


def test_a_proposal_is_accepted_skipped_and_taken_back(begun: MainWindow):
    base, signals = begun.desk.base, begun.desk.signals
    first, second, *_ = base.open
    click(begun, f"accept:{first.id}")
    assert first.id not in [p.id for p in base.open]
    click(begun, f"skip:{second.id}")
    assert second.id not in [p.id for p in base.open]
    signals.undo()
    base.maker.wait_idle()
    assert first.id in [p.id for p in base.open]


def test_all_sure_proposals_are_one_step(begun: MainWindow, qtbot: QtBot):
    base, signals = begun.desk.base, begun.desk.signals
    before = signals.document
    begun.desk.raise_tab("base")
    qtbot.mouseClick(base.accept_sure, Qt.MouseButton.LeftButton)
    base.maker.wait_idle()
    assert not any(proposal.sure for proposal in base.open)
    assert signals.document != before
    signals.undo()
    assert signals.document is before


def test_changed_words_are_listed_and_can_be_taken_back(begun: MainWindow):
    block = next(b for b in begun.desk.signals.document.blocks() if len(b.text) > 20)
    begun.draft.go_to(block.id)
    begun.draft.insert_text("Newly ")
    base = begun.desk.base
    base.maker.wait_idle()
    base.show_view("changes")
    assert "Newly" in base.page.toPlainText()
    rows = base.results.comparison.rows
    number = next(n for n, row in enumerate(rows) if row.fate == "changed")
    click(begun, f"revert:{number}")
    assert base.results.comparison.changes == ()


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_a_page(begun: MainWindow, view: str):
    begun.desk.base.show_view(view)
    assert begun.desk.base.page.toPlainText().strip()


def test_keys_lead_from_change_to_change(begun: MainWindow, qtbot: QtBot):
    blocks = [b for b in begun.desk.signals.document.blocks() if len(b.text) > 20]
    for block in (blocks[0], blocks[-1]):
        begun.draft.go_to(block.id)
        begun.draft.insert_text("Newly ")
    seen = []
    begun.desk.base.chosen.connect(lambda block, _: seen.append(block))
    begun.actions_by_name["next_change"].trigger()
    begun.actions_by_name["next_change"].trigger()
    begun.actions_by_name["previous_change"].trigger()
    assert seen == [blocks[0].id, blocks[-1].id, blocks[0].id]


def test_a_base_is_attached_and_detached(example: MainWindow):
    example.filing.attach(EARLIER)
    example.work.wait()
    example.desk.base.maker.wait_idle()
    assert example.desk.base.results.comparison is not None
    example.actions_by_name["detach_base"].trigger()
    assert example.desk.signals.document.base is None
    assert example.desk.base.attach.isVisibleTo(example.desk.base)


def test_a_draft_with_its_base_is_saved_and_opened(begun: MainWindow, tmp_path: Path):
    begun.desk.signals.save(tmp_path / "draft.akn")
    begun.filing.open(tmp_path / "draft.akn")
    begun.work.wait()
    begun.desk.base.maker.wait_idle()
    assert begun.desk.signals.document.base.name == EARLIER.name
    assert begun.desk.base.results.comparison.changes == ()


def export(window: MainWindow, path: Path, choose) -> None:
    showing.export(window)
    dialog = window.findChild(ExportDialog)
    dialog.path.setText(str(path))
    choose(dialog)
    dialog.accept()
    window.work.wait()


def test_the_export_tracks_every_change_and_writes_a_clean_copy(begun: MainWindow, tmp_path: Path):
    block = next(b for b in begun.desk.signals.document.blocks() if len(b.text) > 20)
    begun.draft.go_to(block.id)
    begun.draft.insert_text("Newly ")

    def choose(dialog: ExportDialog) -> None:
        assert dialog.tracking.track.isChecked()
        dialog.tracking.author.setText("Mission of Fiji")
        dialog.tracking.clean.setChecked(True)

    export(begun, tmp_path / "draft.docx", choose)
    body = docx.Document(str(tmp_path / "draft.docx")).element.body
    inserted = body.findall(".//{*}ins")
    assert {one.get(f"{{{one.nsmap['w']}}}author") for one in inserted} == {"Mission of Fiji"}
    assert "Newly" in "".join(t.text for one in inserted for t in one.iter("{*}t"))
    clean = docx.Document(str(tmp_path / "draft clean.docx")).element.body
    assert not clean.findall(".//{*}ins")


def test_without_tracking_the_export_shows_none(begun: MainWindow, tmp_path: Path):
    export(begun, tmp_path / "draft.docx", lambda dialog: dialog.tracking.track.setChecked(False))
    assert not docx.Document(str(tmp_path / "draft.docx")).element.body.findall(".//{*}ins")


def test_a_draft_without_a_base_is_not_asked_about_tracking(example: MainWindow, tmp_path: Path):
    hidden = []
    export(example, tmp_path / "draft.docx", lambda d: hidden.append(d.tracking.isHidden()))
    assert hidden == [True]
    assert (tmp_path / "draft.docx").exists()
