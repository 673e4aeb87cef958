"""Every safe fix at once: as one edit, in rounds, because one fix may bring another into sight."""

from collections.abc import Iterable
from itertools import chain

from drafter.model.document import BlockId, Document
from drafter.rules.check import Checked, check
from drafter.rules.fixes import apply_fix
from drafter.rules.rule import Fix
from drafter.text.span import Span

MOST_ROUNDS = 100
"""Two rules that undid each other's fixes would never end."""


def safe_fixes(checked: Checked) -> tuple[Fix, ...]:
    """Return the first safe fix of each finding that has one, in order."""
    first = (next((x for x in found.fixes if x.safe), None) for found in checked.findings)
    return tuple(fix for fix in first if fix is not None)


def fix_all(checked: Checked) -> Document:
    """Return the document with every safe fix applied, and those that then are offered."""
    for _ in range(MOST_ROUNDS):
        fixes = safe_fixes(checked)
        if not fixes:
            break
        document = _mended(checked.document, fixes)
        if document == checked.document:
            break
        checked = check(document, checked)
    return checked.document


def _mended(document: Document, fixes: tuple[Fix, ...]) -> Document:
    """Apply the replacements of text that do not touch; only without any, one other edit."""
    apart = _apart(fix for fix in fixes if not fix.edit)
    if apart:
        replacements = tuple(chain.from_iterable(fix.replacements for fix in apart))
        return apply_fix(document, Fix("", replacements=replacements))
    return apply_fix(document, fixes[0])


def _apart(fixes: Iterable[Fix]) -> list[Fix]:
    taken: dict[BlockId, list[Span]] = {}
    result: list[Fix] = []
    for fix in fixes:
        places = [(change.block, change.span) for change in fix.replacements]
        if any(span.touches(other) for block, span in places for other in taken.get(block, ())):
            continue
        for block, span in places:
            taken.setdefault(block, []).append(span)
        result.append(fix)
    return result
