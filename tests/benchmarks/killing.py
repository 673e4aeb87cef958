"""Kills the window at random moments while it types, saves, exports and moves, and starts it anew.

Run: python tests/benchmarks/killing.py [--times 300] [--seed 1]

Each start opens what the one before left behind, as a user would, and goes on. A word counts as
lost where it was typed more than a second before the kill and is neither in the recovered draft nor
in the file. Printed: kills, words typed, words lost, the longest time by which a word was lost,
files that could not be read, and at what the window was when it was killed.
"""

import argparse
import collections
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from drafter import paths  # noqa: E402
from drafter.recovery import journal  # noqa: E402
from drafter.session import open_file  # noqa: E402

EXAMPLE = ROOT / "resources" / "examples" / "request-en.akn"
SAFE = 1.0
"""Seconds after which what was typed is to be safe."""

WINDOW = """
import random, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from ui import app
from ui.dialogs.export import Export
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.words import Words

folder, first, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
application = app.begin(["drafter"])
window = MainWindow(Words("en"), Preferences(folder / "settings.toml"))
window.show()
window.safety.wait()
found = window.safety._list._drafts
if found:
    window.safety.open(found[0])
else:
    window.filing.open(folder / "draft.akn")
window.work.wait()
print("begun", flush=True)
number = first
while True:
    QTest.keyClicks(window.draft.edit, f"w{number};")
    application.processEvents()
    print("typed", number, flush=True)
    number += 1
    deed = chance.random()
    if deed < 0.08:
        print("save", flush=True)
        window.filing.saver.save()
    elif deed < 0.12:
        print("export", flush=True)
        window.filing.export(Export(folder / chance.choice(["out.docx", "out.odt"]), "layout"))
    elif deed < 0.2:
        print("move", flush=True)
        window.draft.move_paragraph(chance.choice([-1, 1]))
    elif deed < 0.25:
        blocks = [b.id for b in window.desk.signals.document.blocks() if b.text]
        window.draft.go_to(chance.choice(blocks))
    QTest.qWait(chance.choice([0, 5, 20, 60]))
"""


@dataclass
class Tally:
    """What was counted over all kills."""

    kills: int = 0
    typed: int = 0
    lost: int = 0
    longest: float = 0.0
    broken: list[str] = field(default_factory=list)
    deeds: collections.Counter[str] = field(default_factory=collections.Counter)


def run(times: int, seed: int) -> Tally:
    """Kill one window after another over one folder."""
    chance, tally, first = random.Random(seed), Tally(), 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "draft.akn").write_bytes(EXAMPLE.read_bytes())
        for _ in range(times):
            times_typed, deed, killed = _killed(folder, first, chance)
            found = _words_left(folder, tally)
            for number, moment in times_typed.items():
                if number not in found and killed - moment > SAFE:
                    tally.lost += 1
                    tally.longest = max(tally.longest, killed - moment)
            tally.kills += 1
            tally.typed += len(times_typed)
            tally.deeds[deed] += 1
            first = max((first, *times_typed)) + 1
    return tally


def _killed(folder: Path, first: int, chance: random.Random) -> tuple[dict[int, float], str, float]:
    """Start a window, kill it at a random moment; return when each word was typed, what it did."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder)}
    words = [sys.executable, "-c", WINDOW, str(folder), str(first), str(chance.randrange(10**6))]
    typed: dict[int, float] = {}
    deed = "typed"
    with subprocess.Popen(
        words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as window:
        assert window.stdout is not None
        if window.stdout.readline() != b"begun\n":
            raise SystemExit("the window did not begin")
        end = time.monotonic() + chance.uniform(0.05, 3.0)
        while (now := time.monotonic()) < end:
            deed, _, number = window.stdout.readline().decode().partition(" ")
            if deed == "typed":
                typed[int(number)] = now
        window.send_signal(signal.SIGKILL)
        killed = time.monotonic()
    return typed, deed.strip(), killed


def _words_left(folder: Path, tally: Tally) -> set[int]:
    """Return the words that are in the recovered draft, or in the file where none was kept."""
    paths.user_data = lambda: folder / "drafter"
    try:
        document = open_file(folder / "draft.akn").document
        kept = [k.document for k in journal.left_behind() if k.document is not None]
    except Exception as error:
        tally.broken.append(f"draft.akn: {error}")
        return set()
    for export in folder.glob("out.*"):
        try:
            with zipfile.ZipFile(export) as archive:
                if archive.testzip() is not None:
                    tally.broken.append(export.name)
        except zipfile.BadZipFile as error:
            tally.broken.append(f"{export.name}: {error}")
    texts = "".join(b.text for d in [document, *kept[:1]] for b in d.blocks())
    return {int(number) for number in re.findall(r"w(\d+);", texts)}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begun = time.monotonic()
    tally = run(options.times, options.seed)
    deeds = ", ".join(f"{deed} {count}" for deed, count in tally.deeds.most_common())
    print(f"kills {tally.kills}; words typed {tally.typed}; lost after {SAFE:g} s: {tally.lost}")
    print(f"longest loss {tally.longest:.2f} s; files not readable: {len(tally.broken)}")
    print(f"killed at: {deeds}; {time.monotonic() - begun:.0f} s")
    for line in tally.broken[:20]:
        print(f"  {line}")
    return 1 if tally.lost or tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
