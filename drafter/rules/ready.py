"""What stands between a draft and its submission: the findings by what is to be done about them.

Form, mistakes, gaps and missing facts of the cover stand in the way; what the index does not
confirm, matters of style, dismissed findings and an attached earlier text are worth a look.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafter.model.document import Document, DocumentKind, Front, Organ
from drafter.rules.check import Checked
from drafter.rules.rule import Family, Finding

_GAPS = frozenset({"unfinished_gap", "brackets_left"})
_UNCONFIRMED = "unconfirmed_citation"

COVER: dict[DocumentKind, tuple[str, ...]] = {
    DocumentKind.REQUEST: ("session", "item_title"),
    DocumentKind.RESOLUTION: ("session", "agenda_item", "sponsors"),
    DocumentKind.DECISION: ("session", "agenda_item", "sponsors"),
    DocumentKind.AMENDMENT: ("session", "agenda_item", "sponsors"),
}
"""Lines of the cover without which the Secretariat cannot take a draft (rules of procedure of the
General Assembly, 14, 20, 78); the symbol is the Secretariat's own."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to do or to look at: messages `ready.<key>` name it.

    `finding` is the first of `count`; `line` the line of the cover where that is what is missing.
    """

    key: str
    count: int = 1
    finding: Finding | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is in the way, and what is worth a look before."""

    obstacles: tuple[Point, ...]
    advice: tuple[Point, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is in the way."""
        return not self.obstacles


def readiness(checked: Checked) -> Readiness:
    """Return what stands between a checked draft and its submission."""
    document = checked.document
    missing = _missing(COVER[document.kind], document.front)
    obstacles = (*_points(checked, ("form", "mistakes", "gaps")), *missing)
    advice = list(_points(checked, ("unconfirmed", "style")))
    if document.dismissals:
        advice.append(Point("dismissed", len(document.dismissals)))
    if document.base is not None:
        advice.append(Point("tracked"))
    if _is_circulated(document):
        advice.append(Point("day_before", line="agenda_item"))
    return Readiness(obstacles, tuple(advice))


def _is_circulated(document: Document) -> bool:
    """Say whether rules 78 and 120 of the General Assembly hold: no vote on what came that day.

    The draft knows no meeting; its sponsors do. Sheet: deadline-day-before.
    """
    assembly = document.front.organ is Organ.GENERAL_ASSEMBLY
    return assembly and document.kind is not DocumentKind.REQUEST


def _points(checked: Checked, keys: tuple[str, ...]) -> Iterator[Point]:
    for key in keys:
        found = [finding for finding in checked.findings if _key(finding) == key]
        if found:
            yield Point(key, len(found), found[0])


def _key(finding: Finding) -> str:
    """Return under which heading a finding is told; other information under none."""
    if finding.rule in _GAPS:
        return "gaps"
    if finding.rule == _UNCONFIRMED:
        return "unconfirmed"
    headings = {Family.REQUIRED: "form", Family.MISTAKE: "mistakes", Family.STYLE: "style"}
    return headings.get(finding.family, "")


def _missing(lines: tuple[str, ...], front: Front) -> Iterator[Point]:
    for line in lines:
        if not getattr(front, line):
            yield Point(f"no_{line}", line=line)
