"""Pairs of consecutive resolutions compared and exported with tracked changes, and read back.

Run: python tests/benchmarks/comparing.py OLD_FOLDER NEW_FOLDER [--pairs N] [--speed] [--keep DIR]
Folders hold official Akoma Ntoso files of two sessions in one language; resolutions of one title
are a pair. For each pair and format: accepting all gives the later text and rejecting all the
earlier one, character by character, notes included, by a reader of our own and by LibreOffice; the
validator finds nothing. --speed measures the longest pair alone.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "drafter" / "exports"))

import office
import readings
from openxml_audit import OdfValidator, OpenXmlValidator

from drafter.compare.comparison import Fate, compare
from drafter.compare.words import compared
from drafter.exports import WRITERS, Profile, prepare
from drafter.exports.sheet import Tracking, paragraphs_of
from drafter.exports.tracked import prepare_tracked
from drafter.model.document import Document, Kind
from drafter.store.file import read

SUFFIXES = (".docx", ".odt")
TRACKING = Tracking("Benchmark", datetime(2026, 1, 1))
VALIDATORS = {".docx": OpenXmlValidator(), ".odt": OdfValidator()}
LARGEST_BATCH = 50


class Pair(NamedTuple):
    """Two texts of one title."""

    title: str
    old: Document
    new: Document

    @property
    def paragraphs(self) -> int:
        """Paragraphs of the longer text."""
        return max(sum(1 for _ in document.blocks()) for document in (self.old, self.new))


def titles(folder: Path) -> dict[str, Document]:
    """Return the documents whose title no other in the folder has."""
    found: dict[str, list[Document]] = {}
    for path in sorted(folder.rglob("*.xml")):
        document = read(path).document
        blocks = (b.passage.plain for b in document.blocks() if b.kind is Kind.TITLE)
        title = " ".join(next(blocks, "").split()).casefold()
        found.setdefault(title, []).append(document)
    return {title: known[0] for title, known in found.items() if title and len(known) == 1}


def pairs(old: Path, new: Path) -> list[Pair]:
    """Return the pairs, the longest first."""
    before, after = titles(old), titles(new)
    both = sorted(before.keys() & after.keys())
    found = [Pair(title, before[title], after[title]) for title in both]
    return sorted(found, key=lambda pair: -pair.paragraphs)


def wanted(document: Document, profile: Profile) -> list[str]:
    """Return the paragraphs that a reading should give: with their notes, without empty ends."""
    sheet = prepare(document, profile)
    lines = []
    for line in paragraphs_of(sheet.lines):
        typed = line.label.text + "\t" if line.label and not line.label.numbered else ""
        words = (
            run.text if run.note is None else f"⟦{sheet.notes[run.note].line.text}⟧"
            for run in line.runs
        )
        found = typed + "".join(words)
        lines += [found] if found or line.role != "cell" else []
    return lines


def checked(
    chosen: list[Pair], profile: Profile, folder: Path, office_too: bool
) -> Iterator[tuple[str, str]]:
    """Yield what went wrong: what it is, and where; write every file for LibreOffice."""
    expected: dict[str, dict[str, list[str]]] = {}
    for n, pair in enumerate(chosen):
        sheet = prepare_tracked(pair.old, pair.new, profile, TRACKING)
        truth = {"accept": wanted(pair.new, profile), "reject": wanted(pair.old, profile)}
        for suffix in SUFFIXES:
            name = f"{n:03}{suffix}"
            (folder / name).write_bytes(WRITERS[suffix](sheet))
            expected[name] = truth
            yield from _by_our_reader(folder / name, truth, pair.title)
    if office_too:
        yield from _by_office(folder, expected)


def _by_our_reader(
    path: Path, truth: dict[str, list[str]], title: str
) -> Iterator[tuple[str, str]]:
    suffix, data = path.suffix, path.read_bytes()
    found = VALIDATORS[suffix].validate(str(path))
    if not found.is_valid:
        yield f"validator {suffix}", f"{title}: {found.errors[0]}"
    for how, lines in truth.items():
        got = readings.read(data, suffix, how)
        if got != lines:
            yield f"own {suffix} {how}", f"{title}: {first_difference(got, lines)}"


def _by_office(
    folder: Path, expected: dict[str, dict[str, list[str]]]
) -> Iterator[tuple[str, str]]:
    names = list(expected)
    for start in range(0, len(names), LARGEST_BATCH):
        batch = names[start : start + LARGEST_BATCH]
        shutil.rmtree(folder / "profile", ignore_errors=True)
        office.settle(folder, batch, seconds=1800)
        for name in batch:
            for how, lines in expected[name].items():
                settled = folder / f"{name}.{how}.odt"
                got = readings.read(settled.read_bytes(), ".odt", how)
                if got != lines:
                    where = f"{name}: {first_difference(got, lines)}"
                    yield f"LibreOffice {Path(name).suffix} {how}", where


def first_difference(got: list[str], lines: list[str]) -> str:
    """Return the first paragraph that differs, from a little before the place."""
    for n, (a, b) in enumerate(zip(got, lines, strict=False)):
        if a != b:
            at = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), 0)
            near = slice(max(at - 30, 0), at + 60)
            return f"paragraph {n}: {a[near]!r} for {b[near]!r}"
    return f"{len(got)} paragraphs for {len(lines)}"


def timed(what: Callable[[], object], times: int = 7) -> float:
    """Return the median time in seconds, no word comparison remembered from before."""
    results = []
    for _ in range(times):
        compared.cache_clear()
        start = time.perf_counter()
        what()
        results.append(time.perf_counter() - start)
    return statistics.median(results)


def speed(pair: Pair) -> None:
    """Print how long the longest pair takes."""
    words = sum(len(block.text.split()) for block in pair.new.blocks())
    print(f"{pair.title}: {pair.paragraphs} paragraphs, {words} words")
    print(f"  compared       {timed(lambda: compare(pair.old, pair.new)):6.3f} s")
    for suffix in SUFFIXES:
        whole = timed(
            lambda suffix=suffix: WRITERS[suffix](
                prepare_tracked(pair.old, pair.new, Profile.LAYOUT, TRACKING)
            )
        )
        print(f"  tracked {suffix:<6} {whole:6.3f} s, comparison included")


def main() -> None:
    """Print the figures; exit 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--pairs", type=int, default=50)
    parser.add_argument("--profile", choices=[str(p) for p in Profile], default="layout")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    found = pairs(options.old, options.new)
    print(f"{len(found)} pairs of one title")
    speed(found[0])
    if options.speed:
        return
    chosen = found[: options.pairs]
    fates: Counter[Fate] = Counter()
    for pair in chosen:
        fates.update(row.fate for row in compare(pair.old, pair.new).rows)
    print(f"{len(chosen)} pairs:", ", ".join(f"{n} {fate}" for fate, n in fates.most_common()))
    present = shutil.which("soffice") is not None
    folder = options.keep or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    failures = list(checked(chosen, Profile(options.profile), folder, present))
    for what, where in failures:
        print(f"  {what}: {where}")
    print(f"{len(failures)} failures" + ("" if present else "; LibreOffice is absent"))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
