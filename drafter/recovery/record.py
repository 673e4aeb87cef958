"""What a journal holds: who writes it, for which file, a whole draft, then step after step.

A step has the stretch of blocks that changed, as they are now, and all else of the document but
what is large and rarely changes: so a key press costs its paragraph, not the draft.
"""

import re
from dataclasses import dataclass, fields, is_dataclass, replace

import msgspec

from drafter.model.changes import change_between
from drafter.model.document import Block, Document, Part
from drafter.recovery.owner import Owner

_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of a journal. `path` is empty where the draft was never saved.

    `digest` tells what the file held when the journal began; `seal` how the key of a draft under
    a passphrase is made, empty where it is under none.
    """

    owner: Owner
    path: str = ""
    digest: str = ""
    seal: bytes = b""


@dataclass(frozen=True, slots=True)
class Step:
    """The `number`-th step: from block `start` on, `gone` blocks became `blocks`.

    `frame` is the document without its blocks, base and foreign elements; `sizes` tells how many
    blocks each part has.
    """

    number: int
    start: int
    gone: int
    blocks: tuple[Block, ...]
    frame: Document
    sizes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One entry, written at a time in seconds since 1970: an opening, a whole draft or a step."""

    time: float
    opening: Opening | None = None
    whole: Document | None = None
    step: Step | None = None


def step_between(old: Document, new: Document, number: int) -> Step | None:
    """Return what leads from one document to another, None where only a whole one says it."""
    if old.base is not new.base or old.foreign is not new.foreign:
        return None
    change = change_between(old, new)
    parts = tuple(replace(part, blocks=()) for part in new.parts)
    frame = replace(new, parts=parts, base=None, foreign=())
    sizes = tuple(len(part.blocks) for part in new.parts)
    return Step(number, change.start, len(change.removed), change.added, frame, sizes)


def stepped(old: Document, step: Step) -> Document:
    """Return the document that a step leads to; ValueError where it does not fit the old one."""
    row = list(old.blocks())
    row[step.start : step.start + step.gone] = step.blocks
    if sum(step.sizes) != len(row) or len(step.sizes) != len(step.frame.parts):
        raise ValueError("the step is of another document")
    parts: list[Part] = []
    for part, size in zip(step.frame.parts, step.sizes, strict=True):
        parts.append(replace(part, blocks=tuple(row[:size])))
        del row[:size]
    return replace(step.frame, parts=tuple(parts), base=old.base, foreign=old.foreign)


def to_bytes(record: Record) -> bytes:
    """Return a record as JSON; half a character, which no encoding has, gets a sign instead."""
    try:
        return msgspec.json.encode(record)
    except UnicodeEncodeError:
        return msgspec.json.encode(_sound(record))


def from_bytes(data: bytes) -> Record:
    """Return the record of its bytes; ValueError where they are of no record."""
    try:
        return msgspec.json.decode(data, type=Record)
    except RecursionError as error:
        raise ValueError(str(error)) from error


def _sound(value: object) -> object:
    if type(value) is str:
        return _HALF.sub("\ufffd", value)
    if isinstance(value, tuple):
        return tuple(map(_sound, value))
    if is_dataclass(value) and not isinstance(value, type):
        inner = {field.name: _sound(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **inner)
    return value
