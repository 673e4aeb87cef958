"""Check a document: all rules over all blocks, and only what changed since the last time.

Blocks are values: a block that is the same object, in the same situation, has the same findings.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from drafter.model.document import Block, BlockId, Document, Kind, Part
from drafter.rules import RULES
from drafter.rules.dismissed import without_dismissed
from drafter.rules.reading import (
    Neighbours,
    Placed,
    Reading,
    Situation,
    neighbours_of,
    situation_of,
)
from drafter.rules.rule import Fault, Finding, PartOutline, Row, Rule, Whole

Facts = tuple[tuple[int, Placed[Any]], ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is known of one block; it holds the block so that its identity stays its own."""

    block: Block
    situation: Situation
    beside: Neighbours
    findings: tuple[Finding, ...] = ()
    facts: Facts = ()

    def is_of(self, block: Block, situation: Situation, beside: Neighbours) -> bool:
        """Say whether nothing that a rule may look at has changed."""
        return self.block is block and self.situation is situation and self.beside == beside


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a rule said of a row of facts."""

    whole: Whole
    row: tuple[Placed[Any], ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A document and its findings in document order; the rest serves the next check."""

    document: Document
    findings: tuple[Finding, ...]
    entries: dict[int, _Entry] = field(default_factory=dict, repr=False, compare=False)
    judged: dict[str, _Judged] = field(default_factory=dict, repr=False, compare=False)


def check(document: Document, previous: Checked | None = None) -> Checked:
    """Return the findings of a document; what `previous` knows of unchanged blocks is used."""
    entries = _entries(document, previous.entries if previous else {})
    judged = _judged(document, entries, previous.judged if previous else {})
    found = [finding for entry in entries.values() for finding in entry.findings]
    found += (finding for verdict in judged.values() for finding in verdict.findings)
    ordered = tuple(_in_order(document, found)) if found else ()
    return Checked(document, without_dismissed(document, ordered), entries, judged)


def _entries(document: Document, known: dict[int, _Entry]) -> dict[int, _Entry]:
    result: dict[int, _Entry] = {}
    for part in document.parts:
        situation = situation_of(document, part)
        for block, beside in zip(part.blocks, neighbours_of(part.blocks), strict=True):
            entry = known.get(id(block))
            if entry is None or not entry.is_of(block, situation, beside):
                entry = _entry(block, situation, beside)
            result[id(block)] = entry
    return result


def _entry(block: Block, situation: Situation, beside: Neighbours) -> _Entry:
    if block.kind is Kind.OPAQUE:
        return _Entry(block, situation, beside)
    reading = Reading(block, situation, beside)
    alone, rows = _rules_for(situation)
    findings = tuple(
        _finding(rule, fault, block.id)
        for rule in alone
        for fault in rule.check(reading)  # type: ignore[operator]
    )
    return _Entry(block, situation, beside, findings, tuple(_facts(reading, rows)))


def _facts(
    reading: Reading, rows: Iterable[tuple[int, Row[Any]]]
) -> Iterator[tuple[int, Placed[Any]]]:
    taken: dict[object, Placed[Any]] = {}
    for number, row in rows:
        placed = taken.get(row.take)
        if placed is None:
            place = reading.situation.part_id, reading.block.id
            placed = taken[row.take] = Placed(*place, row.take(reading))
        if placed.fact is not None:
            yield number, placed


@lru_cache(maxsize=512)
def _rules_for(situation: Situation) -> tuple[tuple[Rule, ...], tuple[tuple[int, Row[Any]], ...]]:
    held = [(number, rule) for number, rule in enumerate(RULES) if rule.holds(situation)]
    alone = tuple(rule for _, rule in held if not isinstance(rule.check, Row))
    rows = tuple((number, rule.check) for number, rule in held if isinstance(rule.check, Row))
    return alone, rows


def _judged(
    document: Document, entries: dict[int, _Entry], known: dict[str, _Judged]
) -> dict[str, _Judged]:
    taken: dict[int, list[Placed[Any]]] = {}
    for entry in entries.values():
        for number, placed in entry.facts:
            taken.setdefault(number, []).append(placed)
    whole = whole_of(document)
    result: dict[str, _Judged] = {}
    for number, rule in enumerate(RULES):
        if not isinstance(rule.check, Row) or document.language not in rule.languages:
            continue
        row = tuple(taken.get(number, ()))
        before = known.get(rule.id)
        if before is not None and before.row == row and before.whole == whole:
            result[rule.id] = before
            continue
        faults = rule.check.judge(whole, row)
        findings = tuple(_finding(rule, fault, fault.block) for fault in faults)
        result[rule.id] = _Judged(whole, row, findings)
    return result


def whole_of(document: Document) -> Whole:
    """Return what a document is, without its text."""
    parts = tuple(_outline(document, part) for part in document.parts)
    return Whole(document.kind, document.language, document.front, parts)


def _outline(document: Document, part: Part) -> PartOutline:
    first = part.blocks[0].id if part.blocks else ""
    empty = not any(block.text.strip() or block.source for block in part.blocks)
    profile = situation_of(document, part).profile
    return PartOutline(part.id, part.kind, part.depth, profile, first, empty)


def _finding(rule: Rule, fault: Fault, block: BlockId) -> Finding:
    return Finding(
        rule.id,
        rule.family,
        fault.block or block,
        fault.span,
        fault.message or rule.id,
        fault.arguments,
        fault.fixes,
        fault.line,
    )


def _in_order(document: Document, found: list[Finding]) -> list[Finding]:
    order = {block.id: number for number, block in enumerate(document.blocks())}
    return sorted(found, key=lambda f: (order.get(f.block, -1), f.span, f.rule))
