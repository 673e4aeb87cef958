"""The findings that stand now: those of the last check, each where an edit since has moved it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from drafter.model.document import Block, BlockId
from drafter.rules.check import Checked
from drafter.rules.rule import Family, Finding
from drafter.text.span import Span
from ui.editor.differences import carried

SEVERITY = tuple(Family)
"""From the gravest down."""


class Standing(NamedTuple):
    """A finding and where it stands in the present text of its block."""

    finding: Finding
    span: Span


class Place(NamedTuple):
    """A stretch of the n-th paragraph of the text."""

    row: int
    span: Span


class Findings:
    """The findings of a check, by block."""

    def __init__(self, checked: Checked | None = None) -> None:
        by_block: defaultdict[BlockId, list[Finding]] = defaultdict(list)
        for finding in checked.findings if checked else ():
            if finding.block:
                by_block[finding.block].append(finding)
        self._by_block = dict(by_block)
        self._texts: dict[BlockId, str] = {}
        if checked and by_block:
            blocks = checked.document.blocks()
            self._texts = {block.id: block.text for block in blocks if block.id in by_block}

    def of(self, block: Block) -> list[Standing]:
        """Return what stands of a block; a finding whose words were edited since stands no more."""
        found = self._by_block.get(block.id)
        if found is None:
            return []
        before = self._texts.get(block.id, block.text)
        places = [(finding, carried(finding.span, before, block.text)) for finding in found]
        return [Standing(finding, span) for finding, span in places if span is not None]

    def at(self, block: Block, offset: int) -> list[Standing]:
        """Return what stands at a place of a block, the gravest first."""
        there = [s for s in self.of(block) if s.span.start <= offset <= max(s.span.end, 1)]
        return sorted(there, key=lambda s: (SEVERITY.index(s.finding.family), len(s.span)))

    def places(self, row: Sequence[Block]) -> list[Place]:
        """Return where findings stand in a row of blocks, in order."""
        return sorted(
            Place(number, standing.span)
            for number, block in enumerate(row)
            for standing in self.of(block)
        )


def nearest(places: list[Place], here: Place, step: int, visited: Place | None) -> Place | None:
    """Return the next (1) or the previous (-1) place from `here`, around the ends.

    Several may begin at one place: the one `visited` last, if it begins here, leads to the next.
    """
    row = sorted(set(places))
    if not row:
        return None
    if visited is not None and visited in row and _start(visited) == _start(here):
        return row[(row.index(visited) + step) % len(row)]
    if step > 0:
        return next((place for place in row if place > here), row[0])
    return next((place for place in reversed(row) if _start(place) < _start(here)), row[-1])


def _start(place: Place) -> tuple[int, int]:
    return place.row, place.span.start


def gravest(families: list[Family]) -> Family:
    """Return the gravest of some families."""
    return min(families, key=SEVERITY.index)
