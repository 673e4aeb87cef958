#!/usr/bin/env python3
"""Build what is installed: the folder of the program, and on Debian the package around it.

Run by `python3 packaging/dev.py package [--to DIR]`, in the environment that it sets up. Two builds
of the same commit on the same system are equal, byte for byte: every time in them is that of the
commit, and nothing depends on the order in which a set is walked.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bill import write_bill, write_licences
from deb import build_deb

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "drafter.spec"
LARGEST = 150
"""Megabytes that the folder may have."""


def main(arguments: list[str]) -> int:
    """Build everything that this system can build; return 0, or 1 where a part failed."""
    parser = argparse.ArgumentParser(prog="dev.py package")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", help="where the results go")
    target = parser.parse_args(arguments).to.resolve()
    moment = commit_time()
    folder = build_folder(target, moment)
    version = version_of(folder)
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    print(f"{folder}: Drafter {version}, {size:.0f} MB")
    if size > LARGEST:
        print(f"That is more than {LARGEST} MB: something unused came along.")
        return 1
    if shutil.which("dpkg-deb"):
        print(build_deb(folder, target, version, moment))
    elif sys.platform == "win32" and shutil.which("makensis"):
        print(build_installer(folder, target, version))
    return 0


def build_folder(target: Path, moment: int) -> Path:
    """Return the folder that the spec builds, with licences and the bill of materials in it."""
    work = target / "work"
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment)}
    fixed["PYINSTALLER_CONFIG_DIR"] = str(work / "cache")  # Two builds at once share nothing.
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(target), "--workpath", str(work), str(SPEC)]
    draw_icons()
    subprocess.run(command, cwd=ROOT, env={**os.environ, **fixed}, check=True)
    shutil.rmtree(work)
    folder = target / "drafter"
    write_licences(folder / "licences")
    write_bill(folder, version_of(folder), moment)
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)
    return folder


def draw_icons() -> None:
    """Draw the icons that Windows and macOS want from the one drawing that there is."""
    name = {"win32": "drafter.ico", "darwin": "drafter.icns"}.get(sys.platform)
    if name is not None:
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]);"
            "from ui.icons import application_icon;"
            "sys.exit(not application_icon().pixmap(256).save(sys.argv[1]))"
        )
        unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        icon = str(ROOT / "build" / name)
        subprocess.run([sys.executable, "-c", code, icon], cwd=ROOT, env=unseen, check=True)


def build_installer(folder: Path, target: Path, version: str) -> Path:
    """Return the installer for Windows, made by NSIS around the folder."""
    output = target / f"drafter-{version}-setup.exe"
    values = {"VERSION": version, "PAYLOAD": folder, "OUTPUT": output}
    defined = [f"/D{name}={value}" for name, value in values.items()]
    script = ROOT / "packaging" / "windows" / "drafter.nsi"
    subprocess.run(["makensis", "/V2", *defined, str(script)], check=True)
    return output


def version_of(folder: Path) -> str:
    """Return the version that the packaged program itself says."""
    name = "drafter-cli.exe" if sys.platform == "win32" else "drafter"
    said = subprocess.run([folder / name, "--version"], capture_output=True, text=True, check=True)
    return said.stdout.split()[-1]


def commit_time() -> int:
    """Return when the present commit was made, in seconds since 1970; outside git, a fixed day."""
    asked = ["git", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return 1767225600
    return int(said.stdout)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
