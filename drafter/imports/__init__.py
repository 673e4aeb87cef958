"""Floor 6: in. Readers turn anything readable into a document and remarks; they never raise."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from drafter.imports.breaks import parted
from drafter.imports.decoding import decoded, decoded_page, read_bytes
from drafter.imports.paragraphs import Paragraph, paragraphs, printable
from drafter.imports.recognise import recognise
from drafter.imports.tongues import language_of
from drafter.imports.writing import Lines, View
from drafter.languages.language import available
from drafter.model.opened import Opened, RefusalError, Remark
from drafter.model.passage import Passage

TEXT = (".txt", ".text", ".md", "")
WORD = (".docx", ".docm", ".dotx", ".dotm")
OPEN_DOCUMENT = (".odt", ".ott", ".fodt")
HTML = (".html", ".htm", ".xhtml")
SUFFIXES = (*WORD, *OPEN_DOCUMENT, *HTML, *TEXT)
"""What is read; the empty suffix is plain text."""


Reopen = Callable[[bytes, str], Opened]
"""Reads the draft that a work file carries: the reader of the store, which stands beside this."""


def read(
    path: Path, language: str | None = None, view: str = "final", reopen: Reopen | None = None
) -> Opened:
    """Read a file; the language is told from the text unless it is given.

    `view` says how tracked changes are read: "final" as if all were accepted, "original" as if all
    were rejected. With `reopen` a work file of ours comes home as the draft that it carries, with
    what was edited in it. Raises RefusalError where the file cannot be read at all: missing, empty,
    too large, damaged, encrypted, of another kind; a text of any form opens.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(suffix for suffix in SUFFIXES if suffix)
        raise RefusalError("unknown_format", path=str(path), suffix=path.suffix, known=known)
    return from_bytes(read_bytes(path), str(path), suffix, language, view, reopen)


def from_bytes(
    data: bytes,
    name: str,
    suffix: str,
    language: str | None = None,
    view: str = "final",
    reopen: Reopen | None = None,
) -> Opened:
    """Read what a file holds, as `read` does; `name` is for the refusal."""
    try:
        if suffix in WORD:
            return _at_home(_docx(data, name, view), language, reopen)
        if suffix in OPEN_DOCUMENT:
            return _at_home(_odt(data, name, view), language, reopen)
    except RecursionError:
        raise RefusalError("damaged_file", path=name, reason="depth") from None
    if suffix in HTML:
        text, remarks = decoded_page(data, name)
        opened = from_html(text, language, view)
    else:
        text, remarks = decoded(data, name)
        opened = from_text(text, language)
    return Opened(opened.document, (*remarks, *opened.remarks))


def from_text(text: str, language: str | None = None) -> Opened:
    """Recognise typed or pasted text; never raises, whatever the text."""
    clean, dropped = printable(text)
    remarks = (Remark("characters_dropped", {"count": str(dropped)}),) if dropped else ()
    row = tuple(Paragraph(Passage(words)) for words in paragraphs(clean))
    return from_lines(Lines(row, remarks), language, clean)


def from_html(text: str, language: str | None = None, view: str = "final") -> Opened:
    """Recognise a page or pasted rich text; never raises, whatever the text."""
    from drafter.imports.html import read_html

    return from_lines(read_html(text, View(view)), language)


def from_lines(lines: Lines, language: str | None = None, sample: str = "") -> Opened:
    """Recognise what a reader gave; the language is told from `sample`, or from the lines."""
    known = language
    if known not in available():
        known = language_of(sample or "\n".join(line.text for line in lines.paragraphs))
    row = tuple(parted(lines.paragraphs))
    if any(line.titled for line in row):
        row = tuple(replace(line, titled=bool(line.titled)) for line in row)
    opened = recognise(row, known)
    return Opened(opened.document, (*lines.remarks, *opened.remarks))


def _at_home(lines: Lines, language: str | None, reopen: Reopen | None) -> Opened:
    """Recognise lines, or take the draft that they carry, with what was edited in it."""
    if lines.carried is None or reopen is None:
        return from_lines(lines, language)
    from drafter.imports.homecoming import come_home

    try:
        source = reopen(lines.carried.source.encode("utf-8", "replace"), "")
    except RefusalError:
        return from_lines(lines, language)
    opened = come_home(lines.paragraphs, lines.carried, source.document)
    if opened is None:
        return from_lines(lines, language)
    return Opened(opened.document, (*lines.remarks, *source.remarks, *opened.remarks))


def _docx(data: bytes, name: str, view: str) -> Lines:
    from drafter.imports.docx import read_docx

    return read_docx(data, name, View(view))


def _odt(data: bytes, name: str, view: str) -> Lines:
    from drafter.imports.odt import read_odt

    return read_odt(data, name, View(view))
