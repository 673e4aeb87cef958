"""Floor 6: in. Readers turn anything readable into a document and remarks; they never raise."""

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


def read(path: Path, language: str | None = None, view: str = "final") -> Opened:
    """Read a file; the language is told from the text unless it is given.

    `view` says how tracked changes are read: "final" as if all were accepted, "original" as if all
    were rejected. Raises RefusalError where the file cannot be read at all: missing, empty, too
    large, damaged, encrypted, of another kind; a text of any form opens.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(suffix for suffix in SUFFIXES if suffix)
        raise RefusalError("unknown_format", path=str(path), suffix=path.suffix, known=known)
    return from_bytes(read_bytes(path), str(path), suffix, language, view)


def from_bytes(
    data: bytes, name: str, suffix: str, language: str | None = None, view: str = "final"
) -> Opened:
    """Read what a file holds, as `read` does; `name` is for the refusal."""
    try:
        if suffix in WORD:
            return from_lines(_docx(data, name, view), language)
        if suffix in OPEN_DOCUMENT:
            return from_lines(_odt(data, name, view), language)
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
    opened = recognise(tuple(parted(lines.paragraphs)), known)
    return Opened(opened.document, (*lines.remarks, *opened.remarks))


def _docx(data: bytes, name: str, view: str) -> Lines:
    from drafter.imports.docx import read_docx

    return read_docx(data, name, View(view))


def _odt(data: bytes, name: str, view: str) -> Lines:
    from drafter.imports.odt import read_odt

    return read_odt(data, name, View(view))
