"""Word files to lines: paragraphs with their automatic numbers, tables, text boxes, comments."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from drafter.imports.archive import Archive
from drafter.imports.docx_names import W, switch, value
from drafter.imports.docx_parts import Parts, parts_of
from drafter.imports.docx_text import Inlines, chosen
from drafter.imports.paragraphs import Paragraph
from drafter.imports.tables import ReadCell, lines_of
from drafter.imports.trees import Element, children, local, number
from drafter.imports.writing import Gathered, Lines, View, Writing, quoted
from drafter.model.carried import place_in

_LEFT_OUT = {View.FINAL: ("del", "moveFrom"), View.ORIGINAL: ("ins", "moveTo")}
_WITHIN = frozenset(
    {"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "del", "moveFrom"}
)


def read_docx(data: bytes, name: str, view: View = View.FINAL) -> Lines:
    """Return the lines of a Word file in one of the two views of its tracked changes.

    Raises RefusalError for what is damaged, encrypted, a zip bomb, or no text; never runs macros.
    """
    gathered = Gathered()
    parts = parts_of(Archive(data, name), gathered)
    inlines = Inlines(parts, view, gathered, parts.links())
    paragraphs = tuple(_Body(parts, inlines, gathered).lines(parts.body))
    return Lines(paragraphs, gathered.remarks(), parts.carried)


@dataclass
class _Body:
    """Reads blocks; `_pending` is text whose paragraph's end is deleted: it runs into the next."""

    parts: Parts
    inlines: Inlines
    gathered: Gathered
    _pending: Writing | None = None
    _origins: list[int] = field(default_factory=list)
    """The bookmarks of a work file that stand between paragraphs."""

    def lines(self, container: Element) -> Iterator[Paragraph]:
        """Yield the lines in a body, a cell or a text box."""
        yield from self._blocks(container)
        if self._pending is not None:
            writing, self._pending = self._pending, None
            yield Paragraph(writing.passage())

    def _blocks(self, container: Element) -> Iterator[Paragraph]:
        for child in children(container):
            tag = local(child)
            if tag == "p":
                yield from self._paragraph(child)
            elif tag == "bookmarkStart":
                place = place_in(child.get(f"{W}name", ""))
                self._origins += [] if place is None else [place]
            elif tag == "tbl":
                yield from self._table(child)
            elif tag == "AlternateContent":
                for branch in chosen(child):
                    yield from self._blocks(branch)
            elif tag == "altChunk":
                self.gathered.count("embedded_left_out")
            elif tag in _LEFT_OUT[self.inlines.view]:
                self.inlines.leave_unread(child)
            elif tag in _WITHIN:
                yield from self._blocks(child)

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        writing, self._pending = self._pending or Writing(), None
        writing.origins += self._origins
        self._origins.clear()
        properties = self._properties(element)
        style = value(properties, "pStyle") or self.parts.styles.default
        self.inlines.fill(writing, element, style)
        boxes, self.inlines.boxes = self.inlines.boxes, []
        if self._runs_on(element):
            self._pending = writing
        else:
            label, depth = self._label(properties, style)
            self.gathered.count("characters_dropped", writing.dropped)
            passage = writing.passage()
            self._say_comments(passage.plain)
            outline = self.parts.styles.outline(style, properties)
            if passage.text:
                titled = self.parts.styles.is_title(style) or None
                origins = tuple(writing.origins)
                yield Paragraph(
                    passage, label, outline, titled=titled, origins=origins, depth=depth
                )
        for box in boxes:
            yield from _Body(self.parts, self.inlines, self.gathered).lines(box)

    def _properties(self, paragraph: Element) -> Element | None:
        """Return a paragraph's properties: the earlier ones in the original view."""
        found = paragraph.find(f"{W}pPr")
        if self.inlines.view is View.FINAL or found is None:
            return found
        earlier = found.find(f"{W}pPrChange/{W}pPr")
        return found if earlier is None else earlier

    def _runs_on(self, paragraph: Element) -> bool:
        """Say whether a paragraph has no end in this view; count the change."""
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        changes = {local(child) for child in children(mark)}
        self.gathered.count(f"changes_{self.inlines.view}", len(changes & {"ins", "del"}))
        return not changes.isdisjoint(_LEFT_OUT[self.inlines.view])

    def _label(self, properties: Element | None, style: str) -> tuple[str, int | None]:
        """Return the automatic number, and the level of its list."""
        numbering, by_style = self.parts.styles.numbering(style, properties)
        if numbering.list is None:
            return "", None
        level = numbering.level
        if level is None:
            level = self.parts.lists.level_of(numbering.list, by_style)
        label = self.parts.lists.next(numbering.list, level)
        return label, level if label else None

    def _say_comments(self, place: str) -> None:
        for identity in self.inlines.comments:
            comment = self.parts.comments.get(identity)
            texts = comment.iter(f"{W}t") if comment is not None else ()
            words = quoted("".join(t.text or "" for t in texts))
            if words:
                self.gathered.say("comment_kept", place=quoted(place) or "…", text=words)
        self.inlines.comments.clear()

    def _table(self, table: Element) -> Iterator[Paragraph]:
        origins = tuple(self._origins)
        self._origins.clear()
        covering: dict[int, tuple[list[ReadCell], int]] = {}
        rows = [
            self._row(row, covering)
            for row in _all(table, "tr")
            if not self._is_left_out(row, "trPr", ("del", "ins"))
        ]
        for line in lines_of(rows, self.gathered):
            yield replace(line, origins=(*origins, *line.origins))

    def _row(self, row: Element, covering: dict[int, tuple[list[ReadCell], int]]) -> list[ReadCell]:
        """Return the cells of a row; what goes on from above makes the cell there cover more."""
        header = switch(row.find(f"{W}trPr"), "tblHeader") is True
        result: list[ReadCell] = []
        at = 0
        for element in _all(row, "tc"):
            properties = element.find(f"{W}tcPr")
            columns = max(number(value(properties, "gridSpan"), 1), 1)
            paragraphs = tuple(self._cell(element))
            merged = properties.find(f"{W}vMerge") if properties is not None else None
            goes_on = merged is not None and merged.get(f"{W}val", "continue") == "continue"
            if goes_on and at in covering:
                held, place = covering[at]
                above = held[place]
                text = (*above.paragraphs, *paragraphs)
                held[place] = replace(above, rows=above.rows + 1, paragraphs=text)
            else:
                result.append(ReadCell(paragraphs, columns, 1, header, _is_at_end(element)))
                covering[at] = result, len(result) - 1
            at += columns
        return result

    def _cell(self, cell: Element) -> Iterator[Paragraph]:
        if not self._is_left_out(cell, "tcPr", ("cellDel", "cellIns")):
            yield from _Body(self.parts, self.inlines, self.gathered).lines(cell)

    def _is_left_out(self, element: Element, properties: str, names: tuple[str, str]) -> bool:
        """Say whether a row or a cell is not there in this view; count the change."""
        found = {local(child) for child in children(element.find(W + properties))}
        self.gathered.count(f"changes_{self.inlines.view}", len(found & set(names)))
        left_out = names[self.inlines.view is View.ORIGINAL] in found
        if left_out:
            self.inlines.leave_unread(element)
        return left_out


def _all(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for child in children(element):
        if local(child) == tag:
            yield child
        elif local(child) in _WITHIN:
            yield from _all(child, tag)


def _is_at_end(cell: Element) -> bool:
    """Say whether the first paragraph of a cell stands where reading ends."""
    properties = next((p.find(f"{W}pPr") for p in cell.iter(f"{W}p")), None)
    return value(properties, "jc") in ("right", "end")
