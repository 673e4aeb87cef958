"""A file that is not ours alone, its earlier versions, and drafts under a passphrase."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from drafter.model import edits
from drafter.model.document import Document
from drafter.recovery import earlier, journal, lock, owner
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from drafter.session import open_file, open_with_passphrase
from drafter.store import sealed
from drafter.store.atomic import write_bytes
from drafter.store.file import to_bytes
from tests.ui.window.conftest import EXAMPLE, said
from tests.ui.window.test_recovery import GONE, links, text_of, type_into
from ui.main_window import MainWindow
from ui.safety.changes import ChangesWindow
from ui.safety.earlier import EarlierWindow
from ui.safety.passphrase import ChoosePassphrase, GivePassphrase
from ui.safety.together import Together

PASS = "a row of words"


def path_of(window: MainWindow) -> Path:
    path = window.desk.signals.session.path
    assert path is not None
    return path


def together(window: MainWindow) -> Together:
    assert window.safety.together is not None
    return window.safety.together


def offers(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    return [b.text() for b in window.bars.findChildren(QPushButton) if b.isVisible()]


def press(window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    text = window.words(f"safety.{name}")
    buttons = [b for b in window.bars.findChildren(QPushButton) if b.isVisible()]
    next(b for b in buttons if b.text() == text).click()
    window.work.wait()
    together(window).wait()


def save(window: MainWindow) -> None:
    window.actions_by_name["save"].trigger()
    window.work.wait()
    together(window).wait()


def theirs(window: MainWindow, text: str, at: int = -1) -> Document:
    """Let another program write the file, with words before those of a paragraph."""
    document = open_file(path_of(window)).document
    blocks = list(document.blocks())
    changed = edits.replace_text(document, blocks[at].id, 0, 0, text)
    write_bytes(path_of(window), to_bytes(changed))
    return changed


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that costs little: how long a guess takes is tested elsewhere."""
    monkeypatch.setattr(
        "ui.saving.new_key", lambda words: sealed.new_key(words, passes=1, memory=64)
    )


def test_a_file_that_changed_is_noticed_and_merged(qtbot: QtBot, example: MainWindow):
    qtbot.keyClicks(example.draft.edit, "Mine. ")
    together(example).wait()
    theirs(example, "Theirs. ")
    qtbot.waitUntil(lambda: bool(example.bars.sentences), timeout=5000)
    assert str(path_of(example)) in example.bars.sentences[0]
    press(example, "merge")
    text = text_of(example.desk.signals.document)
    assert "Mine. " in text
    assert "Theirs. " in text
    assert example.desk.signals.session.changed
    save(example)
    assert text_of(open_file(path_of(example)).document) == text
    example.actions_by_name["undo"].trigger()
    assert "Theirs. " not in text_of(example.desk.signals.document)


def test_saving_stops_before_what_another_program_wrote(qtbot: QtBot, example: MainWindow):
    qtbot.keyClicks(example.draft.edit, "Mine. ")
    other = theirs(example, "Theirs. ")
    save(example)
    assert "error" in said(example)
    assert path_of(example).read_bytes() == to_bytes(other)
    press(example, "save_over")
    assert "Mine. " in text_of(open_file(path_of(example)).document)
    kept = [earlier.read(v) for v in earlier.versions(path_of(example))]
    assert to_bytes(other) in kept


def test_what_both_changed_is_named_and_shown(qtbot: QtBot, example: MainWindow):
    qtbot.keyClicks(example.draft.edit, "Mine. ")
    theirs(example, "Theirs. ", at=0)
    together(example).merge()
    together(example).wait()
    text = text_of(example.desk.signals.document)
    assert text.index("Mine. ") < text.index("Theirs. ")
    QApplication.processEvents()
    assert sorted(said(example)) == ["news", "warning"]
    press(example, "what_changed")
    shown = example.findChild(ChangesWindow)
    assert shown is not None
    shown.wait()
    assert "Theirs" in shown.page.toPlainText()
    shown.close()


def test_a_file_that_somebody_holds_is_told_and_taken_over(
    qtbot: QtBot, example: MainWindow, opened: Callable[[Path], MainWindow]
):
    path = path_of(example)
    example.close_draft()
    other = Owner("Ana", "elsewhere", 1, 5.0)
    lock.place(path).write_bytes(msgspec.json.encode(other))
    window = opened(path)
    together(window).wait()
    assert "Ana" in window.bars.sentences[0]
    first = path.read_bytes()
    qtbot.keyClicks(window.draft.edit, "Mine. ")
    save(window)
    assert path.read_bytes() == first
    press(window, "take_over")
    save(window)
    assert path.read_bytes() != first
    window.close()
    assert not lock.place(path).exists()


def test_a_save_that_fails_says_where_the_words_are_safe(
    qtbot: QtBot, example: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    type_into(qtbot, example, "Mine. ")
    target = tmp_path / "gone" / "draft.akn"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    example.actions_by_name["save_as"].trigger()
    example.work.wait()
    (path,) = (p for p in (tmp_path / "user-data" / journal.FOLDER).iterdir())
    assert str(path) in example.bars.sentences[0]
    assert example.words("safety.save_elsewhere") in offers(example)
    assert "Mine. " in text_of(journal.read(path).document or Document)


def test_an_earlier_version_is_seen_and_restored(qtbot: QtBot, example: MainWindow):
    before = example.desk.signals.document
    for text in ("One. ", "Two. "):
        qtbot.keyClicks(example.draft.edit, text)
        save(example)
    example.actions_by_name["earlier"].trigger()
    shown = example.findChild(EarlierWindow)
    assert shown is not None
    shown.wait()
    assert shown.list.count() == 3
    assert shown.page.toPlainText() == example.words("safety.earlier_same")
    shown.list.setCurrentRow(2)
    shown.wait()
    assert "One. " in shown.page.toPlainText()
    qtbot.mouseClick(shown.restore, Qt.MouseButton.LeftButton)
    assert example.desk.signals.document == before
    example.actions_by_name["undo"].trigger()
    assert "Two. " in text_of(example.desk.signals.document)


def test_one_change_since_a_version_is_taken_back(qtbot: QtBot, example: MainWindow):
    before = example.desk.signals.document
    save(example)
    qtbot.keyClicks(example.draft.edit, "One. ")
    example.actions_by_name["earlier"].trigger()
    shown = example.findChild(EarlierWindow)
    assert shown is not None
    shown.wait()
    assert shown.restore.isDefault()
    comparison = shown.shown
    assert comparison is not None
    (number,) = (n for n, row in enumerate(comparison.rows) if row in comparison.changes)
    shown.page.anchorClicked.emit(QUrl(f"revert:{number}"))
    assert example.desk.signals.document == before
    qtbot.waitUntil(lambda: shown.shown is not None and shown.shown.changes == (), timeout=5000)
    shown.close()


def test_an_earlier_version_opens_as_a_new_draft(qtbot: QtBot, example: MainWindow):
    save(example)
    example.actions_by_name["earlier"].trigger()
    shown = example.findChild(EarlierWindow)
    assert shown is not None
    shown.wait()
    qtbot.mouseClick(shown.begin, Qt.MouseButton.LeftButton)
    example.work.wait()
    begun = example.windows.every[-1]
    assert begun is not example
    begun.work.wait()
    assert begun.filing.file() is None
    assert text_of(begun.desk.signals.document) == text_of(example.desk.signals.document)


def test_all_earlier_versions_can_be_removed(qtbot: QtBot, example: MainWindow):
    qtbot.keyClicks(example.draft.edit, "One. ")
    save(example)
    example.actions_by_name["earlier"].trigger()
    shown = example.findChild(EarlierWindow)
    assert shown is not None
    shown.wait()
    qtbot.mouseClick(shown.remove, Qt.MouseButton.LeftButton)
    shown.wait()
    assert shown.list.count() == 0
    assert earlier.versions(path_of(example)) == ()
    shown.close()


def test_a_draft_never_saved_has_no_earlier_versions(window: MainWindow):
    window.start.cards[next(iter(window.start.cards))].click()
    window.work.wait()
    window.actions_by_name["earlier"].trigger()
    assert window.bars.sentences == [window.words("safety.earlier_unsaved")]


def protect(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["protect"].trigger()
    asked = window.findChild(ChoosePassphrase)
    assert asked is not None
    ok = asked.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.keyClicks(asked.first.line, PASS)
    assert not ok.isEnabled()
    qtbot.keyClicks(asked.second.line, PASS)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    window.work.wait()


def test_a_draft_comes_under_a_passphrase_and_opens_by_it(
    qtbot: QtBot, example: MainWindow, opened: Callable[[Path], MainWindow]
):
    path = path_of(example)
    save(example)
    protect(qtbot, example)
    assert sealed.is_sealed(path.read_bytes())
    assert example.bars.sentences[0] == example.words("safety.sealed")
    example.close_draft()
    window = opened(path)
    for typed, again in (("another", True), (PASS, False)):
        asked = next(d for d in window.findChildren(GivePassphrase) if d.isVisible())
        qtbot.keyClicks(asked.passphrase.line, typed)
        qtbot.keyPress(asked.passphrase.line, Qt.Key.Key_Return)
        window.work.wait()
        assert any(d.isVisible() for d in window.findChildren(GivePassphrase)) is again
    assert window.desk.signals.session.key is not None
    type_into(qtbot, window, "Under seal. ")
    kept = journal.read(next((vault_folder(path)).iterdir()))
    assert kept.is_sealed
    save(window)
    assert "Under seal. " in text_of(open_with_passphrase(path, PASS)[0].document)


def vault_folder(path: Path) -> Path:
    return path.parent / "user-data" / journal.FOLDER


def test_a_passphrase_can_be_removed(qtbot: QtBot, example: MainWindow):
    protect(qtbot, example)
    example.actions_by_name["protect"].trigger()
    asked = next(d for d in example.findChildren(ChoosePassphrase) if d.isVisible())
    text = example.words("safety.unprotect")
    next(b for b in asked.buttons.buttons() if b.text() == text).click()
    example.work.wait()
    assert open_file(path_of(example)).document == example.desk.signals.document
    assert not any(sealed.is_sealed(earlier.read(v)) for v in earlier.versions(path_of(example)))


def crashed(path: Path, text: str, **how: object) -> None:
    """Leave the journal of a process that runs no more, with more words than the file."""
    document = open_file(path).document
    first = next(document.blocks())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, "present", lambda: GONE)
        Journal(path, **how).write(edits.replace_text(document, first.id, 0, 0, text))  # type: ignore[arg-type]


def test_a_recovered_draft_under_a_passphrase_asks_for_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    crashed(path, "Unsaved. ", key=sealed.new_key(PASS, passes=1, memory=64))
    window.show_start()
    window.safety.wait()
    links(window)[0].click()
    asked = next(d for d in window.findChildren(GivePassphrase) if d.isVisible())
    qtbot.keyClicks(asked.passphrase.line, PASS)
    qtbot.keyPress(asked.passphrase.line, Qt.Key.Key_Return)
    window.safety.wait()
    window.work.wait()
    assert "Unsaved. " in text_of(window.desk.signals.document)


def test_a_recovered_draft_whose_file_changed_since_is_merged(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    earlier.keep(path, path.read_bytes())
    crashed(path, "Unsaved. ", digest=earlier.digest_of(path.read_bytes()))
    document = open_file(path).document
    last = list(document.blocks())[-1]
    path.write_bytes(to_bytes(edits.replace_text(document, last.id, 0, 0, "Theirs. ")))
    window.show_start()
    window.safety.wait()
    links(window)[0].click()
    window.work.wait()
    save(window)
    assert "Theirs. " in text_of(open_file(path).document)
    press(window, "merge")
    save(window)
    text = text_of(open_file(path).document)
    assert "Theirs. " in text
    assert "Unsaved. " in text


def test_typing_goes_on_while_a_long_save_runs(qtbot: QtBot, example: MainWindow):
    qtbot.keyClicks(example.draft.edit, "One. ")
    example.filing.saver.save()
    qtbot.keyClicks(example.draft.edit, "Two. ")
    example.work.wait()
    assert example.desk.signals.session.changed
    assert "Two. " not in text_of(open_file(path_of(example)).document)
    assert replace(example.desk.signals.session.saved) != example.desk.signals.document
