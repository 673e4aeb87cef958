"""Findings that the drafter said no to: remembered by what they are about, not by their place.

The context is the rule, the text found and a few characters on either side; so a dismissal lasts
while the paragraph moves or changes elsewhere, and falls when the words themselves change.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from drafter.model.document import Block, BlockId, Dismissal, Document
from drafter.rules.rule import Finding
from drafter.text.normal import normal

_AROUND = 12
"""Code points on either side: two words of a Latin script, a clause of Chinese."""


def context(document: Document, finding: Finding) -> str:
    """Return what a finding is about, as sixteen hexadecimal digits."""
    return _context({block.id: block for block in document.blocks()}, finding)


def dismiss(document: Document, finding: Finding, reason: str = "") -> Document:
    """Return the document in which this finding is not shown again."""
    dismissal = Dismissal(finding.rule, context(document, finding), reason)
    if any(
        d.rule == dismissal.rule and d.context == dismissal.context for d in document.dismissals
    ):
        return document
    return replace(document, dismissals=(*document.dismissals, dismissal))


def restore(document: Document, dismissal: Dismissal) -> Document:
    """Return the document in which a dismissed finding is shown again."""
    left = tuple(d for d in document.dismissals if d != dismissal)
    return replace(document, dismissals=left)


def without_dismissed(document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that nobody dismissed."""
    if not document.dismissals:
        return findings
    dismissed = {(d.rule, d.context) for d in document.dismissals}
    rules = {d.rule for d in document.dismissals}
    blocks = {block.id: block for block in document.blocks()}
    return tuple(
        finding
        for finding in findings
        if finding.rule not in rules or (finding.rule, _context(blocks, finding)) not in dismissed
    )


def _context(blocks: Mapping[BlockId, Block], finding: Finding) -> str:
    block = blocks.get(finding.block)
    if block is None:
        about = [finding.line, *(f"{k}={v}" for k, v in sorted(finding.arguments.items()))]
    else:
        start, end = finding.span.start, finding.span.end
        before = normal(block.text[:start]).text[-_AROUND:]
        after = normal(block.text[end:]).text[:_AROUND]
        about = [before, normal(block.text[start:end]).text, after]
    whole = "\x1f".join([finding.rule, finding.message, *about])
    return hashlib.sha256(whole.encode()).hexdigest()[:16]
