"""A document to the tree of its file, in the one form that Drafter writes."""

from collections.abc import Sequence
from typing import TypeGuard

from lxml import etree

from drafter.model.document import Document, Part
from drafter.numbering.labels import labels
from drafter.store.body import Setting, write_part
from drafter.store.cover import write_cover, write_signatures
from drafter.store.identification import write_identification
from drafter.store.inlines import NoteCount
from drafter.store.matters import write_matters
from drafter.store.names import NAMESPACES, SPACE, Element, add, add_own, akn, legal, local, own
from drafter.store.parsing import fragment

META_BEFORE = (
    "publication",
    "classification",
    "lifecycle",
    "workflow",
    "analysis",
    "temporalData",
    "references",
    "notes",
)
"""What stands in the metadata between identification and proprietary, in the standard's order."""


def written(document: Document) -> Element:
    """Return the root of the file."""
    # The stubs do not know that the default namespace has the prefix None.
    root = etree.Element(akn("akomaNtoso"), nsmap=NAMESPACES)  # type: ignore[arg-type]
    statement = add(root, "statement", name=document.kind)
    _write_meta(statement, document)
    write_cover(statement, document)
    setting = Setting(labels(document), NoteCount())
    main, *others = document.parts or (None,)
    if main is None:
        add(add(statement, "mainBody"), "p")
    else:
        write_part(statement, main, setting)
    write_signatures(statement, document)
    if others:
        _write_attachments(statement, document, others, setting)
    _indent(root, 0)
    return root


def _write_meta(statement: Element, document: Document) -> None:
    meta = add(statement, "meta")
    write_identification(meta, document)
    found = [(xml, fragment(xml)) for xml in document.foreign]
    for name in META_BEFORE:
        meta.extend([e for _, e in found if stands_in_meta(e) and local(e) == name])
    proprietary = add(meta, "proprietary", source="#drafter")
    write_matters(proprietary, document)
    for xml, element in found:
        if not stands_in_meta(element):
            add_own(proprietary, "kept").text = legal(xml)


def stands_in_meta(element: Element | None) -> TypeGuard[Element]:
    """Say whether something found elsewhere has a place in the metadata: the empty have none."""
    return element is not None and local(element) in META_BEFORE and len(element) > 0


def _write_attachments(
    statement: Element, document: Document, parts: Sequence[Part], setting: Setting
) -> None:
    attachments = add(statement, "attachments")
    for n, part in enumerate(parts, 1):
        attachment = add(attachments, "attachment")
        heading = setting.labels.headings.get(part.id, "")
        if heading:
            add(attachment, "heading", heading)
        doc = add(attachment, "doc", name=part.kind)
        write_identification(add(doc, "meta"), document, f"annex_{n}")
        write_part(doc, part, setting)


def _indent(element: Element, depth: int) -> None:
    """Lay the tree out for readers; text whose blanks matter is left as it is."""
    if not len(element) or _is_as_found(element) or local(element[0]) in _INLINE:
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in element:
        _indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    element[-1].tail = "\n" + "  " * depth


def _is_as_found(element: Element) -> bool:
    """Say whether blanks in an element matter: text, and what is written back as it was found."""
    if element.get(SPACE) == "preserve" or element.get(own("kind")):
        return True
    return local(element) in META_BEFORE


_INLINE = {"docNumber", "docAuthority", "docDate", "docTitle", "session", "inline", "docProponent"}
"""The first child of a line of the cover; everything else of ours in mixed content is text."""
