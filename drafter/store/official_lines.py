"""The tree of an official file to a row of lines: what each element says of its text.

Official files differ in detail: paragraphs in `paragraph`, `section`, `point` or `item`, numbers in
`num` or typed before the text, headings as elements or as classes. All are read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from drafter.model.passage import Passage, cut, joined
from drafter.store.names import Element, akn, local
from drafter.store.official_text import inline_passage, passage_of, stripped
from drafter.store.parsing import source_of

_HEADING_CLASS = re.compile(r"H\d|HCh|TitleH|AgendaTitle", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
"""What the number of a resolution has, and the letter of one in parts (B, باء) has not."""
_HEADINGS = {"heading", "subheading", "crossHeading"}
_TEXTS = {"p", "listIntroduction", "listWrapUp", "block"}
_TABLES = {"table", "toc", "img", "foreign"}
_SKIPPED = {"meta", "presentation", "coverPage", "conclusions", "attachments", "components"}


class Role(Enum):
    """What an element says that its text is."""

    TITLE = auto()
    FORMULA = auto()
    PREAMBULAR = auto()
    BODY = auto()
    HEADING = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of an official file; `after` says that it goes on in the same element."""

    role: Role
    passage: Passage = Passage()
    label: str = ""
    source: str = ""
    after: bool = False


def lines_of(element: Element) -> Iterator[Line]:
    """Yield the lines of a statement, or of a document attached to one."""
    for child in element:
        name = local(child)
        if name == "preface":
            yield from _title_lines(child)
        elif name == "preamble":
            yield from _Walk(Role.PREAMBULAR).lines(child)
        elif name and name not in _SKIPPED:
            yield from _Walk(Role.BODY).lines(child)


def _title_lines(preface: Element) -> Iterator[Line]:
    """Yield the titles, and the letters of resolutions in parts, each with its footnotes."""
    line: Line | None = None
    for paragraph in preface.iter(akn("p")):
        for element in _title_pieces(paragraph) if not _is_in_note(paragraph) else ():
            if local(element) not in ("docNumber", "docTitle"):
                more = inline_passage(element)
                line = line and replace(line, passage=joined(line.passage, more))
                continue
            passage = passage_of(element)
            letter = element.tag == akn("docNumber")
            if not passage.text or (letter and _FIGURE.search(passage.plain)):
                continue
            if line is not None:
                yield line
            line = Line(Role.HEADING if letter else Role.TITLE, passage)
    if line is not None:
        yield line


def _title_pieces(paragraph: Element) -> Iterator[Element]:
    """Yield what stands in a paragraph of titles, what a mere wrapper holds too."""
    for element in paragraph:
        if element.tag == akn("inline") and element.find(akn("docNumber")) is not None:
            yield from _title_pieces(element)
        elif isinstance(element.tag, str):
            yield element


def _is_in_note(paragraph: Element) -> bool:
    return any(local(above) == "authorialNote" for above in paragraph.iterancestors())


class _Walk:
    """Goes through the elements in order; a number waits for the text that it belongs to."""

    def __init__(self, role: Role) -> None:
        self.role = role
        self.waiting = ""

    def lines(self, element: Element) -> Iterator[Line]:
        """Yield the lines of an element and all below it."""
        yield from self._children(element)
        if self.waiting:
            yield self._line(Role.BODY, Passage())

    def _children(self, element: Element) -> Iterator[Line]:
        held, after = self.role, False
        self.role = _role(element, held)
        for child in element:
            name = local(child)
            if name == "num":
                if self.waiting:
                    yield self._line(self.role, Passage())
                self.waiting = passage_of(child).text
            elif name in _TEXTS:
                yield from self._text(child, after=after)
                after = True
            elif name in _HEADINGS:
                yield from self._heading(child)
            elif name in _TABLES:
                yield Line(Role.TABLE, source=_table_source(child))
            elif name and name not in _SKIPPED:
                yield from self._children(child)
                after = False
        self.role = held

    def _text(self, element: Element, *, after: bool) -> Iterator[Line]:
        embedded = element.find(akn("embeddedStructure"))
        passage = passage_of(element)
        if passage.text:
            yield self._line(self._role_of(element), passage, after=after)
        if embedded is not None:
            yield from self._children(embedded)

    def _role_of(self, element: Element) -> Role:
        parent = element.getparent()
        above = None if parent is None else parent.getparent()
        if self.role is Role.BODY and above is not None and _is_heading(above, element):
            return Role.HEADING
        return self.role

    def _heading(self, element: Element) -> Iterator[Line]:
        passage = passage_of(element)
        if element.get("refersTo") == "#preamble":
            yield self._line(Role.PREAMBULAR, passage)
            return
        repeated = passage.text.startswith((f"{self.waiting} ", f"{self.waiting}."))
        if self.waiting and not repeated:
            yield Line(Role.HEADING, Passage(self.waiting))
        self.waiting = ""
        if passage.text:
            yield Line(Role.HEADING, passage)

    def _line(self, role: Role, passage: Passage, *, after: bool = False) -> Line:
        label, self.waiting = self.waiting, ""
        passage = without_label(passage, label)
        return Line(role, passage, label, after=after and not label)


def _table_source(table: Element) -> str:
    """Return a table as found, with ids that the schema accepts: no blanks, none used twice."""
    component = next(table.iterancestors(akn("component")), None)
    prefix = "" if component is None else f"{component.get('eId', '')}__"
    for element in table.iter():
        if element.get("eId"):
            element.set("eId", prefix + element.get("eId", "").replace(" ", "_"))
    return source_of(table)


def _role(element: Element, role: Role) -> Role:
    name, said = local(element), element.get("name", "")
    if name == "formula" or (name == "container" and said == "formula"):
        return Role.FORMULA
    inside = name == "container" and any(
        local(above) == "embeddedStructure" for above in element.iterancestors()
    )
    return Role.PREAMBULAR if inside else role


def _is_heading(paragraph: Element, element: Element) -> bool:
    """Say whether a paragraph is a heading: by its class, or by two tabulators before its text."""
    if _HEADING_CLASS.match(paragraph.get("class", "")):
        return True
    numbered = paragraph.find(akn("num")) is not None
    start = "".join(map(str, element.itertext())).strip(" \n\r")
    return not numbered and start.startswith("\t\t")


def without_label(passage: Passage, label: str) -> Passage:
    """Return the text without a number that stands in it once more."""
    if label and passage.text.startswith(label):
        start = len(label)
        return stripped(cut(passage, start, len(passage.text)))
    return passage
