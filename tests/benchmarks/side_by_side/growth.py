"""How each cost of Drafter grows with the draft: at 20, 400 and 4,000 paragraphs."""

import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import checking
import key_presses
from measured import of_call, of_command
from PySide6.QtWidgets import QApplication

from drafter.compare.comparison import compare
from drafter.exports import WRITERS, Profile, prepare
from drafter.model.document import Document
from drafter.model.edits import replace_text
from drafter.rules.check import check
from drafter.session import Session, open_file
from drafter.store.file import to_bytes
from ui.editor import DraftView
from ui.page.pdf import write_pdf
from ui.session import SessionSignals
from ui.words import Words

SIZES = (20, 400, 4000)
ROOT = Path(__file__).resolve().parents[3]
WINDOW = """
import resource, sys, time
start = time.perf_counter()
from pathlib import Path
from ui import app
from PySide6.QtCore import QTimer
application = app.begin(["drafter"])
begun = app.begin
app.begin = lambda argv: application
def usable():
    window = next(w for w in application.topLevelWidgets() if type(w).__name__ == "MainWindow")
    window.work.wait()
    window.desk.checker.wait_idle()
    print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    application.quit()
QTimer.singleShot(0, usable)
app.run([sys.argv[1]])
"""
"""A window on a draft: prints the seconds until it is shown and checked, and its megabytes."""


def rows() -> list[tuple[str, list[float], float | None]]:
    """Return each cost, in milliseconds a size (megabytes for memory), and its exponent."""
    _ = QApplication.instance() or QApplication(["drafter"])
    found = [_costs(size) for size in SIZES]
    return [(name, [each[name] for each in found], _exponent(name, found)) for name in found[0]]


def draft(size: int) -> Document:
    """Return a draft of so many rich paragraphs, each with a citation and a footnote."""
    return checking.resolution("en", size)


def _costs(size: int) -> dict[str, float]:
    document = draft(size)
    checked = check(document)
    edited = replace_text(document, f"b{size // 2}", 90, 90, "x")
    anew = replace(document, front=replace(document.front, session=79))
    sheet = prepare(document, Profile.LAYOUT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.akn"
        path.write_bytes(to_bytes(document))
        costs: dict[str, Callable[[], object]] = {
            "check after an edit": lambda: check(edited, checked),
            "open": lambda: open_file(path),
            "check": lambda: check(anew),
            "save": lambda: Session(document).save(path.with_suffix(".new.akn")),
            "export docx": lambda: WRITERS[".docx"](sheet),
            "export odt": lambda: WRITERS[".odt"](sheet),
            "export pdf": lambda: write_pdf(sheet),
            "compare": lambda: compare(document, edited),
        }
        timed = {name: 1000 * of_call(action, 3) for name, action in costs.items()}
        seconds, megabytes = _window(path)
    typed = {"key press to paint, p99": _key_press(size)}
    return {**typed, **timed, "window shown, all checked": 1000 * seconds, "memory, MB": megabytes}


def _key_press(size: int) -> float:
    document = draft(size)
    signals = SessionSignals(Session(document))
    view = DraftView(signals, Words("en"))
    view.resize(1100, 900)
    view.show()
    signals.set_checked(check(document))
    view.go_to(f"b{size // 2}", 90)
    for _ in range(20):
        QApplication.processEvents()
    times = [key_presses.press(view, 0, "river "[n % 6]) for n in range(400)]
    view.close()
    return statistics.quantiles(times, n=100)[98]


def _window(path: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        said = of_command([sys.executable, "-c", WINDOW, path], cwd=ROOT).output
    seconds, megabytes = said.split()[-2:]
    return float(seconds), float(megabytes)


def _exponent(name: str, found: list[dict[str, float]]) -> float | None:
    """Return the slope of the cost over the size, both as logarithms, from 400 to 4,000."""
    if name.startswith(("memory", "window")):
        return None
    few, many = found[-2][name], found[-1][name]
    return math.log(many / few) / math.log(SIZES[-1] / SIZES[-2])


def starts() -> list[tuple[str, float]]:
    """Return the seconds of: the start page, the command line on a short text, an index lookup."""
    example = ROOT / "resources" / "examples" / "request-en.akn"
    page = WINDOW.replace("window.work.wait()", "").replace("window.desk.checker.wait_idle()", "")
    page = page.replace("app.run([sys.argv[1]])", "app.run([])")
    drafter = [sys.executable, "-m", "drafter"]
    return [
        (
            "start page",
            float(of_command([sys.executable, "-c", page], cwd=ROOT).output.split()[-2]),
        ),
        ("`drafter --version`", of_command([*drafter, "--version"], cwd=ROOT).seconds),
        (
            "`drafter check` on the example",
            of_command([*drafter, "check", example], cwd=ROOT).seconds,
        ),
        (
            "`drafter lookup A/RES/51/148`",
            of_command([*drafter, "lookup", "A/RES/51/148"], cwd=ROOT).seconds,
        ),
    ]


def now() -> str:
    """Return the present day."""
    return time.strftime("%Y-%m-%d")
