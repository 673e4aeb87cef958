"""After a crash the window offers what was typed; while it runs every change is on disk at once."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from drafter import paths
from drafter.model.document import Document
from drafter.recovery import journal, owner, vault
from drafter.recovery.owner import Owner
from drafter.session import open_file
from tests.ui.window.conftest import EXAMPLE, said
from ui.main_window import MainWindow
from ui.safety.changes import ChangesWindow

ROOT = Path(__file__).resolve().parents[3]
GONE = Owner("someone", "here", 2**22 + 7, 5.0)
CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from ui import app
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

application = app.begin(["drafter"])
window = MainWindow(Words("en"), Preferences(Path(sys.argv[1])))
window.show()
if len(sys.argv) > 2:
    window.filing.open(Path(sys.argv[2]))
    window.work.wait()
else:
    window.start.cards[next(iter(window.start.cards))].click()
    window.work.wait()
edit = window.draft.edit
QTest.keyClicks(edit, "Words that were not saved")
QTimer.singleShot(1000, lambda: print("typed", flush=True))
application.exec()
"""


def crash(folder: Path, *files: Path) -> None:
    """Let a window be typed in and, a second after the last key, kill it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder)}
    words = [sys.executable, "-c", CRASH, str(folder / "settings.toml"), *map(str, files)]
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"typed\n"
        window.send_signal(signal.SIGKILL)


def links(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.start.recovered.findChildren(QPushButton) if b.isVisible()]


def offer(window: MainWindow, name: str) -> QPushButton:
    text = window.words(f"recovery.{name}")
    return next(b for b in window.bars.findChildren(QPushButton) if b.text() == text)


def journals() -> tuple[Path, ...]:
    return tuple(vault.files(journal.FOLDER, journal.SUFFIX))


def text_of(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks())


def type_into(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.keyClicks(window.draft.edit, text)
    assert window.safety.keeper is not None
    window.safety.keeper.wait()


@pytest.fixture
def found(window: MainWindow) -> MainWindow:
    window.show_start()
    window.safety.wait()
    return window


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """A file whose draft had more words when its process ended."""
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    document = open_file(path).document
    first = next(document.blocks())
    from drafter.model.edits import replace_text

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, "present", lambda: GONE)
        journal.Journal(path).write(replace_text(document, first.id, 0, 0, "Unsaved. "))
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of data is moved by XDG")
@pytest.mark.parametrize("saved", [True, False])
def test_a_killed_window_loses_nothing_that_is_a_second_old(tmp_path: Path, saved: bool):
    path = tmp_path / "request.akn"
    path.write_bytes(EXAMPLE.read_bytes())
    crash(tmp_path / "data", *([path] if saved else []))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "user_data", lambda: tmp_path / "data" / "drafter")
        (kept,) = journal.left_behind()
    assert kept.path == (path if saved else None)
    assert kept.document is not None
    assert "Words that were not saved" in text_of(kept.document)
    assert path.read_bytes() == EXAMPLE.read_bytes()


def test_every_change_is_kept_without_being_saved(qtbot: QtBot, example: MainWindow):
    type_into(qtbot, example, "Kept. ")
    (path,) = journals()
    document = journal.read(path).document
    assert document == example.desk.signals.document


def test_further_keys_do_not_put_the_keeping_off(qtbot: QtBot, example: MainWindow):
    keeper = example.safety.keeper
    assert keeper is not None
    qtbot.keyClicks(example.draft.edit, "a")
    first = keeper._timer.remainingTime()
    qtbot.wait(20)
    qtbot.keyClicks(example.draft.edit, "b")
    assert keeper._timer.remainingTime() < first


def test_a_saved_draft_leaves_no_journal(qtbot: QtBot, example: MainWindow):
    type_into(qtbot, example, "Kept. ")
    example.filing.saver.save()
    example.work.wait()
    assert example.safety.keeper is not None
    example.safety.keeper.wait()
    assert journals() == ()


def test_a_draft_closed_with_a_clear_mind_leaves_no_journal(qtbot: QtBot, example: MainWindow):
    type_into(qtbot, example, "Given up. ")
    example.close_draft()
    assert journals() == ()


def test_the_start_page_lists_what_was_lost_and_opens_it(
    left: Path, found: MainWindow, qtbot: QtBot
):
    (link,) = links(found)
    assert link.text() == left.name
    link.click()
    found.work.wait()
    session = found.desk.signals.session
    assert text_of(session.document).startswith("Unsaved. ")
    assert (session.path, session.changed) == (left, True)
    assert said(found) == ["warning"]
    keeper = found.safety.keeper
    assert keeper is not None
    keeper.wait()
    (path,) = journals()
    assert journal.read(path).document == session.document
    assert journal.left_behind() == ()


def test_what_changed_is_shown_against_the_file(left: Path, found: MainWindow):
    links(found)[0].click()
    found.work.wait()
    window = found.findChild(ChangesWindow)
    assert window.isVisible(), "nobody has to ask"
    offer(found, "what_changed").click()
    assert found.findChildren(ChangesWindow) == [window]
    window.wait()
    assert "Unsaved." in window.page.toPlainText()
    assert len(window.comparison.changes) == 1
    window.reject()


def test_one_may_go_back_to_the_file_and_change_ones_mind(left: Path, found: MainWindow):
    links(found)[0].click()
    found.work.wait()
    session = found.desk.signals.session
    offer(found, "discard").click()
    assert not session.changed
    found.actions_by_name["undo"].trigger()
    assert text_of(session.document).startswith("Unsaved. ")


def test_what_was_recovered_is_saved_with_one_click(left: Path, found: MainWindow):
    links(found)[0].click()
    found.work.wait()
    offer(found, "keep").click()
    found.work.wait()
    assert text_of(open_file(left).document).startswith("Unsaved. ")
    assert found.safety.keeper is not None
    found.safety.keeper.wait()
    assert journals() == ()


def test_a_journal_that_cannot_be_read_is_named(window: MainWindow):
    path = vault.folder(journal.FOLDER) / "x.journal"
    vault.write(path, ())
    path.write_bytes(b"nothing of ours")
    window.show_start()
    window.safety.wait()
    links(window)[0].click()
    window.work.wait()
    assert str(path) in window.bars.sentences[0]
    assert path.exists()


def test_a_full_disk_is_said_once_and_made_good(
    qtbot: QtBot, example: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    keeper = example.safety.keeper
    assert keeper is not None
    told: list[object] = []
    keeper.failed.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        for text in "ab":
            type_into(qtbot, example, text)
            qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "full" in example.bars.sentences[0]
    type_into(qtbot, example, "c")
    (path,) = journals()
    assert journal.read(path).document == example.desk.signals.document
