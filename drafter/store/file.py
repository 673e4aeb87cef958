"""Our own file: what the session, the window and the command line know of the store."""

from pathlib import Path

from lxml import etree

from drafter.model.document import Document
from drafter.model.opened import Opened, Remark
from drafter.store.loose import gather_loose_text
from drafter.store.names import own
from drafter.store.official import read_official
from drafter.store.parsing import read_bytes, tree
from drafter.store.reading import read_own
from drafter.store.writing import written

SUFFIXES = (".akn", ".xml")


def to_bytes(document: Document) -> bytes:
    """Return the document as an Akoma Ntoso file, valid against the official schema."""
    root = written(document)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8")) + b"\n"


def from_bytes(data: bytes, name: str) -> Opened:
    """Return the document of a file, ours or another's; `name` is for the refusal.

    Raises RefusalError where the bytes are no Akoma Ntoso; whatever its content, it opens.
    """
    root, faulty = tree(data, name)
    gather_loose_text(root)
    matters = root.find(f".//{own('draft')}")
    opened = read_official(root) if matters is None else read_own(root, matters)
    if not faulty:
        return opened
    return Opened(opened.document, (Remark("elements_recovered"), *opened.remarks))


def read(path: Path) -> Opened:
    """Read a file; RefusalError where it is not there, too large, or no Akoma Ntoso."""
    return from_bytes(read_bytes(path), str(path))
