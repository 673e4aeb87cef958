"""The pieces of text of a table that is kept as found: read, and written back into the same XML.

A piece is what stands between two tags; so nothing of the table but its words can change.
"""

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

_TABLE = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}table"
_Slot = tuple[etree._Element, str]


@lru_cache(maxsize=256)
def cells(source: str) -> tuple[str, ...]:
    """Return the pieces of text of a table in order; none of what is no table."""
    root = _root(source)
    return () if root is None else tuple(getattr(e, slot) or "" for e, slot in _slots(root))


def with_cell(source: str, number: int, text: str) -> str:
    """Return the table with another text as its n-th piece (from 0)."""
    root = _root(source)
    assert root is not None
    element, slot = list(_slots(root))[number]
    setattr(element, slot, text)
    return etree.tostring(root, encoding="unicode")


def _root(source: str) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(source, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root.tag == _TABLE else None


def _slots(element: etree._Element) -> Iterator[_Slot]:
    if isinstance(element.tag, str):
        if (element.text or "").strip():
            yield element, "text"
        for child in element:
            yield from _slots(child)
            if (child.tail or "").strip():
                yield child, "tail"
