"""The bill of materials (CycloneDX 1.5) and the licences of what is shipped.

Parts are the distributions that Drafter asks for, and those that they ask for, as they are
installed where the package is built; files are what is really in the folder, each with its hash.
"""

import hashlib
import json
import platform
import re
import shutil
import sys
import tomllib
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

BILL = "bill-of-materials.cdx.json"
HERE = Path(__file__).resolve().parent
LICENCE_FILE = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice)[^/]*$")
BUILDERS = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""What is only partly shipped: the start-up code, whose licence allows any use of the result."""


def write_licences(folder: Path) -> None:
    """Write the licences of every part below a folder, one folder a part."""
    shutil.copytree(HERE / "licences", folder / "Qt, PySide6, shiboken6", dirs_exist_ok=True)
    for part in shipped():
        for file in part.files or ():
            source = Path(str(part.locate_file(file)))
            if LICENCE_FILE.search(str(file)) and source.is_file() and source.suffix != ".py":
                target = folder / part.name / source.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
    python = Path(sys.base_prefix)
    found = [*python.glob("LICENSE*"), *python.glob("lib/python3*/LICENSE*")]
    for source in [*found, Path("/usr/share/doc/python3/copyright")][:1]:
        (folder / "Python").mkdir(exist_ok=True)
        shutil.copyfile(source, folder / "Python" / source.name)


def write_bill(folder: Path, version: str, moment: int) -> None:
    """Write the bill of a folder into it; `moment` is in seconds since 1970."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != BILL)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).isoformat(),
            "component": {"type": "application", "name": "drafter", "version": version},
        },
        "components": [
            {"type": "platform", "name": "python", "version": platform.python_version()},
            *map(_component, shipped()),
            *(_file(path, folder) for path in files),
        ],
    }
    (folder / BILL).write_text(json.dumps(bill, indent=1, ensure_ascii=False), encoding="utf-8")


def shipped() -> list[Distribution]:
    """Return the distributions that Drafter asks for, directly or not, by name."""
    known: dict[str, Distribution] = {}
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [*map(_name, project["dependencies"]), *BUILDERS]
    while names:
        name = names.pop()
        try:
            part = distribution(name)
        except PackageNotFoundError:  # For another system or another Python.
            continue
        if part.name not in known:
            known[part.name] = part
            asked = [text for text in part.requires or () if "extra ==" not in text]
            names += [] if name in BUILDERS else [_name(text) for text in asked]
    return sorted(known.values(), key=lambda part: part.name.lower())


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0]


def _component(part: Distribution) -> dict[str, object]:
    said = part.metadata
    licence = said["License-Expression"] or said["License"] or ""
    classified = [c.split(" :: ")[-1] for c in said.get_all("Classifier", []) if "License" in c]
    name = BUILDERS.get(part.name) or licence.strip().split("\n")[0] or ", ".join(classified)
    return {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "purl": f"pkg:pypi/{part.name.lower()}@{part.version}",
        "licenses": [{"license": {"name": name}}],
    }


def _file(path: Path, folder: Path) -> dict[str, object]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    name = path.relative_to(folder).as_posix()
    return {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}
