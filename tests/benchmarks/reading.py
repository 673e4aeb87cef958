"""How well Word, OpenDocument and HTML files are read, and how fast.

Run: python tests/benchmarks/reading.py [ARCHIVE...] [--limit N] [--lang en] [--show N]
1. Official Word files of ../shared/corpus: every word of body and notes must be in the lines.
2. Official resolutions (.tar.xz of Akoma Ntoso files) are written as a manuscript in each format,
   which carries nothing but its text, and read again: how many paragraphs come back with the same
   kind, level and words; how many notes; and how many come home from a work file as they were.
"""

import argparse
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.exports import WORK_FILES, WRITERS, Profile, prepare, working
from drafter.imports import from_bytes as read_foreign
from drafter.imports.archive import Archive
from drafter.imports.docx import read_docx
from drafter.imports.docx_names import W
from drafter.model.document import Document, Kind
from drafter.model.opened import RefusalError
from drafter.store.file import from_bytes, to_bytes

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
FORMATS = (".docx", ".odt", ".html")
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
Row = tuple[Kind, int, str]


@dataclass
class Tally:
    """What came of one format."""

    files: int = 0
    paragraphs: int = 0
    same: int = 0
    notes: int = 0
    notes_same: int = 0
    whole: int = 0
    lost: int = 0
    home: int = 0
    seconds: float = 0.0
    classes: Counter[str] = field(default_factory=Counter)


def rows(document: Document) -> list[Row]:
    """Return kind, level and words of every paragraph."""
    return [
        (b.kind, b.level, " ".join(b.passage.plain.split()))
        for b in document.blocks()
        if b.passage.plain.strip()
    ]


def note_texts(document: Document) -> list[str]:
    """Return the words of every note."""
    notes = (note for block in document.blocks() for note in block.passage.notes)
    return [" ".join(note.passage.plain.split()) for note in notes]


def measure(document: Document, suffix: str, tally: Tally) -> None:
    """Write a document, read it again and count what came back."""
    data = WRITERS[suffix](prepare(document, Profile.SUBMISSION))
    start = time.perf_counter()
    found = read_foreign(data, "draft", suffix, document.language).document
    tally.seconds += time.perf_counter() - start
    wanted, given = rows(document), rows(found)
    tally.files += 1
    tally.paragraphs += len(wanted)
    matcher = SequenceMatcher(None, wanted, given, autojunk=False)
    tally.same += sum(block.size for block in matcher.get_matching_blocks())
    tally.whole += wanted == given
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            old = ", ".join(f"{kind} {level}" for kind, level, _ in wanted[i:j][:2]) or "nothing"
            new = ", ".join(f"{kind} {level}" for kind, level, _ in given[k:m][:2]) or "nothing"
            tally.classes[f"{old} read as {new}"] += 1
    old_notes, new_notes = Counter(note_texts(document)), Counter(note_texts(found))
    tally.notes += old_notes.total()
    tally.notes_same += (old_notes & new_notes).total()
    tally.lost += sum((letters(document) - letters(found)).values())
    if suffix in WORK_FILES:
        sheet = working(prepare(document, Profile.LAYOUT), to_bytes(document).decode())
        opened = read_foreign(WRITERS[suffix](sheet), "draft", suffix, reopen=from_bytes)
        tally.home += opened.document == from_bytes(to_bytes(document), "draft").document


def letters(document: Document) -> Counter[str]:
    """Count the characters of every paragraph and note."""
    return Counter("".join([*(text for _, _, text in rows(document)), *note_texts(document)]))


def official(paths: list[Path], limit: int, language: str) -> Iterator[Document]:
    """Yield the resolutions of archives, so many of each."""
    for path in paths:
        count = 0
        with tarfile.open(path) as archive:
            for member in archive:
                stream = (
                    archive.extractfile(member) if member.name.endswith((".akn", ".xml")) else None
                )
                if stream is None or count >= limit:
                    continue
                try:
                    document = from_bytes(stream.read(), member.name).document
                except RefusalError:
                    continue
                if language in ("", document.language):
                    count += 1
                    yield document


def word_files() -> None:
    """Print what is read of the official Word files, and whether any word is missing."""
    for path in sorted(CORPUS.glob("*.docx")):
        data = path.read_bytes()
        start = time.perf_counter()
        lines = read_docx(data, path.name).paragraphs
        seconds = time.perf_counter() - start
        notes = [note.passage.text for line in lines for note in line.passage.notes]
        held = Counter("".join("".join([*(line.text for line in lines), *notes]).split()))
        wanted = Counter("".join(raw(data).split()))
        missing, size = (wanted - held).total(), wanted.total()
        print(f"{path.name}: {len(lines)} lines, {len(notes)} notes, {size} characters, ", end="")
        print(f"{missing} missing, {seconds:.2f} s")


def raw(data: bytes) -> str:
    """Return the words of a Word file's body and notes as they stand in its XML."""
    archive, words = Archive(data, "official"), []
    for part in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"):
        root = archive.tree(part)
        for fallback in root.iter(FALLBACK) if root is not None else ():
            fallback.clear()
        for note in list(root) if root is not None and "notes" in part else ():
            if note.get(f"{W}type"):
                note.clear()
        words += [text.text or "" for text in root.iter(f"{W}t")] if root is not None else []
    return "".join(words)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", nargs="*", type=Path)
    parser.add_argument("--limit", type=int, default=40)
    parser.add_argument("--lang", default="")
    parser.add_argument("--show", type=int, default=5)
    options = parser.parse_args()
    word_files()
    tallies = {suffix: Tally() for suffix in FORMATS}
    archives = options.archives or sorted(CORPUS.glob("*.akn.tar.xz"))
    for document in official(archives, options.limit, options.lang):
        for suffix, tally in tallies.items():
            measure(document, suffix, tally)
    for suffix, tally in tallies.items():
        share = 100 * tally.same / max(tally.paragraphs, 1)
        print(
            f"{suffix}: {tally.files} files, {tally.same} of {tally.paragraphs} paragraphs ", end=""
        )
        print(f"({share:.2f} %), {tally.whole} files whole, {tally.lost} characters lost, ", end="")
        print(f"notes {tally.notes_same} of {tally.notes}, home {tally.home}, ", end="")
        print(f"{1000 * tally.seconds / max(tally.files, 1):.0f} ms a file")
        for name, count in tally.classes.most_common(options.show):
            print(f"   {count:4} {name}")


if __name__ == "__main__":
    main()
