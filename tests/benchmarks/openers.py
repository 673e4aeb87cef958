"""How often the opener that is recognised is exactly the one that the official text emphasises.

Run: python tests/benchmarks/openers.py FOLDER... [--language L] [--show N] [--limit N]
A folder holds official Akoma Ntoso files. Counted are the preambular and operative paragraphs of
level 0 that begin with emphasis; exact means the same first and last letter. The ceiling is the
share that the best rule could reach which sees the opening words alone: where files emphasise the
same words differently, it follows the more frequent way of the language and organ. Words are the
same up to the longest of what is emphasised, what is recognised and what would be for any organ.
Whole, torn and heading are paragraphs in which the file tells no opener (`openers_noise.py`). They
are counted with the rest, and the last column is without them.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from openers_noise import KINDS, noise

from drafter.languages.openers import PARTS, find_emphasis
from drafter.model.document import Block, Document, PartKind
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage
from drafter.store.file import read
from drafter.text.span import Span

Group = tuple[str, str, str]
"""Language, organ, kind of paragraph."""
GERMAN = re.compile("[-_]G[.]xml$")
"""The Security Council's resolutions are published in German as well, under another's name."""
AHEAD = 60
"""Code points of a beginning that tell it from others, for the ceiling."""


@dataclass
class Count:
    """What was seen of one group."""

    paragraphs: int = 0
    exact: int = 0
    none: int = 0
    noise: Counter[str] = field(default_factory=Counter)
    ways: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """How the words of a beginning are emphasised, and how often."""
    places: Counter[str] = field(default_factory=Counter)

    def add(
        self, text: str, official: Span, fault: str, found: Span | None, most: Span | None
    ) -> None:
        """Count one paragraph; `most` is what would be recognised for any organ."""
        self.paragraphs += 1
        self.exact += found == official
        self.none += found is None
        self.noise[fault] += found != official
        words = text[official.start : official.end]
        self.ways[_longer(text, official, found, most)][" ".join(words.lower().split())] += 1
        if found != official:
            ours = "nothing" if found is None else f"[{text[found.start : found.end]}]"
            self.places[f"[{words}]{text[official.end :][:AHEAD]}  read as {ours}"] += 1

    def ceiling(self) -> int:
        """Return how many a rule would get right that knows the best way for each beginning."""
        return sum(max(ways.values()) for ways in self.ways.values())


def _longer(text: str, *readings: Span | None) -> str:
    """Return the beginning that all readings lie in, in small letters."""
    end = max(reading.end for reading in readings if reading is not None)
    return " ".join(text[:end].lower().split())


def trimmed(passage: Passage) -> Span | None:
    """Return what is emphasised at the beginning, without spaces and commas at its ends."""
    span = passage.emphasised
    if span is None:
        return None
    words = passage.text[span.start : span.end]
    bare = words.rstrip(" \u00a0\u3000,;:，；：،؛")
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, span.start + len(bare)) if bare.strip() else None


def paragraphs(document: Document) -> Iterator[Block]:
    """Yield the paragraphs of resolutions that may have an opener."""
    for part in document.parts:
        if part.kind is PartKind.RESOLUTION:
            yield from (b for b in part.blocks if b.kind in PARTS and not b.level)


def counted(folders: list[Path], code: str, limit: int) -> dict[Group, Count]:
    """Count the files of the folders, each folder up to a limit."""
    counts: defaultdict[Group, Count] = defaultdict(Count)
    for folder in folders:
        files = [path for path in sorted(folder.rglob("*.xml")) if not GERMAN.search(path.name)]
        for path in files[:limit]:
            try:
                document = read(path).document
            except RefusalError as refusal:
                print(f"{path.name}: {refusal.key}", file=sys.stderr)
                continue
            if code in ("", document.language):
                add(document, counts)
    return counts


def add(document: Document, counts: defaultdict[Group, Count]) -> None:
    """Count the paragraphs of one document."""
    code, organ = document.language, document.front.organ.value
    for block in paragraphs(document):
        official = trimmed(block.passage)
        if official is not None:
            text, part = block.text, block.kind.value
            found, most = find_emphasis(text, part, code, organ), find_emphasis(text, part, code)
            fault = noise(text, official, part, code)
            counts[code, organ, part].add(text, official, fault, found, most)


def row(name: str, group: list[Count]) -> str:
    """Return one line of the table."""
    whole = sum(count.paragraphs for count in group)
    exact, none = sum(c.exact for c in group), sum(c.none for c in group)
    best = sum(count.ceiling() for count in group)
    share, ceiling = 100 * exact / max(whole, 1), 100 * best / max(whole, 1)
    apart = [sum(c.noise[kind] for c in group) for kind in KINDS]
    others = 100 * exact / max(whole - sum(apart), 1)
    faults = " ".join(f"{number:7}" for number in apart)
    figures = f"{share:7.2f} {ceiling:9.2f} {none:7} {faults} {others:8.2f}"
    return f"{name:<24} {whole:7} {exact:7} {figures}"


def main() -> None:
    """Print the shares, and where the two differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--language", default="")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=10_000)
    options = parser.parse_args()
    counts = counted(options.folders, options.language, options.limit)
    names = ("seen", "exact", "%", "ceiling %", "unknown", *KINDS, "others %")
    widths = (7, 7, 7, 9, 7, 7, 7, 7, 8)
    head = (f"{name:>{width}}" for name, width in zip(names, widths, strict=True))
    print(f"{'':<24}", *head)
    for group, count in sorted(counts.items()):
        print(row(" ".join(group), [count]))
        for line, times in count.places.most_common(options.show):
            print(f"    {times:4} {line}")
    for code in sorted({code for code, _, _ in counts}):
        print(row(f"{code} all", [c for group, c in counts.items() if group[0] == code]))


if __name__ == "__main__":
    main()
