"""Finding and replacing in 400 and 4,000 paragraphs, each with a footnote.

Run: python tests/benchmarks/finding.py. Times are wall time, without a screen: searching for a
rare and a common word the first time and again, for a pattern; a letter typed in the draft while
the bar marks a word; replacing everywhere; listing the places that one may go to; all sessions.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drafter.find.going import matching, targets
from drafter.find.replacing import Replacement, changed, changes_for
from drafter.find.searching import Query, found_in, search_for
from drafter.find.sessions import sessions_named
from drafter.model.document import Block, Document, DocumentKind, Kind, Part, PartKind
from drafter.model.opened import Opened
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR
from ui.arrival import Arrival
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

SIZES = (400, 4000)
KEYS = 150
SENTENCE = (
    f"Requests the bodies concerned to go on working together in all fields,{ANCHOR} to tell the "
    "public of what they do at the eighty-first session, and to seek the means that this calls for "
    "from all who can help, number {number}, bearing in mind the needs of those who depend on it;"
)


def resolution(size: int) -> Document:
    """Return a resolution of so many operative paragraphs, no two alike."""
    note = (Note(Passage("See an earlier report.")),)
    marks = (Mark(0, 8, Style.EMPHASIS),)
    blocks = tuple(
        Block(f"b{n}", Kind.OPERATIVE, Passage(SENTENCE.format(number=n), marks, note))
        for n in range(size)
    )
    part = Part("p", PartKind.RESOLUTION, blocks)
    return Document(DocumentKind.RESOLUTION, "en", parts=(part,), next_id=size)


def timed(name: str, act: Callable[[], object]) -> None:
    """Print how long something takes."""
    begun = time.perf_counter()
    act()
    print(f"  {name:44} {(time.perf_counter() - begun) * 1000:8.1f} ms")


def measure_core(document: Document) -> None:
    """Measure the functions on a document."""
    for text in ("number 77", "the", "e"):
        query = Query(text)
        timed(f"find “{text}”", lambda q=query: found_in(document, search_for(q)))
    same = search_for(Query("the"))
    timed("find “the” again", lambda: found_in(document, same))
    timed("find a pattern", lambda: found_in(document, search_for(Query(r"\d+,", pattern=True))))
    found = found_in(document, same)
    change = Replacement("a")
    timed(
        f"replace {len(found)} places",
        lambda: changed(document, changes_for(document, same, found, change)),
    )
    timed("list and find places", lambda: matching(targets(document), "OP 12", ("en",)))
    timed("all sessions", lambda: sessions_named(document))


def measure_window(document: Document, window: MainWindow) -> None:
    """Measure keys in the bar, and in the draft while words are marked."""
    window.show_draft(Arrival(Opened(document)))
    window.desk.checker.wait_idle()
    window.actions_by_name["find"].trigger()
    bar = window.desk.finder.bar
    for letter in "together":
        timed(f"key “{letter}” in the bar", lambda k=letter: type_in(bar.field, k))
    timed("Return in the bar", lambda: QTest.keyClick(bar.field, Qt.Key.Key_Return))
    times = []
    window.draft.go_to("b5", 40)
    for _ in range(KEYS):
        begun = time.perf_counter()
        type_in(window.draft.edit, "x")
        times.append((time.perf_counter() - begun) * 1000)
    cuts = quantiles(times, n=100)
    print(f"  a key in the draft: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms")
    timed("searching anew after a change", bar._hunt.renew)
    timed("replacing everywhere, shown", lambda: replace_all(bar, window))


def replace_all(bar: object, window: MainWindow) -> None:
    """Press the button and wait until it is done and shown."""
    window.desk.finder.bar.all.click()
    window.work.wait()
    QApplication.processEvents()


def type_in(widget: object, letter: str) -> None:
    """Type a letter and paint."""
    QTest.keyClicks(widget, letter)
    QApplication.sendPostedEvents()


def main() -> None:
    """Measure both sizes."""
    application = QApplication(["benchmark", "-style", "Fusion"])
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / "drafter-finding"
    window = MainWindow(Words("en"), Preferences(folder / "settings.toml"))
    window.show()
    for size in SIZES:
        document = resolution(size)
        print(f"{size} paragraphs")
        measure_core(document)
        measure_window(replace(document), window)
    window.desk.checker.wait_idle()
    application.processEvents()


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
