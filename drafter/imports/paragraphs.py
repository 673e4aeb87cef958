"""Lines of typed text to paragraphs.

A blank line always parts two paragraphs. Where the lines were broken at a width, as text copied
from a page is, they are joined again; otherwise each line is a paragraph.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import east_asian_width

from drafter.model.passage import Passage
from drafter.model.table import Table
from drafter.numbering.typed import begins_with_label, split
from drafter.text.characters import ANCHOR, is_han

_NARROWEST, _WIDEST = 45, 130
"""Widths in columns, a Chinese character being two, between which a page's lines are broken."""
_ENDS = tuple(".;:,?!،؛؟。；：，？！、)）”")
_UNPRINTABLE = re.compile(
    f"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{ANCHOR}]"
)
"""What XML cannot hold (XML 1.0, 2.2), controls, and the character that stands for a note."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as typed. `label` is the number that the file's own numbering gave it, if any.

    `outline` is the level of a heading, from 0, where the file's own styles say that it is one;
    `row` says that it is a table, whose rows are lines and whose cells are parted by tabs, and
    `table` is that table;
    `titled` says that the file's styles make it a title, or, where they know titles, none;
    `origins` are the lines of a work file that it was printed as;
    `depth` is the level of the list that numbers it, from 0, where one does.
    """

    passage: Passage
    label: str = ""
    outline: int | None = None
    row: bool = False
    titled: bool | None = None
    origins: tuple[int, ...] = ()
    depth: int | None = None
    table: Table | None = None

    @property
    def text(self) -> str:
        """The text, with one anchor for each note."""
        return self.passage.text


def printable(text: str) -> tuple[str, int]:
    """Return the text without what no document can hold, and how many characters that was."""
    return _UNPRINTABLE.subn("", text)


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, none of them empty, without spaces at their ends."""
    lines = [line.strip() for line in text.splitlines()]
    joins = _is_broken(lines)
    width = max(map(_width, lines), default=0)
    result: list[str] = []
    for before, line in zip(["", *lines], lines, strict=False):
        if not line:
            continue
        if before and (_is_bare_label(result[-1]) or (joins and _goes_on(before, line, width))):
            result[-1] = _joined(result[-1], line)
        else:
            result.append(line)
    return tuple(result)


def _is_broken(lines: list[str]) -> bool:
    """Say whether lines were broken at a width: long ones that stop amid a sentence."""
    if not lines or max(map(_width, lines)) > _WIDEST:
        return False
    pairs = [(a, b) for a, b in pairwise(lines) if a and b]
    amid = [a for a, b in pairs if _width(a) >= _NARROWEST and _stops_amid(a, b)]
    return len(amid) >= 2 and len(amid) * 4 >= len(pairs)


def _stops_amid(line: str, following: str) -> bool:
    starts = following[0]
    return not line.endswith(_ENDS) and (starts.islower() or is_han(starts))


def _goes_on(before: str, line: str, width: int) -> bool:
    """Say whether a line belongs to the one before, which is full or stops amid a sentence."""
    if begins_with_label(line):
        return False
    full = _width(before) >= 0.8 * width
    return full or (_width(before) >= _NARROWEST and _stops_amid(before, line))


def _is_bare_label(text: str) -> bool:
    label = split(text)
    return label is not None and label.start == len(text)


def _joined(first: str, second: str) -> str:
    tight = first.endswith("-") or is_han(first[-1]) or is_han(second[0]) or first[-1] in _ENDS[9:]
    return first + ("" if tight and not _is_bare_label(first) else " ") + second


def _width(line: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)
