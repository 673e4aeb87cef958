"""Members to an archive that tells nothing of when it was made; their XML in and out."""

import io
import re
import zipfile
from collections.abc import Mapping

from lxml import etree

from drafter.imports.trees import Element, tree

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LOCAL = re.compile(
    r"(?i)\bfile:|\b[a-z]:[\\/]|\\\\\w|(?:^|[\s\"'(])/(?:home|users|mnt|media|tmp)/"
)
"""A place on somebody's computer or in somebody's network."""


def packed(members: Mapping[str, bytes]) -> bytes:
    """Return an archive; `mimetype` stands first and stored, as OpenDocument asks."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as archive:
        for name in sorted(members, key=lambda name: name != "mimetype"):
            entry = zipfile.ZipInfo(name, _EPOCH)
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, members[name])
    return result.getvalue()


def parsed(data: bytes, name: str) -> Element:
    """Return a member's XML; RefusalError where it is damaged or declares entities."""
    return tree(data, name)


def written(root: Element) -> bytes:
    """Return XML as a member's bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def is_local(address: str) -> bool:
    """Say whether an address or a text names a place on a computer or in a local network."""
    return _LOCAL.search(address) is not None


def drop(element: Element) -> None:
    """Take an element out; the text that follows it stays."""
    parent = element.getparent()
    if parent is None:
        return
    _give_tail(element, parent)
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Take an element out; what is within it and behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    if element.text:
        _append_before(parent, at, element.text)
    inner = list(element)
    for number, child in enumerate(inner):
        parent.insert(at + number, child)
    if element.tail:
        _append_before(parent, at + len(inner), element.tail)
    parent.remove(element)


def _give_tail(element: Element, parent: Element) -> None:
    if element.tail:
        _append_before(parent, parent.index(element), element.tail)
        element.tail = None


def _append_before(parent: Element, at: int, text: str) -> None:
    if at == 0:
        parent.text = (parent.text or "") + text
    else:
        before = parent[at - 1]
        before.tail = (before.tail or "") + text
