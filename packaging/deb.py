"""The Debian package around the folder of the program: desktop entry, MIME type, icon, manual."""

import gzip
import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICON = HERE.parent / "resources" / "icons" / "drafter.svg"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: drafter
Version: {version}
Architecture: {architecture}
Maintainer: Drafter's developers <drafter@localhost>
Installed-Size: {size}
Section: editors
Priority: optional
Depends: libc6 (>= {libc}), libegl1, libgl1, libx11-6, libxcb1, libfontconfig1, fonts-liberation
Recommends: libcups2, libwayland-client0, libwayland-cursor0, libwayland-egl1, fonts-noto-cjk,
 fonts-noto-core, fonts-hosny-amiri, shared-mime-info, desktop-file-utils
Description: draft United Nations documents, checked while you type
 Drafter is an offline assistant for draft resolutions, and for letters that ask for an agenda
 item. It knows preambular and operative paragraphs, checks form and citations in six languages,
 and writes Word, OpenDocument and PDF files with every change tracked.
 .
 It is not a product of the United Nations, and is not affiliated with or endorsed by it.
"""
PLACES = {
    "linux/drafter.desktop": "usr/share/applications/drafter.desktop",
    "linux/drafter.mime.xml": "usr/share/mime/packages/drafter.xml",
    "linux/drafter.metainfo.xml": "usr/share/metainfo/org.drafter.Drafter.metainfo.xml",
    "LICENSE": "usr/share/doc/drafter/copyright",
}


def build_deb(folder: Path, target: Path, version: str, moment: int) -> Path:
    """Return the package made around a folder; `moment`, in seconds, is the time of all files."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    tree = target / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / "drafter", symlinks=True)
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    for source, place in PLACES.items():
        text = (HERE / source).read_text(encoding="utf-8")
        _write(tree / place, text.replace("@VERSION@", version).replace("@DATE@", day).encode())
    manual = (HERE / "linux" / "drafter.1").read_text(encoding="utf-8")
    manual = manual.replace("@VERSION@", version).replace("@DATE@", day)
    _write(tree / "usr/share/man/man1/drafter.1.gz", gzip.compress(manual.encode(), mtime=0))
    for kind in ("apps", "mimetypes"):
        name = "drafter" if kind == "apps" else "application-akn+xml"
        _write(tree / f"usr/share/icons/hicolor/scalable/{kind}/{name}.svg", ICON.read_bytes())
    program = tree / "usr" / "bin" / "drafter"
    program.parent.mkdir()
    program.symlink_to("../lib/drafter/drafter")
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    libc = platform.libc_ver()[1]
    values = {"version": version, "architecture": architecture, "size": size, "libc": libc}
    _write(tree / "DEBIAN" / "control", CONTROL.format(**values).encode())
    return _packed(tree, target / f"drafter_{version}_{architecture}.deb", moment)


def _packed(tree: Path, package: Path, moment: int) -> Path:
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    fixed = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, env=fixed, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
