"""The words of this folder: Rule, Finding, Fix, Family, Profile.

A finding is born with its exact place and never searched for afterwards; resolutions repeat words
on purpose. A fix is a value too: where it stands and what it puts there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from drafter.model.document import BlockId, Document
from drafter.model.edits import replace_text
from drafter.text.span import Span


class Family(StrEnum):
    """What a finding is about, by its effect; the family gives the severity."""

    REQUIRED = "required"
    """Form without which the Secretariat sends a draft back."""
    MISTAKE = "mistake"
    """Very likely wrong: a citation, a reference, a stray word."""
    STYLE = "style"
    """House style that editors change."""
    INFORMATION = "information"
    """Worth knowing."""


class Profile(StrEnum):
    """Which house edits the text: DESIGN section 5a."""

    STRICT = "strict"
    """General Assembly, Economic and Social Council, Human Rights Council."""
    SECURITY_COUNCIL = "security_council"
    LETTER = "letter"
    """Letters and memoranda."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Text that takes the place of a span of a block."""

    block: BlockId
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding. `label` is a message key; safe fixes may be applied in one go.

    Either replacements of text, or `edit`: the name of one of the edits in `rules/fixes.py` for
    what text cannot mend (level, kind, front), with its arguments.
    """

    label: str
    safe: bool = True
    replacements: tuple[Replacement, ...] = ()
    edit: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says of a place. An empty block id means the cover (`line` names which)."""

    rule: str
    family: Family
    block: BlockId
    span: Span
    message: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    line: str = ""


def with_replacements(document: Document, fix: Fix) -> Document:
    """Apply the text replacements of a fix, the last in the text first so that spans hold."""
    for change in sorted(fix.replacements, key=lambda r: (r.block, r.span), reverse=True):
        document = replace_text(
            document, change.block, change.span.start, change.span.end, change.text
        )
    return document
