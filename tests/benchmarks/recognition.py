"""How well plain text is recognised: official texts stripped to label and text, and read again.

Run: python tests/benchmarks/recognition.py [ARCHIVE...] [--lang en] [--show N] [--limit N]
An archive is a .tar.xz of official Akoma Ntoso files; without one, those of the General Assembly in
../shared/corpus. A paragraph is right when its kind is, when the number that Drafter prints is
the one that the official text has, and when its level is one that such a number has, or the one
that its nesting gives it. Aim: 98 in 100
of the paragraphs of each language and of each file; files that stay below are listed.

Two figures are given. "As tagged" takes the files at their word. "As printed" puts right what a
file tags otherwise than it prints (`printed.py` has each case with its evidence); the files where
something was put right are named.
"""

import argparse
import re
import sys
import tarfile
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from official_rows import ANNEXES, Row, depths, documents, is_annex, text_of
from printed import Versions, as_printed

from drafter.imports import from_text
from drafter.languages.language import Language, language
from drafter.model.document import Block, Document, Kind
from drafter.numbering.labels import is_same, labels
from drafter.numbering.typed import places

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
FOLDERS = {
    "ar": "/Arabic/",
    "zh": "/Chinese/",
    "en": "/English/",
    "fr": "/French/",
    "ru": "/Russian/",
    "es": "/Spanish/",
}
LETTERS = {"A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"}
WORK = re.compile(rb"/deliberation/\w+/[\d-]+/[^/]+/")
"""What the versions of a resolution share in their addresses."""
AIM = 98
LOOKALIKES = str.maketrans("–ﻫасе", "-هace")


@dataclass
class Count:
    """What was right so far, and what was not."""

    rows: int = 0
    right: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    places: list[str] = field(default_factory=list)
    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Of each file the paragraphs, and those that were right."""

    def add_file(self, name: str, rows: int, right: int) -> None:
        """Keep what a file adds to the count that it had before."""
        self.files[name] = self.rows - rows, self.right - right

    def low_files(self) -> list[tuple[str, int, int]]:
        """Return the files with a smaller share than the aim."""
        return [(n, a, b) for n, (a, b) in self.files.items() if 100 * b < AIM * a]


def compare(rows: list[Row], document: Document, count: Count, place: str) -> None:
    """Count the paragraphs that were read right."""
    printed = labels(document).printed
    blocks: dict[str, list[tuple[Kind, str, int]]] = {}
    for block in document.blocks():
        key = "".join(block.passage.plain.split())
        label = block.typed_label.translate(LOOKALIKES) or printed.get(block.id, "")
        wrong = bool(block.typed_label) and not is_of_level(block, language(document.language))
        blocks.setdefault(key, []).append((block.kind, label, block.level if wrong else -1))
    for row, depth in zip(rows, depths(rows), strict=True):
        if not row.kinds or is_annex(row):
            continue
        waiting = blocks.get("".join(row.text.split()), [])
        kind, label, level = waiting.pop(0) if waiting else (None, "", -1)
        wrong = level not in (-1, depth)
        judge(row, kind, f"!{label}" if wrong else label, count, place)


def is_of_level(block: Block, tongue: Language) -> bool:
    """Say whether a typed label stands for some number at the paragraph's level."""
    scheme = "preambular" if block.kind is Kind.PREAMBULAR else "operative"
    return any(p.level == block.level for p in places(block.typed_label, scheme, tongue))


def judge(row: Row, kind: Kind | None, label: str, count: Count, place: str) -> None:
    """Count one paragraph."""
    count.rows += 1
    count.kinds[row.kinds[0]] += 1
    unnumbered = kind is Kind.OPERATIVE and not row.label
    same = is_same(label.rstrip("."), row.label.translate(LOOKALIKES).rstrip("."))
    if kind in row.kinds and (same or unnumbered):
        count.right += 1
        return
    what = f"{row.kinds[0]} {row.label or '-'} read as {kind or 'nothing'} {label or '-'}"
    count.wrong[re.sub(r"\d+", "n", what)] += 1
    count.places.append(f"{place}: {what}: {row.text[:90]}")


class Archive:
    """The official files of an archive, each with its versions in other languages."""

    def __init__(self, path: Path) -> None:
        self.files: dict[str, bytes] = {}
        self.works: dict[str, list[str]] = {}
        with tarfile.open(path) as tar:
            for member in tar:
                data = tar.extractfile(member) if member.name.endswith(".xml") else None
                if data is not None:
                    self._add(member.name, data.read())

    def _add(self, name: str, data: bytes) -> None:
        self.files[name] = data
        if any(folder in name for folder in FOLDERS.values()):
            self.works.setdefault(self._work(name), []).append(name)

    def _work(self, name: str) -> str:
        found = WORK.search(self.files[name][:4000])
        return found[0].decode() if found else name

    def names(self, code: str, limit: int) -> list[str]:
        """Return the files of a language."""
        return [name for name in self.files if FOLDERS[code] in name][: limit or None]

    @cache  # noqa: B019 (an archive lives as long as the program)
    def documents(self, name: str) -> list[list[Row]]:
        """Return the rows of each resolution in a file."""
        parser = etree.XMLParser(recover=True)
        return list(documents(etree.ElementTree(etree.fromstring(self.files[name], parser))))

    def versions(self, name: str, which: int) -> Versions:
        """Return the rows of the same resolution in the other languages."""
        others = [self.documents(o) for o in self.works[self._work(name)] if o != name]
        return [found[which] for found in others if len(found) == len(self.documents(name))]


@dataclass
class Figures:
    """Both counts of a language, and what was put right in which files."""

    tagged: Count = field(default_factory=Count)
    printed: Count = field(default_factory=Count)
    mended: dict[str, Counter[str]] = field(default_factory=dict)


def measure(archive: Archive, code: str, limit: int, figures: Figures) -> None:
    """Read the files of one language in an archive."""
    for member in archive.names(code, limit):
        spoken = LETTERS.get(Path(member).stem[-1:], code)
        place, tagged, printed = Path(member).name, figures.tagged, figures.printed
        before = tagged.rows, tagged.right, printed.rows, printed.right
        for which, rows in enumerate(archive.documents(member)):
            document = from_text(text_of(rows, ANNEXES[spoken]), spoken).document
            compare(rows, document, tagged, place)
            put = as_printed(rows, archive.versions(member, which))
            compare(put.rows, document, printed, place)
            figures.mended.setdefault(place, Counter()).update(put.why)
        tagged.add_file(place, *before[:2])
        printed.add_file(place, *before[2:])


def report(code: str, figures: Figures, show: int) -> None:
    """Print what was found in a language."""
    for what, count in (("as tagged", figures.tagged), ("as printed", figures.printed)):
        share = 100 * count.right / max(count.rows, 1)
        low = count.low_files()
        print(f"{code}, {what}: {count.right} of {count.rows} paragraphs right ({share:.2f} %)")
        print(f"  {len(low)} of {len(count.files)} files below {AIM} %")
        for file, rows, right in low:
            why = ", ".join(f"{n} {w}" for w, n in figures.mended[file].items())
            print(f"    {file}: {right} of {rows}" + (f" (put right: {why})" if why else ""))
    named = {file for file, _, _ in figures.tagged.low_files()}
    others = [f"{f} ({m.total()})" for f, m in figures.mended.items() if m and f not in named]
    print(f"  put right in {len(others)} other files: {', '.join(others)}")
    print("  ", dict(figures.tagged.kinds))
    for what, times in figures.printed.wrong.most_common(15):
        print(f"  {times:5} {what}")
    for line in figures.printed.places[:show]:
        print("   ", line)


def main() -> None:
    """Print the share that was right, and what was not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", nargs="*", type=Path)
    parser.add_argument("--lang", choices=list(FOLDERS), action="append")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=0)
    options = parser.parse_args()
    figures = {code: Figures() for code in options.lang or list(FOLDERS)}
    for path in options.archives or [CORPUS / "ga-75.akn.tar.xz"]:
        archive = Archive(path)
        for code, found in figures.items():
            measure(archive, code, options.limit, found)
    for code, found in figures.items():
        report(code, found, options.show)


if __name__ == "__main__":
    main()
