"""Times of the pages: how soon the preview shows them, and how long the window stands still.

Run: python tests/benchmarks/pages.py. Paragraphs of 60 words, every third with a footnote; times
in milliseconds.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui" / "page"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from page_drafts import long_resolution, sheet_of
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from drafter.exports import WRITERS
from drafter.model.document import Document
from drafter.model.passage import Passage
from drafter.session import Session
from ui.page.pdf import write_pdf
from ui.page.preview import PreviewPanel
from ui.session import SessionSignals
from ui.words import Words

SIZES = (50, 400, 1000)
TYPED = 2.0
"""Seconds of typing, a letter every `BETWEEN` milliseconds."""
BETWEEN = 60


class Pulse:
    """Beats whenever the window's thread is free; the longest pause between two beats counts."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, perf_counter()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def of(self, name: str, done: Callable[[], bool]) -> None:
        """Run the window until something is done, and report."""
        start = self._last = perf_counter()
        self.longest = 0.0
        while not done():
            QApplication.processEvents()
        taken = (perf_counter() - start) * 1000
        print(f"  {name}: {taken:.0f} ms, longest pause {self.longest * 1000:.0f} ms")


def retyped(document: Document, number: int, text: str) -> Document:
    """Return the document with another text in one paragraph."""
    part = document.parts[0]
    blocks = list(part.blocks)
    blocks[number] = replace(blocks[number], passage=Passage(text))
    return replace(document, parts=(replace(part, blocks=tuple(blocks)),))


def preview(size: int, pulse: Pulse) -> None:
    """Measure the preview of a draft of so many paragraphs."""
    signals = SessionSignals(Session(long_resolution(size)))
    panel = PreviewPanel(signals, Words("en"))
    panel.resize(700, 900)
    panel.show()
    pulse.of("first pages", lambda: bool(panel.pages))
    print(f"  pages: {len(panel.pages)}")
    ready: list[object] = []
    panel.refresh.ready.connect(ready.append)
    for number in (3, size // 2):
        ready.clear()
        signals.apply(retyped(signals.document, number, "Requests nothing of anybody;"), "typing")
        pulse.of(f"edit of paragraph {number} (with the pause of 400 ms)", lambda: bool(ready))
    letters = QTimer(interval=BETWEEN)
    typed = [""]

    def press() -> None:
        typed[0] += "x"
        signals.apply(retyped(signals.document, 5, f"Requests {typed[0]}"), "typing", "typing")

    letters.timeout.connect(press)
    letters.start()
    end = perf_counter() + TYPED
    pulse.of("typing", lambda: perf_counter() > end)
    letters.stop()
    panel.stop()
    panel.close()


def main() -> None:
    """Measure every size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["drafter"])
    pulse = Pulse()
    for size in SIZES:
        print(f"{size} paragraphs:")
        preview(size, pulse)
        sheet = sheet_of(long_resolution(size))
        for name, write in {**WRITERS, ".pdf": write_pdf}.items():
            start = perf_counter()
            write(sheet)
            print(f"  {name}: {(perf_counter() - start) * 1000:.0f} ms")
    app.processEvents()


if __name__ == "__main__":
    main()
    os._exit(0)
