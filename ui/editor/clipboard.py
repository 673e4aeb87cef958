"""Copied text: for others plain lines; for ourselves the blocks, notes and marks with them.

What comes from a word processor or a browser into a resolution is recognised: numbers and letters
typed before paragraphs become levels, openers and italics stay.
"""

import re
from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from drafter.model.document import Block, Kind
from drafter.model.opened import Opened
from drafter.model.passage import Passage
from drafter.text.characters import ANCHOR

_STRUCTURED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})
_WITHIN_RESOLUTIONS = _STRUCTURED | {Kind.FORMULA, Kind.TITLE}
_LEAST_KEPT = 0.97
"""The share of letters that must be in the paragraphs: what is meant for a cover stays as typed."""
_LINES = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1{ANCHOR}]")


class Clipboard:
    """Remembers what was copied here last, as long as the system's clipboard still holds it."""

    def __init__(self) -> None:
        self._blocks: tuple[Block, ...] = ()

    def put(self, blocks: tuple[Block, ...]) -> None:
        """Copy blocks."""
        if blocks:
            QApplication.clipboard().setMimeData(self.data(blocks))

    def data(self, blocks: tuple[Block, ...]) -> QMimeData:
        """Return blocks as text for the clipboard, remembering them."""
        self._blocks = blocks
        data = QMimeData()
        data.setText(_text(blocks))
        return data

    def taken(self, source: QMimeData, like: Block, language: str) -> tuple[Block, ...]:
        """Return what is to be pasted at a block, with its structure where it shows one."""
        text = source.text()
        own = self._blocks and text == _text(self._blocks)
        several = sum(1 for line in _LINES.split(text) if line.strip()) > 1
        if own or not several or like.kind not in _WITHIN_RESOLUTIONS:
            return self.blocks(text, like)
        opened = _recognised(source, language)
        return _structured(opened, text) or self.blocks(text, like)

    def blocks(self, text: str, like: Block) -> tuple[Block, ...]:
        """Return a text as blocks: our own where it is what was copied here, else plain ones.

        Plain lines become paragraphs of the kind and level of `like`.
        """
        if self._blocks and text == _text(self._blocks):
            return tuple(replace(block, typed_label="") for block in self._blocks)
        lines = [_CONTROL.sub("", line.replace("\t", " ")) for line in _LINES.split(text)]
        if len(lines) > 1:
            lines = [line.strip() for line in lines if line.strip()]
        kind = Kind.PLAIN if like.kind is Kind.OPAQUE else like.kind
        return tuple(Block("", kind, Passage(line), like.level) for line in lines)


def _recognised(source: QMimeData, language: str) -> Opened:
    from drafter.imports import from_html, from_text

    return (
        from_html(source.html(), language)
        if source.hasHtml()
        else from_text(source.text(), language)
    )


def _structured(opened: Opened, text: str) -> tuple[Block, ...]:
    """Return the paragraphs that were recognised; none where they are none or lack something."""
    blocks = tuple(replace(block, typed_label="") for block in opened.document.blocks())
    if not any(block.kind in _STRUCTURED for block in blocks):
        return ()
    kept = sum(_letters(block.passage.plain) for block in blocks)
    return blocks if kept >= _LEAST_KEPT * (_letters(text) - len(_LINES.split(text)) * 2) else ()


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


def _text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.passage.plain for block in blocks)
