"""The line that tells how far a batch is: on a terminal only, with rate and remaining time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.commands import progress
from drafter.paths import resources

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = sorted((resources() / "examples").glob("*.akn"))


@pytest.mark.parametrize(
    ("done", "total", "seconds", "told"),
    [
        (1, 4, 1.0, "[######..................] 1 of 4 files, 1.0 a second, 0:03 left"),
        (30, 60, 2.0, "[############............] 30 of 60 files, 15 a second, 0:02 left"),
        (1, 200, 2.0, "[........................] 1 of 200 files, 0.5 a second, 6:38 left"),
    ],
)
def test_it_tells_count_rate_and_what_is_left(
    done: int, total: int, seconds: float, told: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DRAFTER_LANGUAGE", "en")
    assert progress.line(done, total, seconds) == told


def test_a_terminal_sees_it_and_the_results_stay_whole():
    pty = pytest.importorskip("pty", reason="only POSIX has terminals of this kind")
    ours, theirs = pty.openpty()
    code = (
        "import sys; from drafter.commands import main, progress; progress.QUIET = 0.0;"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", *map(str, EXAMPLES)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        cwd=ROOT,
        env={**os.environ, "DRAFTER_LANGUAGE": "en"},
        check=False,
    )
    os.close(theirs)
    seen = os.read(ours, 65536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == len(EXAMPLES)
    assert f"1 of {len(EXAMPLES)} files" in seen
    assert seen.endswith(progress.CLEAR)


def test_nothing_of_it_where_nobody_watches():
    done = subprocess.run(
        [sys.executable, "-m", "drafter", "check", *map(str, EXAMPLES)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
