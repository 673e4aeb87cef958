"""Pages and pasted rich text to lines, from any browser, mail program or word processor.

Nothing is fetched and nothing is run: scripts, frames and style sheets are passed over. What Word
puts on the clipboard says the numbers of its lists as text; lists of pages are counted here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from drafter.imports.counting import counted
from drafter.imports.html_looks import is_label, is_unseen, looks, rules
from drafter.imports.html_notes import Notes, comment_of, notes_of, sign_of
from drafter.imports.html_sheets import Sheets, put_at_spans, sheets_of, without_padding
from drafter.imports.paragraphs import Paragraph, printable
from drafter.imports.symbols import BULLET
from drafter.imports.tables import ReadCell, lines_of
from drafter.imports.trees import Element, children, local, number
from drafter.imports.writing import Gathered, Lines, View, Writing, append, quoted, stripped
from drafter.model.opened import Remark
from drafter.model.passage import Note, Passage, Style

_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = (
    {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table"}
    | {"blockquote", "pre", "section", "article", "main", "header", "footer", "aside", "figure"}
    | {
        "figcaption",
        "caption",
        "address",
        "center",
        "form",
        "fieldset",
        "hr",
        "body",
        "html",
        "details",
    }
)
_MOST_COVERED = 63
"""Columns that Word allows in a table."""
_HEADING = re.compile(r"h([1-6])$")
_TITLES = ("title", "part_name", "request", "item_title", "letter")
"""Classes of headings that are titles: pandoc's and ours."""
_REDIRECTED = "https://www.google.com/url?"
"""How Google Docs writes every address that leads out of a page."""
_ADDRESSES = ("http://", "https://", "mailto:")
_TYPES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman"}
_TYPES |= {"I": "upperRoman", "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter"}
_TYPES |= {"upper-alpha": "upperLetter", "upper-latin": "upperLetter", "none": "none"}
_TYPES |= {"lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal": "decimal"}
_TYPES |= {"cjk-decimal": "chineseCounting", "simp-chinese-informal": "chineseCounting"}


def read_html(text: str, view: View = View.FINAL) -> Lines:
    """Return the lines of a page; never raises, whatever the text.

    Tracked changes (ins, del) are read in one of the two views.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    data = text.encode("utf-8", "replace").replace(b"\x00", b"")
    try:
        root = etree.fromstring(data, parser)
        if any(entry.type_name == _TOO_DEEP for entry in parser.error_log):
            return _flat(text)
        return _read(root, view) if root is not None else Lines(())
    except (etree.XMLSyntaxError, ValueError):
        return Lines(())
    except RecursionError:
        return _flat(text)


_TOO_DEEP = "ERR_RESOURCE_LIMIT"
_NO_TEXT = re.compile(r"<(script|style|title)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!][^>]*>")


def _flat(text: str) -> Lines:
    """Return the words of a page whose elements stand too deep within each other."""
    words = unescape(_TAG.sub("\n", _NO_TEXT.sub("", text)))
    lines = (printable(" ".join(line.split()))[0] for line in words.splitlines())
    paragraphs = tuple(Paragraph(Passage(line)) for line in lines if line)
    return Lines(paragraphs, (Remark("page_flattened"),))


def _read(root: Element, view: View) -> Lines:
    sheets = sheets_of(root)
    put_at_spans(root, sheets)
    without_padding(root)
    notes, gathered = notes_of(root), Gathered()
    reader = _Reader(view, notes, notes.containers, gathered, sheets)
    mains = list(root.iter("main"))
    lines = reader.lines(mains[0] if len(mains) == 1 else root)
    return Lines(tuple(lines), gathered.remarks())


@dataclass
class _Reader:
    """Reads elements in order; a block begins and ends a line."""

    view: View
    notes: Notes
    containers: set[Element]
    gathered: Gathered
    sheets: Sheets
    _comments: list[str] = field(default_factory=list)
    """The words of the comments on the present line."""
    _lines: list[Paragraph] = field(default_factory=list)
    _writing: Writing = field(default_factory=Writing)
    _label: str = ""
    _outline: int | None = None
    _titled: bool = False
    _target: str = ""
    _kept: bool = False
    """Whether spaces and line ends are kept as they are (`pre`)."""

    def lines(self, element: Element) -> list[Paragraph]:
        """Return the lines of an element, read apart from what is around it."""
        outer = self._lines, self._writing, self._label, self._outline
        self._lines, self._writing, self._label, self._outline = [], Writing(), "", None
        self._inner(element, frozenset())
        self._end()
        found = self._lines
        self._lines, self._writing, self._label, self._outline = outer
        return found

    def _inner(self, element: Element, styles: frozenset[Style]) -> None:
        self._words(element.text or "", styles)
        for child in children(element):
            self._child(child, styles)
            self._words(child.tail or "", styles)

    def _child(self, child: Element, styles: frozenset[Style]) -> None:
        style, tag = rules(child), local(child)
        if is_unseen(child, style) or child in self.notes.back or child in self.containers:
            return
        if tag in ("ins", "del"):
            self.gathered.count(f"changes_{self.view}")
            if tag == ("del" if self.view is View.FINAL else "ins"):
                self.gathered.leave_unread("".join(map(str, child.itertext())))
                return
        if tag in _BLOCKS:
            self._block(child, tag, styles)
        elif tag == "br":
            self._add("\n", styles)
        elif tag == "img":
            self.gathered.count("pictures_left_out")
        elif is_label(child, style) and not self._writing.text.strip():
            self._label = " ".join("".join(str(t) for t in child.itertext()).split())
        else:
            self._inline(child, looks(child, style, styles))

    def _inline(self, child: Element, styles: frozenset[Style]) -> None:
        if child in self.notes.by_call:
            passage = self._note(self.notes.by_call[child])
            self._writing.call(Note(passage, sign_of(child)))
            return
        comment = comment_of(child)
        if comment is not None:
            self._comments.append(quoted("".join(map(str, comment.itertext()))))
            return
        outer, address = self._target, (child.get("href") or "").strip()
        if address.startswith(_ADDRESSES):
            self._target = _direct(address)
            styles -= {Style.UNDERLINE}
        self._inner(child, styles)
        self._target = outer

    def _note(self, container: Element) -> Passage:
        """Return a note's text, its paragraphs parted by line breaks."""
        whole = Writing()
        for line in self.lines(container):
            whole.add("\n" if whole.text else "")
            append(whole, line.passage)
        return stripped(whole.passage())

    def _block(self, child: Element, tag: str, styles: frozenset[Style]) -> None:
        self._end()
        if tag == "table":
            for caption in child.iterchildren("caption"):
                self._child(caption, styles)
            rows = [[self._cell(cell) for cell in _cells(row)] for row in _rows(child)]
            self._lines += lines_of(rows, self.gathered)
            return
        if tag in ("ol", "ul"):
            self._list(child, styles)
            return
        heading = _HEADING.match(tag)
        self._outline = int(heading[1]) - 1 if heading else self._outline
        self._titled = bool(heading) and child.get("class") in _TITLES
        kept, self._kept = self._kept, self._kept or tag == "pre"
        self._inner(child, styles)
        self._end()
        self._kept = kept
        self._outline, self._titled = (None, False) if heading else (self._outline, self._titled)

    def _cell(self, cell: Element) -> ReadCell:
        columns, rows = (max(number(cell.get(name), 1), 1) for name in ("colspan", "rowspan"))
        header = local(cell) == "th"
        side = rules(next(cell.iter("p"), cell)).get("text-align", "")
        at_end = side in ("end", "right")
        return ReadCell(self.lines(cell), min(columns, _MOST_COVERED), rows, header, at_end)

    def _list(self, element: Element, styles: frozenset[Style]) -> None:
        form, count = _form(element), number(element.get("start"), 1)
        for item in children(element):
            if local(item) != "li":
                self._child(item, styles)
                continue
            if item in self.containers:
                continue
            count = number(item.get("value"), count)
            self._label = _label(element, form, count, self.sheets)
            count += 1
            self._inner(item, styles)
            self._end()
            self._label = ""

    def _end(self) -> None:
        """End a line; what has no text is none."""
        passage = self._writing.passage()
        for words in self._comments:
            self.gathered.say("comment_kept", place=quoted(passage.plain) or "…", text=words)
        self._comments.clear()
        self.gathered.count("characters_dropped", self._writing.dropped)
        self._writing = Writing()
        if passage.text:
            titled = self._titled or None
            line = Paragraph(passage, self._label, self._outline, titled=titled)
            self._lines.append(line)
            self._label = ""

    def _words(self, text: str, styles: frozenset[Style]) -> None:
        words = text if self._kept else _SPACE.sub(" ", text)
        if not self._kept and (not self._writing.text or self._writing.text[-1] in " \n"):
            words = words.removeprefix(" ")
        self._add(words, styles)

    def _add(self, words: str, styles: frozenset[Style]) -> None:
        if words:
            self._writing.add(words, styles if words.strip() else (), self._target)


def _form(element: Element) -> str:
    """Return how a list counts, as Word names it; "bullet" for one that does not."""
    style = rules(element)
    said = style.get("list-style-type") or style.get("list-style", "").partition(" ")[0]
    if local(element) == "ul":
        return "none" if said == "none" else _TYPES.get(said, "bullet")
    return _TYPES.get(said) or _TYPES.get(element.get("type") or "1", "decimal")


def _direct(address: str) -> str:
    """Return the address that a maker's own redirection leads to."""
    if not address.startswith(_REDIRECTED):
        return address
    return parse_qs(urlsplit(address).query).get("q", [address])[0]


def _label(element: Element, form: str, count: int, sheets: Sheets) -> str:
    """Return a label: "1."; in a list within a list "(a)" and "(i)", which pages cannot print."""
    said = sheets.counting(element)
    if said is not None:
        before, name, after = said
        return f"{before}{counted(count, _TYPES.get(name, 'decimal'))}{after}".strip()
    if form in ("bullet", "none"):
        return BULLET if form == "bullet" else ""
    inner = any(local(ancestor) in ("ol", "ul") for ancestor in element.iterancestors())
    figure = counted(count, form)
    return f"({figure})" if inner and form.startswith("lower") else f"{figure}."


def _rows(table: Element) -> Iterator[Element]:
    for child in children(table):
        if local(child) == "tr":
            yield child
        elif local(child) in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Element]:
    return (child for child in children(row) if local(child) in ("td", "th"))
