"""Apply a fix: replacements of text, or one of the edits below for what text cannot mend."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from drafter.languages.requests import asking_under
from drafter.model.document import Block, Document, Kind, RequestRule, Wording
from drafter.model.edits import (
    change_kind,
    with_block,
    with_front,
    with_note,
)
from drafter.model.passage import Passage, cut, joined
from drafter.model.passage import replaced as passage_replaced
from drafter.model.places import block_of
from drafter.rules.rule import Fix, with_replacements

Arguments = Mapping[str, str]


def apply_fix(document: Document, fix: Fix) -> Document:
    """Return the document with a fix applied; KeyError where its block is no longer there."""
    changed = with_replacements(document, fix)
    return EDITS[fix.edit](changed, fix.arguments) if fix.edit else changed


def _renumber(document: Document, arguments: Arguments) -> Document:
    """Let numbering label the paragraphs named, or all of them, instead of what was typed."""
    named = arguments.get("block")
    for block in tuple(document.blocks()):
        if block.typed_label and named in (None, block.id):
            document = with_block(document, replace(block, typed_label=""))
    return document


def _change_kind(document: Document, arguments: Arguments) -> Document:
    return change_kind(document, arguments["block"], Kind(arguments["kind"]))


def _note_text(document: Document, arguments: Arguments) -> Document:
    """Put text at a stretch of a block's n-th note."""
    number = int(arguments["note"])
    note = block_of(document, arguments["block"]).passage.notes[number]
    start, end = int(arguments["start"]), int(arguments["end"])
    passage = passage_replaced(note.passage, start, end, arguments["text"])
    return with_note(document, arguments["block"], number, replace(note, passage=passage))


def _move_behind(document: Document, arguments: Arguments) -> Document:
    """Move a stretch of a block behind the one character that follows it."""
    block = block_of(document, arguments["block"])
    start, end = int(arguments["start"]), int(arguments["end"])
    whole, passage = len(block.text), block.passage
    order = ((0, start), (end, end + 1), (start, end), (end + 1, whole))
    moved = joined(*(cut(passage, first, last) for first, last in order))
    return with_block(document, replace(block, passage=moved))


def _request_rule(document: Document, arguments: Arguments) -> Document:
    rule = RequestRule(int(arguments["rule"]))
    return with_front(document, replace(document.front, request_rule=rule))


def _letter_rule(document: Document, arguments: Arguments) -> Document:
    """Let the letter ask under the rule that the cover names."""
    return asking_under(document, RequestRule(int(arguments["rule"])))


def _sort_signatories(document: Document, arguments: Arguments) -> Document:
    """Put signatories in the order given: places in the present order, by comma."""
    present = document.front.signatories
    order = tuple(present[int(n)] for n in arguments["order"].split(","))
    return with_front(document, replace(document.front, signatories=order))


def _sort_sponsors(document: Document, arguments: Arguments) -> Document:
    present = document.front.sponsors
    order = tuple(present[int(n)] for n in arguments["order"].split(","))
    front = replace(document.front, sponsors=order, wordings=_without(document, "sponsors"))
    return with_front(document, front)


def _name_state(document: Document, arguments: Arguments) -> Document:
    """Give one of the sponsors or signatories the name that lists have."""
    line, number, front = arguments["line"], int(arguments["number"]), document.front
    if line == "signatories":
        signing = list(front.signatories)
        signing[number] = replace(signing[number], country=arguments["name"])
        return with_front(document, replace(front, signatories=tuple(signing)))
    sponsors = list(front.sponsors)
    sponsors[number] = replace(sponsors[number], country=arguments["name"])
    wordings = _without(document, "sponsors")
    return with_front(document, replace(front, sponsors=tuple(sponsors), wordings=wordings))


def _own_heading(document: Document, arguments: Arguments) -> Document:
    """Let numbering head an annex instead of what was typed."""
    parts = (replace(p, heading="") if p.id == arguments["part"] else p for p in document.parts)
    return replace(document, parts=tuple(parts))


def _own_wording(document: Document, arguments: Arguments) -> Document:
    """Let the forms word a line of the cover instead of what was typed."""
    wordings = _without(document, arguments["line"])
    return with_front(document, replace(document.front, wordings=wordings))


def _without(document: Document, line: str) -> tuple[Wording, ...]:
    return tuple(w for w in document.front.wordings if w.line != line)


def _insert_formula(document: Document, arguments: Arguments) -> Document:
    """Put the enacting formula before the first preambular or operative paragraph of a part."""
    parts = []
    for part in document.parts:
        if part.id != arguments["part"]:
            parts.append(part)
            continue
        place = next(
            (n for n, b in enumerate(part.blocks) if b.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)),
            len(part.blocks),
        )
        formula = Block(f"b{document.next_id}", Kind.FORMULA, Passage(arguments["text"]))
        row = (*part.blocks[:place], formula, *part.blocks[place:])
        parts.append(replace(part, blocks=row))
    return replace(document, parts=tuple(parts), next_id=document.next_id + 1)


EDITS: dict[str, Callable[[Document, Arguments], Document]] = {
    "renumber": _renumber,
    "change_kind": _change_kind,
    "note_text": _note_text,
    "move_behind": _move_behind,
    "request_rule": _request_rule,
    "letter_rule": _letter_rule,
    "sort_signatories": _sort_signatories,
    "sort_sponsors": _sort_sponsors,
    "name_state": _name_state,
    "own_heading": _own_heading,
    "own_wording": _own_wording,
    "insert_formula": _insert_formula,
}
