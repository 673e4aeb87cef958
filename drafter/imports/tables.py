"""Tables of other people's files: those that are tables stay, those that place text become lines.

A table that only places text (one column, numbers beside their paragraphs, or two blocks of
signatures side by side) gives the lines that it places; any other is kept as a table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import Gathered
from drafter.model.passage import Passage, joined
from drafter.model.table import Cell, Table, TableRow
from drafter.numbering.typed import split


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell as read: its paragraphs, what it covers, whether it is a heading, and its side."""

    paragraphs: Sequence[Paragraph]
    columns: int = 1
    rows: int = 1
    header: bool = False
    at_end: bool = False
    """Whether its text stands where reading ends, as figures do."""


Row = Sequence[Sequence[Paragraph]]

_MOST_PLACED_ROWS = 2
_MOST_PLACED_COLUMNS = 3


def lines_of(rows: Sequence[Sequence[ReadCell]], gathered: Gathered) -> tuple[Paragraph, ...]:
    """Return the lines that a table places, or the table as one paragraph, and count it then."""
    kept = [[_filled(cell) for cell in row] for row in rows]
    kept = [row for row in kept if any(row)]
    if kept and all(map(_is_numbered, kept)):
        return tuple(line for row in kept for line in _numbered(row))
    if _places_text(kept):
        return tuple(paragraph for row in kept for cell in row for paragraph in cell)
    if not kept:
        return ()
    gathered.count("opaque_kept")
    table = Table(tuple(_row(row) for row in rows if row))
    return (Paragraph(Passage(table.text), row=True, table=table),)


def _row(row: Sequence[ReadCell]) -> TableRow:
    return TableRow(tuple(map(_cell, row)), header=all(cell.header for cell in row))


def _cell(cell: ReadCell) -> Cell:
    passages = tuple(map(_with_label, cell.paragraphs))
    return Cell(passages, cell.columns, cell.rows, cell.at_end)


def _with_label(paragraph: Paragraph) -> Passage:
    if not paragraph.label:
        return paragraph.passage
    return joined(Passage(f"{paragraph.label} "), paragraph.passage)


def _filled(cell: ReadCell) -> list[Paragraph]:
    return [paragraph for paragraph in cell.paragraphs if paragraph.text or paragraph.label]


def _is_numbered(row: Row) -> bool:
    """Say whether a row of two cells is a number and its paragraph, or the paragraph alone."""
    if len(row) != 2 or not row[1]:
        return False
    if not row[0]:
        return True
    label = split(row[0][0].text)
    return len(row[0]) == 1 and label is not None and label.start == len(row[0][0].text)


def _numbered(row: Row) -> Iterator[Paragraph]:
    label = split(row[0][0].text) if row[0] else None
    first = row[1][0]
    yield replace(first, label=label.label) if label and not first.label else first
    yield from row[1][1:]


def _places_text(rows: Sequence[Row]) -> bool:
    """Say whether a table only places text on the page."""
    if all(sum(bool(cell) for cell in row) == 1 for row in rows):
        return True
    few = len(rows) <= _MOST_PLACED_ROWS and all(len(row) <= _MOST_PLACED_COLUMNS for row in rows)
    return few and any(len(cell) > 1 for row in rows for cell in row)
