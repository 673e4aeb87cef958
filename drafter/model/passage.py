"""A passage: text with marks and footnotes; and the arithmetic of cutting and joining passages.

A footnote is called by one `ANCHOR` character in the text; the n-th anchor calls the n-th note.
So whatever edits the text moves or removes its notes too, and no list has to be kept in step.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.text.characters import ANCHOR
from drafter.text.span import Span


class Style(StrEnum):
    """What a mark does to the text under it."""

    EMPHASIS = "emphasis"
    """Printed as the language prints it: italic, in Chinese KaiTi, in Arabic bold italic."""
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A style over a stretch of text, in code points; `target` is the address of a link."""

    start: int
    end: int
    style: Style
    target: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote. `sign` is a mark of its own such as "*"; empty means numbered."""

    passage: "Passage"
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Text, marks in order, and one note for each anchor in the text."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def plain(self) -> str:
        """The text without the anchors of its notes."""
        return self.text.replace(ANCHOR, "")

    @property
    def emphasised(self) -> Span | None:
        """The emphasised first words, where the passage begins with any."""
        for mark in self.marks:
            if mark.style is Style.EMPHASIS and not self.text[: mark.start].strip():
                return Span(mark.start, mark.end)
        return None


def cut(passage: Passage, start: int, end: int) -> Passage:
    """Return the stretch from `start` to `end`, with the marks and notes on it."""
    marks = tuple(
        Mark(max(m.start, start) - start, min(m.end, end) - start, m.style, m.target)
        for m in passage.marks
        if m.start < end and start < m.end
    )
    before = passage.text.count(ANCHOR, 0, start)
    within = passage.text.count(ANCHOR, start, end)
    return Passage(passage.text[start:end], marks, passage.notes[before : before + within])


def joined(*passages: Passage) -> Passage:
    """Return the passages as one; marks that meet become one mark."""
    text = ""
    notes: list[Note] = []
    marks: list[Mark] = []
    for passage in passages:
        marks += (
            replace(m, start=m.start + len(text), end=m.end + len(text)) for m in passage.marks
        )
        text += passage.text
        notes += passage.notes
    return Passage(text, merged(marks), tuple(notes))


def merged(marks: list[Mark]) -> tuple[Mark, ...]:
    """Return the marks in order, those of one style that touch made one, empty ones gone."""
    result: list[Mark] = []
    last: dict[tuple[Style, str], int] = {}
    for mark in sorted(m for m in marks if m.start < m.end):
        place = last.get((mark.style, mark.target))
        if place is not None and result[place].end >= mark.start:
            earlier = result[place]
            result[place] = replace(earlier, end=max(earlier.end, mark.end))
        else:
            last[mark.style, mark.target] = len(result)
            result.append(mark)
    return tuple(sorted(result))


def replaced(passage: Passage, start: int, end: int, new: Passage | str) -> Passage:
    """Return the passage with `start` to `end` replaced; typed text inside a mark stays in it."""
    if isinstance(new, str):
        new = _typed(passage, start, end, new)
    return joined(cut(passage, 0, start), new, cut(passage, end, len(passage.text)))


def _typed(passage: Passage, start: int, end: int, text: str) -> Passage:
    around = [m for m in passage.marks if m.start < start and end < m.end]
    text = text.replace(ANCHOR, "")
    return Passage(text, tuple(Mark(0, len(text), m.style, m.target) for m in around if text))


def marked(passage: Passage, span: Span, style: Style, target: str = "") -> Passage:
    """Return the passage with one more mark."""
    mark = Mark(span.start, span.end, style, target)
    return replace(passage, marks=merged([*passage.marks, mark]))


def unmarked(passage: Passage, span: Span, style: Style) -> Passage:
    """Return the passage without this style on the span."""
    marks: list[Mark] = []
    for mark in passage.marks:
        if mark.style is not style or mark.end <= span.start or span.end <= mark.start:
            marks.append(mark)
            continue
        marks.append(replace(mark, end=max(mark.start, span.start)))
        marks.append(replace(mark, start=min(mark.end, span.end)))
    return replace(passage, marks=merged(marks))
