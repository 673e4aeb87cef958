"""Reads a file with tracked changes twice: all accepted, all rejected; nothing of Drafter's own.

A paragraph is its text; a note is its text between ⟦ and ⟧ where it is called. Of tables those
paragraphs are read that say something: OpenDocument keeps the emptied cells of rows that went.
"""

import io
import re
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
ACCEPT, REJECT = "accept", "reject"


def read(data, suffix, how):
    """The paragraphs of a reading; those at the end that say nothing (the end rule) left out."""
    lines = {".docx": docx_reading, ".odt": odt_reading}[suffix](data, how)
    while lines and not lines[-1]:
        lines.pop()
    return lines


_STAND_IN = "\u200d"
"""What LibreOffice puts into the empty cells of rows that are tracked."""


def _without_sign(words):
    """The words of a note; LibreOffice takes the tab before them away."""
    return re.sub(r"^\w\t|^\*?\t?", "", words)


def _member(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name)) if name in package.namelist() else None


def docx_reading(data, how):
    gone = f"{W}del" if how == ACCEPT else f"{W}ins"
    notes = _member(data, "word/footnotes.xml")
    texts = {}
    for note in notes if notes is not None else ():
        words = "".join(_word_text(p, gone, {}) for p in note.iter(f"{W}p"))
        texts[note.get(f"{W}id")] = _without_sign(words)
    lines, open_line = [], ""
    for p in _member(data, "word/document.xml").iter(f"{W}p"):
        row = next(p.iterancestors(f"{W}tr"), None)
        words = _word_text(p, gone, texts)
        words = words.replace(_STAND_IN, "") if row is not None else words
        if row is not None and (row.find(f"{W}trPr/{gone}") is not None or not words):
            continue
        open_line += words
        if p.find(f"{W}pPr/{W}rPr/{gone}") is None:
            lines.append(open_line)
            open_line = ""
    assert not open_line, "the end of the last paragraph is gone"
    return lines


def _word_text(node, gone, notes):
    words = []
    for child in node:
        if child.tag in (gone, f"{W}pPr", f"{W}rPr"):
            continue
        if child.tag in (f"{W}t", f"{W}delText"):
            custom = node.find(f"{W}footnoteReference") is not None
            words.append("" if custom else child.text or "")
        elif child.tag == f"{W}tab":
            words.append("\t")
        elif child.tag == f"{W}br":
            words.append("\n")
        elif child.tag == f"{W}footnoteReference":
            words.append(f"⟦{notes[child.get(f'{W}id')]}⟧")
        else:
            words.append(_word_text(child, gone, notes))
    return "".join(words)


class _Odt:
    """Walks the text of an OpenDocument file; `skipping` counts the open regions that are gone."""

    def __init__(self, root, how):
        self.how = how
        self.regions = {}
        for region in root.iter(f"{TEXT}changed-region"):
            assert region.get(f"{XML}id") == region.get(f"{TEXT}id")
            self.regions[region.get(f"{XML}id")] = region[0]
        self.lines = [""]
        self.skipping = 0

    def add(self, text):
        if text and not self.skipping:
            self.lines[-1] += text

    def end(self):
        if not self.skipping:
            self.lines.append("")

    def body(self, node):
        for child in node:
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                self.inside(child)
                self.end()
            elif child.tag in (f"{TEXT}list", f"{TEXT}list-item"):
                self.body(child)
            elif child.tag == f"{TABLE}table":
                self.table(child)

    def table(self, table):
        lines, self.lines = self.lines, [""]
        for cell in table.iter(f"{TABLE}table-cell"):
            self.body(cell)
        found = [line.replace(_STAND_IN, "") for line in self.lines]
        found, self.lines = [line for line in found if line], lines
        self.lines = [*self.lines[:-1], *found, self.lines[-1]]

    def inside(self, node):
        self.add(node.text)
        for child in node:
            self.child(child)
            self.add(child.tail)

    def child(self, child):
        name = child.tag.removeprefix(TEXT)
        if name == "tab":
            self.add("\t")
        elif name == "line-break":
            self.add("\n")
        elif name == "s":
            self.add(" " * int(child.get(f"{TEXT}c", "1")))
        elif name == "note":
            self.add(f"⟦{self.note(child)}⟧")
        elif name == "change-start" and self.how == REJECT:
            self.skipping += 1
        elif name == "change-end" and self.how == REJECT:
            self.skipping -= 1
        elif name == "change" and self.how == REJECT:
            self.deleted(self.regions[child.get(f"{TEXT}change-id")])
        elif name in ("span", "a"):
            self.inside(child)

    def note(self, note):
        lines, skipping = self.lines, self.skipping
        self.lines, self.skipping = [""], 0
        self.body(note.find(f"{TEXT}note-body"))
        words = _without_sign("".join(self.lines))
        self.lines, self.skipping = lines, skipping
        return words

    def deleted(self, region):
        paragraphs = list(region.iter(f"{TEXT}p", f"{TEXT}h"))
        for n, paragraph in enumerate(p for p in paragraphs if not _in_note(p)):
            if n:
                self.end()
            self.inside(paragraph)


def _in_note(paragraph):
    return any(parent.tag == f"{TEXT}note" for parent in paragraph.iterancestors())


def odt_reading(data, how):
    root = _member(data, "content.xml")
    reader = _Odt(root, how)
    reader.body(root.find(f".//{OFFICE}text"))
    assert not reader.skipping
    assert not reader.lines[-1]
    return reader.lines[:-1]
