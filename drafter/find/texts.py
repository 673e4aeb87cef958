"""Where text stands in a document: in paragraphs, notes, tables, headings of parts, on the cover.

Everything that a drafter wrote, with its place, so that a search is one walk and a replacement
knows where to write.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.find.cells import cells
from drafter.model.document import Block, BlockId, Document, Front, Kind, Part

HEADING = "heading"
SESSION = "session"
"""The number of the session: a line too, though no text that is searched."""
_LINES = ("symbol", "agenda_item", "agenda_title", "agenda_note", "item_title")
_ROWS = {
    "sponsors": ("country", "on_behalf_of"),
    "signatories": ("country", "post", "rank", "name"),
    "wordings": ("text",),
}


class Scope(StrEnum):
    """Which texts are searched."""

    WHOLE = "whole"
    PART = "part"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    NOTES = "notes"
    COVER = "cover"


_OF_KIND = {Scope.PREAMBULAR: Kind.PREAMBULAR, Scope.OPERATIVE: Kind.OPERATIVE}


@dataclass(frozen=True, slots=True)
class Where:
    """A text: a block's own, that of its n-th note or of the n-th piece of its table; or a line.

    `line` is a line of the cover ("agenda_title", "sponsors.0.country"), or "heading." and the id
    of a part; `block` is empty then.
    """

    block: BlockId = ""
    note: int | None = None
    cell: int | None = None
    line: str = ""


def texts(
    document: Document, scope: Scope = Scope.WHOLE, here: BlockId = ""
) -> Iterator[tuple[Where, str]]:
    """Yield the texts of a scope in order; `here` is a block of the part that is meant."""
    if scope in (Scope.WHOLE, Scope.COVER):
        yield from _cover(document.front)
    for part in document.parts if scope is not Scope.COVER else ():
        if scope is Scope.PART and not any(block.id == here for block in part.blocks):
            continue
        yield from _of_part(part, scope)


def line_of(document: Document, line: str) -> str:
    """Return what stands on a line; KeyError where there is none."""
    if line == SESSION:
        return "" if document.front.session is None else str(document.front.session)
    return dict(_lines(document))[line]


def with_line(document: Document, line: str, text: str) -> Document:
    """Return the document with another text on a line; the session is a number, or empty."""
    head, _, rest = line.partition(".")
    if head == HEADING:
        parts = (replace(p, heading=text) if p.id == rest else p for p in document.parts)
        return replace(document, parts=tuple(parts))
    return replace(document, front=_with_line(document.front, head, rest, text))


def _lines(document: Document) -> Iterator[tuple[str, str]]:
    for where, text in _cover(document.front):
        yield where.line, text
    for part in document.parts:
        yield f"{HEADING}.{part.id}", part.heading


def _cover(front: Front) -> Iterator[tuple[Where, str]]:
    for line in _LINES:
        yield Where(line=line), getattr(front, line)
    for rows, fields in _ROWS.items():
        for number, row in enumerate(getattr(front, rows)):
            for field in fields:
                yield Where(line=f"{rows}.{number}.{field}"), getattr(row, field)


def _with_line(front: Front, head: str, rest: str, text: str) -> Front:
    value: object = text
    if head == SESSION:
        value = int(text) if text else None
    elif rest:
        number, _, field = rest.partition(".")
        rows = list(getattr(front, head))
        rows[int(number)] = replace(rows[int(number)], **{field: text})
        value = tuple(rows)
    return replace(front, **{head: value})  # type: ignore[arg-type]


def _of_part(part: Part, scope: Scope) -> Iterator[tuple[Where, str]]:
    if scope in (Scope.WHOLE, Scope.PART) and part.heading:
        yield Where(line=f"{HEADING}.{part.id}"), part.heading
    belongs_to = None
    for block in part.blocks:
        if block.kind is not Kind.CONTINUATION:
            belongs_to = block.kind
        if scope in _OF_KIND:
            if belongs_to is _OF_KIND[scope]:
                yield Where(block.id), block.text
        else:
            yield from _of_block(block, scope)


def _of_block(block: Block, scope: Scope) -> Iterator[tuple[Where, str]]:
    if scope is not Scope.NOTES:
        if block.kind is Kind.OPAQUE:
            for number, text in enumerate(cells(block.source)):
                yield Where(block.id, cell=number), text
        else:
            yield Where(block.id), block.text
    for number, note in enumerate(block.passage.notes):
        yield Where(block.id, number), note.passage.text
