"""What somebody did to the widget, typing, dropping or composing, told as an edit of the draft."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextDocument

from drafter.model.document import Block
from ui.editor.differences import difference
from ui.editor.gestures import Selection, Spot
from ui.positions import points, shown


class Reading(NamedTuple):
    """What the widget has instead of the selection: texts, one for each paragraph."""

    selection: Selection
    texts: tuple[str, ...]


def read(widget: QTextDocument, row: Sequence[Block], since: int, until: int) -> Reading | None:
    """Return what was done to the widget from `since` to `until`, or None where nothing was.

    `row` is what the widget showed before, a block for each of its paragraphs.
    """
    if not row:
        return None
    first = min(widget.findBlock(since).blockNumber(), len(row) - 1)
    if widget.blockCount() == len(row):
        last = widget.findBlock(until).blockNumber()
        changed = [n for n in range(first, max(last, first) + 1) if _differs(widget, row, n)]
        if not changed:
            return None
        return _between(widget, row, changed[0], changed[-1] + 1, changed[-1] + 1, since)
    tail = _equal_tail(widget, row, first)
    return _between(widget, row, first, len(row) - tail, widget.blockCount() - tail, since)


def _between(
    widget: QTextDocument, row: Sequence[Block], first: int, old_end: int, new_end: int, since: int
) -> Reading:
    texts = [widget.findBlockByNumber(n).text() for n in range(first, new_end)]
    head, tail = row[first], row[old_end - 1]
    hint = since - widget.findBlockByNumber(first).position()
    if old_end - first == len(texts) == 1:
        place = points(texts[0], max(hint, 0))
        change = difference(shown(head.text), texts[0], place)
        ends = Selection(Spot(head.id, change.start), Spot(head.id, change.end))
        return Reading(ends, (change.new,))
    before = difference(shown(head.text), texts[0]).start
    after = difference(shown(tail.text)[::-1], texts[-1][::-1]).start
    if first == old_end - 1:
        after = min(after, len(tail.text) - before)
    if len(texts) == 1:
        after = min(after, len(texts[0]) - before)
    texts[-1] = texts[-1][: len(texts[-1]) - after]
    texts[0] = texts[0][before:]
    ends = Selection(Spot(head.id, before), Spot(tail.id, len(tail.text) - after))
    return Reading(ends, tuple(texts))


def _differs(widget: QTextDocument, row: Sequence[Block], number: int) -> bool:
    return widget.findBlockByNumber(number).text() != shown(row[number].text)


def _equal_tail(widget: QTextDocument, row: Sequence[Block], first: int) -> int:
    most = min(len(row), widget.blockCount()) - first - 1
    paragraph, tail = widget.lastBlock(), 0
    while tail < most and paragraph.text() == shown(row[-1 - tail].text):
        paragraph, tail = paragraph.previous(), tail + 1
    return tail
