"""`drafter check` over many official files: files and megabytes a second, and flat memory."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from measured import of_command

ROOT = Path(__file__).resolve().parents[3]
DRAFTER = (sys.executable, "-m", "drafter", "check", "--format", "text")


class Batch(NamedTuple):
    """What a batch cost; memory is that of the first process at a tenth and at all of the files."""

    files: int
    megabytes: float
    seconds: float
    memory_few: float
    memory_all: float
    interrupted: str


def measure(files: list[Path], jobs: int = 2) -> Batch:
    """Check the files with several processes, then once more and interrupt it."""
    size = sum(path.stat().st_size for path in files) / 1e6
    few = of_command([*DRAFTER, "--jobs", "1", *files[: len(files) // 10]], 1, ROOT)
    alone = of_command([*DRAFTER, "--jobs", "1", *files[: len(files) // 2]], 1, ROOT)
    whole = of_command([*DRAFTER, "--jobs", str(jobs), *files], 1, ROOT)
    return Batch(
        len(files), size, whole.seconds, few.megabytes, alone.megabytes, _interrupted(files, jobs)
    )


def _interrupted(files: list[Path], jobs: int) -> str:
    """Return what is left after Ctrl-C in the midst: exit status, processes, files."""
    with tempfile.TemporaryDirectory() as folder:
        child = subprocess.Popen(
            [*DRAFTER, "--jobs", str(jobs), *map(str, files)],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": folder},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        time.sleep(2)
        child.send_signal(signal.SIGINT)
        _, said = child.communicate(timeout=30)
        alive = subprocess.run(
            ["pgrep", "-g", str(child.pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        left = [path.name for path in Path(folder).iterdir()]
    lines = said.strip().count("\n") + bool(said.strip())
    return (
        f"exit {child.returncode}, {lines} sentence, {len(alive)} processes, {len(left)} files left"
    )
