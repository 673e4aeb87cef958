"""Tables of other people's files to lines.

A document has no tables to be edited; their text must be seen, searched, checked and printed all
the same. A table that only places text (one column, or two blocks of signatures side by side)
gives the lines that it places; any other gives a line for each row, its cells parted by tabs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import Gathered, row_of
from drafter.numbering.typed import split

Cell = Sequence[Paragraph]
Row = Sequence[Cell]

_MOST_PLACED_ROWS = 2
_MOST_PLACED_COLUMNS = 3


def lines_of(rows: Sequence[Row], gathered: Gathered) -> tuple[Paragraph, ...]:
    """Return the lines of a table, and count it where its rows became lines."""
    kept = [[_filled(cell) for cell in row] for row in rows]
    kept = [row for row in kept if any(row)]
    if kept and all(map(_is_numbered, kept)):
        return tuple(line for row in kept for line in _numbered(row))
    if _places_text(kept):
        return tuple(paragraph for row in kept for cell in row for paragraph in cell)
    if kept:
        gathered.count("tables_as_rows")
    return tuple(row_of(row) for row in kept)


def _filled(cell: Cell) -> list[Paragraph]:
    return [paragraph for paragraph in cell if paragraph.text or paragraph.label]


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
