"""The words of this folder: Rule, Finding, Fix, Family, Profile.

A finding is born with its exact place and never searched for afterwards; resolutions repeat words
on purpose. A fix is a value too: where it stands and what it puts there.

A rule looks at one block (`check`) or at the whole (`row`): it takes a fact from each block, which
is kept as long as the block stays the same object, and judges the row of facts, which is not
judged again as long as the row stays the same. So one edit costs the same in a long text.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Generic

from drafter.languages.language import LANGUAGES
from drafter.model.document import BlockId, Document, DocumentKind, Front, Organ, PartKind
from drafter.model.edits import replace_text
from drafter.model.passage import Passage
from drafter.model.places import block_of
from drafter.rules.reading import Fact, Placed, Profile, Reading, Situation
from drafter.text.span import Span

__all__ = ["Profile"]  # named here too: Rule, Finding and Profile are one vocabulary


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


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check reports; the engine makes a finding of it with the rule's id and family.

    `message` is a key, empty for the rule's own; `block` is empty where the check knows only one.
    """

    span: Span
    arguments: Mapping[str, str] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    message: str = ""
    block: BlockId = ""
    line: str = ""
    family: Family | None = None
    """Where what was found is lighter than what the rule is about."""


@dataclass(frozen=True, slots=True)
class PartOutline:
    """What a part is, without its text."""

    id: str
    kind: PartKind
    depth: int
    profile: Profile
    first: BlockId
    empty: bool
    heading: str = ""
    """The heading as typed, where it differs from the one that the language gives."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a document is, without its text."""

    kind: DocumentKind
    language: str
    front: Front
    parts: tuple[PartOutline, ...]
    base: Document | None = None
    """Of a draft of amendments: the draft that they amend, where it is known."""

    @property
    def adopted(self) -> bool:
        """Whether the text has a resolution's own number, so that it is no draft."""
        return "/RES/" in self.front.symbol


@dataclass(frozen=True, slots=True)
class Row(Generic[Fact]):
    """`take` gives a fact of a block or None; `judge` sees them all, in order."""

    take: Callable[[Reading], Fact | None]
    judge: Callable[[Whole, tuple[Placed[Fact], ...]], Iterable[Fault]]


def nothing(_: Reading) -> None:
    """Take no fact: for rules that judge the cover and the parts alone."""


EVERY_LANGUAGE = frozenset(LANGUAGES)
ENGLISH = frozenset({"en"})
CHINESE = frozenset({"zh"})
EVERY_PROFILE = frozenset(Profile)
RESOLUTIONS = frozenset({Profile.STRICT, Profile.SECURITY_COUNCIL})
STRICT = frozenset({Profile.STRICT})
LETTERS = frozenset({Profile.LETTER})
GENEVA_CHINESE = frozenset({("zh", Organ.HUMAN_RIGHTS_COUNCIL)})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: where it holds (languages, profiles, style years as sessions) and how it looks."""

    id: str
    family: Family
    check: Callable[[Reading], Iterable[Fault]] | Row[Any]
    languages: frozenset[str] = EVERY_LANGUAGE
    profiles: frozenset[Profile] = EVERY_PROFILE
    from_session: int | None = None
    to_session: int | None = None
    apart_from: frozenset[tuple[str, Organ]] = frozenset()
    """Languages in which an organ's house does otherwise."""
    information_in: frozenset[str] = frozenset()
    """Languages whose adopted texts break the rule more than once in fifty."""

    def holds(self, situation: Situation) -> bool:
        """Say whether the rule holds for blocks in a situation; no session means the newest."""
        if situation.language not in self.languages or situation.profile not in self.profiles:
            return False
        if (situation.language, situation.organ) in self.apart_from:
            return False
        session = situation.style_session or 10_000
        early = self.from_session is not None and session < self.from_session
        late = self.to_session is not None and session > self.to_session
        return not early and not late


def with_replacements(document: Document, fix: Fix) -> Document:
    """Apply the text replacements of a fix, the last in the text first so that spans hold.

    A mark that covered all of what is replaced covers what takes its place: a corrected opener
    stays emphasised.
    """
    for change in sorted(fix.replacements, key=lambda r: (r.block, r.span), reverse=True):
        start, end = change.span.start, change.span.end
        marks = tuple(
            replace(mark, start=0, end=len(change.text))
            for mark in block_of(document, change.block).passage.marks
            if change.text and start < end and mark.start <= start and end <= mark.end
        )
        new = Passage(change.text, marks) if marks else change.text
        document = replace_text(document, change.block, start, end, new)
    return document
