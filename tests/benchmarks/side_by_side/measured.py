"""What a command or a function costs: wall time, and the most memory that it held."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds of wall time, megabytes at the most, and what was printed."""

    seconds: float
    megabytes: float
    output: str


def of_command(command: Sequence[str | Path], times: int = 3, cwd: Path | None = None) -> Cost:
    """Return the cost of a command as a whole process: the median of several runs."""
    costs = [_once([str(word) for word in command], cwd) for _ in range(times)]
    return sorted(costs)[len(costs) // 2]


def of_call(action: Callable[[], object], times: int = 5) -> float:
    """Return the seconds that a call takes: the median of several after a first."""
    action()
    found = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


LAUNCH = """
import os, subprocess, sys, time
start = time.perf_counter()
child = subprocess.Popen(sys.argv[2:])
_, _, used = os.wait4(child.pid, 0)
with open(sys.argv[1], "w") as note:
    print(time.perf_counter() - start, used.ru_maxrss, file=note)
"""
"""A small process of its own begins the command: memory is counted from the one that forks."""


def _once(command: list[str], cwd: Path | None) -> Cost:
    with tempfile.NamedTemporaryFile("r") as note:
        launched = [sys.executable, "-S", "-E", "-c", LAUNCH, note.name, *command]
        done = subprocess.run(
            launched,
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        seconds, kilobytes = note.read().split()
    return Cost(float(seconds), int(kilobytes) / 1000, done.stdout)
