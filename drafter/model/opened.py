"""What a reader gives: a document and remarks; or, where nothing can be read, one clear reason.

Sentences for the screen are made on a higher floor: here are message keys and their arguments.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from drafter.model.document import BlockId, Document


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a reader could not keep, or was not sure of; key into messages `remarks`."""

    key: str
    arguments: Mapping[str, str] = field(default_factory=dict)
    block: BlockId = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as read, and what is to be said about the reading."""

    document: Document
    remarks: tuple[Remark, ...] = ()


class RefusalError(Exception):
    """Something could not be done at all: key into messages `refusals`, and the gaps' values.

    The sentence says what happened, what was kept and what to do; everything is as it was.
    """

    def __init__(self, key: str, **arguments: str) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments
