"""Names of WordprocessingML, in its usual and in its strict form made one."""

from typing import Final

from drafter.imports.trees import Element

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W: Final = f"{{{_MAIN}}}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _MAIN.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R[1:-1].encode()),
)
"""Namespaces of "Strict Open XML" files, and what they are called everywhere else."""

_OFF = frozenset({"0", "false", "off"})


def value(element: Element | None, name: str) -> str | None:
    """Return the `w:val` of the child of that name, or None where there is no such child."""
    found = element.find(W + name) if element is not None else None
    return None if found is None else found.get(f"{W}val", "")


def switch(element: Element | None, name: str) -> bool | None:
    """Return what a property that is on or off says, or None where it says nothing."""
    said = value(element, name)
    return None if said is None else said not in _OFF
