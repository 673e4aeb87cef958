"""No network is ever asked: the system ends the program at the first try, and it does not end."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.paths import resources
from tests.benchmarks.network_denied import can_be_denied, run

EXAMPLE = str(resources() / "examples" / "request-en.akn")
pytestmark = pytest.mark.skipif(not can_be_denied(), reason="only Linux has such filters")
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from drafter import session
from ui.dialogs import showing
from ui import app
from ui.dialogs.export import Export
from ui.desk import TABS
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

folder = Path(sys.argv[1])
application = app.begin(["drafter"])
preferences = Preferences(folder / "settings.toml")
words = Words("en")
window = MainWindow(words, preferences)
app.dress(application, preferences, words)
window.show()
window.filing.open(Path(sys.argv[2]))
window.work.wait()
QTest.keyClicks(window.draft.edit, "Typed without a network. ")
for tab in TABS:
    window.desk.raise_tab(tab)
window.desk.checker.wait_idle()
for suffix in (".docx", ".odt", ".html", ".txt", ".pdf"):
    window.filing.export(Export(folder / f"draft{suffix}", "layout"))
    window.work.wait()
showing.rules(window)
showing.about(window)
for shown in application.topLevelWidgets():
    if shown is not window and shown.isVisible():
        shown.close()
window.filing.signals.save(folder / "draft.akn")
window.close()
QApplication.processEvents()
print("done", sorted(p.name for p in folder.iterdir()))
"""
COMMANDS = {
    "check": ("check", EXAMPLE),
    "check in two processes": ("check", EXAMPLE, EXAMPLE, "--jobs", "2"),
    "cite": ("cite", EXAMPLE, "--to", "fr"),
    "lookup": ("lookup", "A/RES/51/148"),
    "convert": ("convert", EXAMPLE, "{folder}/draft.docx"),
    "pdf": ("convert", EXAMPLE, "{folder}/draft.pdf"),
    "rules": ("rules",),
    "self-test": ("self-test",),
}


def environment(folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }


def test_the_filter_ends_what_opens_a_socket():
    script = "import socket; socket.socket(socket.{0}, socket.SOCK_STREAM)"
    tried = [sys.executable, "-c", script.format("AF_INET")]
    assert run(tried) == -signal.SIGSYS
    assert run([*tried[:2], script.format("AF_INET6")]) == -signal.SIGSYS
    assert run([*tried[:2], script.format("AF_UNIX")]) == 0
    assert run([*tried[:2], script.format("AF_UNIX")], every=True) == -signal.SIGSYS


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_opens_a_socket(tmp_path: Path, name: str):
    words = [word.format(folder=tmp_path) for word in COMMANDS[name]]
    status = run(
        [sys.executable, "-m", "drafter", *words],
        every=True,
        env=environment(tmp_path),
        stdout=subprocess.DEVNULL,
    )
    assert status in (0, 1)


def test_the_window_opens_no_socket(tmp_path: Path):
    status = run(
        [sys.executable, "-c", WINDOW, str(tmp_path), EXAMPLE],
        env=environment(tmp_path),
        stdout=subprocess.DEVNULL,
    )
    assert status == 0
    written = {path.suffix for path in tmp_path.iterdir() if path.is_file()}
    assert {".docx", ".odt", ".html", ".txt", ".pdf", ".akn"} <= written
