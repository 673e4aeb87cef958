"""XML of other people's files: no entities, no DTD, no network, no depth without end."""

from collections.abc import Iterator

from lxml import etree

from drafter.model.opened import RefusalError

Element = etree._Element


def tree(data: bytes, name: str) -> Element:
    """Return the root; RefusalError where the bytes are not well formed or declare a DTD.

    The parser itself refuses more than 256 elements within each other and texts of over 10 MB.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = " ".join((getattr(error, "msg", "") or str(error) or "XML").split())
        raise RefusalError("damaged_file", path=name, reason=reason) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusalError("has_dtd", path=name)
    return root


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def number(text: str | None, default: int = 0) -> int:
    """Return a whole number as an attribute gives it; `default` for what is none."""
    try:
        return int(text or "")
    except ValueError:
        return default


def children(element: Element | None) -> Iterator[Element]:
    """Yield the elements directly within, none where there is no element."""
    if element is not None:
        yield from (child for child in element if isinstance(child.tag, str))
