#!/usr/bin/env python3
"""Set up what is needed, then run the app on the example, or the whole test suite.

    python3 packaging/dev.py run [FILE]     the window; without a display the main job, headless
    python3 packaging/dev.py test [ARGS]    lint, types, floors and tests; ARGS go to pytest
    python3 packaging/dev.py bench [NAME]   the figures of the README, or one longer measurement
    python3 packaging/dev.py package        the program's folder, and the package of this system

Standard library only. Everything goes into `.venv` and `build/` beside `pyproject.toml`; on Debian
and Ubuntu as root also the system libraries that Qt needs are installed, otherwise the exact line
to run is printed.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
OLDEST_PYTHON = (3, 11)
EXAMPLE = ROOT / "resources" / "examples" / "request-en.akn"

PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
}
"""Debian's package for each shared library that PySide6-Essentials' wheel may find missing."""

FONTS = {"Liberation": "fonts-liberation", "CJK": "fonts-noto-cjk", "Amiri": "fonts-hosny-amiri"}
"""Debian's fonts by a word of their file names: the metric twin of Times New Roman, Chinese, and
Arabic with slanted letters."""

FOR_TESTS = {
    "soffice": "libreoffice-writer-nogui",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
"""What tests want beside Python packages: those that render, and those on a screen of their own.
Without it they are skipped, and say so.
"""


def main(arguments: list[str]) -> int:
    """Do what the first word says."""
    if sys.version_info < OLDEST_PYTHON:
        print("Drafter needs Python 3.11 or later; this is", sys.version.split()[0])
        return 2
    tasks = {"run": run, "test": test, "bench": bench, "package": package}
    if not arguments or arguments[0] not in tasks:
        print(__doc__)
        return 2
    prepare_venv()
    prepare_system()
    return tasks[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Open the window on a file; without a display do the main job on the example."""
    BUILD.mkdir(exist_ok=True)
    arguments = [str(Path(name).resolve()) for name in arguments]
    if not has_display():
        return run_headless(arguments[0] if arguments else str(EXAMPLE))
    copy = BUILD / EXAMPLE.name
    if not arguments:
        shutil.copyfile(EXAMPLE, copy)
    return call(python(), "-m", "ui", *(arguments or [str(copy)]))


def run_headless(source: str) -> int:
    """Check the example, and write it as docx, odt and pdf."""
    print("There is no display, so the main job is done without the window.\n", flush=True)
    worst = call(python(), "-m", "ui", "check", source)
    for suffix in (".docx", ".odt", ".pdf"):
        target = BUILD / Path(source).with_suffix(suffix).name
        status = call(python(), "-m", "ui", "convert", source, str(target))
        print(target if status == 0 else f"{target}: not written", flush=True)
        worst = max(worst, status if status != 1 else 0)
    return worst if worst != 1 else 0


def test(arguments: list[str]) -> int:
    """Run every check of the house, then the tests; all run even where one fails."""
    install_for_tests()
    checks = [
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
    ]
    statuses = [call(python(), *check) for check in checks]
    statuses.append(call(str(scripts() / "lint-imports")))
    workers = ["-n", "2"] if not arguments else []
    statuses.append(call(python(), "-m", "pytest", *workers, *arguments))
    return max(statuses)


def bench(arguments: list[str]) -> int:
    """Run one measurement of tests/benchmarks by its name; without one, the README's figures."""
    folder = ROOT / "tests" / "benchmarks"
    names = sorted(path.stem for path in folder.glob("[a-z]*.py"))
    if not arguments or arguments[0].startswith("-"):
        arguments = ["table", *arguments]
    if arguments[0] not in names:
        print("Benchmarks:", ", ".join(names))
        return 2
    return call(python(), str(folder / f"{arguments[0]}.py"), *arguments[1:])


def package(arguments: list[str]) -> int:
    """Build what is installed; see packaging/README.md."""
    return call(python(), str(ROOT / "packaging" / "package.py"), *arguments)


def prepare_venv() -> None:
    """Make `.venv` and install what `pyproject.toml` names, once for each of its versions."""
    marker = VENV / "installed"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if marker.is_file() and marker.read_text() == wanted:
        return
    print("Setting up .venv ...", flush=True)
    if not Path(python()).exists():
        prepare_pip()
        venv.create(VENV, with_pip=True, clear=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e"]
    if call(python(), *install, f"{ROOT}[test]"):
        sys.exit("The packages could not be installed; the lines above say why. Nothing was lost.")
    marker.write_text(wanted)


def prepare_pip() -> None:
    """Install what Debian splits off from Python and a new environment needs."""
    if importlib.util.find_spec("ensurepip") is None and not apt_install(["python3-venv"]):
        print("Python's venv module is not complete here. Run this line, then try again:")
        print("    sudo apt-get install python3-venv")
        sys.exit(2)


def prepare_system() -> None:
    """Install the shared libraries that Qt lacks, or print the line that does; then fonts."""
    if not sys.platform.startswith("linux"):
        return
    packages = sorted({PACKAGE_OF_LIBRARY.get(name, name) for name in missing_libraries()})
    if packages and not apt_install(packages):
        print("Qt needs system libraries that are not here. Run this line, then try again:")
        print("    sudo apt-get install " + " ".join(packages))
        sys.exit(2)
    install_or_advise(missing_fonts(), "Texts look better, Chinese and Arabic too, with fonts:")


def missing_fonts() -> list[str]:
    """Return Debian's packages of the fonts that no folder of fonts has."""
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]
    files = [path.name for folder in folders for path in folder.rglob("*.[to]t[fc]")]
    return [pkg for word, pkg in FONTS.items() if not any(word in name for name in files)]


def missing_libraries() -> set[str]:
    """Return the shared libraries that Qt's parts want and the system does not have."""
    folder = next(VENV.glob("lib/python*/site-packages/PySide6"), None)
    if folder is None or shutil.which("ldd") is None:
        return set()
    parts = [folder / "QtWidgets.abi3.so", folder / "QtPrintSupport.abi3.so"]
    parts += (folder / "Qt" / "plugins" / "platforms").glob("lib*xcb.so")
    parts += (folder / "Qt" / "plugins" / "platforms").glob("lib*offscreen.so")
    missing: set[str] = set()
    for part in filter(Path.is_file, parts):
        listing = subprocess.run(["ldd", str(part)], capture_output=True, text=True, check=False)
        missing.update(re.findall(r"^\s*(\S+) => not found", listing.stdout, re.MULTILINE))
    return {name for name in missing if not name.startswith(("libQt6", "libpyside", "libshiboken"))}


def install_for_tests() -> None:
    """Install what tests want beside Python, where that can be done without asking."""
    if sys.platform.startswith("linux"):
        missing = [package for command, package in FOR_TESTS.items() if not shutil.which(command)]
        install_or_advise(missing, "Tests that render or need a screen are skipped without:")


def install_or_advise(packages: list[str], advice: str) -> None:
    """Install packages that one can do without, or print the line that would."""
    if packages and not apt_install(packages):
        print(advice)
        print("    sudo apt-get install " + " ".join(packages), flush=True)


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages; False where that is not for us to do or does not work."""
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    print("Installing", *packages, "...", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
        done = subprocess.run(
            ["apt-get", *command], env=quiet, check=False, stdout=subprocess.DEVNULL
        )
    return done.returncode == 0


def has_display() -> bool:
    """Say whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def scripts() -> Path:
    """Return the folder of the environment's programs."""
    return VENV / ("Scripts" if os.name == "nt" else "bin")


def python() -> str:
    """Return the environment's Python."""
    return str(scripts() / ("python.exe" if os.name == "nt" else "python"))


def call(*command: str) -> int:
    """Run a command in the project's folder and return its exit status."""
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
