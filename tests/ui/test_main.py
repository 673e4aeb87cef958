"""The program's beginning: what opens the window, what is a command, what has no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.paths import resources
from ui import __main__ as program
from ui import app

EXAMPLE = resources() / "examples" / "request-en.akn"
UNSEEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in UNSEEN}
    environment["DRAFTER_LANGUAGE"] = "en"
    return subprocess.run(
        [sys.executable, "-m", "ui", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
@pytest.mark.parametrize("words", [(), (str(EXAMPLE),)])
def test_without_a_screen_the_window_says_so_in_one_sentence(words: tuple[str, ...]):
    done = run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


def test_a_pdf_needs_no_screen(tmp_path: Path):
    target = tmp_path / "request.pdf"
    done = run("convert", str(EXAMPLE), str(target))
    assert (done.returncode, done.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_command_does_not_load_qt():
    code = (
        "import sys; from ui.__main__ import main; main(['rules']); print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("words", [[], ["draft.akn"]])
def test_anything_but_a_command_goes_to_the_window(
    monkeypatch: pytest.MonkeyPatch, words: list[str]
):
    asked: list[list[str]] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "run", lambda files: asked.append(files) or 0)
    assert program.main(words) == 0
    assert asked == [words]
