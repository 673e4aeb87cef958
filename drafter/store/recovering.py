"""Files whose elements are closed in a wrong order: read all the same, no character lost.

Two official files are such: 75/251 B in Spanish ends a paragraph within a phrase, and a resolution
in German gives an attribute twice, of which the first is taken. A file that was cut off is not: its
end is not there, and an earlier version is better than half a text.
"""

import re
from collections import Counter

from lxml import etree

from drafter.store.names import Element

_END = b"</akomaNtoso>"
_TAG = re.compile(
    r"<!--(?:.*?-->|.*)|<\?(?:.*?\?>|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)"
    r"|<(?P<end>/?)(?P<name>[A-Za-z_][\w:.-]*+)"
    r"(?:[^<>\"'/]|/(?!>)|\"[^\"<]*\"|'[^'<]*')*+(?P<empty>/?)>",
    re.DOTALL,
)
"""Nothing is tried twice, and what is never closed goes on to the end: so no text takes long."""
_ATTRIBUTE = re.compile(r"""\s([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def parser() -> etree.XMLParser:
    """Return what reads a file: no entities, no DTD, no network, no depth without end.

    Comments and instructions of XML are on no page: they are not read, so they do not leave with
    the draft either.
    """
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def recovered(data: bytes) -> Element | None:
    """Return the root of a file whose elements were closed anew, or None where that is no help."""
    if not data.rstrip().endswith(_END) or _DECLARED.search(data):
        return None
    try:
        return etree.fromstring(_closed(data.decode("utf-8-sig")).encode(), parser())
    except (etree.XMLSyntaxError, ValueError):
        return None


def _closed(text: str) -> str:
    """Return the text with an end for every element: before the end of the one around it.

    An end of what was not begun goes; nothing but ends comes or goes.
    """
    result: list[str] = []
    row: list[str] = []
    begun: Counter[str] = Counter()
    at = 0
    for tag in _TAG.finditer(text):
        result.append(text[at : tag.start()])
        at, name = tag.end(), tag["name"]
        if tag["end"] and not begun[name]:
            continue
        while tag["end"] and row[-1] != name:
            begun[row[-1]] -= 1
            result.append(f"</{row.pop()}>")
        if tag["end"]:
            begun[row.pop()] -= 1
        elif name and not tag["empty"]:
            row.append(name)
            begun[name] += 1
        result.append(_once(tag[0]) if name else tag[0])
    return "".join([*result, text[at:]])


def _once(tag: str) -> str:
    """Return a tag without attributes that it gave before."""
    names: set[str] = set()

    def kept(attribute: re.Match[str]) -> str:
        first = attribute[1] not in names
        names.add(attribute[1])
        return attribute[0] if first else ""

    return _ATTRIBUTE.sub(kept, tag)
