"""A draft's file that goes away, or that was open in a crash, or that another window holds."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from drafter.model.edits import replace_text
from drafter.recovery import journal, lock, owner
from drafter.recovery.journal import Journal
from drafter.recovery.owner import Owner
from drafter.session import open_file
from tests.ui.window.conftest import EXAMPLE
from tests.ui.window.test_recovery import GONE, journals, offer, text_of, type_into
from tests.ui.window.test_together import path_of, press, save, together
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.safety import keeper
from ui.safety.changes import ChangesWindow


def vanish(qtbot: QtBot, window: MainWindow) -> None:
    path = path_of(window)
    path.unlink()
    qtbot.waitUntil(lambda: window.desk.signals.session.gone, timeout=5000)
    assert window.safety.keeper is not None
    window.safety.keeper.wait()


def test_a_file_that_vanished_is_told_and_its_text_is_kept(qtbot: QtBot, example: MainWindow):
    document = example.desk.signals.document
    vanish(qtbot, example)
    assert str(path_of(example)) in example.bars.sentences[0]
    assert example.isWindowModified(), "closing asks, for no file has the text any more"
    (path,) = journals()
    assert journal.read(path).document == document
    press(example, "save_again")
    assert open_file(path_of(example)).document == document
    assert not example.isWindowModified()


@pytest.mark.parametrize("code", [errno.EIO, errno.ESTALE, errno.EACCES, errno.EHOSTDOWN])
def test_a_network_that_does_not_answer_is_a_file_that_is_gone(
    example: MainWindow, monkeypatch: pytest.MonkeyPatch, code: int
):
    real, path = os.stat, str(path_of(example))

    def stat(asked: object, **how: object) -> os.stat_result:
        if str(asked) == path:
            raise OSError(code, os.strerror(code))
        return real(asked, **how)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", stat)
        together(example).watch.look()
        together(example).wait()
    assert example.desk.signals.session.gone
    assert path in example.bars.sentences[0]


def test_a_file_that_came_back_is_as_it_was(qtbot: QtBot, example: MainWindow):
    data = path_of(example).read_bytes()
    vanish(qtbot, example)
    path_of(example).write_bytes(data)
    qtbot.waitUntil(lambda: not example.desk.signals.session.gone, timeout=5000)
    assert not example.isWindowModified()
    assert len(example.bars.sentences) == 1


def test_one_that_came_back_as_an_older_version_is_merged(qtbot: QtBot, example: MainWindow):
    old = path_of(example).read_bytes()
    type_into(qtbot, example, "Mine. ")
    save(example)
    vanish(qtbot, example)
    path_of(example).write_bytes(old)
    changed = example.words("safety.changed", path=str(path_of(example)))
    qtbot.waitUntil(lambda: changed in example.bars.sentences, timeout=5000)
    assert "Mine. " in text_of(example.desk.signals.document)


def test_a_file_that_was_emptied_takes_nothing_away(qtbot: QtBot, example: MainWindow):
    type_into(qtbot, example, "Mine. ")
    path_of(example).write_bytes(b"")
    qtbot.waitUntil(lambda: bool(example.bars.sentences), timeout=5000)
    press(example, "merge")
    assert "Mine. " in text_of(example.desk.signals.document)
    press(example, "save_over")
    assert "Mine. " in text_of(open_file(path_of(example)).document)


def test_a_folder_that_does_not_answer_keeps_nothing_waiting(
    qtbot: QtBot, example: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    answers = threading.Event()
    monkeypatch.setattr(keeper, "remember", lambda *_: answers.wait(20))
    for text in ("One. ", "Two. "):
        qtbot.keyClicks(example.draft.edit, text)
        qtbot.waitUntil(lambda text=text: text in kept_words(), timeout=5000)
    answers.set()


def kept_words() -> str:
    found = [journal.read(path).document for path in journals()]
    return "".join(text_of(document) for document in found if document is not None)


def test_a_file_opened_after_a_crash_offers_what_was_typed(
    window: MainWindow, opened: Callable[[Path], MainWindow], tmp_path: Path
):
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    document = open_file(path).document
    first = next(document.blocks())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, "present", lambda: GONE)
        Journal(path).write(replace_text(document, first.id, 0, 0, "Unsaved. "))
    opened(path)
    window.safety.wait()
    offer(window, "see").click()
    window.work.wait()
    assert text_of(window.desk.signals.document).startswith("Unsaved. ")
    shown = window.findChild(ChangesWindow)
    assert shown is not None
    shown.wait()
    assert "Unsaved." in shown.page.toPlainText()
    shown.close()


def test_the_start_page_says_who_has_a_recent_file_open(
    window: MainWindow, preferences: Preferences, tmp_path: Path
):
    names = ["free.akn", "held.akn"]
    for name in names:
        (tmp_path / name).write_bytes(EXAMPLE.read_bytes())
        preferences.remember(tmp_path / name)
    other = Owner("Ana", "elsewhere", 1, 5.0)
    lock.place(tmp_path / "held.akn").write_bytes(msgspec.json.encode(other))
    window.show_start()
    window.safety.wait()
    QApplication.processEvents()
    shown = [b.text() for b in window.start.findChildren(QPushButton) if b.isVisible()]
    held = window.words("safety.held_by", name="held.akn", user="Ana", host="elsewhere")
    assert [text for text in shown if "held.akn" in text] == [held]
    assert "free.akn" in shown
