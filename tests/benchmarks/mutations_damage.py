"""What a damage is, and whether the rules find it.

A sort of damage takes an official text and yields damaged copies of it, each damaged at one place
where this makes sense. It is found when a rule that claims to catch it says something new there.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random

from drafter.model.document import Block, Document, Kind, PartKind
from drafter.rules import RULES
from drafter.rules.check import Checked, check
from drafter.rules.reading import Reading, Situation, neighbours_of, situation_of
from drafter.rules.rule import EVERY_LANGUAGE, Finding
from drafter.text.span import Span

NEAR = 3
"""Code points between the damage and a finding that still stands at the place."""
COVER = ""
"""The place of a damage on the cover."""
CLAUSES = (Kind.PREAMBULAR, Kind.OPERATIVE)
_BY_ID = {rule.id: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged document and the place: a span of a block, or all of it where no span is given.

    `base` is the text that the damaged one is held against.
    """

    document: Document
    block: str
    span: Span | None = None
    base: Document | None = None


@dataclass(frozen=True)
class Text:
    """An official text as damages look at it: its blocks as rules read them."""

    document: Document

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every block of every part, in order."""
        return tuple(
            Reading(block, situation_of(self.document, part), beside)
            for part in self.document.parts
            for block, beside in zip(part.blocks, neighbours_of(part.blocks), strict=True)
        )

    @cached_property
    def clauses(self) -> tuple[Reading, ...]:
        """The preambular and operative paragraphs and subparagraphs of resolutions."""
        return tuple(
            reading
            for reading in self.readings
            if reading.block.kind in CLAUSES and reading.situation.part is PartKind.RESOLUTION
        )

    def blocks(self, kind: Kind, level: int | None = 0) -> list[Block]:
        """Return the clauses of a kind and level, of every level where none is given."""
        found = (reading.block for reading in self.clauses)
        return [b for b in found if b.kind is kind and level in (None, b.level)]

    @cached_property
    def situations(self) -> dict[str, Situation]:
        """The situation of each block, by its id."""
        return {reading.block.id: reading.situation for reading in self.readings}


Make = Callable[[Text, Random], Iterator[Damage]]


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of damage: the rules that claim it, the languages in which it makes sense."""

    name: str
    rules: frozenset[str]
    make: Make
    languages: frozenset[str] = EVERY_LANGUAGE


def sort(name: str, rules: str, make: Make, languages: str = "") -> Sort:
    """Return a sort of damage; rules and languages are parted by spaces."""
    codes = frozenset(languages.split()) or EVERY_LANGUAGE
    return Sort(name, frozenset(rules.split()), make, codes)


def trial(text: Text, before: Checked, one: Sort, chance: Random, tries: int) -> Iterator[Damage]:
    """Yield damages of a text of which the rules say nothing beforehand."""
    for _, damage in zip(range(tries), one.make(text, chance), strict=False):
        situation = text.situations.get(damage.block, text.readings[0].situation)
        if not any(_holds(rule, _there(damage, situation)) for rule in one.rules):
            continue
        if not any(f.rule in one.rules and f.block == damage.block for f in before.findings):
            yield damage


def _there(damage: Damage, situation: Situation) -> Situation:
    """Return the situation of the damaged place, which may be of a document of its own."""
    for part in damage.document.parts:
        if any(block.id == damage.block for block in part.blocks):
            return situation_of(damage.document, part)
    return situation


def _holds(rule: str, situation: Situation) -> bool:
    """Say whether a rule is for this house and session, whatever its languages."""
    return replace(_BY_ID[rule], languages=EVERY_LANGUAGE).holds(situation)


def is_found(damage: Damage, one: Sort, before: Checked) -> bool:
    """Say whether one of the rules finds the damage at its place."""
    return any(
        finding.rule in one.rules and _touches(finding, damage)
        for finding in check(damage.document, before, damage.base).findings
    )


def _touches(finding: Finding, damage: Damage) -> bool:
    if finding.block != damage.block:
        return False
    if damage.span is None or finding.span == Span(0, 0):
        return True
    start, end = damage.span.start - NEAR, damage.span.end + NEAR
    return finding.span.start <= end and start <= finding.span.end
