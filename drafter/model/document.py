"""The document: frozen values and nothing else. The words are those of the field.

A *document* has a *front* (what stands on its cover) and *parts* (a letter, a memorandum, a
draft resolution, an annex); a part has *blocks* in a flat row, each with a kind and a level.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from drafter.model.passage import Passage

BlockId = str
DEEPEST_LEVEL = 4


class Organ(StrEnum):
    """The organ that is to adopt the text."""

    GENERAL_ASSEMBLY = "ga"
    SECURITY_COUNCIL = "sc"
    ECONOMIC_AND_SOCIAL_COUNCIL = "ecosoc"
    HUMAN_RIGHTS_COUNCIL = "hrc"


class DocumentKind(StrEnum):
    """What a file is, as `drafter new` names it."""

    REQUEST = "request"
    RESOLUTION = "resolution"
    DECISION = "decision"
    AMENDMENT = "amendment"


class RequestRule(IntEnum):
    """The rule of procedure of the General Assembly under which an item is asked for."""

    PROVISIONAL = 13
    SUPPLEMENTARY = 14
    ADDITIONAL = 15


class PartKind(StrEnum):
    """What a part of a document is."""

    LETTER = "letter"
    MEMORANDUM = "memorandum"
    RESOLUTION = "resolution"
    DECISION = "decision"
    AMENDMENT = "amendment"
    ANNEX = "annex"


class Kind(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "heading"
    FORMULA = "formula"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    NUMBERED = "numbered"
    PLAIN = "plain"
    CONTINUATION = "continuation"
    """Text that goes on after a list, at the level of the paragraph that it belongs to."""
    QUOTED = "quoted"
    """Text that an amendment puts into the draft it amends."""
    OPAQUE = "opaque"
    """Something that Drafter does not know: kept as found (`source`) and written back in place."""


LEVELLED = frozenset(
    {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED, Kind.HEADING, Kind.CONTINUATION}
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph. Level 0 is the paragraph itself, 1 to 4 are (a), (i), a., i.

    `typed_label` is the label that an imported text had typed, kept only where it differs from
    the one that numbering gives; `source` is the XML of an opaque block.
    """

    id: BlockId
    kind: Kind
    passage: Passage = Passage()
    level: int = 0
    typed_label: str = ""
    source: str = ""

    @property
    def text(self) -> str:
        """The text, with one anchor character for each footnote."""
        return self.passage.text


@dataclass(frozen=True, slots=True)
class Part:
    """A part. Depth 0 is the main text, 1 an annex to it, 2 an annex to an annex.

    `heading` is the heading as typed, where it differs from the one that the language gives.
    """

    id: str
    kind: PartKind
    blocks: tuple[Block, ...] = ()
    depth: int = 0
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a letter: State (short name), post as printed, rank ("Ambassador"), name."""

    country: str = ""
    post: str = ""
    rank: str = ""
    name: str = ""
    signed: bool = True


@dataclass(frozen=True, slots=True)
class Sponsor:
    """A sponsor: the State's list name and, in parentheses, on whose behalf it speaks."""

    country: str
    on_behalf_of: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A line of the cover as typed, kept only where it differs from what the forms give.

    Lines: session, agenda_item, request, item_title, letter, sponsors.
    """

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Front:
    """What stands on the cover, as the forms hold it; dates are dates, numbers are numbers."""

    organ: Organ = Organ.GENERAL_ASSEMBLY
    session: int | None = None
    symbol: str = ""
    date: datetime.date | None = None
    agenda_item: str = ""
    agenda_title: str = ""
    agenda_note: str = ""
    sponsors: tuple[Sponsor, ...] = ()
    request_rule: RequestRule | None = None
    item_title: str = ""
    signatories: tuple[Signatory, ...] = ()
    wordings: tuple[Wording, ...] = ()

    def wording(self, line: str) -> str | None:
        """Return the line as typed, or None where the forms' own wording holds."""
        return next((w.text for w in self.wordings if w.line == line), None)


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding that the drafter said no to, remembered by its context and not by its place."""

    rule: str
    context: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Base:
    """The earlier text that a draft is built on, carried in the draft so that it travels with it.

    `name` is what the user calls it: its symbol, or the name of its file. `packed` is the whole
    text as `drafter.store.base` packs it.
    """

    name: str
    packed: str


@dataclass(frozen=True, slots=True)
class Document:
    """The whole of a draft. `next_id` numbers the next new block; ids are never used twice.

    `foreign` holds what the file's metadata had and Drafter does not know, as XML, written back.
    """

    kind: DocumentKind
    language: str
    front: Front = Front()
    parts: tuple[Part, ...] = ()
    next_id: int = 1
    dismissals: tuple[Dismissal, ...] = ()
    foreign: tuple[str, ...] = field(default=())
    base: Base | None = None

    def blocks(self) -> Iterator[Block]:
        """Yield every block, in order."""
        for part in self.parts:
            yield from part.blocks
