"""How well plain text is recognised: official texts stripped to label and text, and read again.

Run: python tests/benchmarks/recognition.py [ARCHIVE...] [--lang en] [--show N] [--limit N]
An archive is a .tar.xz of official Akoma Ntoso files; without one, those of the General Assembly in
../shared/corpus. A paragraph is right when its kind is, when the number that Drafter prints is
the one that the official text has, and when its level is one that such a number has. Aim: 98 in 100
of the paragraphs of each language and of each file; files that stay below are listed.
"""

import argparse
import re
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from drafter.imports import from_text
from drafter.languages.language import Language, language
from drafter.model.document import Block, Document, Kind
from drafter.numbering.labels import is_same, labels
from drafter.numbering.typed import places

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
ANNEXES = {
    "ar": "المرفق",
    "zh": "附件",
    "en": "Annex",
    "fr": "Annexe",
    "ru": "Приложение",
    "es": "Anexo",
}
FOLDERS = {
    "ar": "/Arabic/",
    "zh": "/Chinese/",
    "en": "/English/",
    "fr": "/French/",
    "ru": "/Russian/",
    "es": "/Spanish/",
}
LETTERS = {"A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"}
APPENDICES = ("التذييل", "附录", "Appendix", "Appendice", "Добавление", "Apéndice")
TYPED = re.compile(
    r"\s*(\(?[a-z]{1,8}\)|[а-я]\)|[㈠-㈩]|\(二?十[一二三四五六七八九]?\)|\d{1,3}\.|[a-z]\."
    r"|\(هـ\)|\([\u0621-\u064aﻫ](?: ?[\u0621-\u064a])?\)|[’‘]\d{1,2}[’‘]|\d{1,3} ?[-–]|\(?\d{1,2}\)"
    r"|\d{1,3}(?=\s+[^\W\d_]\D{80}))\s+(?=\S)"
)
AIM = 98
EMPTY_NOTE = "()"
"""What is left of a note's call in Arabic texts, which raise it in parentheses."""
HEADED = re.compile(r"H\d|HCh|heading", re.IGNORECASE)
TABLE_NOTE = "FootnoteText"
BULLETS = set("-–•◦")
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f"))
LOOKALIKES = str.maketrans("–ﻫасе", "-هace")
AFTER_LIST = (Kind.PLAIN, Kind.CONTINUATION)
HEADS = (Kind.HEADING, Kind.TITLE)


@dataclass(frozen=True)
class Row:
    """A paragraph of an official text: what it may be called, its number, its words."""

    kinds: tuple[Kind, ...]
    label: str
    text: str


ANNEX = Row((), "", "")
"""Stands for the heading of an annex, which the files leave out."""


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


def name(node: etree._Element) -> str:
    """Return the element's name without its namespace."""
    return etree.QName(node).localname


def words(node: etree._Element | None) -> str:
    """Return the text of an element without its notes and numbers, spaces made single."""
    if node is None:
        return ""
    skipped = "not(ancestor::*[local-name()='authorialNote' or local-name()='table'])"
    pieces = cast(list[str], node.xpath(f".//text()[{skipped}]"))
    whole = "".join(pieces).replace(EMPTY_NOTE, "").translate(INVISIBLE)
    return " ".join(whole.split())


def found(node: etree._Element, step: str) -> list[etree._Element]:
    """Return the descendants of that name."""
    return list(node.iter("{*}" + step))


def labelled(node: etree._Element, kinds: tuple[Kind, ...], bare: tuple[Kind, ...]) -> Row:
    """Return a paragraph with its number, which stands in an element of its own or in the text."""
    number = words(node.find("{*}num"))
    text = words(node).removeprefix(number).strip()
    text = text.removeprefix(number).strip() if number else text
    if not number and (typed := TYPED.match(text + " x")):
        number, text = typed[1], text[typed.end() :]
    if number in BULLETS:
        return Row(bare, "", f"{number} {text}")
    return Row(kinds if number else bare, number, text)


def statement_rows(statement: etree._Element) -> Iterator[Row]:
    """Yield the paragraphs of a resolution."""
    for title in statement.findall("{*}preface"):
        yield Row((Kind.TITLE,), "", words(title))
    for preamble in statement.findall("{*}preamble"):
        for node in preamble:
            if name(node) == "formula":
                yield Row((Kind.FORMULA,), "", words(node))
            else:
                items = found(node, "item") or [node]
                for item in items:
                    yield labelled(item, (Kind.PREAMBULAR,), (Kind.PREAMBULAR, *AFTER_LIST))
    main = statement.find("{*}mainBody")
    if main is None:
        return
    rows = list(body_rows(main, Kind.OPERATIVE))
    if not any(re.fullmatch(r"\d+(\.| ?[-–])", row.label) for row in rows):
        rows = [Row((Kind.OPERATIVE,), "", r.text) if r.kinds == AFTER_LIST else r for r in rows]
    yield from rows


def body_rows(main: etree._Element, kind: Kind) -> Iterator[Row]:
    """Yield the paragraphs of a main body or a section of one."""
    for node in main:
        if not isinstance(node.tag, str) or found(node, "table"):
            continue
        step = name(node)
        if step == "section":
            yield from body_rows(node, kind)
        elif step in ("subheading", "heading") or HEADED.match(node.get("class", "")):
            yield Row(HEADS, "", words(node))
        elif node.get("class", "") == TABLE_NOTE:
            yield Row((*HEADS, *AFTER_LIST), "", words(node))
        elif step == "crossHeading":
            yield Row((Kind.PREAMBULAR, Kind.PLAIN), "", words(node))
        elif step == "paragraph" and is_heading(node):
            yield Row(HEADS, "", words(node))
        elif step == "paragraph":
            yield from paragraph_rows(node, kind)


def is_heading(node: etree._Element) -> bool:
    """Say whether a paragraph is a heading, which Chinese files tell by two tabulators alone."""
    tabbed = "".join(map(str, node.itertext())).strip(" \n\r").startswith("\t\t")
    bare = node.find("{*}num") is None
    return node.find("{*}subheading") is not None or (tabbed and bare)


def paragraph_rows(node: etree._Element, kind: Kind) -> Iterator[Row]:
    """Yield a paragraph, and the points of its list."""
    points = found(node, "point")
    if not points:
        yield labelled(node, (kind,), AFTER_LIST)
        return
    number = words(node.find("{*}num"))
    intro = words(node).removeprefix(number).strip()
    first = words(points[0])
    yield Row((kind,) if number else AFTER_LIST, number, intro[: intro.find(first)].strip())
    for point in points:
        if not found(point, "point")[1:]:
            yield labelled(point, (kind,), AFTER_LIST)


def is_annex(row: Row) -> bool:
    """Say whether a paragraph is nothing but the heading of an annex."""
    names = "|".join([*ANNEXES.values(), *APPENDICES])
    number = r"( ?[IVX]+| [A-DАВС]| ألف| باء| جيم|[一二三四五六七八九十]+| ال[\u0621-\u064a]+)?"
    return bool(re.fullmatch(f"({names}){number}", row.text))


def text_of(rows: list[Row], annex: str) -> str:
    """Return the rows as somebody would paste them."""
    return "\n\n".join(f"{row.label} {row.text or annex}".strip() for row in rows)


def documents(tree: etree._ElementTree) -> Iterator[list[Row]]:
    """Yield the rows of each resolution and of each annex of a file; sections of annexes apart."""
    for statement in found(tree.getroot(), "statement"):
        rows = [row for row in statement_rows(statement) if row.text]
        for doc in found(statement, "doc"):
            main = doc.find("{*}mainBody")
            if main is not None and not found(doc, "formula"):
                annexed = [row for row in body_rows(main, Kind.NUMBERED) if row.text]
                rows += annexed if annexed and is_annex(annexed[0]) else [ANNEX, *annexed]
        if any(row.kinds == (Kind.FORMULA,) for row in rows):
            yield rows


def compare(rows: list[Row], document: Document, count: Count, place: str) -> None:
    """Count the paragraphs that were read right."""
    printed = labels(document).printed
    blocks: dict[str, list[tuple[Kind, str]]] = {}
    for block in document.blocks():
        key = "".join(block.passage.plain.split())
        label = block.typed_label.translate(LOOKALIKES) or printed.get(block.id, "")
        wrong = bool(block.typed_label) and not is_of_level(block, language(document.language))
        blocks.setdefault(key, []).append((block.kind, f"!{label}" if wrong else label))
    for row in rows:
        if not row.kinds or is_annex(row):
            continue
        waiting = blocks.get("".join(row.text.split()), [])
        kind, label = waiting.pop(0) if waiting else (None, "")
        judge(row, kind, label, count, place)


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


def measure(archive: Path, code: str, limit: int, count: Count) -> None:
    """Read the files of one language in an archive."""
    with tarfile.open(archive) as tar:
        members = [m for m in tar if FOLDERS[code] in m.name and m.name.endswith(".xml")]
        for member in members[: limit or None]:
            file = tar.extractfile(member)
            if file is None:
                continue
            spoken = LETTERS.get(Path(member.name).stem[-1:], code)
            place, rows_before, right_before = Path(member.name).name, count.rows, count.right
            for rows in documents(etree.parse(file, etree.XMLParser(recover=True))):
                document = from_text(text_of(rows, ANNEXES[spoken]), spoken).document
                compare(rows, document, count, place)
            count.add_file(place, rows_before, right_before)


def main() -> None:
    """Print the share that was right, and what was not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", nargs="*", type=Path)
    parser.add_argument("--lang", choices=list(FOLDERS), action="append")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--limit", type=int, default=0)
    options = parser.parse_args()
    archives = options.archives or [CORPUS / "ga-75.akn.tar.xz"]
    for code in options.lang or list(FOLDERS):
        count = Count()
        for archive in archives:
            measure(archive, code, options.limit, count)
        share = 100 * count.right / max(count.rows, 1)
        print(f"{code}: {count.right} of {count.rows} paragraphs right ({share:.2f} %)")
        low = count.low_files()
        print("  ", dict(count.kinds))
        print(f"  {len(low)} of {len(count.files)} files below {AIM} %")
        for file, rows, right in low:
            print(f"    {file}: {right} of {rows}")
        for what, times in count.wrong.most_common(15):
            print(f"  {times:5} {what}")
        for line in count.places[: options.show]:
            print("   ", line)


if __name__ == "__main__":
    main()
