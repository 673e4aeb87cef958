"""The packaged program: built from the one spec, tested as what it is, and taken apart."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PyInstaller", reason="without PyInstaller there is no package to test")
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="built here on Linux only"),
    pytest.mark.skipif(not shutil.which("objdump"), reason="PyInstaller wants Debian's binutils"),
]
ROOT = Path(__file__).resolve().parents[2]
NETWORK = ("_ssl", "QtNetwork", "Qt6Network", "libssl", "plugins/tls", "networkinformation")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `dev.py package` leaves in a folder."""
    target = tmp_path_factory.mktemp("package")
    command = [sys.executable, str(ROOT / "packaging" / "package.py"), "--to", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def test_it_passes_its_own_test_where_nothing_is_installed(built: Path, tmp_path: Path):
    bare = {"HOME": str(tmp_path), "LANG": "C.UTF-8", "DRAFTER_LANGUAGE": "en"}
    done = subprocess.run(
        [built / "drafter" / "drafter", "self-test"],
        env=bare,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [line for line in done.stdout.splitlines() if not line.endswith("passed")] == []
    assert "request-ar.pdf: passed" in done.stdout


def test_no_part_of_it_could_open_a_connection(built: Path):
    names = [p.relative_to(built).as_posix() for p in (built / "drafter").rglob("*")]
    assert [name for name in names if any(part in name for part in NETWORK)] == []


def test_its_bill_names_every_file_and_every_part_has_its_licence(built: Path):
    folder = built / "drafter"
    bill = json.loads((folder / "bill-of-materials.cdx.json").read_text(encoding="utf-8"))
    listed = {part["name"] for part in bill["components"] if part["type"] == "file"}
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert there - listed == {"bill-of-materials.cdx.json"}
    parts = [part for part in bill["components"] if part["type"] == "library"]
    assert {"lxml", "python-docx", "odfpy", "babel"} <= {part["name"] for part in parts}
    assert [part["name"] for part in parts if not part["licenses"][0]["license"]["name"]] == []


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="only Debian makes Debian's packages")
def test_the_debian_package_holds_what_a_desktop_asks_for(built: Path):
    package = next(built.glob("*.deb"))
    said = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    )
    rows = said.stdout.splitlines()
    assert {row.split()[1] for row in rows} == {"root/root"}
    for place in (
        "./usr/bin/drafter -> ../lib/drafter/drafter",
        "./usr/share/applications/drafter.desktop",
        "./usr/share/mime/packages/drafter.xml",
        "./usr/share/metainfo/org.drafter.Drafter.metainfo.xml",
        "./usr/share/icons/hicolor/scalable/apps/drafter.svg",
        "./usr/share/man/man1/drafter.1.gz",
    ):
        assert any(row.endswith(place) for row in rows), place
    assert not (built / "deb").exists()


def test_its_window_shows_a_draft(built: Path, tmp_path: Path):
    example = built / "drafter" / "_internal" / "resources" / "examples" / "request-fr.akn"
    bare = {"HOME": str(tmp_path), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen(
        [built / "drafter" / "drafter", str(example)],
        env={**bare, "PATH": os.environ["PATH"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            program.wait(3)
    finally:
        program.terminate()
        said, _ = program.communicate()
    assert [line for line in said.splitlines() if b"propagateSizeHints" not in line] == []
