"""Text that stands loose between paragraphs, where the standard allows none, made paragraphs.

Another program, or somebody's own hand, may leave words between the elements: they are text of
the draft like the rest, so that both readers find them in paragraphs of their own.
"""

from lxml import etree

from drafter.store.names import Element, akn, local, own

_DOCUMENTS = ("statement", "doc", "act", "bill", "amendment", "portion")
_KEPT_AS_FOUND = {"meta", "presentation", "coverPage", "conclusions"}
_HOLDERS = {"attachments", "components", "component", *_DOCUMENTS}
_WHOLE = {
    "p", "block", "listIntroduction", "listWrapUp", "num", "docTitle", "heading", "subheading",
    "crossHeading", "table", "toc", "img", "foreign",
}  # fmt: skip
"""What holds text by right."""


def gather_loose_text(root: Element) -> None:
    """Put a paragraph around each run of text that stands loose in the documents of a tree."""
    structures = _structures(root)
    for document in list(root.iter(*map(akn, _DOCUMENTS))):
        for child in document:
            kept = local(child) in _KEPT_AS_FOUND | _HOLDERS | _WHOLE
            if not kept and (local(child) != "preface" or _has_ours(child)):
                _gather(child, structures)


def _structures(root: Element) -> set[Element]:
    """Return the elements that hold paragraphs or are such; a note is part of its paragraph."""
    found: set[Element] = set()
    for element in root.iter():
        if local(element) not in _WHOLE | _HOLDERS and element.get(own("id")) is None:
            continue
        for above in (element, *element.iterancestors()):
            if above in found or local(above) == "authorialNote":
                break
            found.add(above)
    return found


def _has_ours(element: Element) -> bool:
    return element.find(f".//*[@{own('id')}]") is not None


def _is_whole(element: Element) -> bool:
    if element.get(own("id")) is not None:
        return True
    return local(element) in _WHOLE and not _has_ours(element)


def _gather(holder: Element, structures: set[Element]) -> None:
    """Wrap each run between two structures, and go on within those that hold more."""
    first, children = holder.text or "", list(holder)
    holder[:] = []
    holder.text = None
    run: list[Element] = []
    for child in children:
        if child not in structures:
            run.append(child)
            continue
        holder.extend(_paragraphs(first, run))
        first, run = child.tail or "", []
        child.tail = None
        holder.append(child)
        if not _is_whole(child) and local(child) not in _HOLDERS:
            _gather(child, structures)
    holder.extend(_paragraphs(first, run))


def _paragraphs(first: str, run: list[Element]) -> list[Element]:
    """Return the text of a run in paragraphs: words between elements make one of them all.

    Elements with nothing but blanks between them are a paragraph each.
    """
    if first.strip() or any((child.tail or "").strip() for child in run):
        return [_paragraph(first, run)]
    return [_paragraph("", [child]) for child in run if local(child) and _says(child)]


def _says(element: Element) -> bool:
    return bool("".join(map(str, element.itertext())).strip())


def _paragraph(first: str, run: list[Element]) -> Element:
    element = etree.Element(akn("p"))
    element.text = first.lstrip() if run else first.strip()
    element.extend(run)
    if run:
        run[-1].tail = (run[-1].tail or "").rstrip()
    return element
