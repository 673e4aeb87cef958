"""Something that a file holds and its pages do not show."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What kind of thing leaves with a file; messages `scrubbing.<kind>` name each."""

    AUTHOR = "author"
    DATE = "date"
    COMPANY = "company"
    APPLICATION = "application"
    TEMPLATE = "template"
    PROPERTY = "property"
    COMMENT = "comment"
    CHANGE = "change"
    """Who made a tracked change, and when; the change itself stays, for its reader."""
    DELETED = "deleted"
    """Words that a tracked change deleted, and that are in the file still."""
    REVISION = "revision"
    HIDDEN = "hidden"
    BLOCKS = "blocks"
    """Building blocks of Word: texts beside the text, with pages of their own."""
    UNUSED = "unused"
    """A member that nothing in the file leads to."""
    DATA = "data"
    CARRIED = "carried"
    """The draft itself, which a work file of ours carries for its way home."""
    LINK = "link"
    OBJECT = "object"
    FONT = "font"
    THUMBNAIL = "thumbnail"
    PRINTER = "printer"
    VARIABLE = "variable"
    MACRO = "macro"
    PICTURE = "picture"
    PATH = "path"
    IDENTITY = "identity"
    DISMISSAL = "dismissal"
    BASE = "base"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Leak:
    """One thing: its kind, the member of the archive that has it, and what it says (shortened)."""

    kind: Kind
    place: str
    said: str = ""


LONGEST = 120
"""Characters of what a leak says that are shown."""


def leak(kind: Kind, place: str, said: str | None = "") -> Leak:
    """Return a leak, what it says on one line."""
    line = " ".join((said or "").split())
    return Leak(kind, place, line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…")
