"""What a check knows of each part, and how little of it an edit makes unknown.

Blocks are values: a block that is the same object, in the same situation, beside the same kinds,
has the same findings and facts. So of a changed part only the stretch between the blocks that its
two ends share with the part before is read; what this costs does not grow with the part.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import is_
from typing import Any, NamedTuple

from drafter.model.document import Block, BlockId, Kind, Part
from drafter.rules import RULES
from drafter.rules.reading import (
    Neighbours,
    Placed,
    Reading,
    Situation,
    closing_before,
    neighbours_at,
)
from drafter.rules.rule import Family, Fault, Finding, Row, Rule

Facts = tuple[tuple[int, Placed[Any]], ...]
Rows = dict[int, tuple[Placed[Any], ...]]


class Entry(NamedTuple):
    """What is known of one block; it holds the block so that its identity stays its own."""

    block: Block
    beside: Neighbours
    findings: tuple[Finding, ...] = ()
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a part: an entry for each block, and the facts of each rule in order."""

    part: Part
    situation: Situation
    entries: tuple[Entry, ...]
    rows: Rows


def known_of(part: Part, situation: Situation, before: Known | None) -> Known:
    """Return what is known of a part; what was known before of unchanged blocks is used."""
    if before is None or before.situation is not situation:
        before = Known(Part(part.id, part.kind, ()), situation, (), {})
    old, new = before.part.blocks, part.blocks
    if old is new:
        return Known(part, situation, before.entries, before.rows)
    first, last = _changed(old, new)
    shift = len(new) - len(old)
    # The block behind the stretch stands beside another one now.
    last = min(last + 1, len(new))
    first, beside = _neighbours(new, before.entries, (first, last), shift)
    gone = before.entries[first : last - shift]
    kept = {id(entry.block): entry for entry in gone}
    fresh = tuple(
        _entry(block, situation, near, kept.get(id(block)))
        for block, near in zip(new[first:last], beside, strict=True)
    )
    entries = (*before.entries[:first], *fresh, *before.entries[last - shift :])
    order = {block.id: place for place, block in enumerate(old)}
    rows = _spliced(before.rows, order, (first, last - shift), (gone, fresh))
    return Known(part, situation, entries, rows)


def _changed(old: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[int, int]:
    """Return the stretch of the new blocks between the ends that both share."""
    shorter = min(len(old), len(new))
    first = _shared(old, new, shorter)
    last = _shared(old[first:][::-1], new[first:][::-1], shorter - first)
    return first, len(new) - last


def _shared(one: tuple[Block, ...], other: tuple[Block, ...], most: int) -> int:
    """Return how many blocks at the beginning are the same objects."""
    same = list(map(is_, one, other))
    return same.index(False) if False in same else most


def _neighbours(
    blocks: tuple[Block, ...], entries: tuple[Entry, ...], stretch: tuple[int, int], shift: int
) -> tuple[int, list[Neighbours]]:
    """Return where the stretch with other neighbours begins, and the neighbours in it."""
    first, last = stretch
    behind = entries[last - shift] if last < len(blocks) else None
    closing = closing_before(behind.block, behind.beside.closing) if behind else True
    found: list[Neighbours] = []
    for place in range(last - 1, -1, -1):
        beside = neighbours_at(blocks, place, closing)
        if place < first and entries[place].beside == beside:
            break
        found.append(beside)
        closing = closing_before(blocks[place], closing)
    return last - len(found), found[::-1]


def _entry(block: Block, situation: Situation, beside: Neighbours, before: Entry | None) -> Entry:
    if before is not None and before.beside == beside:
        return before
    if block.kind is Kind.OPAQUE:
        return Entry(block, beside)
    reading = Reading(block, situation, beside)
    alone, rows = _rules_for(situation)
    findings = [
        finding_of(rule, fault, block.id, situation.language)
        for rule in alone
        for fault in rule.check(reading)  # type: ignore[operator]
    ]
    return Entry(block, beside, tuple(sorted(findings, key=place_in_block)), _facts(reading, rows))


def _facts(reading: Reading, rows: Iterable[tuple[int, Row[Any]]]) -> Facts:
    taken: dict[object, Placed[Any]] = {}
    found = []
    for number, row in rows:
        placed = taken.get(row.take)
        if placed is None:
            place = reading.situation.part_id, reading.block.id
            placed = taken[row.take] = Placed(*place, row.take(reading))
        if placed.fact is not None:
            found.append((number, placed))
    return tuple(found)


@lru_cache(maxsize=512)
def _rules_for(situation: Situation) -> tuple[tuple[Rule, ...], tuple[tuple[int, Row[Any]], ...]]:
    held = [(number, rule) for number, rule in enumerate(RULES) if rule.holds(situation)]
    alone = tuple(rule for _, rule in held if not isinstance(rule.check, Row))
    rows = tuple((number, rule.check) for number, rule in held if isinstance(rule.check, Row))
    return alone, rows


def _spliced(
    rows: Rows,
    order: dict[BlockId, int],
    stretch: tuple[int, int],
    entries: tuple[tuple[Entry, ...], tuple[Entry, ...]],
) -> Rows:
    """Return the rows with other facts for a stretch; a row without a difference stays itself."""
    gone, come = map(_gathered, entries)
    result = dict(rows)
    for number in gone.keys() | come.keys():
        if gone.get(number) == come.get(number):
            continue
        row = rows.get(number, ())
        start, end = (bisect_left(row, place, key=lambda p: order[p.block]) for place in stretch)
        result[number] = (*row[:start], *come.get(number, ()), *row[end:])
    return result


def _gathered(entries: Iterable[Entry]) -> dict[int, list[Placed[Any]]]:
    found: dict[int, list[Placed[Any]]] = {}
    for entry in entries:
        for number, placed in entry.facts:
            found.setdefault(number, []).append(placed)
    return found


def finding_of(rule: Rule, fault: Fault, block: BlockId, language: str) -> Finding:
    """Return a fault of a rule as a finding; `block` where the fault names none."""
    mere = language in rule.information_in
    return Finding(
        rule.id,
        Family.INFORMATION if mere else fault.family or rule.family,
        fault.block or block,
        fault.span,
        fault.message or rule.id,
        fault.arguments,
        fault.fixes,
        fault.line,
    )


def place_in_block(finding: Finding) -> tuple[Any, ...]:
    """Return what findings of one block are sorted by."""
    return finding.span, finding.rule


def alone_in(known: Iterable[Known]) -> Iterator[tuple[BlockId, tuple[Finding, ...]]]:
    """Yield every block with what was found in it alone, in document order."""
    for part in known:
        for entry in part.entries:
            yield entry.block.id, entry.findings
