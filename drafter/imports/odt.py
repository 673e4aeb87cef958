"""OpenDocument texts to lines: paragraphs and headings, lists, tables, frames, sections.

odfpy is not used to read: it builds its own tree of whatever a file holds, without limits, and
knows nothing of how lists count or of how tracked changes flow.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.imports.archive import Archive
from drafter.imports.odt_lists import OUTLINE, Lists, Place, start_of
from drafter.imports.odt_names import ENCRYPTED, META, TABLE, TEXT
from drafter.imports.odt_styles import BODY, Styles, styles_of
from drafter.imports.odt_text import Context, Flow, regions_of
from drafter.imports.paragraphs import Paragraph
from drafter.imports.tables import ReadCell, lines_of
from drafter.imports.trees import Element, children, local, number, tree
from drafter.imports.writing import Gathered, Lines, View
from drafter.model.carried import WORK_PROPERTY, Carried, unpacked
from drafter.model.opened import RefusalError

_PARAGRAPHS = ("p", "h")
_FRAMES = ("frame", "custom-shape", "rect", "g", "text-box")
_WITHIN = {"section", "index-body", "index-title", "table-of-content", "alphabetical-index"} | {
    "illustration-index",
    "table-index",
    "object-index",
    "user-index",
    "bibliography",
}
_MACROS = ("Basic/", "Scripts/")


class _Found(NamedTuple):
    """A block that was met: its element, and where a paragraph is counted."""

    element: Element
    place: Place | None = None


def read_odt(data: bytes, name: str, view: View = View.FINAL) -> Lines:
    """Return the lines of an OpenDocument text in one of the two views of its tracked changes.

    Raises RefusalError for what is damaged, encrypted, a zip bomb, or no text; never runs macros.
    """
    gathered = Gathered()
    content, styles, carried = _roots(data, name, gathered)
    body = content.find(BODY)
    if body is None:
        raise RefusalError("no_text_in_file", path=name)
    reader = _Reader(styles, view, gathered, Lists(styles), regions_of(body))
    return Lines(tuple(reader.lines(body)), gathered.remarks(), carried)


def _roots(data: bytes, name: str, gathered: Gathered) -> tuple[Element, Styles, Carried | None]:
    """Return content, styles and what is carried, of a package or of a file that is one XML."""
    if data.lstrip()[:1] == b"<":
        root = tree(data, name)
        return root, styles_of(root), _carried(root)
    archive = Archive(data, name)
    if ENCRYPTED in (archive.read("META-INF/manifest.xml") or b""):
        raise RefusalError("encrypted_file", path=name)
    if any(member.startswith(_MACROS) for member in archive.members):
        gathered.say("macros_left_out")
    content = archive.tree("content.xml")
    if content is None:
        raise RefusalError("no_text_in_file", path=name)
    styles = styles_of(content, archive.side_tree("styles.xml"))
    return content, styles, _carried(archive.side_tree("meta.xml"))


def _carried(root: Element | None) -> Carried | None:
    """Return what a work file of ours carries among its properties."""
    for element in root.iter(f"{META}user-defined") if root is not None else ():
        if element.get(f"{META}name") == WORK_PROPERTY:
            return unpacked(element.text or "")
    return None


@dataclass
class _Reader:
    """Reads blocks. Every cell and every frame has a flow of its own."""

    styles: Styles
    view: View
    gathered: Gathered
    counts: Lists
    regions: dict[str, Element]
    _returned: set[Element] = field(default_factory=set)

    def lines(self, container: Element) -> list[Paragraph]:
        """Return the lines of a body, a cell or a frame."""
        flow = Flow(self.styles, self.counts, self.view, self.gathered, self.regions)
        flow.put_back = lambda deletion: self._put_back(flow, deletion)
        for found in self._blocks(container):
            self._read(flow, found)
        flow.end()
        return flow.lines

    def _read(self, flow: Flow, found: _Found) -> None:
        tag = local(found.element)
        if tag in _PARAGRAPHS:
            flow.begin(self._context(found))
            flow.fill(found.element, found.element.get(f"{TEXT}style-name"))
            flow.end()
        elif tag == "table":
            flow.lines += self._table(found.element)
        else:
            flow.boxes.append(found.element)
        boxes, flow.boxes = flow.boxes, []
        for box in boxes:
            flow.lines += self._frame(box)

    def _context(self, found: _Found) -> Context:
        element, place = found
        titled = self.styles.is_title(element.get(f"{TEXT}style-name")) or None
        if local(element) != "h":
            return Context(place, titled=titled)
        level = max(number(element.get(f"{TEXT}outline-level"), 1), 1)
        style = element.get(f"{TEXT}style-name")
        own = self.styles.attribute("paragraph", style, _LIST_STYLE)
        if place is None and own != "" and self.styles.outline:
            place = Place(OUTLINE, "", level, start_of(element))
        return Context(place, level - 1, titled)

    def _put_back(self, flow: Flow, deletion: Element) -> None:
        """Put a deletion back: its first paragraph goes on from the mark, its last runs on.

        Each only once, whatever marks say: deletions within deletions would double at every step.
        """
        if deletion in self._returned:
            return
        self._returned.add(deletion)
        own = flow.context
        self.counts.within = True
        found = [item for item in self._blocks(deletion) if local(item.element) in _PARAGRAPHS]
        self.counts.within = False
        for n, item in enumerate(found):
            if n:
                flow.end()
                flow.begin(own if n == len(found) - 1 else self._context(item))
            elif len(found) > 1 and flow.writing is not None and not flow.writing.text:
                flow.context = self._context(item)
            flow.fill(item.element, item.element.get(f"{TEXT}style-name"))

    def _blocks(self, container: Element) -> Iterator[_Found]:
        for child in children(container):
            tag = local(child)
            if tag in _PARAGRAPHS or tag in _FRAMES or tag == "table":
                yield _Found(child)
            elif tag == "list":
                style = child.get(f"{TEXT}style-name", "")
                yield from self._items(child, self.counts.open(child, style), style, 1)
            elif tag == "numbered-paragraph":
                style, level = child.get(f"{TEXT}style-name", ""), child.get(f"{TEXT}level")
                place = Place(child.get(f"{TEXT}list-id", ""), style, number(level, 1))
                for found in self._blocks(child):
                    yield found._replace(place=place)
            elif tag in _WITHIN:
                yield from self._blocks(child)

    def _items(self, element: Element, key: str, style: str, level: int) -> Iterator[_Found]:
        """Yield the blocks of a list; the first paragraph of an item has its label."""
        for item in children(element):
            waiting = local(item) == "list-item"
            for child in children(item):
                if local(child) == "list":
                    inner = child.get(f"{TEXT}style-name", "") or style
                    yield from self._items(child, key, inner, level + 1)
                elif local(child) in _PARAGRAPHS:
                    named = style or self._own_style(child)
                    place = Place(key, named, level, start_of(item)) if waiting else None
                    waiting = False
                    yield _Found(child, place)

    def _own_style(self, paragraph: Element) -> str:
        name = paragraph.get(f"{TEXT}style-name")
        return self.styles.attribute("paragraph", name, _LIST_STYLE) or ""

    def _table(self, table: Element) -> tuple[Paragraph, ...]:
        rows = [
            [self._cell(cell, header) for cell in children(row) if local(cell) == "table-cell"]
            for row, header in _rows(table)
        ]
        return lines_of(rows, self.gathered)

    def _cell(self, cell: Element, header: bool) -> ReadCell:
        columns, rows = (
            max(number(cell.get(f"{TABLE}number-{what}-spanned"), 1), 1)
            for what in ("columns", "rows")
        )
        style = next((p.get(f"{TEXT}style-name") for p in cell.iter(f"{TEXT}p")), None)
        at_end = self.styles.is_at_end(style)
        return ReadCell(self.lines(cell), columns, rows, header, at_end)

    def _frame(self, frame: Element) -> list[Paragraph]:
        """Return the lines of a text box or a shape; a picture is counted."""
        if local(frame) != "frame":
            return self.lines(frame)
        for child in children(frame):
            if local(child) == "text-box":
                return self.lines(child)
            if local(child) in _PICTURES:
                self.gathered.count("pictures_left_out")
                break
        return []


_PICTURES = ("image", "object", "object-ole", "plugin")
_LIST_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}list-style-name"


def _rows(table: Element, header: bool = False) -> Iterator[tuple[Element, bool]]:
    """Yield the rows of a table, and whether each heads it."""
    for child in children(table):
        if local(child) == "table-row":
            yield child, header
        elif local(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child, header or local(child) == "table-header-rows")
