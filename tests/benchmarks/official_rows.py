"""Official Akoma Ntoso files as the paragraphs that they tag: kind, number, words.

Tables are left out, with the notes in their cells. `printed` puts right what the tagging has
wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from lxml import etree

from drafter.model.document import Kind

ANNEXES = {
    "ar": "المرفق",
    "zh": "附件",
    "en": "Annex",
    "fr": "Annexe",
    "ru": "Приложение",
    "es": "Anexo",
}
APPENDICES = ("التذييل", "附录", "Appendix", "Appendice", "Добавление", "Apéndice")
TYPED = re.compile(
    r"\s*(\(?[a-z]{1,8}\)|[а-я]\)|[㈠-㈩]|\(二?十[一二三四五六七八九]?\)|\d{1,3}\.|[a-z]\."
    r"|\(هـ\)|\([\u0621-\u064aﻫ](?: ?[\u0621-\u064a])?\)|[’‘]\d{1,2}[’‘]|\d{1,3} ?[-–]|\(?\d{1,2}\)"
    r"|\d{1,3}(?=\s+[^\W\d_]\D{80}))\s+(?=\S)"
)
EMPTY_NOTE = "()"
"""What is left of a note's call in Arabic texts, which raise it in parentheses."""
HEADED = re.compile(r"H\d|HCh|heading", re.IGNORECASE)
TABLE_NOTE = "FootnoteText"
BULLETS = set("-–•◦")
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f"))
TOP = re.compile(r"\d+(?:\.| ?[-–])?")
ROMAN = re.compile(r"[ivx]+")
AFTER_LIST = (Kind.PLAIN, Kind.CONTINUATION)
HEADS = (Kind.HEADING, Kind.TITLE)


@dataclass(frozen=True)
class Row:
    """A paragraph of an official text: what it may be called, its number, its words."""

    kinds: tuple[Kind, ...]
    label: str
    text: str
    bold: bool = False
    """Whether all of it is printed bold, as headings are."""
    of_table: bool = False
    """Whether it is a note of a table that was left out."""
    annex: bool = False
    """Whether it begins an annex."""


ANNEX = Row((), "", "", annex=True)
"""Stands for the heading of an annex, which the files leave out."""


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
        rows = [replace(r, kinds=(Kind.OPERATIVE,)) if r.kinds == AFTER_LIST else r for r in rows]
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
            yield Row((*HEADS, *AFTER_LIST), "", words(node), of_table=True)
        elif step == "crossHeading":
            yield Row((Kind.PREAMBULAR, Kind.PLAIN), "", words(node))
        elif step == "paragraph" and is_heading(node):
            yield Row(HEADS, "", words(node))
        elif step == "paragraph":
            bold = is_bold(node)
            yield from (replace(row, bold=bold) for row in paragraph_rows(node, kind))


def is_bold(node: etree._Element) -> bool:
    """Say whether all words of a paragraph without a number are printed bold."""
    spans = [span for span in found(node, "span") if span.get("class") == "bold"]
    bold = "".join("".join(words(span).split()) for span in spans)
    return bool(bold) and bold == "".join(words(node).split())


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
    number = r"( ?[IVX]+| ?[A-DАВС]| ألف| باء| جيم|[一二三四五六七八九十]+| ال[\u0621-\u064a]+)?"
    return bool(re.fullmatch(f"({names}){number}", row.text))


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


def text_of(rows: list[Row], annex: str) -> str:
    """Return the rows as somebody would paste them."""
    return "\n\n".join(pasted(row, annex) for row in rows)


def pasted(row: Row, annex: str) -> str:
    """Return a row as one line; a stop that the file left with the text stands by its number."""
    gap = "" if row.text.startswith(".") else " "
    return f"{row.label}{gap}{row.text or annex}".strip()


def depths(rows: Sequence[Row]) -> Iterator[int]:
    """Yield the level of each row's number by its nesting: how many other forms stand above it.

    The form is that of brackets and stops, and of figures, letters or roman numbers: "a." right
    below "1." is of level 1, below "(a)" of level 2. Without a number the level is 0.
    """
    above: list[str] = []
    for row in rows:
        if not row.label or TOP.fullmatch(row.label):
            above = [] if row.label or Kind.CONTINUATION not in row.kinds else above
            yield 0
            continue
        own = re.sub(r"\w+", "", row.label)
        is_roman = ROMAN.fullmatch(row.label.strip("().")) is not None
        roman, letter = f"{own}roman", f"{own}other"
        form = roman if is_roman and (roman in above or letter not in above) else letter
        above = above[: above.index(form)] if form in above else above
        above.append(form)
        yield len(above)
