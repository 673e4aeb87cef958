"""Key press to painted text: p50 and p99 at 400 and at 4,000 paragraphs (DESIGN, section 10).

Run: python tests/benchmarks/key_presses.py. Times are wall time from the key event until the
viewport has painted, without a screen.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.rules.check import check
from drafter.session import Session
from drafter.text.characters import ANCHOR
from ui import app
from ui.editor import DraftView
from ui.session import SessionSignals
from ui.words import Words

SIZES = (400, 4000)
KEYS = 600
SENTENCE = (
    f"Requests the bodies concerned to go on working together in all fields,{ANCHOR} to tell the "
    "public of what they do, and to seek the means that this calls for from all who can help, "
    "bearing in mind the needs of those who depend on rivers and on the seas into which they flow;"
)


def resolution(size: int) -> Document:
    """Return a resolution of so many operative paragraphs, each with a footnote."""
    note = (Note(Passage("See an earlier report.")),)
    text = Passage(SENTENCE, (Mark(0, 8, Style.EMPHASIS),), note)
    blocks = tuple(
        Block(f"b{n}", Kind.OPERATIVE, text, 1 if n % 4 == 3 else 0) for n in range(size)
    )
    part = Part("p", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, "en", parts=(part,), next_id=size)


def press(view: DraftView, key: int, text: str = "") -> float:
    """Press a key and return the milliseconds until the text is painted."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, text)
    return _timed(lambda: QApplication.sendEvent(view.edit, event))


def report(name: str, times: list[float]) -> None:
    """Print the median, the 99th percentile and the worst."""
    cuts = quantiles(times, n=100)
    print(f"{name:34} p50 {cuts[49]:6.2f} ms   p99 {cuts[98]:6.2f} ms   worst {max(times):6.2f} ms")


def main() -> None:
    """Time typing, Return with Backspace, and undo, in the middle of each document."""
    application = QApplication(sys.argv[:1])
    app.keep_what_is_loaded()
    for size in SIZES:
        document = resolution(size)
        signals = SessionSignals(Session(document))
        start = time.perf_counter()
        view = DraftView(signals, Words("en"))
        view.resize(1100, 900)
        view.show()
        application.processEvents()
        print(f"{size} paragraphs: shown in {(time.perf_counter() - start) * 1000:.0f} ms")
        signals.set_checked(check(document))
        view.go_to(f"b{size // 2}", 150)
        for _ in range(20):
            application.processEvents()
        report("  a letter", [press(view, 0, "river "[n % 6]) for n in range(KEYS)])
        backspace, enter = Qt.Key.Key_Backspace, Qt.Key.Key_Return
        report("  Backspace", [press(view, backspace) for _ in range(KEYS // 3)])
        report("  Return", [press(view, enter) for _ in range(60)])
        report("  undo", [_timed(view.undo) for _ in range(60)])
        view.close()


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.sendPostedEvents()
    taken = (time.perf_counter() - start) * 1000
    QApplication.processEvents()
    return taken


if __name__ == "__main__":
    main()
    os._exit(0)
