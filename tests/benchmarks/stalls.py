"""How long the window's thread is busy in one go while a delegate works (aim: at most 100 ms).

Run: python tests/benchmarks/stalls.py [--paragraphs 400] [--file DRAFT] [--where]
Every deed is done in a whole window without a screen, by the action that its key or button has.
Printed are the longest stretch between two beats of a timer of the window's thread, as wall time
and as the thread's own time (wall time counts the other threads too, which wait for Python), and
with `--where` the lines that the thread was in when a stretch was over the aim.
"""

import argparse
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.store.file import to_bytes
from tests.benchmarks.key_presses import resolution
from ui import app
from ui.dialogs.export import Export
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

AIM = 100
"""Milliseconds."""
BEAT = 2
"""Milliseconds between two beats of an idle thread."""
REST = 1500
"""Milliseconds for what a deed sets going: checks, the preview, the comparison."""

Deed = Callable[[MainWindow], object]


@dataclass
class Watch:
    """Measures the stretches between beats; another thread notes where the long ones are."""

    wall: float = 0.0
    own: float = 0.0
    where: list[str] = field(default_factory=list)
    _beat: tuple[float, float] = (0.0, 0.0)
    _noted: float = 0.0

    def beat(self) -> None:
        """Note that the window's thread is free."""
        now = (time.perf_counter(), time.thread_time())
        self.wall = max(self.wall, now[0] - self._beat[0])
        self.own = max(self.own, now[1] - self._beat[1])
        self._beat = now

    def reset(self) -> None:
        """Begin another deed."""
        self._beat = (time.perf_counter(), time.thread_time())
        self.wall = self.own = 0.0
        self.where.clear()

    def look(self, thread: int) -> None:
        """Note, from another thread and for ever, where the window's thread stays too long."""
        while True:
            time.sleep(AIM / 4000)
            begun = self._beat[0]
            if time.perf_counter() - begun > AIM / 1000 and begun != self._noted:
                self._noted = begun
                frames = traceback.extract_stack(sys._current_frames()[thread])
                ours = [f for f in frames if "/ui/" in f.filename or "/drafter/" in f.filename]
                self.where.append(" < ".join(f"{f.name}:{f.lineno}" for f in ours[::-1][:4]))


def deeds(folder: Path) -> Iterator[tuple[str, Deed]]:
    """Return what is measured, in the order in which it is done."""
    file = folder / "draft.akn"

    def act(name: str) -> Deed:
        return lambda window: window.actions_by_name[name].trigger()

    def middle(window: MainWindow) -> None:
        blocks = [block.id for block in window.desk.signals.document.blocks()]
        window.draft.go_to(blocks[len(blocks) // 2], 20)

    yield "open", lambda window: window.filing.open(file)
    yield "go to the middle", middle
    yield "type", lambda window: QTest.keyClicks(window.draft.edit, "rivers ", delay=40)
    for name in ("split", "move_up", "move_down", "deeper", "undo", "insert_note", "next_finding"):
        yield name, act(name)
    for name in ("citations", "cover", "preview", "base", "findings"):
        yield f"panel {name}", lambda window, name=name: window.desk.enter_tab(name)
    yield "attach a base text", lambda window: window.filing.attach(file)
    yield "show the changes", lambda window: window.desk.raise_tab("base")
    for name in ("fix_all", "undo", "ready", "extent", "project", "palette", "find", "select_all"):
        yield name, act(name)
    yield "cut all", act("cut")
    yield "undo the cut", act("undo")
    yield "larger", act("larger")
    yield "dark", act("theme_dark")
    yield "in Arabic", lambda window: window.preferences.change(interface_language="ar")
    yield "in English", lambda window: window.preferences.change(interface_language="en")
    for suffix in ("docx", "odt", "pdf"):
        wanted = Export(folder / f"out.{suffix}", "layout")
        yield f"export {suffix}", lambda window, wanted=wanted: window.filing.export(wanted)
    yield "save", act("save")
    yield "a second window", act("new")
    yield "a second draft", lambda window: window.windows.every[-1].filing.open(folder / "b.akn")


@contextmanager
def begun(folder: Path) -> Iterator[MainWindow]:
    """Show a window whose settings are kept in a folder."""
    words, preferences = Words("en"), Preferences(folder / "settings.toml")
    preferences.change(interface_language="en")
    window = MainWindow(words, preferences)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app.dress(application, preferences, words)
    window.resize(1360, 860)
    window.show()
    app.keep_what_is_loaded()
    yield window
    for each in tuple(window.windows.every):
        each.close_settled()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--paragraphs", type=int, default=400)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--where", action="store_true")
    options = parser.parse_args()
    application = app.begin(["drafter"])
    watch, timer = Watch(), QTimer(interval=BEAT)
    timer.timeout.connect(watch.beat)
    timer.start()
    thread = threading.get_ident()
    threading.Thread(target=watch.look, args=(thread,), daemon=True).start()
    over = 0
    with tempfile.TemporaryDirectory() as name, begun(Path(name)) as window:
        folder = Path(name)
        drafted = to_bytes(resolution(options.paragraphs))
        data = options.file.read_bytes() if options.file else drafted
        for file in ("draft.akn", "b.akn"):
            (folder / file).write_bytes(data)
        for called, deed in deeds(folder):
            QTest.qWait(REST)
            watch.reset()
            deed(window)
            while any(each.work.busy for each in window.windows.every):
                QTest.qWait(BEAT)
            QTest.qWait(REST)
            over += watch.own * 1000 > AIM
            print(f"{called:22} {watch.own * 1000:6.0f} ms   wall {watch.wall * 1000:6.0f} ms")
            if options.where:
                for place in watch.where:
                    print("    ", place)
            for popup in iter(QApplication.activePopupWidget, None):
                popup.close()
    application.quit()
    print(f"{over} of the deeds keep the window's thread longer than {AIM} ms")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    status = main()
    os._exit(status)
