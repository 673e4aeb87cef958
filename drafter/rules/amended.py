"""The draft that amendments amend: its paragraphs by number, each with all that belongs to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from drafter.model.document import Document, Kind, Part, PartKind
from drafter.numbering.labels import Labels, labels
from drafter.text.normal import normal

_DRAFTS = (PartKind.RESOLUTION, PartKind.DECISION)
_CLAUSES = (Kind.PREAMBULAR, Kind.OPERATIVE)
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Amended:
    """`texts` has the texts of each paragraph; several where numbers begin anew."""

    texts: Mapping[tuple[str, int], tuple[str, ...]]

    def last(self, section: str) -> int:
        """Return the highest number of a section."""
        return max((number for name, number in self.texts if name == section), default=0)


def amended(document: Document) -> Amended:
    """Return the paragraphs of the drafts in a document."""
    known = labels(document)
    texts: dict[tuple[str, int], list[str]] = {}
    for part in document.parts:
        if part.kind in _DRAFTS:
            _gather(part, known, texts)
    return Amended({key: tuple(found) for key, found in texts.items()})


def _gather(part: Part, known: Labels, texts: dict[tuple[str, int], list[str]]) -> None:
    preambular, key = 0, None
    for block in part.blocks:
        text = normal(block.text).text
        if block.kind is Kind.TITLE:
            texts.setdefault(("title", 0), []).append(text)
        elif block.kind in _CLAUSES and not block.level:
            preambular += block.kind is Kind.PREAMBULAR
            number = _NUMBER.search(known.of(block.id))
            place = int(number[0]) if number and block.kind is Kind.OPERATIVE else 1
            key = str(block.kind), preambular if block.kind is Kind.PREAMBULAR else place
            texts.setdefault(key, []).append(text)
        elif key is not None:
            texts[key][-1] += f"\n{text}"
