"""Copied text: for others plain lines; for ourselves the blocks, notes and marks with them."""

import re
from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from drafter.model.document import Block, Kind
from drafter.model.passage import Passage
from drafter.text.characters import ANCHOR

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


def _text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.passage.plain for block in blocks)
