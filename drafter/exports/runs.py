"""From a passage, with its marks and anchors, to runs in resolved fonts and numbered notes."""

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from drafter.exports.sheet import Font, Line, LineStyle, Raised, Run, SheetNote
from drafter.exports.typeface import Typeface
from drafter.model.calls import bare_calls, bare_note
from drafter.model.passage import Mark, Note, Passage, Style
from drafter.text.characters import ANCHOR

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold, and what nobody sees."""
_ADDRESSES = ("http://", "https://", "mailto:")


@dataclass
class Notes:
    """The notes met so far. Figures run through the text and its annexes (Editorial Manual,
    Footnotes); a note with a sign of its own is not counted.
    """

    face: Typeface
    style: LineStyle
    settled: list[SheetNote] = field(default_factory=list)
    counted: int = 0

    def call(self, note: Note, font: Font) -> Run:
        """Settle the next note and return the run that calls it, in the font of its place."""
        self.counted += not note.sign
        note = bare_note(note) if any(self.face.around_figures) else note
        sign = note.sign or str(self.counted)
        place = len(self.settled)
        line = Line(self.style, runs(note.passage, self.style.font, self.face, None), role="note")
        self.settled.append(SheetNote(sign, not note.sign, line))
        upright = replace(font, bold=False, italic=False, raised=raised(sign))
        return Run(sign, upright, note=place)


def raised(sign: str) -> Raised:
    """Return where the sign of a note stands: figures and letters raised, stars on the line."""
    return Raised.SUPERSCRIPT if sign.isalnum() else Raised.ON_LINE


def runs(passage: Passage, font: Font, face: Typeface, notes: Notes | None) -> tuple[Run, ...]:
    """Return the runs of a passage; without `notes` its anchors are passed over."""
    if any(face.around_figures):
        passage = bare_calls(passage)
    if not passage.marks and ANCHOR not in passage.text:
        return (Run(printable(passage.text), font),) if passage.text else ()
    result: list[Run] = []
    called = iter(passage.notes)
    edges = _edges(passage)
    for start, end in pairwise(edges):
        text = passage.text[start:end]
        if text == ANCHOR:
            note = next(called, None)
            if note and notes:
                result.append(notes.call(note, font))
            continue
        marks = [m for m in passage.marks if m.start <= start and end <= m.end]
        result.append(Run(printable(text), _marked(font, marks, face), link=_address(marks)))
    return tuple(result)


def printable(text: str) -> str:
    """Return the text without characters that no file format can hold."""
    return _UNPRINTABLE.sub("", text)


def _edges(passage: Passage) -> list[int]:
    """Return where a new run begins: at marks' ends and around every anchor."""
    length = len(passage.text)
    edges = {0, length}
    for mark in passage.marks:
        edges |= {min(mark.start, length), min(mark.end, length)}
    for anchor in re.finditer(ANCHOR, passage.text):
        edges |= {*anchor.span()}
    return sorted(edges)


def _marked(font: Font, marks: list[Mark], face: Typeface) -> Font:
    for mark in marks:
        match mark.style:
            case Style.EMPHASIS | Style.ITALIC:
                font = face.emphasised(font)
            case Style.BOLD:
                font = replace(font, bold=True)
            case Style.UNDERLINE:
                font = replace(font, underline=True)
            case Style.SUPERSCRIPT:
                font = replace(font, raised=Raised.SUPERSCRIPT)
            case Style.SUBSCRIPT:
                font = replace(font, raised=Raised.SUBSCRIPT)
            case Style.LINK:
                pass
    return font


def _address(marks: list[Mark]) -> str:
    """Return where a link leads, if to the web: paths inside AKN files lead nowhere from here."""
    targets = (m.target for m in marks if m.style is Style.LINK)
    return next((t for t in targets if t.startswith(_ADDRESSES)), "")
