"""Lines of an OpenDocument text: paragraphs, runs, notes and lists."""

import re
from dataclasses import dataclass, field, replace
from functools import partial

from odf.element import Element
from odf.text import (
    A,
    BookmarkEnd,
    BookmarkStart,
    H,
    LineBreak,
    Note,
    NoteBody,
    NoteCitation,
    P,
    S,
    Span,
    Tab,
)

from drafter.compare.pieces import Change
from drafter.exports.odt_changes import AddParagraph, Flow
from drafter.exports.odt_lists import Lists, Row, list_name
from drafter.exports.odt_styles import Styles
from drafter.exports.sheet import Font, Label, Line, Numbered, Run, Sheet, SheetNote
from drafter.model.carried import bookmark

LINK = "Link"
"""The style of links: as the text around them; LibreOffice would print them blue and underlined."""
_BREAKS = re.compile(r"([\t\n]|  +)")
_BREAKS_AND_EDGES = re.compile(r"([\t\n]|  +|^ | $)")


@dataclass
class Writer:
    """Writes lines into one file; those whose end is deleted wait for the next one."""

    sheet: Sheet
    styles: Styles
    flow: Flow
    lists: Lists = field(default_factory=Lists)
    _waiting: list[tuple[Line, str]] = field(default_factory=list)
    _row: Row = field(init=False)
    _deleted_row: Row = field(init=False)
    _region: Element | None = None
    _last: tuple[Element, Line] | None = None
    _latest: Element | None = None
    """The paragraph written last, whatever became of its end."""
    _place: int = 0

    def __post_init__(self) -> None:
        self._row, self._deleted_row = Row(self.lists.body), Row(self.lists.deleted)

    def add(self, parent: Element, line: Line, master: str = "") -> None:
        """Add a line to the text: as a paragraph, a heading, or an item of its list.

        A line whose end is deleted waits for the one that it runs into.
        """
        if line.mark is Change.DELETED:
            self._waiting.append((line, master))
            return
        master = next((name for _, name in self._waiting if name), master)
        numbered = _numbered(line)
        self._run_on()
        lists = list_name(numbered.stretch) if numbered else None
        paragraph = self.paragraph(line, master, lists)
        if self.sheet.work:
            self._bookmark(paragraph)
        self._row.add(parent, paragraph, numbered)
        self._last = (paragraph, line) if line.mark is Change.KEPT else None
        self._latest = paragraph

    def add_apart(self, parent: Element, element: Element) -> None:
        """Add what is no paragraph; what waits or is open ends before it.

        A paragraph before it cannot run into it: the end stays where the words are gone.
        """
        self._run_on()
        if self._waiting:
            line, master = self._waiting.pop()
            self.add(parent, replace(line, mark=Change.KEPT), master)
        if self._latest is not None:
            self.flow.close(self._latest, lambda region: _added(region, P()))
        self._row.leave()
        parent.addElement(element)
        self._last = None
        self._place += 1

    def add_to_cell(self, cell: Element, line: Line) -> None:
        """Add a paragraph to a cell; changes begin and end within it."""
        flow = Flow(self.flow.regions)
        paragraph = self._empty(line)

        def make(region: Element) -> Element:
            return _added(region, self._empty(line))

        for run in line.runs:
            place = flow.place(paragraph, run.change, make)
            self._add_run(place, run, line.style.font, tracked=flow.regions is not None)
        flow.close(paragraph, make)
        cell.addElement(paragraph)

    def finish(self, parent: Element, last: Element) -> None:
        """Add the last paragraph, which is no line; what waits or is open ends there."""
        self._begin(last)
        self.flow.close(last, lambda region: _added(region, P()))
        parent.addElement(last)

    def paragraph(self, line: Line, master: str = "", lists: str | None = None) -> Element:
        """Return a line as a paragraph or, where it stands in the outline, as a heading."""
        result = self._empty(line, master, lists)
        self._begin(result)
        if line.label and not line.label.numbered:
            self._typed(result, line.label)
        self._flow(result, line)
        return result

    def _bookmark(self, paragraph: Element) -> None:
        """Put the bookmark of the next line around a paragraph's text."""
        name = bookmark(self._place)
        paragraph.insertBefore(BookmarkStart(name=name), paragraph.firstChild)
        paragraph.addElement(BookmarkEnd(name=name))
        self._place += 1

    def _run_on(self) -> None:
        """Let what waits go on from the end of the paragraph before, if both are whole.

        LibreOffice gives what is restored before a paragraph the style and list of that paragraph.
        """
        runs = (run for line, _ in self._waiting for run in line.runs)
        whole = all(run.change is Change.DELETED for run in runs)
        if self._last is None or not self._waiting or not whole:
            return
        paragraph, upper = self._last
        self.flow.end(paragraph, Change.DELETED, partial(self._deleted, upper))
        for line, _ in self._waiting:
            add = partial(self._deleted, line)
            self._words(paragraph, line, add)
            self.flow.place(paragraph, Change.DELETED, add)
            if line is self._waiting[-1][0]:
                self.flow.close(paragraph, add)
            else:
                self.flow.end(paragraph, Change.DELETED, add)
        self._waiting.clear()

    def _begin(self, paragraph: Element) -> None:
        """Let what waits run into a paragraph."""
        for line, _ in self._waiting:
            self._flow(paragraph, line)
        self._waiting.clear()

    def _flow(self, paragraph: Element, line: Line) -> None:
        """Add a line's runs and its end, each where its change has them."""
        add = partial(self._deleted, line)
        self.flow.late = line.late
        self._words(paragraph, line, add)
        self.flow.end(paragraph, line.mark, add)

    def _words(self, paragraph: Element, line: Line, add: AddParagraph) -> None:
        for run in line.runs:
            place = self.flow.place(paragraph, run.change, add)
            self._add_run(place, run, line.style.font, tracked=self.flow.regions is not None)

    def _deleted(self, line: Line, region: Element) -> Element:
        """Add a paragraph to what was deleted, counted like the line; return it.

        Words deleted inside a paragraph are no paragraph, and not counted.
        """
        fresh = region is not self._region
        numbered = None if fresh and line.mark is not Change.DELETED else _numbered(line)
        if fresh:
            self._region, self._deleted_row = region, Row(self.lists.deleted)
        lists = list_name(numbered.stretch) if numbered else None
        paragraph = self._empty(line, "", lists)
        self._deleted_row.add(region, paragraph, numbered)
        return paragraph

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

    def _add_run(self, parent: Element, run: Run, base: Font, *, tracked: bool = False) -> None:
        if run.note is not None:
            self._call(parent, self.sheet.notes[run.note], run)
            return
        if run.link:
            link = A(type="simple", href=run.link, stylename=LINK, visitedstylename=LINK)
            parent.addElement(link)
            parent = link
        if run.font != base:
            span = Span(stylename=self.styles.text(run.font))
            parent.addElement(span)
            parent = span
        _add_text(parent, run.text, _BREAKS_AND_EDGES if tracked else _BREAKS)

    def _call(self, parent: Element, note: SheetNote, run: Run) -> None:
        """Add a note, between what a language puts around its figure."""
        before, after = self.sheet.around_figures if note.counted else ("", "")
        for piece in (before, self._note(note, run), after):
            if isinstance(piece, Element):
                parent.addElement(piece)
            elif piece:
                parent.addElement(Span(stylename=self.styles.text(run.font), text=piece))

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

        def make(region: Element) -> Element:
            return _added(region, self._empty(line))

        for run in line.runs:
            place = flow.place(paragraph, run.change, make)
            self._add_run(place, run, line.style.font, tracked=self.flow.regions is not None)
        flow.close(paragraph, make)


def _numbered(line: Line) -> Numbered | None:
    return line.label.numbered if line.label else None


def _added(parent: Element, paragraph: Element) -> Element:
    parent.addElement(paragraph)
    return paragraph


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
