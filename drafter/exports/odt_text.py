"""Lines of an OpenDocument text: paragraphs, runs, notes and lists."""

import re
from dataclasses import dataclass, field
from functools import partial

from odf.element import Element
from odf.style import ListLevelLabelAlignment, ListLevelProperties, TextProperties
from odf.text import (
    A,
    H,
    LineBreak,
    List,
    ListItem,
    ListLevelStyleNumber,
    ListStyle,
    Note,
    NoteBody,
    NoteCitation,
    P,
    S,
    Span,
    Tab,
)

from drafter.compare.pieces import Change
from drafter.exports.odt_changes import Flow
from drafter.exports.odt_styles import Styles, points
from drafter.exports.sheet import Font, Label, Line, LineStyle, Run, Sheet, SheetNote, Stretch

_BREAKS = re.compile(r"([\t\n]|  +)")
_BREAKS_AND_EDGES = re.compile(r"([\t\n]|  +|^ | $)")
_FORMATS = {"arabic": "1", "letter": "a", "LETTER": "A", "roman": "i", "ROMAN": "I"}
_XML = "http://www.w3.org/XML/1998/namespace"


@dataclass
class Writer:
    """Writes lines into one file; `_lists` holds the open list of the last numbered line."""

    sheet: Sheet
    styles: Styles
    flow: Flow
    _waiting: list[tuple[Line, str]] = field(default_factory=list)
    _stretch: int | None = None
    _lists: list[Element] = field(default_factory=list)
    _begun: set[int] = field(default_factory=set)

    def add(self, parent: Element, line: Line, master: str = "") -> None:
        """Add a line to the text: as a paragraph, a heading, or an item of its list.

        A line whose end is deleted waits for the one that it runs into.
        """
        if line.mark is Change.DELETED:
            self._waiting.append((line, master))
            return
        master = next((name for _, name in self._waiting if name), master)
        numbered = line.label.numbered if line.label else None
        if not numbered:
            self._stretch = None
            parent.addElement(self.paragraph(line, master))
            return
        item = ListItem()
        item.addElement(self.paragraph(line, master, list_name(numbered.stretch)))
        self._list(parent, numbered.stretch, numbered.level).addElement(item)

    def finish(self, parent: Element, last: Element) -> None:
        """Add the last paragraph, which is no line; what waits or is open ends there."""
        self._begin(last)
        self.flow.close(last)
        parent.addElement(last)

    def paragraph(self, line: Line, master: str = "", lists: str | None = None) -> Element:
        """Return a line as a paragraph or, where it stands in the outline, as a heading."""
        result = self._empty(line, master, lists)
        self._begin(result)
        if line.label and not line.label.numbered:
            self._typed(result, line.label)
        self._flow(result, line)
        return result

    def _begin(self, paragraph: Element) -> None:
        """Let what waits run into a paragraph."""
        for line, _ in self._waiting:
            self._flow(paragraph, line)
        self._waiting.clear()

    def _flow(self, paragraph: Element, line: Line) -> None:
        """Add a line's runs and its end, each where its change has them."""
        make = partial(self._empty, line)
        self.flow.late = line.late
        for run in line.runs:
            place = self.flow.place(paragraph, run.change, make)
            self._add_run(place, run, line.style.font, tracked=self.flow.regions is not None)
        self.flow.end(paragraph, line.mark, make)

    def _empty(self, line: Line, master: str = "", lists: str | None = None) -> Element:
        outline = line.style.outline
        if outline is None:
            return P(stylename=self.styles.paragraph(line, master, lists))
        # An empty list style keeps the program's own outline numbering off.
        name = self.styles.paragraph(line, master, "")
        return H(stylename=name, outlinelevel=str(outline + 1))

    def _typed(self, parent: Element, label: Label) -> None:
        parent.addText(label.text)
        parent.addElement(Tab())

    def _list(self, parent: Element, stretch: int, level: int) -> Element:
        """Return the list at a level of the stretch: the open one, or one that goes on from it."""
        if self._stretch != stretch:
            self._stretch = stretch
            self._lists = [self._outer_list(stretch)]
            parent.addElement(self._lists[0])
        del self._lists[level + 1 :]
        while len(self._lists) <= level:
            items = self._lists[-1]
            if not items.hasChildNodes():
                items.addElement(ListItem())
            inner = List()
            items.lastChild.addElement(inner)
            self._lists.append(inner)
        return self._lists[level]

    def _outer_list(self, stretch: int) -> Element:
        identity = f"stretch{stretch + 1}"
        if stretch in self._begun:
            return List(stylename=list_name(stretch), continuelist=identity)
        self._begun.add(stretch)
        result = List(stylename=list_name(stretch))
        result.setAttrNS(_XML, "id", identity)
        return result

    def _add_run(self, parent: Element, run: Run, base: Font, *, tracked: bool = False) -> None:
        if run.note is not None:
            parent.addElement(self._note(self.sheet.notes[run.note], run))
            return
        if run.link:
            link = A(type="simple", href=run.link)
            parent.addElement(link)
            parent = link
        if run.font != base:
            span = Span(stylename=self.styles.text(run.font))
            parent.addElement(span)
            parent = span
        _add_text(parent, run.text, _BREAKS_AND_EDGES if tracked else _BREAKS)

    def _note(self, note: SheetNote, run: Run) -> Element:
        """Return a note; a sign of its own is a label, which is not counted."""
        result = Note(noteclass="footnote", id=f"note{(run.note or 0) + 1}")
        citation = NoteCitation() if note.counted else NoteCitation(label=note.sign)
        citation.addText(note.sign)
        result.addElement(citation)
        body = NoteBody()
        paragraph = P(stylename=self.styles.paragraph(note.line))
        paragraph.addElement(Tab())
        self._note_words(paragraph, note.line, run.change)
        body.addElement(paragraph)
        result.addElement(body)
        return result

    def _note_words(self, paragraph: Element, line: Line, call: Change) -> None:
        """Add a note's words; in a note that came or went as a whole they are no changes."""
        flow = Flow(self.flow.regions if call is Change.KEPT else None)
        make = partial(self._empty, line)
        for run in line.runs:
            place = flow.place(paragraph, run.change, make)
            self._add_run(place, run, line.style.font, tracked=self.flow.regions is not None)
        flow.close(paragraph)


def list_name(stretch: int) -> str:
    """Return the name of the list style of a stretch."""
    return f"L{stretch + 1}"


def list_style(place: int, stretch: Stretch) -> Element:
    """Return the list style of a stretch: patterns, first numbers, where labels stand."""
    result = ListStyle(name=list_name(place))
    for level, pattern in enumerate(stretch.patterns):
        style = stretch.styles[level]
        counter = re.search(r"\{(\w+)\}", pattern)
        if style is None or counter is None:
            continue
        prefix, suffix = pattern[: counter.start()], pattern[counter.end() :]
        number = ListLevelStyleNumber(
            level=str(level + 1),
            numformat=_FORMATS[counter[1]],
            startvalue=str(stretch.starts[level]),
            **{k: v for k, v in (("numprefix", prefix), ("numsuffix", suffix)) if v},
        )
        number.addElement(_label_place(style))
        number.addElement(TextProperties(fontstyle="normal", fontweight="normal"))
        result.addElement(number)
    return result


def _label_place(style: LineStyle) -> Element:
    mode = "label-alignment"
    result = ListLevelProperties(listlevelpositionandspacemode=mode)
    result.addElement(
        ListLevelLabelAlignment(
            labelfollowedby="listtab",
            listtabstopposition=points(style.text_at),
            textindent=points(style.first),
            marginleft=points(style.left),
        )
    )
    return result


def _add_text(parent: Element, text: str, breaks: re.Pattern[str]) -> None:
    """Add text; tabs, line breaks and rows of spaces are elements in OpenDocument.

    So is a space at the end of a run beside a change: it would be lost where a paragraph ends.
    """
    for piece in breaks.split(text):
        if piece == "\t":
            parent.addElement(Tab())
        elif piece == "\n":
            parent.addElement(LineBreak())
        elif piece.strip(" "):
            parent.addText(piece)
        elif piece and breaks is _BREAKS_AND_EDGES:
            parent.addElement(S(c=str(len(piece))))
        elif piece:
            _add_spaces(parent, len(piece))


def _add_spaces(parent: Element, count: int) -> None:
    parent.addText(" ")
    if count > 1:
        parent.addElement(S(c=str(count - 1)))
