"""Bytes to a tree, with nothing let in: no DTD, no entities, no network, no depth without end."""

from pathlib import Path

from lxml import etree

from drafter.model.opened import RefusalError
from drafter.store.names import Element, akn
from drafter.store.recovering import parser, recovered

LARGEST = 50 * 1024 * 1024
"""Bytes; the longest official resolution is below two per cent of it."""


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; RefusalError where it is not there, too large, or unreadable."""
    try:
        if path.stat().st_size > LARGEST:
            raise RefusalError("too_large", path=str(path), most=str(LARGEST // 1024 // 1024))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # A pipe or a device says no size.
    except OSError as error:
        reason = error.strerror or str(error)
        raise RefusalError("cannot_read", path=str(path), reason=reason) from error
    if len(data) > LARGEST:
        raise RefusalError("too_large", path=str(path), most=str(LARGEST // 1024 // 1024))
    return data


def tree(data: bytes, name: str) -> tuple[Element, bool]:
    """Return the root of an Akoma Ntoso file, and whether faulty elements had to be closed.

    RefusalError where the bytes are none.
    """
    if not data.strip():
        raise RefusalError("empty_text", path=name)
    faulty = False
    try:
        root = etree.fromstring(data, parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        found = recovered(data)
        if found is None:
            reason = " ".join((getattr(error, "msg", "") or str(error)).split())
            raise RefusalError("not_well_formed", path=name, reason=reason) from error
        root, faulty = found, True
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusalError("has_dtd", path=name)
    if root.tag != akn("akomaNtoso"):
        raise RefusalError("not_akoma_ntoso", path=name)
    return root, faulty


def fragment(source: str) -> Element | None:
    """Return a piece of XML that was kept as found, or None where it is none any more."""
    try:
        return etree.fromstring(source, parser())
    except (etree.XMLSyntaxError, ValueError):
        return None


def source_of(element: Element) -> str:
    """Return an element as text that stands by itself: canonical, without what follows it.

    Canonical XML has no place for a namespace whose name is relative: such a piece stays as it is.
    """
    try:
        whole = etree.tostring(element, method="c14n", exclusive=True, with_tail=False)
    except etree.C14NError:
        return etree.tostring(element, encoding="unicode", with_tail=False)
    return whole.decode()
