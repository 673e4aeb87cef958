"""Tables made from the user's own official files, in the form of the shipped ones.

A date counts as printed when more than half of all places that give one agree, and one of them is
in print; otherwise it is only as good as one citation, and contradicts nobody.
"""

import datetime
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from drafter.index.official import Sighting, sighting
from drafter.index.tables import LANGUAGES, RESOLUTIONS, own_folder, rows

_SUFFIXES = (".akn", ".xml")


@dataclass
class _Seen:
    """All that the files say of one text."""

    dates: Counter[datetime.date] = field(default_factory=Counter)
    printed: set[datetime.date] = field(default_factory=set)
    titles: dict[str, str] = field(default_factory=dict)
    files: int = 0

    def add(self, found: Sighting) -> None:
        """Count one file."""
        self.files += 1
        self.dates.update((*found.metadata, *found.printed))
        self.printed.update(found.printed)
        if found.title and found.language in LANGUAGES:
            self.titles.setdefault(found.language, found.title)


@dataclass(frozen=True, slots=True)
class Enriched:
    """How many files were read and left out, and of how many texts they tell."""

    files: int
    skipped: int
    texts: int
    disagreeing: int


def official_files(folder: Path) -> list[Path]:
    """Return the files of a folder, and of those in it, that may be official ones."""
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())


def enrich(files: Iterable[Path], progress: Callable[[int], None] = lambda _: None) -> Enriched:
    """Read files, tell `progress` how many are done, write the user's tables, what was known kept.

    The tables are written when all files are read, each in one rename. OSError if they cannot be.
    """
    seen: dict[str, _Seen] = {}
    done = skipped = 0
    for path in files:
        found = sighting(path)
        if found is None:
            skipped += 1
        else:
            seen.setdefault(found.symbol, _Seen()).add(found)
        done += 1
        progress(done)
    _write("resolutions", RESOLUTIONS, (_row(symbol, s) for symbol, s in seen.items()))
    titled = ([symbol, *(s.titles.get(c, "") for c in LANGUAGES)] for symbol, s in seen.items())
    _write("titles", ("symbol", *LANGUAGES), titled)
    disagreeing = sum(1 for s in seen.values() if len(s.dates) > 1)
    return Enriched(done, skipped, len(seen), disagreeing)


def _row(symbol: str, seen: _Seen) -> list[str]:
    ranked = seen.dates.most_common()
    if not ranked:
        return [symbol, "", "", "", "bounds", "", "", "", "", ""]
    day, count = ranked[0]
    agreed = 2 * count > seen.dates.total() and day in seen.printed
    others = " ".join(str(other) for other, _ in ranked[1:])
    evidence = "printed" if agreed else "cited_once"
    return [symbol, str(day), "", "", evidence, str(seen.files), others, "", "", ""]


def _write(name: str, columns: tuple[str, ...], new: Iterable[list[str]]) -> None:
    """Write a table of the user's folder; rows that it had of other texts stay."""
    folder = own_folder()
    target = folder / f"{name}.tsv"
    fresh = {row[0]: row for row in new}
    kept = (row for row in _own(name, columns) if row[0] not in fresh)
    lines = ["\t".join(row).rstrip("\t") for row in chain(kept, fresh.values())]
    folder.mkdir(parents=True, exist_ok=True)
    side = target.with_suffix(".new")
    side.write_text("\n".join(["\t".join(columns), *lines, ""]), encoding="utf-8", newline="\n")
    os.replace(side, target)


def _own(name: str, columns: tuple[str, ...]) -> Iterator[list[str]]:
    if (own_folder() / f"{name}.tsv").is_file():
        yield from ([row.get(column, "") for column in columns] for row in rows(name, own=True))
