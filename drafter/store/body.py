"""The blocks of a part to preface, preamble and main body.

The standard nests paragraph, list and point; Drafter's blocks lie in a flat row. So the element
that holds a block's text (its *carrier*) bears the block's id, kind and level in Drafter's
namespace: the structure around it is for other readers, and reading our own file back needs none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.model.document import Block, Kind, Part
from drafter.numbering.labels import Labels
from drafter.store.inlines import NoteCount, fill
from drafter.store.names import SPACE, Element, add, legal, own
from drafter.store.parsing import fragment

_PREAMBLE = {Kind.FORMULA, Kind.PREAMBULAR, Kind.CONTINUATION}
_HEADS = {Kind.OPERATIVE, Kind.NUMBERED}
_CLASSES = {Kind.QUOTED: "quoted", Kind.FORMULA: "formula", Kind.CONTINUATION: "continuation"}
_NAMELESS = "paragraph"
"""The name of a preambular paragraph's container where it begins with no opener."""


class Setting(NamedTuple):
    """What holds for the whole document: its labels, and the count of its notes."""

    labels: Labels
    notes: NoteCount


@dataclass(slots=True)
class _Node:
    """A block with what stands under it."""

    block: Block
    below: list["_Node"] = field(default_factory=list)


def write_part(root: Element, part: Part, setting: Setting) -> None:
    """Write the blocks of a part under the element that stands for it."""
    titles = _leading(part.blocks, {Kind.TITLE})
    rest = part.blocks[titles:]
    opening = _leading(rest, _PREAMBLE) if rest and rest[0].kind is not Kind.CONTINUATION else 0
    if titles:
        preface = add(root, "preface")
        for block in part.blocks[:titles]:
            _carry(add(add(preface, "p"), "docTitle"), block, setting)
    if opening:
        preamble = add(root, "preamble")
        for node in _nodes(rest[:opening]):
            _write_preambular(preamble, node, setting)
    body = add(root, "mainBody")
    _mark(body, part)
    for node in _nodes(rest[opening:]):
        _write_node(body, node, setting)
    if not len(body):
        add(body, "p")


def _mark(body: Element, part: Part) -> None:
    """Say what the part is that this is the main body of."""
    body.set(own("part"), legal(part.id))
    body.set(own("partKind"), part.kind)
    if part.depth:
        body.set(own("depth"), str(part.depth))
    if part.heading:
        body.set(own("heading"), legal(part.heading))


def _leading(blocks: Sequence[Block], kinds: set[Kind]) -> int:
    return next((n for n, block in enumerate(blocks) if block.kind not in kinds), len(blocks))


def _nodes(blocks: Sequence[Block]) -> list[_Node]:
    """Return the paragraphs, each with its subparagraphs and continuations under it."""
    heads: list[_Node] = []
    path: list[_Node] = []
    for block in blocks:
        node = _Node(block)
        while path and not _belongs(block, path[-1].block):
            path.pop()
        (path[-1].below if path else heads).append(node)
        if block.kind in _HEADS or block.kind is Kind.PREAMBULAR:
            path.append(node)
    return heads


def _belongs(block: Block, head: Block) -> bool:
    if block.kind is Kind.CONTINUATION:
        return block.level >= head.level
    return block.kind is head.kind and block.level > head.level


def _write_preambular(parent: Element, node: _Node, setting: Setting) -> None:
    block = node.block
    if block.kind is Kind.FORMULA:
        holder = add(parent, "formula", name="enactingFormula", eId=f"formula_{legal(block.id)}")
        _carry(add(holder, "p"), block, setting)
        return
    holder = add(parent, "container", name=_opener(block), eId=f"container_{legal(block.id)}")
    _carry(add(holder, "p"), block, setting)
    _write_items(holder, node, setting)


def _opener(block: Block) -> str:
    span = block.passage.emphasised
    words = block.text[span.start : span.end].strip() if span else ""
    return words or _NAMELESS


def _write_items(holder: Element, node: _Node, setting: Setting) -> None:
    """Write subparagraphs of a preambular paragraph, and what goes on after them."""
    items: Element | None = None
    for child in node.below:
        if child.block.kind is Kind.CONTINUATION:
            _carry(add(holder, "p", class_="continuation"), child.block, setting)
            items = None
            continue
        if items is None:
            items = add(holder, "blockList")
        item = add(items, "item", eId=f"item_{legal(child.block.id)}")
        _number(item, child.block, setting)
        _carry(add(item, "p"), child.block, setting)
        _write_items(item, child, setting)


def _write_node(parent: Element, node: _Node, setting: Setting) -> None:
    block = node.block
    if block.kind is Kind.OPAQUE:
        _write_opaque(parent, block)
    elif block.kind is Kind.PREAMBULAR:
        _write_preambular(parent, node, setting)
    elif block.kind in _HEADS:
        _write_paragraph(parent, "paragraph", node, setting)
    elif block.kind is Kind.HEADING:
        _carry(add(parent, "block", name="heading"), block, setting)
    elif block.kind is Kind.TITLE:
        _carry(add(add(parent, "p"), "docTitle"), block, setting)
    else:
        _carry(add(parent, "p", class_=_CLASSES.get(block.kind, "")), block, setting)


def _write_paragraph(parent: Element, name: str, node: _Node, setting: Setting) -> None:
    element = add(parent, name, eId=f"{name}_{legal(node.block.id)}")
    _number(element, node.block, setting)
    if not node.below:
        _carry(add(add(element, "content"), "p"), node.block, setting)
        return
    row = add(element, "list")
    _carry(add(add(row, "intro"), "p"), node.block, setting)
    for child in node.below:
        if child.block.kind is Kind.CONTINUATION:
            after = add(row, "subparagraph", class_="continuation")
            _carry(add(add(after, "content"), "p"), child.block, setting)
        else:
            _write_paragraph(row, "point", child, setting)


def _number(parent: Element, block: Block, setting: Setting) -> None:
    label = block.typed_label or setting.labels.of(block.id)
    if label:
        add(parent, "num", label)


def _carry(carrier: Element, block: Block, setting: Setting) -> None:
    """Make an element the carrier of a block."""
    carrier.set(own("id"), legal(block.id))
    carrier.set(own("kind"), block.kind)
    if block.level:
        carrier.set(own("level"), str(block.level))
    if block.typed_label:
        carrier.set(own("label"), legal(block.typed_label))
    if block.source:
        carrier.set(own("source"), legal(block.source))
    carrier.set(SPACE, "preserve")
    fill(carrier, block.passage, setting.notes)


def _write_opaque(parent: Element, block: Block) -> None:
    """Put back what was kept as found; where it is XML no more, its text stands for it."""
    kept = fragment(block.source)
    if kept is None or block.passage.text:
        _carry(add(parent, "p"), block, Setting(Labels({}, {}, {}), NoteCount()))
        return
    kept.set(own("id"), legal(block.id))
    kept.set(own("kind"), block.kind)
    parent.append(kept)
