"""A table as a value, and the form in which a file keeps it: Akoma Ntoso `table`, `tr`, `th`, `td`.

A draft keeps a table as found (`Block.source`); here is what writers draw of it and what readers of
other files make of theirs. A cell that covers several columns or rows says how many.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from drafter.model.passage import Mark, Note, Passage, Style, cut, joined, marked
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
_JUSTIFICATION = "{http://un.org/akn4un}data-justification"
_WIDTH = "{http://un.org/akn4un}data-width-type"
_BLANKS = " \t\r\n"
_ROW_OF_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_COVERED = 63
"""Columns that Word allows in a table; a cell that says more covers as many."""
_TAGS = {
    Style.BOLD: "b",
    Style.ITALIC: "i",
    Style.EMPHASIS: "i",
    Style.UNDERLINE: "u",
    Style.SUPERSCRIPT: "sup",
    Style.SUBSCRIPT: "sub",
}
_STYLES = {
    "b": Style.BOLD,
    "i": Style.ITALIC,
    "u": Style.UNDERLINE,
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
    "bold": Style.BOLD,
    "italic": Style.ITALIC,
    "underline": Style.UNDERLINE,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its paragraphs, how many columns and rows it covers, whether figures stand right."""

    passages: tuple[Passage, ...] = ()
    columns: int = 1
    rows: int = 1
    at_end: bool = False
    width: int = 0
    """In twentieths of a point, where the file says it."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; `header` where all of its cells are headings."""

    cells: tuple[Cell, ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, in order."""

    rows: tuple[TableRow, ...]

    @property
    def columns(self) -> int:
        """How many columns the widest row has."""
        return max((sum(cell.columns for cell in row.cells) for row in self.rows), default=0)

    @property
    def text(self) -> str:
        """The text, a row a line, its cells parted by tabs."""
        return "\n".join(
            "\t".join(" ".join(p.plain for p in cell.passages) for cell in row.cells)
            for row in self.rows
        )


def table_of(source: str) -> Table | None:
    """Return the table that an element is, or None where it is none, or empty."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root.tag != f"{_AKN}table":
        return None
    rows = (_row(element) for element in root.iter(f"{_AKN}tr"))
    kept = tuple(row for row in rows if row.cells)
    return Table(kept) if kept else None


def _row(element: etree._Element) -> TableRow:
    found = [cell for cell in element if cell.tag in (f"{_AKN}td", f"{_AKN}th")]
    header = bool(found) and all(cell.tag == f"{_AKN}th" for cell in found)
    return TableRow(tuple(map(_cell, found)), header)


def _cell(element: etree._Element) -> Cell:
    passages = [_stripped(_passage(p)) for p in element.iterchildren(f"{_AKN}p")]
    at_end = element.get(_JUSTIFICATION, "").lower() in ("right", "end")
    width = element.get(_WIDTH, "").removesuffix("-dxa")
    return Cell(
        tuple(passages) or (_stripped(_passage(element)),),
        _covered(element.get("colspan")),
        _covered(element.get("rowspan")),
        at_end,
        int(width) if width.isascii() and width.isdigit() else 0,
    )


def _covered(said: str | None) -> int:
    return min(max(int(said), 1), _MOST_COVERED) if said and said.isdecimal() else 1


def _passage(element: etree._Element) -> Passage:
    result = Passage(_words(element.text))
    for child in element:
        if isinstance(child.tag, str):
            result = joined(result, _child(child))
        result = joined(result, Passage(_words(child.tail)))
    return result


def _child(element: etree._Element) -> Passage:
    name = element.tag.rpartition("}")[2]
    if name == "authorialNote":
        sign = element.get("marker", "").strip("()")
        paragraphs = [_stripped(_passage(p)) for p in element] or [_stripped(_passage(element))]
        return Passage(ANCHOR, notes=(Note(joined(*paragraphs), "" if sign.isdigit() else sign),))
    if name in ("eol", "br"):
        return Passage("\n")
    passage = _passage(element)
    whole = Span(0, len(passage.text))
    if name == "a":
        return marked(passage, whole, Style.LINK, element.get("href", ""))
    said = element.get("class", "").lower().split() if name == "span" else [name]
    for style in (_STYLES[word] for word in said if word in _STYLES):
        passage = marked(passage, whole, style)
    return passage


def _words(text: str | None) -> str:
    """Return text with its blanks made single; the element's layout is none of it."""
    words = (text or "").replace(ANCHOR, "")
    return _ROW_OF_BLANKS.sub(" ", words)


def _stripped(passage: Passage) -> Passage:
    text = passage.text
    start = len(text) - len(text.lstrip(_BLANKS))
    return cut(passage, start, max(start, len(text.rstrip(_BLANKS))))


def source_of(table: Table) -> str:
    """Return the element that holds a table."""
    spaces: dict[str | None, str] = {None: _AKN[1:-1]}
    root = etree.Element(f"{_AKN}table", nsmap=spaces)  # type: ignore[arg-type]
    for row in table.rows:
        line = etree.SubElement(root, f"{_AKN}tr")
        for cell in row.cells:
            _write_cell(line, cell, "th" if row.header else "td")
    return etree.tostring(root, encoding="unicode")


def _write_cell(line: etree._Element, cell: Cell, tag: str) -> None:
    element = etree.SubElement(line, f"{_AKN}{tag}")
    for name, count in (("colspan", cell.columns), ("rowspan", cell.rows)):
        if count > 1:
            element.set(name, str(count))
    if cell.at_end:
        element.set(_JUSTIFICATION, "Right")
    for passage in cell.passages or (Passage(),):
        _fill(etree.SubElement(element, f"{_AKN}p"), passage)


def _fill(parent: etree._Element, passage: Passage) -> None:
    notes = iter(passage.notes)
    for text, marks in _stretches(passage):
        holder = parent
        for mark in marks:
            target = {"href": mark.target} if mark.style is Style.LINK else {}
            holder = etree.SubElement(holder, _AKN + _TAGS.get(mark.style, "a"), target)
        if text == ANCHOR:
            note = next(notes, Note(Passage()))
            call = etree.SubElement(holder, f"{_AKN}authorialNote", {"placement": "bottom"})
            call.set("marker", note.sign or "1")
            _fill(etree.SubElement(call, f"{_AKN}p"), note.passage)
        elif len(holder):
            holder[-1].tail = (holder[-1].tail or "") + text
        else:
            holder.text = (holder.text or "") + text


def _stretches(passage: Passage) -> Iterator[tuple[str, Sequence[Mark]]]:
    """Yield stretches under the same marks, each anchor by itself."""
    text = passage.text
    cuts = {0, len(text), *(mark.start for mark in passage.marks), *(m.end for m in passage.marks)}
    for place, character in enumerate(text):
        if character == ANCHOR:
            cuts |= {place, place + 1}
    ends = sorted(cuts)
    for start, end in pairwise(ends):
        yield text[start:end], [m for m in passage.marks if m.start <= start and end <= m.end]
