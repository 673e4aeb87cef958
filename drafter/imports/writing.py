"""A passage as it is put together piece by piece, and what a reader gathers on its way."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum

from drafter.imports.paragraphs import Paragraph, printable
from drafter.model.calls import bare_calls, bare_note
from drafter.model.carried import Carried, place_in
from drafter.model.opened import Remark
from drafter.model.passage import Mark, Note, Passage, Style, cut, merged
from drafter.text.characters import ANCHOR

_LONGEST_QUOTED = 80
_LONGEST_LEFT_OUT = 2000
_ROW_OF_SPACES = re.compile("  +")


class View(StrEnum):
    """Which text a file with tracked changes has: all of them accepted, or all rejected."""

    FINAL = "final"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Lines:
    """What every reader gives: a flat row of paragraphs, and remarks on what they do not show."""

    paragraphs: tuple[Paragraph, ...]
    remarks: tuple[Remark, ...] = ()
    carried: Carried | None = None
    """What a work file of ours carries."""


@dataclass(slots=True)
class Writing:
    """Text, marks and notes of one passage; `dropped` counts characters that none can hold."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    dropped: int = 0
    origins: list[int] = field(default_factory=list)
    """The lines of a work file whose bookmarks begin here."""

    def add(self, words: str, styles: Collection[Style] = (), target: str = "") -> None:
        """Add text in styles; with `target` it is a link."""
        words, dropped = printable(words)
        self.dropped += dropped
        start, end = len(self.text), len(self.text) + len(words)
        self.marks += (Mark(start, end, style) for style in styles)
        if target:
            self.marks.append(Mark(start, end, Style.LINK, target))
        self.text += words

    def call(self, note: Note) -> None:
        """Add the call of a note."""
        self.text += ANCHOR
        self.notes.append(bare_note(note))

    def mark_origin(self, name: str) -> None:
        """Note the bookmark of a work file; those of others say nothing."""
        if (place := place_in(name)) is not None:
            self.origins.append(place)

    def sign_last(self, sign: str) -> None:
        """Give the last note a sign of its own, which its text may begin with too."""
        note = self.notes[-1]
        self.notes[-1] = Note(without_sign(note.passage, sign), sign)

    def passage(self) -> Passage:
        """Return the passage, without spaces at its ends and what stands around notes' figures."""
        return stripped(bare_calls(Passage(self.text, merged(self.marks), tuple(self.notes))))


def stripped(passage: Passage) -> Passage:
    """Return a passage without spaces at its ends."""
    text = passage.text
    start = len(text) - len(text.lstrip())
    return cut(passage, start, max(start, len(text.rstrip())))


def without_sign(passage: Passage, sign: str) -> Passage:
    """Return a note's text without the sign that it begins with."""
    if not sign or not passage.text.startswith(sign):
        return passage
    return stripped(cut(passage, len(sign), len(passage.text)))


@dataclass
class Gathered:
    """Remarks on a file while it is read: some are counted, some quote what they speak of."""

    counts: Counter[str] = field(default_factory=Counter)
    said: list[Remark] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """The words of tracked changes that are not in the view that is read, change by change."""

    def leave_unread(self, words: str) -> None:
        """Keep the words of a tracked change that only the other view has."""
        if found := " ".join(words.replace(ANCHOR, "").split()):
            self.unread.append(found)

    def count(self, key: str, number: int = 1) -> None:
        """Count one more case of a remark."""
        self.counts[key] += number

    def say(self, key: str, **arguments: str) -> None:
        """Add a remark once."""
        remark = Remark(key, arguments)
        if remark not in self.said:
            self.said.append(remark)

    def remarks(self) -> tuple[Remark, ...]:
        """Return all remarks, the counted ones first."""
        counted = [Remark(key, {"count": str(n)}) for key, n in self.counts.items() if n]
        if self.unread:
            words = quoted(" … ".join(self.unread), _LONGEST_LEFT_OUT)
            counted.append(Remark("other_view", {"words": words}))
        return (*counted, *self.said)


def settled_spaces(text: str) -> str:
    """Return a text to be compared: formats lose spaces at ends and of rows of plain spaces."""
    return _ROW_OF_SPACES.sub(" ", text).strip()


def quoted(text: str, longest: int = _LONGEST_QUOTED) -> str:
    """Return the beginning of a text, to be shown in a sentence."""
    words = " ".join(text.replace(ANCHOR, "").split())
    return words if len(words) <= longest else words[: longest - 1] + "…"


def append(writing: Writing, passage: Passage) -> None:
    """Add a passage, marks and notes and all, to another."""
    start = len(writing.text)
    writing.marks += (replace(m, start=m.start + start, end=m.end + start) for m in passage.marks)
    writing.text += passage.text
    writing.notes += passage.notes
