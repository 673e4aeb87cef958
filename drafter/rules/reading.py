"""A block as rules read it: its text for matching, its words, what in it is quoted.

Made once for a block in its situation and kept as long as neither changes.
"""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Generic, NamedTuple, TypeVar

from drafter.model.document import Block, BlockId, Document, Front, Kind, Organ, Part, PartKind
from drafter.model.passage import Style
from drafter.rules.cited import Cited, cited_in, day_of
from drafter.text.normal import Normal, normal
from drafter.text.span import Span

Fact = TypeVar("Fact")

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|《[^》]*(?:》|$)|«[^»]*(?:»|$)|„[^“]*(?:“|$)")
_FIRST_YEAR = 1945
_SEPTEMBER = 9
_TITLED = {Style.ITALIC, Style.EMPHASIS}


class Profile(StrEnum):
    """Which house edits the text: DESIGN section 5a."""

    STRICT = "strict"
    """General Assembly, Economic and Social Council, Human Rights Council."""
    SECURITY_COUNCIL = "security_council"
    LETTER = "letter"
    """Letters and memoranda."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a rule may know besides the block itself; the same object for all blocks of a part."""

    language: str
    profile: Profile
    organ: Organ
    session: int | None
    style_session: int | None
    """The session of the General Assembly in whose style the text is written."""
    part: PartKind
    part_id: str
    latest: datetime.date | None = None
    """The last day that the text can speak of, where the cover tells one."""


@lru_cache(maxsize=512)
def _situation(language: str, front: Front, part: PartKind, part_id: str) -> Situation:
    organ = front.organ
    profile = Profile.STRICT
    if part in (PartKind.LETTER, PartKind.MEMORANDUM):
        profile = Profile.LETTER
    elif organ is Organ.SECURITY_COUNCIL:
        profile = Profile.SECURITY_COUNCIL
    session = front.session if organ is Organ.GENERAL_ASSEMBLY else None
    style, latest = style_session(front), day_of(session, front.date)
    return Situation(language, profile, organ, session, style, part, part_id, latest)


def style_session(front: Front) -> int | None:
    """Return the session of the General Assembly in whose style year a draft falls.

    The Human Rights Council has held three sessions a year since 2006, the Economic and Social
    Council names its sessions by the year; where no session is known the date decides.
    """
    session = front.session
    if session is not None and front.organ is Organ.GENERAL_ASSEMBLY:
        return session
    if session is not None and front.organ is Organ.HUMAN_RIGHTS_COUNCIL:
        return 60 + session // 3
    if session is not None and session > _FIRST_YEAR:
        return session - _FIRST_YEAR
    if front.date is None:
        return None
    return front.date.year - _FIRST_YEAR - (front.date.month < _SEPTEMBER)


def situation_of(document: Document, part: Part) -> Situation:
    """Return the situation of a part's blocks, the same object as long as it is the same.

    Of the cover it holds only what decides, so that typing there checks nothing again.
    """
    front = document.front
    deciding = Front(front.organ, front.session, date=front.date)
    return _situation(document.language, deciding, part.kind, part.id)


class Neighbours(NamedTuple):
    """What stands beside a block in its part; kinds are None at the ends of the part."""

    before: Kind | None
    before_level: int
    after: Kind | None
    after_level: int
    closing: bool
    """No operative or preambular paragraph follows in this resolution."""


ALONE = Neighbours(None, 0, None, 0, True)
CLAUSES = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.CONTINUATION})


def neighbours_of(blocks: tuple[Block, ...]) -> tuple[Neighbours, ...]:
    """Return the neighbours of each block of a part."""
    result: list[Neighbours] = []
    closing = True
    for place in range(len(blocks) - 1, -1, -1):
        result.append(neighbours_at(blocks, place, closing))
        closing = closing_before(blocks[place], closing)
    return tuple(reversed(result))


def neighbours_at(blocks: tuple[Block, ...], place: int, closing: bool) -> Neighbours:
    """Return the neighbours of one block; whether it is closing is told by those behind it."""
    kind, level, after, after_level = None, 0, None, 0
    if place:
        kind, level = blocks[place - 1].kind, blocks[place - 1].level
    if place + 1 < len(blocks):
        after, after_level = blocks[place + 1].kind, blocks[place + 1].level
    return Neighbours(kind, level, after, after_level, closing)


def closing_before(block: Block, closing: bool) -> bool:
    """Return whether a block before this one, which is closing or not, is closing itself."""
    if block.kind in CLAUSES:
        return False
    return closing or block.kind is Kind.FORMULA


@dataclass(frozen=True)
class Reading:
    """A block in its situation. `text` is the matching copy; `span` leads back to the block."""

    block: Block
    situation: Situation
    beside: Neighbours = ALONE

    @cached_property
    def normal(self) -> Normal:
        """The matching copy with its way back."""
        return normal(self.block.text)

    @cached_property
    def text(self) -> str:
        """The text with plain spaces and hyphens, without notes' anchors."""
        return self.normal.text

    @cached_property
    def folded(self) -> str:
        """The matching copy in small letters, character for character."""
        lower = self.text.lower()
        if len(lower) == len(self.text):
            return lower
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text, in small letters."""
        return frozenset(_WORD.findall(self.folded))

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """What stands in quotation marks or is a title, in the matching copy."""
        found = [Span(*match.span()) for match in _QUOTED.finditer(self.text)]
        raw = [m for m in self.block.passage.marks if m.style in _TITLED and m.start > 0]
        if raw:
            found += [self._into_copy(mark.start, mark.end) for mark in raw]
        return tuple(found)

    @cached_property
    def cited(self) -> tuple[Cited, ...]:
        """What the block and its notes cite, with the verdicts of the index."""
        where = self.situation
        return cited_in(self.block.passage, where.language, where.organ, where.latest)

    def span(self, start: int, end: int) -> Span:
        """Return the place in the block of a stretch of `text`."""
        return self.normal.span(start, end)

    def is_quoted(self, start: int, end: int) -> bool:
        """Say whether a stretch of `text` stands in a quotation or a title."""
        return any(q.start < end and start < q.end for q in self.quoted)

    def _into_copy(self, start: int, end: int) -> Span:
        before = len(normal(self.block.text[:start]).text)
        return Span(before, before + len(normal(self.block.text[start:end]).text))


@dataclass(frozen=True, slots=True)
class Placed(Generic[Fact]):
    """A fact that a rule took from a block, with the block's place."""

    part: str
    block: BlockId
    fact: Fact
