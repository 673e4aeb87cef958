"""The text of an OpenDocument file without what its pages do not show."""

from collections.abc import Iterable, Iterator

from drafter.imports.trees import Element, local
from drafter.scrubbing.docx_text import ANYBODY
from drafter.scrubbing.leak import Kind, Leak, leak
from drafter.scrubbing.packing import drop, is_local, unwrap

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SOME_DAY = "2000-01-01T00:00:00"
_HIDDEN = frozenset({"hidden-text", "hidden-paragraph"})
_FETCHED = frozenset({"dde-connection-decl", "dde-source"})
"""What asks another program for words."""
_SCRIPTS = frozenset({"scripts", "event-listeners"})


def hidden_styles(roots: Iterable[Element]) -> frozenset[str]:
    """Return the styles whose text is hidden, by themselves or by a style that they come from."""
    known = {s.get(f"{_STYLE}name", ""): s for root in roots for s in root.iter(f"{_STYLE}style")}
    return frozenset(name for name in known if _hides(name, known))


def _hides(name: str, known: dict[str, Element]) -> bool:
    seen: set[str] = set()
    while name in known and name not in seen:
        seen.add(name)
        said = [p.get(f"{_TEXT}display") for p in known[name] if p.get(f"{_TEXT}display")]
        if said:
            return "none" in said
        name = known[name].get(f"{_STYLE}parent-style-name", "")
    return False


def clean(root: Element, place: str, hidden: frozenset[str]) -> Iterator[Leak]:
    """Take out what tells, in place; yield what it was. `hidden` styles show no text."""
    for element in list(root.iter()):
        name = local(element)
        if name in ("annotation", "annotation-end"):
            yield leak(Kind.COMMENT, place, "".join(map(str, element.itertext())))
            drop(element)
        elif name == "change-info":
            yield from _unsigned(element, place)
        elif _is_hidden(element, name, hidden):
            yield leak(Kind.HIDDEN, place, "".join(map(str, element.itertext())))
            drop(element)
        elif name in _SCRIPTS and len(element):
            yield leak(Kind.MACRO, place)
            drop(element)
        elif name in _FETCHED:
            yield leak(Kind.LINK, place, " ".join(map(str, element.values())))
            drop(element)
        elif name == "font-face-src":
            drop(element)  # What calls an embedded font, which is listed with its member.
        else:
            yield from _addresses(element, place)
            yield from _described(element, place, name)
    yield from _undeclared(root, place)
    yield from _unnumbered(root, place)


def _undeclared(root: Element, place: str) -> Iterator[Leak]:
    """Take out the variables that no field of the text shows."""
    shown = {
        element.get(f"{_TEXT}name", "")
        for element in root.iter()
        if local(element) in ("user-field-get", "variable-get", "variable-set", "user-field-input")
    }
    for name in ("user-field-decl", "variable-decl"):
        for element in list(root.iter(f"{_TEXT}{name}")):
            if element.get(f"{_TEXT}name", "") not in shown:
                yield leak(Kind.VARIABLE, place, " ".join(map(str, element.values())))
                drop(element)


def accept(root: Element, place: str) -> Iterator[Leak]:
    """Accept every tracked change, in place; yield the words that left.

    OpenDocument keeps deleted words apart from the text, so that there only marks go.
    """
    for element in list(root.iter(f"{_TEXT}deletion")):
        words = [p for p in element if local(p) != "change-info"]
        yield leak(Kind.DELETED, place, " ".join("".join(map(str, p.itertext())) for p in words))
    for name in ("tracked-changes", "change", "change-start", "change-end"):
        for element in list(root.iter(f"{_TEXT}{name}")):
            drop(element)


def _is_hidden(element: Element, name: str, hidden: frozenset[str]) -> bool:
    if name in _HIDDEN:
        return True
    if name == "section" and element.get(f"{_TEXT}display") == "none":
        return True
    if element.get(f"{_TEXT}is-hidden") == "true":
        return True
    inline = name in ("span", "p", "h")
    return inline and element.get(f"{_TEXT}style-name", "") in hidden


def _unsigned(info: Element, place: str) -> Iterator[Leak]:
    """Take the name and the time of a tracked change away; the change itself stays."""
    for part in info:
        name = local(part)
        anonymous = {"creator": ANYBODY, "date": _SOME_DAY}.get(name)
        if anonymous is not None and (part.text or "") not in ("", anonymous):
            yield leak(Kind.CHANGE, place, part.text)
            part.text = anonymous


def _addresses(element: Element, place: str) -> Iterator[Leak]:
    """Take out addresses of somebody's files, and pictures that would be fetched from elsewhere."""
    address = element.get(_LINK, "")
    if not address:
        return
    name = local(element)
    fetched = "://" in address and name not in ("a", "bookmark")
    if name in ("object", "object-ole") and "://" not in address:
        yield leak(Kind.OBJECT, place, address)
        drop(element)
    elif fetched or is_local(address):
        yield leak(Kind.LINK, place, address)
        if name == "a":
            unwrap(element)
        else:
            drop(element)


def _described(element: Element, place: str, name: str) -> Iterator[Leak]:
    """Take names of files out of the description of a picture; words about it stay."""
    if name in ("title", "desc") and is_local(element.text or ""):
        yield leak(Kind.PATH, place, element.text)
        drop(element)


def _unnumbered(root: Element, place: str) -> Iterator[Leak]:
    """Take out the numbers that tell in which sitting a word was typed."""
    numbers: set[str] = set()
    for element in root.iter():
        for name in [
            n for n in map(str, element.attrib) if n.endswith(("}rsid", "}paragraph-rsid"))
        ]:
            numbers.add(str(element.attrib.pop(name)))
    if numbers:
        yield leak(Kind.REVISION, place, " ".join(sorted(numbers)))
