"""Footnotes of pages: a short link to a place that links back, as every maker writes them.

Word, LibreOffice, pandoc, browsers' editors and our own pages differ in names; all of them let the
call and the note point at each other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from drafter.imports.trees import Element, local

_LONGEST_CALL = 8
_MOST_LINKS = 50
"""In one note; what has more is no note."""
_BLOCKS = {"p", "li", "div", "td", "dd", "section", "aside", "body"}
_WORD_NOTE = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)\d+$")
_COMMENT = re.compile(r"#(?:cmnt|_msocom_)\d+$")
"""Where Google Docs and Word let the sign of a comment lead."""
_BRACKETS = "[](){} \u00a0\n"


@dataclass
class Notes:
    """The notes of a page: the container of each by its call, and the links back."""

    by_call: dict[Element, Element] = field(default_factory=dict)
    comments: set[Element] = field(default_factory=set)
    """The texts of comments, which are no text of the page."""
    back: set[Element] = field(default_factory=set)

    @property
    def containers(self) -> set[Element]:
        """What is no text by itself: it is read where it is called."""
        return {*self.by_call.values(), *self.comments}


def notes_of(root: Element) -> Notes:
    """Find the notes of a page."""
    places = dict(_places(root))
    links = [link for link in root.iter("a") if (link.get("href") or "").startswith("#")]
    order = {link: n for n, link in enumerate(links)}
    within: dict[Element, list[Element]] = {}
    result = Notes()
    for call in links:
        target = places.get((call.get("href") or "")[1:])
        if target is None or len(_words(call)) > _LONGEST_CALL or call in result.back:
            continue
        container = _container(target)
        if _COMMENT.match(call.get("href") or ""):
            result.comments.add(container)
            continue
        if container not in within:
            within[container] = list(islice(container.iter("a"), _MOST_LINKS))
        back = [
            link
            for link in within[container]
            if link in order and order[link] > order[call] and _points_at(link, call, places)
        ]
        if back and not _is_within(call, container):
            result.by_call[call] = container
            result.back.update(back)
    return result


def comment_of(call: Element) -> Element | None:
    """Return the comment that a link leads to, where it is the sign of one."""
    address = call.get("href") or ""
    if not _COMMENT.match(address):
        return None
    found = (e for name, e in _places(call.getroottree().getroot()) if name == address[1:])
    target = next(found, None)
    return call if target is None else _container(target)


def sign_of(call: Element) -> str:
    """Return the sign of a note that is not counted ("*"), "" for figures and letters."""
    words = _words(call)
    return "" if any(character.isalnum() for character in words) else words


def _words(element: Element) -> str:
    return "".join(str(text) for text in element.itertext()).strip(_BRACKETS)


def _places(root: Element) -> Iterator[tuple[str, Element]]:
    for element in root.iter():
        for name in (element.get("name"), element.get("id")):
            if name:
                yield name, element


def _container(target: Element) -> Element:
    """Return the whole of a note, whose beginning, or a sign in it, is pointed at."""
    found: Element | None = target
    while found is not None and local(found) not in _BLOCKS:
        found = found.getparent()
    if found is None:
        return target
    parent = found.getparent()
    if parent is not None and _WORD_NOTE.match(parent.get("id") or ""):
        return parent
    return found


def _points_at(link: Element, call: Element, places: dict[str, Element]) -> bool:
    """Say whether a link leads back to a call: to it, into it, or closely around it."""
    found = places.get((link.get("href") or "")[1:])
    if found is None:
        return False
    parent = call.getparent()
    return found is call or found is parent or _is_within(found, call)


def _is_within(element: Element, outer: Element) -> bool:
    return element is outer or any(ancestor is outer for ancestor in element.iterancestors())
