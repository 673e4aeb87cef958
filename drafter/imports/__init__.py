"""Floor 6: in. Readers turn anything readable into a document and remarks; they never raise."""

from pathlib import Path

from drafter.imports.decoding import decoded, read_bytes
from drafter.imports.paragraphs import Paragraph, paragraphs, printable
from drafter.imports.recognise import recognise
from drafter.imports.tongues import language_of
from drafter.languages.language import available
from drafter.model.opened import Opened, RefusalError, Remark
from drafter.model.passage import Passage

SUFFIXES = (".txt", ".text", ".md", "")
"""What is read as plain text."""


def read(path: Path, language: str | None = None) -> Opened:
    """Read a text file; the language is told from the text unless it is given.

    Raises RefusalError where the file cannot be read, is empty, binary, too large, or in an
    encoding that makes no sense; a text of any form opens.
    """
    if path.suffix.lower() not in SUFFIXES:
        known = ", ".join(suffix for suffix in SUFFIXES if suffix)
        raise RefusalError("unknown_format", path=str(path), suffix=path.suffix, known=known)
    text, remarks = decoded(read_bytes(path), str(path))
    opened = from_text(text, language)
    return Opened(opened.document, (*remarks, *opened.remarks))


def from_text(text: str, language: str | None = None) -> Opened:
    """Recognise typed or pasted text; never raises, whatever the text."""
    clean, dropped = printable(text)
    remarks = (Remark("characters_dropped", {"count": str(dropped)}),) if dropped else ()
    row = [Paragraph(Passage(words)) for words in paragraphs(clean)]
    known = language if language in available() else language_of(clean)
    opened = recognise(row, known)
    return Opened(opened.document, (*remarks, *opened.remarks))
