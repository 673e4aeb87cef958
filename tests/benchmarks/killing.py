"""Kills the window while it types, saves, exports and moves, and starts it anew.

Run: python tests/benchmarks/killing.py [--times 300] [--seed 1]

Each start opens what the one before left behind, as a user would, and goes on. Each kill is meant
for one of four deeds: it falls at a random moment of a save, an export, a move (until the journal
has it) or of typing; the window says when a deed begins and ends, so what a kill fell into is known
afterwards. A word counts as lost where it was typed more than a second before the kill and is
neither in the recovered draft nor in the file. Printed: kills, words typed, words lost, the longest
time by which a word was lost, files that could not be read, drafts that lack other words than those
typed last, and what the kills fell into.
"""

import argparse
import collections
import contextlib
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
from drafter.model.document import Document  # noqa: E402
from drafter.recovery import journal  # noqa: E402
from drafter.session import open_file  # noqa: E402

EXAMPLE = ROOT / "resources" / "examples" / "request-en.akn"
SAFE = 1.0
"""Seconds after which what was typed is to be safe."""
MEANT = {"typing": 2, "save": 3, "export": 3, "move": 2}
"""What a kill is meant for, and how often."""
ENDS = {"saved": "save", "exported": "export", "moved": "move"}

WINDOW = """
import faulthandler, random, sys, time
faulthandler.enable()
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
def tell(word, number=0):
    print(word, number, time.monotonic(), flush=True)

window.desk.signals.saved.connect(lambda: tell("saved"))
window.filing.saver.stopped.connect(lambda _: tell("saved"))
window.filing.exported.connect(lambda _: tell("exported"))
print("begun", flush=True)
number = first
while True:
    QTest.keyClicks(window.draft.edit, f"w{number};")
    application.processEvents()
    tell("typed", number)
    number += 1
    deed = chance.random()
    if deed < 0.12:
        tell("save")
        window.filing.saver.save()
    elif deed < 0.18 and not window.work.busy:
        tell("export")
        window.filing.export(Export(folder / chance.choice(["out.docx", "out.odt"]), "layout"))
    elif deed < 0.28:
        tell("move")
        window.draft.move_paragraph(chance.choice([-1, 1]))
        window.safety.keeper.wait()
        tell("moved")
    elif deed < 0.33:
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


def run(times: int, seed: int, tally: Tally) -> Tally:
    """Kill one window after another over one folder."""
    chance, first = random.Random(seed), 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "draft.akn").write_bytes(EXAMPLE.read_bytes())
        for _ in range(times):
            (meant,) = chance.choices(list(MEANT), list(MEANT.values()))
            watched = _killed(folder, first, chance, meant)
            found = _words_left(folder, tally)
            for number, moment in watched.typed.items():
                if number not in found and watched.killed - moment > SAFE:
                    tally.lost += 1
                    tally.longest = max(tally.longest, watched.killed - moment)
            if watched.ended:
                tally.broken.append(f"the window ended by itself: {watched.said}")
            tally.kills += 1
            tally.typed += len(watched.typed)
            tally.deeds[watched.deed] += 1
            first = max((first, *watched.typed)) + 1
    return tally


@dataclass
class Watched:
    """What a window said: when each word was typed, which deed runs, how long deeds take.

    `ended`: it ended before it was killed; `said` is what stood on its standard error then.
    """

    typed: dict[int, float] = field(default_factory=dict)
    running: dict[str, float] = field(default_factory=dict)
    took: dict[str, float] = field(default_factory=dict)
    killed: float = 0.0
    ended: bool = False
    said: str = ""

    @property
    def deed(self) -> str:
        """What runs at present; where several do, the one begun last."""
        return max(self.running, key=lambda deed: self.running[deed], default="typing")

    def hear(self, line: bytes) -> None:
        """Take a line in; nothing is said where the window ended by itself, which it should not."""
        if not line:
            self.ended = True
            return
        word, number, said = line.decode().split()
        now = float(said)  # By the clock of the whole computer.
        if word == "typed":
            self.typed[int(number)] = now
        elif word in ENDS:
            self.took[ENDS[word]] = now - self.running.pop(ENDS[word], now)
        else:
            self.running[word] = now


def _killed(folder: Path, first: int, chance: random.Random, meant: str) -> Watched:
    """Start a window and kill it at a random moment of a deed; return what it said till then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder)}
    words = [sys.executable, "-c", WINDOW, str(folder), str(first), str(chance.randrange(10**6))]
    watched = Watched()
    errors = folder / "errors.txt"
    with (
        errors.open("wb") as stderr,
        subprocess.Popen(
            words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=stderr
        ) as window,
    ):
        out = window.stdout
        assert out is not None
        watched.ended = out.readline() != b"begun\n"
        end = time.monotonic() + chance.uniform(0.05, 3.0)
        while time.monotonic() < end and not watched.ended:
            watched.hear(out.readline())
        while meant not in (watched.deed, "typing") and time.monotonic() < end + 10:
            if watched.ended:
                break
            watched.hear(out.readline())
        if meant != "typing":
            time.sleep(chance.uniform(0, watched.took.get(meant, 0.02)))
        window.send_signal(signal.SIGKILL)
        watched.killed = time.monotonic()
        if watched.ended:
            watched.said = errors.read_text()[-2000:]
        for line in out.read().split(b"\n")[:-1]:  # What it had said, and nobody heard yet.
            watched.hear(line)
    return watched


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
    last = kept[0] if kept else document
    if _rest_of(last) != _rest_of(open_file(EXAMPLE).document):
        tally.broken.append("the draft lacks words, or has others than those typed")
    texts = "".join(b.text for d in [document, *kept[:1]] for b in d.blocks())
    return {int(number) for number in re.findall(r"w(\d+);", texts)}


def _rest_of(document: Document) -> list[str]:
    """Return the paragraphs without what was typed, in any order: moving keeps them all.

    References follow what is moved, so their numbers are left out.
    """
    return sorted(_TYPED_OR_REFERRED.sub("", block.text) for block in document.blocks())


_TYPED_OR_REFERRED = re.compile(r"w\d+;|(?<=paragraph )\d+ (?:above|below)")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    begun = time.monotonic()
    tally = Tally()
    with contextlib.suppress(KeyboardInterrupt):  # What was counted till then is told.
        run(options.times, options.seed, tally)
    deeds = ", ".join(f"{deed} {count}" for deed, count in tally.deeds.most_common())
    print(f"kills {tally.kills}; words typed {tally.typed}; lost after {SAFE:g} s: {tally.lost}")
    print(f"longest loss {tally.longest:.2f} s; files not readable: {len(tally.broken)}")
    print(f"kills fell into: {deeds}; {time.monotonic() - begun:.0f} s")
    for line in tally.broken[:20]:
        print(f"  {line}")
    return 1 if tally.lost or tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
