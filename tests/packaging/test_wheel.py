"""The wheel: one name in site-packages, beside a package that has a `ui` and `resources` too."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="without the builder there is no wheel to look at")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the present tree, built by the builder itself: pip would open sockets."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site-packages with the wheel and a stranger that has the same generic names."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    for name in ("ui", "resources"):
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text("STRANGER = True\n", encoding="utf-8")
    return folder


def run(installed: Path, *words: str, code: str = "") -> subprocess.CompletedProcess[str]:
    begin = ["-c", code] if code else ["-m", "drafter"]
    return subprocess.run(
        [sys.executable, *begin, *words],
        cwd=installed.parent,
        env={
            **os.environ,
            "PYTHONPATH": str(installed),
            "QT_QPA_PLATFORM": "offscreen",
            "DRAFTER_LANGUAGE": "en",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_brings_one_name_and_nothing_compiled(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"drafter"}
    assert [name for name in names if name.endswith(".pyc")] == []


def test_it_has_every_file_of_data(wheel: Path):
    names = {n.removeprefix("drafter/program/") for n in zipfile.ZipFile(wheel).namelist()}
    files = (p for p in (ROOT / "resources").rglob("*") if p.is_file() and "__" not in p.name)
    missing = {p.relative_to(ROOT).as_posix() for p in files} - names
    assert missing == set()


def test_its_entry_points_open_the_program(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("entry_points.txt"))
        said = archive.read(name).decode()
    lines = [line.replace(" ", "") for line in said.splitlines() if "=" in line]
    assert sorted(lines) == [
        "drafter-window=drafter.__main__:main",
        "drafter=drafter.__main__:main",
    ]


def test_the_main_job_works_from_it(installed: Path):
    done = run(installed, "self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "request-zh.pdf: passed" in done.stdout


WINDOW = """
import sys
from drafter.__main__ import PROGRAM
sys.path.insert(0, str(PROGRAM))
from PySide6.QtCore import QTimer
from ui import app
begin = app.begin
app.begin = lambda argv: (begin(argv), QTimer.singleShot(0, lambda: app.QApplication.quit()))[0]
print(app.__file__, app.run([]))
"""


def test_its_window_is_its_own_and_the_stranger_keeps_its_name(installed: Path):
    done = run(installed, code=WINDOW)
    assert done.returncode == 0, done.stderr
    assert str(installed / "drafter" / "program" / "ui" / "app.py") in done.stdout
    stranger = run(installed, code="import drafter, ui; print(ui.STRANGER)")
    assert stranger.stdout.strip() == "True"
