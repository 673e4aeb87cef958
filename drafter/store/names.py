"""Names of Akoma Ntoso 3.0, and of the one namespace in which Drafter's own matters stand."""

import re

from lxml import etree

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:drafter:1"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

NAMESPACES: dict[str | None, str] = {None: AKN, "drafter": OWN}

ISO_639_2 = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
"""The codes of FRBRlanguage; official files have `chi` and `fre` too."""
FROM_ISO_639_2 = {code: key for key, code in ISO_639_2.items()} | {"chi": "zh", "fre": "fr"}

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = etree._Element


def akn(name: str) -> str:
    """Return the qualified name of an element of the standard."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """Return the qualified name of something that is Drafter's own."""
    return f"{{{OWN}}}{name}"


def local(element: Element) -> str:
    """Return an element's name without its namespace; nothing for comments and instructions.

    A prefix that nothing declares stays in the name: a damaged file has such, and they are read.
    """
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def legal(text: str) -> str:
    """Return the text with what XML cannot hold shown as the replacement character."""
    return _ILLEGAL.sub("\ufffd", text)


def add(parent: Element, tag: str, text: str = "", /, **attributes: str) -> Element:
    """Append an element of the standard; attributes without a value are left out."""
    element = etree.SubElement(parent, akn(tag))
    for key, value in attributes.items():
        if value:
            element.set(key.rstrip("_"), legal(value))
    if text:
        element.text = legal(text)
    return element


def add_own(parent: Element, tag: str, /, **attributes: str) -> Element:
    """Append an element of Drafter's own; attributes without a value are left out."""
    element = etree.SubElement(parent, own(tag))
    for key, value in attributes.items():
        if value:
            element.set(key, legal(value))
    return element
