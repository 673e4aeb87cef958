"""A paragraph that somebody added to a work file: which block it is, told by its neighbours."""

from drafter.imports.emphasis import with_emphasis
from drafter.imports.paragraphs import Paragraph
from drafter.imports.patterns import is_heading_like
from drafter.imports.writing import stripped
from drafter.languages.language import language
from drafter.languages.openers import find_opener
from drafter.model.document import Block, Kind, PartKind
from drafter.model.edits import kind_after
from drafter.model.passage import cut
from drafter.model.table import source_of
from drafter.numbering.typed import Place, places, split

_ENACTED = (PartKind.RESOLUTION, PartKind.DECISION)
_COUNTED = (Kind.OPERATIVE, Kind.NUMBERED)


def new_block(
    identity: str,
    paragraph: Paragraph,
    before: Block | None,
    after: Block | None,
    part: PartKind,
    code: str,
) -> Block:
    """Return the block; a number, automatic or typed, makes it one of a list."""
    if paragraph.table is not None:
        return Block(identity, Kind.OPAQUE, source=source_of(paragraph.table))
    passage, label = paragraph.passage, paragraph.label
    if not label and (typed := split(paragraph.text)):
        label, rest = typed.label, cut(passage, typed.start, len(passage.text))
    else:
        rest = passage
    found = places(label, "operative", language(code)) if label else ()
    if found:
        kind, level = _counted(found, before, after, part)
        passage = stripped(rest)
    else:
        kind, level = _plain(paragraph, before, after, code), 0
    return Block(identity, kind, with_emphasis(passage, kind, level), level)


def _counted(
    found: tuple[Place, ...], before: Block | None, after: Block | None, part: PartKind
) -> tuple[Kind, int]:
    """Return kind and level of a numbered paragraph: those of a neighbour where they fit."""
    levels = [place.level for place in found]
    for neighbour in (before, after):
        if neighbour and neighbour.kind in (*_COUNTED, Kind.PREAMBULAR):
            fits = neighbour.level in levels
            if fits and (neighbour.level or neighbour.kind is not Kind.PREAMBULAR):
                return neighbour.kind, neighbour.level
    scheme = Kind.OPERATIVE if part in _ENACTED else Kind.NUMBERED
    inner = before is not None and before.kind is Kind.PREAMBULAR and min(levels) > 0
    return (Kind.PREAMBULAR if inner else scheme), min(levels)


def _plain(paragraph: Paragraph, before: Block | None, after: Block | None, code: str) -> Kind:
    """Return the kind of a paragraph without a number."""
    if paragraph.outline is not None and is_heading_like(paragraph.text):
        return Kind.HEADING
    kind = kind_after(before.kind) if before else Kind.PLAIN
    if kind in _COUNTED:
        acts = find_opener(paragraph.text, Kind.OPERATIVE, code) is not None
        return Kind.OPERATIVE if acts and kind is Kind.OPERATIVE else Kind.PLAIN
    if kind is Kind.PLAIN and after is not None and after.kind is Kind.PREAMBULAR:
        return Kind.PREAMBULAR
    return Kind.PLAIN if kind is Kind.OPAQUE else kind
