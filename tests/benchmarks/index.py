"""The index: making it, opening it, a lookup, a search, and resolving every citation of a text.

Run: python tests/benchmarks/index.py
Budgets: making 2 s, opening 30 ms, a lookup 1 ms.
"""

import datetime
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.citations.find import find
from drafter.citations.resolve import resolve
from drafter.citations.symbols import parse
from drafter.index.build import build
from drafter.index.opened import index, place

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 1000
START = """
import time
import drafter.rules.rule
before = time.process_time()
from drafter.index.opened import index
index()
print((time.process_time() - before) * 1000)
"""
SENTENCE = (
    "Recalling its resolutions 67/123 of 18 December 2012, 68/85 of 11 December 2013 and 69/95 "
    "of 5 December 2014, and Security Council resolution 1325 (2000) of 31 October 2000,"
)


def milliseconds(work, rounds: int = 1) -> float:
    """Return what one round of the work takes."""
    before = time.perf_counter()
    for _ in range(rounds):
        work()
    return (time.perf_counter() - before) * 1000 / rounds


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "index.sqlite"
        print(f"making it          {milliseconds(lambda: build(target)):9.1f} ms")
        print(f"size               {target.stat().st_size / 1e6:9.1f} MB")
    known = index()
    run = [sys.executable, "-c", START]
    opened = min(
        float(subprocess.run(run, cwd=ROOT, capture_output=True, check=True).stdout)
        for _ in range(5)
    )
    print(f"opening, at start  {opened:9.1f} ms")
    symbol = parse("A/RES/51/148")
    print(f"a lookup           {milliseconds(lambda: known.record(symbol), ROUNDS):9.3f} ms")
    print(f"a search           {milliseconds(lambda: known.search('law sea', 'en'), 20):9.1f} ms")
    cited, today = find(SENTENCE, "en"), datetime.date.today()
    one = milliseconds(lambda: [resolve(c, known, today) for c in cited], ROUNDS) / len(cited)
    print(f"resolving one      {one:9.3f} ms")
    print(place())


if __name__ == "__main__":
    main()
