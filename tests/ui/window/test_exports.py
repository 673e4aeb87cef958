"""Exports from the window: what the dialog asks for is what lies on the disk."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from drafter.exports import Profile
from drafter.languages.templates import new_document
from drafter.model.document import DocumentKind, Organ
from drafter.store.base import packed
from tests.ui.window.conftest import said
from ui.dialogs import showing
from ui.dialogs.export import SUFFIXES, ExportDialog
from ui.main_window import MainWindow


def choose(qtbot: QtBot, button: QAbstractButton) -> None:
    """Click on the round sign; the words of some are short, and right of them is nothing."""
    sign = QPoint(8, button.height() // 2)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=sign)


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_is_written_in_both_profiles(
    qtbot: QtBot, example: MainWindow, tmp_path: Path, suffix: str, profile: Profile
):
    showing.export(example)
    dialog = example.findChild(ExportDialog)
    for group, value in ((dialog.formats, suffix), (dialog.profiles, profile)):
        button = next(b for b in group.buttons() if b.property("value") == value)
        choose(qtbot, button)
    dialog.path.setText(str(tmp_path / f"out{suffix}"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    example.work.wait()
    assert (tmp_path / f"out{suffix}").stat().st_size > 500
    assert said(example) == ["news"]


def test_the_name_follows_the_format(qtbot: QtBot, example: MainWindow):
    showing.export(example)
    dialog = example.findChild(ExportDialog)
    for suffix in SUFFIXES:
        button = next(b for b in dialog.formats.buttons() if b.property("value") == suffix)
        choose(qtbot, button)
        assert dialog.path.text().endswith(suffix)
    dialog.reject()


def test_a_place_that_cannot_be_written_gets_one_sentence(
    qtbot: QtBot, example: MainWindow, tmp_path: Path
):
    showing.export(example)
    dialog = example.findChild(ExportDialog)
    dialog.path.setText(str(tmp_path / "missing" / "out.docx"))
    dialog.accept()
    example.work.wait()
    assert said(example) == ["error"]
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize(
    ("kind", "tracks"), [(DocumentKind.RESOLUTION, True), (DocumentKind.AMENDMENT, False)]
)
def test_amendments_are_no_later_text_of_the_draft_that_they_remember(
    window: MainWindow, kind: DocumentKind, tracks: bool
):
    window.filing.new(kind, "en", Organ.GENERAL_ASSEMBLY, 80)
    draft = new_document(DocumentKind.RESOLUTION, "en", session=80)
    signals = window.desk.signals
    signals.apply(replace(signals.document, base=packed(draft, "A/C.2/80/L.5")), "steps.front", "")
    assert window.filing.is_based() is tracks
