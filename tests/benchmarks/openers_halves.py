"""Whether an organ's own openers hold for texts that they were not counted in.

Run: python tests/benchmarks/openers_halves.py FOLDER... [--language L] [--organ O]
The files are parted in two by their names, `PARTINGS` times over. From each half the organ's own
openers are counted: a beginning that at least `SEEN` paragraphs share, of which most end their
emphasis with it, and with which more are right than without. They are tried on the other half.
Printed are the paragraphs that are not exact: without own openers, with those of the language's
table, and with those of the other half, on the average; the files' own faults (`openers_noise.py`)
are left out.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import openers as benchmark
from openers_noise import noise

from drafter.languages.language import language
from drafter.languages.openers import find_emphasis
from drafter.model.document import Document
from drafter.model.opened import RefusalError
from drafter.store.file import read
from drafter.text.characters import is_han
from drafter.text.normal import normal, unpointed
from drafter.text.span import Span

PARTINGS = 8
SEEN = 4
MOST = 0.5
LONGEST = 60
"""Code points of a beginning that is tried as an opener."""
LETTER = re.compile(r"[-_]?(?:\d{5,})?[-_]?[A-Z][.]xml$")
"""What tells the languages of one text apart in its name: they lie in one half."""

Own = frozenset[str]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph: its beginning, where the emphasis and two readings of it end, and its file."""

    text: str
    official: int
    plain: int
    present: int
    file: str


def half_of(file: str, parting: int) -> int:
    """Return 0 or 1, always the same for one text."""
    return sha256(f"{parting} {file}".encode()).digest()[0] % 2


def bare(text: str, span: Span | None) -> int:
    """Return how many letters of the beginning lie in a span, as `Row.text` counts them."""
    return 0 if span is None else len(_normal(text[: span.end]))


def _normal(text: str) -> str:
    return unpointed(normal(text)).text.lower().strip()


def rows_of(document: Document, file: str) -> Iterable[tuple[tuple[str, str, str], Row]]:
    """Yield the paragraphs of a document with their groups."""
    code, organ = document.language, document.front.organ.value
    for block in benchmark.paragraphs(document):
        text, part, official = block.text, block.kind.value, benchmark.trimmed(block.passage)
        if official is None or noise(text, official, part, code):
            continue
        readings = (find_emphasis(text, part, code), find_emphasis(text, part, code, organ))
        ends = (bare(text, span) for span in (official, *readings))
        yield (code, organ, part), Row(_normal(text[: 3 * LONGEST]), *ends, file)


def reading(row: Row, own: Own, also: tuple[str, ...]) -> int:
    """Return where a paragraph's emphasis ends by an organ's own openers."""
    ends = (end for end in range(min(LONGEST, len(row.text)), 0, -1) if row.text[:end] in own)
    end = next((end for end in ends if _is_whole(row.text, end)), 0)
    return _further(row.text, end, also) if end else row.plain


def _further(text: str, end: int, also: tuple[str, ...]) -> int:
    for word in also:
        if text.startswith(word, end) and _is_whole(text, end + len(word)):
            return _further(text, end + len(word), also)
    return end


def _is_whole(text: str, end: int) -> bool:
    return is_han(text[end - 1]) or not text[end : end + 1].isalnum()


def counted(rows: list[Row], also: tuple[str, ...]) -> Own:
    """Return an organ's own openers as these paragraphs have them, the most useful first taken."""
    own: Own = frozenset()
    while (best := _best(rows, own, also)) is not None:
        own |= {best}
    return own


def _best(rows: list[Row], own: Own, also: tuple[str, ...]) -> str | None:
    seen, right, gain = Counter[str](), Counter[str](), Counter[str]()
    candidates = {row.text[: row.official] for row in rows if row.official <= LONGEST} - own
    for row in rows:
        before = reading(row, own, also) == row.official
        for end in range(1, min(LONGEST, len(row.text)) + 1):
            phrase = row.text[:end]
            if phrase in candidates and _is_whole(row.text, end):
                after = reading(row, own | {phrase}, also) == row.official
                seen[phrase] += 1
                right[phrase] += after
                gain[phrase] += after - before
    useful = [p for p in gain if seen[p] >= SEEN and right[p] >= MOST * seen[p] and gain[p] > 1]
    return max(useful, key=lambda phrase: (gain[phrase], -len(phrase), phrase), default=None)


def wrong(rows: Iterable[Row], read_as: Callable[[Row], int]) -> int:
    """Return how many paragraphs a reading gets wrong."""
    return sum(read_as(row) != row.official for row in rows)


def tried(rows: list[Row], also: tuple[str, ...], parting: int) -> int:
    """Return how many are wrong by what is counted in the other half."""
    halves = [[row for row in rows if half_of(row.file, parting) == half] for half in (0, 1)]
    own = [counted(half, also) for half in halves]
    return sum(wrong(halves[n], lambda row, n=n: reading(row, own[1 - n], also)) for n in (0, 1))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--language", default="")
    parser.add_argument("--organ", default="")
    options = parser.parse_args()
    groups: defaultdict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for folder in options.folders:
        for path in sorted(folder.rglob("*.xml")):
            if not benchmark.GERMAN.search(path.name):
                add(path, options.language, groups)
    print(f"{'':<24} {'seen':>6} {'plain':>6} {'table':>6} {'other half':>10}")
    totals: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (code, organ, part), rows in sorted(groups.items()):
        if options.organ in ("", organ):
            data = language(code).data["openers"]
            also = tuple(data["space"] + word for word in data["also"])
            figures = {
                "seen": len(rows),
                "plain": wrong(rows, lambda row: row.plain),
                "table": wrong(rows, lambda row: row.present),
                "other": round(sum(tried(rows, also, n) for n in range(PARTINGS)) / PARTINGS),
            }
            totals[code] += Counter(figures)
            show(f"{code} {organ} {part}", figures)
    for code, figures in totals.items():
        show(f"{code} all", figures)


def add(path: Path, code: str, groups: dict[tuple[str, str, str], list[Row]]) -> None:
    """Add the paragraphs of a file, if it can be read and is in the language."""
    try:
        document = read(path).document
    except RefusalError:
        return
    if code in ("", document.language):
        for group, row in rows_of(document, LETTER.sub("", path.name)):
            groups[group].append(row)


def show(name: str, figures: dict[str, int]) -> None:
    """Print one line: paragraphs, and those that are not exact in three ways."""
    seen, plain, table, other = (figures[key] for key in ("seen", "plain", "table", "other"))
    share = 100 - 100 * other / max(seen, 1)
    print(f"{name:<24} {seen:6} {plain:6} {table:6} {other:10}  {share:6.2f} %")


if __name__ == "__main__":
    main()
