"""Ends of paragraphs in a text with tracked changes, where word processors are particular.

Neither Word nor OpenDocument can delete the end of the last paragraph: where the last lines came or
went, the end before them is the one that changes, and the last stays. LibreOffice takes a change at
the end of a paragraph and one of the same author and moment at the beginning of the next for one,
and the end between them with them.
"""

from collections.abc import Iterable, Iterator
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
