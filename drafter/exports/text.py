"""Plain text: cover, paragraphs with labels, signatures, annexes; the notes at the end."""

from collections.abc import Iterator
from itertools import groupby, zip_longest
from textwrap import wrap
from unicodedata import east_asian_width

from drafter.compare.pieces import Change
from drafter.exports.grids import placed
from drafter.exports.sheet import Grid, Line, Sheet

_WIDEST, _NARROWEST = 100, 8
"""Characters in a line of a table, and in a column whose words are longer than its share."""


def write(sheet: Sheet) -> bytes:
    """Return the sheet as UTF-8 text; a blank line between paragraphs, notes called by [1]."""
    paragraphs = [_paragraph(line) for line in sheet.lines]
    paragraphs += [f"{_call(note.sign)} {_words(note.line)}" for note in sheet.notes]
    return ("\n\n".join(paragraphs) + "\n").encode("utf-8")


def _paragraph(line: Line) -> str:
    if line.table is not None:
        return _table(line.table)
    return f"{line.label.text} {_words(line)}" if line.label else _words(line)


def _table(grid: Grid) -> str:
    """Return a table with its columns one below the other, a rule under their heads."""
    rows = [
        [(at, " / ".join(map(_words, cell.lines)) if cell else "") for at, cell in row]
        for row in placed(grid)
    ]
    widths = _widths(grid, rows)
    heads = sum(row.header for row in grid.rows)
    lines: list[str] = []
    for n, row in enumerate(rows):
        if heads and n == heads:
            lines.append("-" * (sum(widths) + 2 * (len(widths) - 1)))
        lines += _wrapped(row, widths)
    return "\n".join(lines)


def _widths(grid: Grid, rows: list[list[tuple[int, str]]]) -> list[int]:
    """Return the columns' widths: those of their words, or parts of a page where these are long."""
    longest = [1] * len(grid.widths)
    for row in rows:
        ends = [*(at for at, _ in row[1:]), len(longest)]
        for (at, text), end in zip(row, ends, strict=True):
            if end == at + 1:
                longest[at] = max(longest[at], _width(text))
    if sum(longest) <= _WIDEST:
        return longest
    shares = (max(int(_WIDEST * width / sum(grid.widths)), _NARROWEST) for width in grid.widths)
    return [min(share, most) for share, most in zip(shares, longest, strict=True)]


def _wrapped(row: list[tuple[int, str]], widths: list[int]) -> Iterator[str]:
    """Yield the lines of a row, each cell wrapped within its columns."""
    ends = [*(at for at, _ in row[1:]), len(widths)]
    rooms = [
        sum(widths[at:end]) + 2 * (end - at - 1) for (at, _), end in zip(row, ends, strict=True)
    ]
    cells = [_pieces(text, room) for (_, text), room in zip(row, rooms, strict=True)]
    for pieces in zip_longest(*cells, fillvalue=""):
        parts = (p + " " * (room - _width(p)) for p, room in zip(pieces, rooms, strict=True))
        yield "  ".join(parts).rstrip()


def _pieces(text: str, room: int) -> list[str]:
    wide = _width(text) > len(text)
    return wrap(text, max(room // 2 if wide else room, 1)) or [""]


def _width(text: str) -> int:
    """Return how many columns a text takes where each Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


_CHANGES = {Change.INSERTED: "{{+{}+}}", Change.DELETED: "[-{}-]"}
"""How changes are written in plain text since wdiff."""


def _words(line: Line) -> str:
    result = []
    for change, runs in groupby(line.runs, key=lambda run: run.change):
        words = "".join(run.text if run.note is None else _call(run.text) for run in runs)
        result.append(_CHANGES.get(change, "{}").format(words))
    return "".join(result)


def _call(sign: str) -> str:
    return f"[{sign}]" if sign.isalnum() else sign
