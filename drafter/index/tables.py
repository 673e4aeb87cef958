"""The tables that the index is made of: tab-separated text, one fact a line, first line the names.

Shipped ones stand in `resources/index/` (its NOTICE.md tells columns, sources and grades); those
made from the user's own files stand in the same form in the user's data folder.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from drafter.paths import resources, user_data

RESOLUTIONS = (
    "symbol", "date", "earliest", "latest", "evidence", "support", "other_dates", "vote",
    "title_source", "title",
)  # fmt: skip
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The columns of titles, in the order of the tables."""

_FORM = "3"
"""Changes when the database's own form changes, so that an older one is made anew."""


def own_folder() -> Path:
    """Return the folder of the tables made from the user's files."""
    return user_data() / "index"


def paths(name: str) -> list[Path]:
    """Return the tables of a name, the shipped one first; the user's may be missing."""
    folders = (resources() / "index", own_folder())
    return [path for folder in folders if (path := folder / f"{name}.tsv").is_file()]


def rows(name: str, *, own: bool = False) -> Iterator[dict[str, str]]:
    """Yield the rows of all tables of a name, or of the user's alone; missing cells are empty."""
    for path in paths(name):
        if own and path.parent != own_folder():
            continue
        with path.open(encoding="utf-8", newline="\n") as lines:
            names = next(lines, "").rstrip("\n").split("\t")
            blank = [""] * len(names)
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                yield dict(zip(names, cells + blank[len(cells) :], strict=False))


def fingerprint() -> str:
    """Return what changes when a table does: form, names, sizes and times, read in a blink."""
    parts = [_FORM]
    for folder in (resources() / "index", own_folder()):
        for path in sorted(folder.glob("*.tsv")):
            about = path.stat()
            parts.append(f"{path.name} {about.st_size} {about.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
