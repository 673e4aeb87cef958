"""The way from a finding, or a point of the summary, to its place in the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.rules.ready import Point
from drafter.rules.rule import Finding

if TYPE_CHECKING:
    from ui.desk import Desk


def to_finding(desk: Desk, finding: Finding) -> None:
    """Select what a finding is about; put the keyboard into the line of the cover that it means."""
    if not finding.block:
        desk.raise_tab("cover")
        desk.cover.go_to(finding.line)
        return
    standing = desk.draft.edit.findings
    for block in desk.signals.document.blocks():
        if block.id == finding.block:
            span = next((s.span for s in standing.of(block) if s.finding == finding), None)
            if span is None:
                desk.draft.go_to(block.id)
            else:
                desk.draft.select(block.id, span)


def to_point(desk: Desk, point: Point) -> None:
    """Show the first finding of a point, the line of the cover, or the panel that tells more."""
    if point.finding is not None:
        to_finding(desk, point.finding)
    elif point.line:
        desk.raise_tab("cover")
        desk.cover.go_to(point.line)
    else:
        desk.raise_tab("base" if point.key == "tracked" else "findings")
    desk.window().activateWindow()
