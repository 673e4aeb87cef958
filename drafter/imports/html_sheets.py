"""Style sheets of pages: what they say of spans, and how they print the numbers of lists.

Only the classes of spans are read, and only what makes emphasis: makers such as Google Docs say
nothing of it at the element itself. Nothing is ever fetched.
"""

import re
from dataclasses import dataclass, field

from drafter.imports.trees import Element

_MOST = 200_000
"""Characters of style sheets that are read."""
_CLASS = re.compile(r"(?:span)?\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}")
_COUNTED = re.compile(
    r"\.([\w-]{1,60})\s*>\s*li:before\s*\{\s*content:\s*"
    r'"([^"]{0,10})"\s*counter\([\w-]{1,80},\s*([\w-]{1,30})\)\s*"([^"]{0,10})"'
)
_PADDING = " \u00a0"
_EMPHASIS = re.compile(r"(?:font-style|font-weight|text-decoration|vertical-align)\s*:")


@dataclass(frozen=True)
class Sheets:
    """The rules of a page's own style sheets, by class."""

    spans: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    """What a list prints before, as and after its numbers: "(", "lower-latin", ") "."""

    def counting(self, element: Element) -> tuple[str, str, str] | None:
        """Return how a list prints its numbers, where a sheet says so."""
        names = (element.get("class") or "").split()
        return next((self.lists[name] for name in names if name in self.lists), None)


def sheets_of(root: Element) -> Sheets:
    """Return what the page's sheets say."""
    text = "".join("".join(map(str, style.itertext())) for style in root.iter("style"))[:_MOST]
    spans = {m[1]: m[2] for m in _CLASS.finditer(text) if _EMPHASIS.search(m[2])}
    return Sheets(spans, {m[1]: (m[2], m[3], m[4]) for m in _COUNTED.finditer(text)})


def without_padding(root: Element) -> None:
    """Make the no-break spaces at the ends of spans spaces again, in a page of Google Docs.

    It writes one wherever a space stands where the look of the text changes.
    """
    if not root.xpath(
        "boolean(//*[contains(@class, 'lst-kix') or contains(@class, 'doc-content')])"
    ):
        return
    for span in root.iter("span"):
        text = span.text or ""
        if text.strip(_PADDING):
            inner = text.strip(_PADDING)
            start = text.index(inner)
            head, tail = text[:start], text[start + len(inner) :]
            span.text = (head and " ") + inner + (tail and " " if len(span) == 0 else tail)


def put_at_spans(root: Element, sheets: Sheets) -> None:
    """Give every span the rules of its classes as its own; those it has come last and win."""
    for span in root.iter("span") if sheets.spans else ():
        names = (span.get("class") or "").split()
        found = [sheets.spans[name] for name in names if name in sheets.spans]
        if found:
            span.set("style", ";".join([*found, span.get("style") or ""]))
