"""Other words in the place of those found, as one edit that keeps what is not words.

Notes stay called where they were called, marks stay on the words that stay; no paragraph comes,
goes, or changes its kind. Words that the old and the new text share at their ends are left alone,
so that a replacement touches no more than it changes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import regex

from drafter.find.cells import cells, with_cell
from drafter.find.searching import Found, Search, UnclearPatternError
from drafter.find.texts import Where, line_of, texts, with_line
from drafter.languages.openers import with_opener
from drafter.model.document import Block, BlockId, Document, Part
from drafter.model.passage import Mark, Passage, Style, cut, joined
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_GROUP = regex.compile(r"\\(\d|\\)|\$(\d)")


@dataclass(frozen=True, slots=True)
class Change:
    """What stands at a place becomes `new`."""

    where: Where
    span: Span
    new: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """What is written instead. In a pattern's, \\1 or $1 is what its first group found.

    With `capitals` the new words begin with a capital, or are all capitals, where the old did so.
    """

    text: str
    capitals: bool = False


def changes_for(
    document: Document, search: Search, found: Sequence[Found], replacement: Replacement
) -> tuple[Change, ...]:
    """Return the changes that put the replacement in the place of what was found.

    UnclearPatternError where it asks for a group that the pattern does not have.
    """
    known = dict(texts(document))
    return tuple(
        Change(f.where, f.span, _written(search, known[f.where], f.span, replacement))
        for f in found
        if f.where in known
    )


def changed(document: Document, changes: Iterable[Change]) -> Document:
    """Return the document with all changes made; they may stand in any order, not overlap."""
    blocks = {block.id: block for block in document.blocks()}
    touched: set[BlockId] = set()
    for where, row in groupby(sorted(changes, key=_order), key=lambda change: change.where):
        last_first = list(row)[::-1]
        if where.line:
            line = line_of(document, where.line)
            document = with_line(document, where.line, _put(line, last_first))
        elif where.block in blocks:
            blocks[where.block] = _with(blocks[where.block], where, last_first, document)
            touched.add(where.block)
    return replace(document, parts=tuple(_with_blocks(p, blocks, touched) for p in document.parts))


def _order(change: Change) -> tuple[str, str, int, int, Span]:
    where = change.where
    note = -1 if where.note is None else where.note
    return where.line, where.block, note, -1 if where.cell is None else where.cell, change.span


def _with_blocks(part: Part, blocks: dict[BlockId, Block], touched: set[BlockId]) -> Part:
    if not any(block.id in touched for block in part.blocks):
        return part
    return replace(part, blocks=tuple(blocks[block.id] for block in part.blocks))


def _with(block: Block, where: Where, changes: Sequence[Change], document: Document) -> Block:
    if where.cell is not None:
        text = _put(cells(block.source)[where.cell], changes)
        return replace(block, source=with_cell(block.source, where.cell, text))
    whole = block.passage
    if where.note is not None:
        note = whole.notes[where.note]
        note = replace(note, passage=_rewritten(note.passage, changes))
        notes = (*whole.notes[: where.note], note, *whole.notes[where.note + 1 :])
        return replace(block, passage=replace(whole, notes=notes))
    reach = whole.emphasised.end if whole.emphasised else 0
    block = replace(block, passage=_rewritten(whole, changes))
    if any(change.span.start <= reach for change in changes):
        return with_opener(block, document.language, document.front.organ.value)
    return block


def _put(text: str, changes: Sequence[Change]) -> str:
    for change in changes:
        text = text[: change.span.start] + change.new + text[change.span.end :]
    return text


def _rewritten(passage: Passage, changes: Sequence[Change]) -> Passage:
    for change in changes:
        passage = rewritten(passage, change.span, change.new)
    return passage


def rewritten(passage: Passage, span: Span, new: str) -> Passage:
    """Return the passage with other words on a stretch; every note that it calls stays called.

    The new words take the styles of the first that they replace, but no link: it led elsewhere.
    """
    new, old = new.replace(ANCHOR, ""), span.of(passage.text)
    head, used = _shared(old, new)
    tail, spent = _shared(old[head:][::-1], new[used:][::-1])
    middle = Span(span.start + head, span.end - tail)
    words = new[used : len(new) - spent]
    if not words and not len(middle):
        return passage
    first = middle.start if len(middle) or not head else middle.start - 1
    whole = _without_links(passage, middle)
    around = (m for m in whole.marks if m.start <= first < m.end and m.style is not Style.LINK)
    written = Passage(words, tuple(Mark(0, len(words), m.style) for m in around if words))
    notes = (cut(whole, n, n + 1) for n in range(middle.start, middle.end) if _calls(whole, n))
    rest = cut(whole, middle.end, len(whole.text))
    return joined(cut(whole, 0, middle.start), written, *notes, rest)


def _shared(old: str, new: str) -> tuple[int, int]:
    """Return how much of the old and of the new text begin alike; calls of notes do not part."""
    taken = used = kept = 0
    while taken < len(old):
        if old[taken] != ANCHOR:
            if used == len(new) or old[taken] != new[used]:
                break
            used += 1
            kept = taken + 1
        taken += 1
    return kept, used


def _calls(passage: Passage, place: int) -> bool:
    return passage.text[place] == ANCHOR


def _without_links(passage: Passage, span: Span) -> Passage:
    """Return the passage without the links whose words change."""
    kept = (m for m in passage.marks if m.style is not Style.LINK or not _breaks(span, m))
    return replace(passage, marks=tuple(kept))


def _breaks(span: Span, link: Mark) -> bool:
    if not len(span):
        return link.start < span.start < link.end
    return span.start < link.end and link.start < span.end


def _written(search: Search, text: str, span: Span, replacement: Replacement) -> str:
    new = replacement.text
    if search.query.pattern:
        new = _with_groups(search, text, span, new)
    return _capitalised(span.of(text), new) if replacement.capitals else new


def _with_groups(search: Search, text: str, span: Span, new: str) -> str:
    copy = search.copy(text)
    matches = search.compiled.finditer(copy.text)
    match = next(m for m in matches if m.end() > m.start() and copy.span(*m.span()) == span)

    def put(group: regex.Match[str]) -> str:
        if group[1] == "\\":
            return "\\"
        number = int(group[1] or group[2])
        if number > search.compiled.groups:
            raise UnclearPatternError("no_group")
        return copy.span(*match.span(number)).of(text) if match[number] else ""

    return _GROUP.sub(put, new)


def _capitalised(old: str, new: str) -> str:
    letters = [c for c in old if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
