"""Ends of paragraphs in a text with tracked changes, where word processors are particular.

Neither Word nor OpenDocument can delete the end of the last paragraph: where the last lines came or
went, the end before them is the one that changes, and the last stays. LibreOffice takes a change at
the end of a paragraph and one of the same author and moment at the beginning of the next for one,
and the end between them with them. Where the first footnote of a Word file is called in a paragraph
that came or went, it forgets that its end did: the end before it is changed then.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from drafter.compare.pieces import Change
from drafter.exports.sheet import Line


def settled_end(lines: list[Line]) -> list[Line]:
    """Return the lines with a last one whose end is kept, the same text in both readings."""
    first = len(lines)
    while first and lines[first - 1].mark is not Change.KEPT:
        first -= 1
    head, tail = lines[:first], lines[first:]
    gone = [line for line in tail if line.mark is Change.DELETED]
    come = [line for line in tail if line.mark is Change.INSERTED]
    if gone and come:
        last = replace(come[-1], runs=(*gone[-1].runs, *come[-1].runs), mark=Change.KEPT)
        return [*head, *gone[:-1], *come[:-1], last]
    if tail and head:
        head[-1] = replace(head[-1], mark=tail[-1].mark)
        tail[-1] = replace(tail[-1], mark=Change.KEPT)
    elif tail:
        tail[-1] = replace(tail[-1], mark=Change.KEPT)
    return [*head, *tail]


def first_note_freed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with the first that calls a note keeping its end, where it can.

    It can after a paragraph of its own style: word processors give joined ones the latter's.
    """
    row = list(lines)
    place = next((n for n, line in enumerate(row) if _calls(line)), None)
    if place is None or not _is_whole(row[place]):
        return row
    line, first = row[place], place
    while first and row[first - 1].mark is not Change.KEPT:
        first -= 1
    if not first or not _is_alike(row[first - 1], line):
        return row
    before = [other for other in row[first:place] if other.mark is line.mark]
    others = [other for other in row[first:place] if other.mark is not line.mark]
    upper = replace(row[first - 1], mark=line.mark)
    freed = replace(line, mark=Change.KEPT)
    return [*row[: first - 1], upper, *before, freed, *others, *row[place + 1 :]]


def _is_whole(line: Line) -> bool:
    """Say whether a paragraph came or went with all that is in it."""
    return line.mark is not Change.KEPT and all(run.change is line.mark for run in line.runs)


def _calls(line: Line) -> bool:
    return any(run.note is not None for run in line.runs)


def _is_alike(upper: Line, lower: Line) -> bool:
    """Say whether two paragraphs differ in nothing of weight that their ends hold."""
    lines = (upper, lower)
    styles = {replace(n.style, before=0.0, after=0.0, keep_next=False) for n in lines}
    return len(styles) == 1 and upper.label is None and lower.label is None


def told_apart(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines; changes on both sides of an end that is kept are dated a little apart."""
    last: Line | None = None
    for line in lines:
        if last is not None and _touching(last, line):
            last = replace(line, late=not last.late)
        else:
            last = line
        yield last


def _touching(upper: Line, lower: Line) -> bool:
    if upper.mark is not Change.KEPT or not upper.runs or not lower.runs:
        return False
    return upper.runs[-1].change is lower.runs[0].change is not Change.KEPT
