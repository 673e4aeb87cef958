"""Check a document: all rules over all blocks, and only what changed since the last time."""

from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from drafter.model.document import BlockId, Document, DocumentKind, Part
from drafter.rules import RULES
from drafter.rules.dismissed import without_dismissed
from drafter.rules.known import Known, alone_in, finding_of, known_of, place_in_block
from drafter.rules.reading import Placed, situation_of
from drafter.rules.rule import Finding, PartOutline, Row, Whole

_Rows = tuple[tuple[Placed[Any], ...], ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a rule said of its facts; there is a row of them for each part."""

    whole: Whole
    rows: _Rows
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A document and its findings in document order; the rest serves the next check."""

    document: Document
    findings: tuple[Finding, ...]
    known: dict[str, Known] = field(default_factory=dict, repr=False, compare=False)
    judged: dict[str, _Judged] = field(default_factory=dict, repr=False, compare=False)


def check(
    document: Document, previous: Checked | None = None, base: Document | None = None
) -> Checked:
    """Return the findings of a document; what `previous` knows of unchanged blocks is used.

    `base` is the earlier text that the document remembers: amendments are held against it.
    """
    before = previous.known if previous else {}
    known = {
        part.id: known_of(part, situation_of(document, part), before.get(part.id))
        for part in document.parts
    }
    judged = _judged(whole_of(document, base), known, previous.judged if previous else {})
    findings = tuple(_in_order(known, judged))
    return Checked(document, without_dismissed(document, findings), known, judged)


def _judged(
    whole: Whole, known: dict[str, Known], before: dict[str, _Judged]
) -> dict[str, _Judged]:
    result: dict[str, _Judged] = {}
    for number, rule in enumerate(RULES):
        if not isinstance(rule.check, Row) or whole.language not in rule.languages:
            continue
        rows = tuple(part.rows.get(number, ()) for part in known.values())
        last = before.get(rule.id)
        if last is not None and last.rows == rows and last.whole == whole:
            result[rule.id] = last
            continue
        faults = rule.check.judge(whole, tuple(chain.from_iterable(rows)))
        code = whole.language
        findings = tuple(finding_of(rule, fault, fault.block, code) for fault in faults)
        result[rule.id] = _Judged(whole, rows, findings)
    return result


def whole_of(document: Document, base: Document | None = None) -> Whole:
    """Return what a document is, without its text."""
    parts = tuple(_outline(document, part) for part in document.parts)
    amended = base if document.kind is DocumentKind.AMENDMENT else None
    return Whole(document.kind, document.language, document.front, parts, amended)


def _outline(document: Document, part: Part) -> PartOutline:
    first = part.blocks[0].id if part.blocks else ""
    empty = not any(block.text.strip() or block.source for block in part.blocks)
    profile = situation_of(document, part).profile
    return PartOutline(part.id, part.kind, part.depth, profile, first, empty, part.heading)


def _in_order(known: dict[str, Known], judged: dict[str, _Judged]) -> list[Finding]:
    """Return all findings in document order; first those of no block, of the cover."""
    placed: dict[BlockId, list[Finding]] = {}
    for verdict in judged.values():
        for finding in verdict.findings:
            placed.setdefault(finding.block, []).append(finding)
    found: list[Finding] = []
    for block, alone in alone_in(known.values()):
        more = placed.pop(block, None) if placed else None
        found += sorted((*alone, *more), key=place_in_block) if more else alone
    return sorted(chain.from_iterable(placed.values()), key=place_in_block) + found
