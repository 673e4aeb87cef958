"""What a proposal is: a frozen value, with its place, its reason and how sure it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from drafter.model.document import BlockId, Kind
from drafter.text.span import Span


class Aspect(StrEnum):
    """What of the text is proposed to change; lists are grouped by it."""

    COVER = "cover"
    SESSION = "session"
    """The ordinal of a session of the organ."""
    BASE = "base"
    """A citation of the text before the base, which becomes one of the base, or a list with it."""
    SERIES = "series"
    """A citation of a text of another series, of which the index knows a later one."""
    SYMBOL = "symbol"
    """The symbol of a document or report of the base's session."""
    YEAR = "year"
    """A year, a period of years, or a date."""
    PARAGRAPH = "paragraph"
    """A paragraph that comes or goes as a whole."""


class Deed(StrEnum):
    """How a proposal changes the document."""

    REPLACE = "replace"
    """The stretch `span` of the block, or of its n-th note, becomes `proposed`."""
    DROP = "drop"
    """The block goes."""
    ADD = "add"
    """A new block of kind `added` and text `proposed` comes before the block."""
    COVER = "cover"
    """The line `line` of the cover becomes `proposed`; empty clears it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change, to be accepted or not.

    `id` is unique and the same whenever the same base is rolled over to the same session. `span` is
    in code points of the block's text, or of the text of its note number `note` (from 0); `now` is
    what stands there, `proposed` what would. Gaps that only the drafter can fill are the gap of the
    language ("[…]"). `why` is a key of the messages `rollover`, `arguments` fill its gaps. A `sure`
    one follows from the base and the session alone. `line` is a line of the cover: session, symbol,
    date, agenda_item, agenda_title, agenda_note, sponsors; `block` is empty then.
    """

    id: str
    aspect: Aspect
    block: BlockId
    span: Span
    now: str
    proposed: str
    why: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    sure: bool = True
    deed: Deed = Deed.REPLACE
    note: int | None = None
    line: str = ""
    added: Kind = Kind.PREAMBULAR
