"""Fuzzing of every reader, guided by coverage: what is read opens or is refused, and no more.

Run: python tests/benchmarks/fuzzing.py --minutes N [--reader akn|docx|odt|html|txt|index]
[--seed S] [--found DIR]. It needs atheris (`pip install atheris`). Each reader runs in a process of
its own, 10 seconds and 500 MB at most for one input. Printed for each reader: inputs tried, inputs
a second, exceptions that left the reader, hangs, memory failures, and the peak of memory; at last
the sum over all. An input that took 10 seconds by the clock is read again alone, and is a hang if
the processor took them: a busy computer makes others wait. What was found is saved in DIR
(build/fuzzing): a case that is mended belongs into tests/drafter/hostile.
"""

import argparse
import re
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

READERS = ("akn", "docx", "odt", "html", "txt", "index")
SECONDS, MEGABYTES = 10, 500
LONGEST = 1_000_000
ROOT = Path(__file__).resolve().parents[2]
_STAT = re.compile(r"stat::(\w+):\s*(\d+)")
_TRIED = re.compile(r"^#(\d+)\b", re.MULTILINE)


@dataclass
class Count:
    """What came of one reader."""

    inputs: int = 0
    peak: int = 0
    seconds: float = 0.0
    processor: float = 0.0

    def add(self, other: "Count") -> None:
        """Take what came of another reader."""
        self.inputs += other.inputs
        self.seconds += other.seconds
        self.processor += other.processor
        self.peak = max(self.peak, other.peak)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--reader", choices=READERS, action="append")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--found", type=Path, default=ROOT / "build" / "fuzzing")
    options = parser.parse_args()
    readers = options.reader or list(READERS)
    bad, whole = 0, Count()
    for reader in readers:
        found = options.found / reader
        (found / "corpus").mkdir(parents=True, exist_ok=True)
        count = fuzzed(reader, options.minutes * 60 / len(readers), options.seed, found)
        kinds = {kind: len(list(found.glob(f"{kind}-*"))) for kind in ("exception", "oom", "crash")}
        kinds["hang"] = sum(takes_long(reader, path) for path in found.glob("timeout-*"))
        bad += sum(kinds.values())
        rate = count.inputs / max(count.seconds, 1)
        said = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
        print(
            f"{reader}: {count.inputs} inputs in {count.seconds:.0f} s, {rate:.0f} a second; "
            f"{said}; {count.peak} MB at most",
            flush=True,
        )
        whole.add(count)
    print(
        f"all: {whole.inputs} inputs in {whole.seconds / 60:.1f} minutes "
        f"({whole.processor / 60:.1f} of the processor); {bad} found; "
        f"{whole.peak} MB at most"
    )
    return 1 if bad else 0


def takes_long(reader: str, path: Path) -> bool:
    """Say whether an input takes too long where nothing else is measured."""
    words = [sys.executable, "-m", "tests.benchmarks.fuzz.readers", reader, str(path)]
    try:
        told = subprocess.run(
            words, capture_output=True, text=True, check=False, cwd=ROOT, timeout=20 * SECONDS
        )
    except subprocess.TimeoutExpired:
        return True
    return told.returncode != 0 or float(told.stdout) > SECONDS


def fuzzed(reader: str, seconds: float, seed: int, found: Path) -> Count:
    """Run the target anew as often as an input ends it, until the time is over."""
    count, end = Count(), time.monotonic() + seconds
    begun, before = time.monotonic(), _processor()
    while (left := int(end - time.monotonic())) > 0:
        told = subprocess.run(
            command(reader, left, seed, found), capture_output=True, text=True, check=False,
            errors="replace", cwd=ROOT,
        )  # fmt: skip
        stats = {name: int(value) for name, value in _STAT.findall(told.stderr)}
        tried = [int(number) for number in _TRIED.findall(told.stderr)]
        count.inputs += stats.get("number_of_executed_units", max(tried, default=0))
        count.peak = max(count.peak, stats.get("peak_rss_mb", 0))
        if not tried:
            raise SystemExit(told.stderr[-2000:])
        seed += 1
    count.seconds, count.processor = time.monotonic() - begun, _processor() - before
    return count


def _processor() -> float:
    """Return the seconds of the processor that all targets took so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def command(reader: str, seconds: int, seed: int, found: Path) -> list[str]:
    """Return the line that runs the target."""
    return [
        *(sys.executable, "-m", "tests.benchmarks.fuzz.target", reader, str(found)),
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-timeout={SECONDS}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-max_len={LONGEST}",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1",
        str(found / "corpus"),
    ]


if __name__ == "__main__":
    sys.exit(main())
