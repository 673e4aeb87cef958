"""Mixed content of official files, which is laid out with blanks, to passages."""

import re

from drafter.model.passage import Mark, Note, Passage, Style, cut, merged
from drafter.store.inlines import STYLES
from drafter.store.names import Element, akn, local
from drafter.text.characters import ANCHOR

_BLANKS = re.compile(r"[ \t\r\n]+")


def passage_of(element: Element) -> Passage:
    """Return the text of an element, its blanks made single, its marks and notes kept."""
    reader = _Inline()
    reader.read(element)
    found = Passage("".join(reader.text), merged(reader.marks), tuple(reader.notes))
    return stripped(found)


def inline_passage(element: Element) -> Passage:
    """Return an element within a text as a passage, with the marks that it has itself."""
    reader = _Inline()
    reader.child(element)
    found = Passage("".join(reader.text), merged(reader.marks), tuple(reader.notes))
    return stripped(found)


class _Inline:
    """Reads mixed content that is laid out with blanks."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.marks: list[Mark] = []
        self.notes: list[Note] = []
        self.at = 0

    def read(self, element: Element) -> None:
        """Read the content of an element."""
        self._add(element.text)
        for child in element:
            self.child(child)
            self._add(child.tail)

    def _add(self, found: str | None) -> None:
        words = _BLANKS.sub(" ", (found or "").replace(ANCHOR, ""))
        if not self.text or self.text[-1].endswith((" ", "\n")):
            words = words.removeprefix(" ")
        if words:
            self.text.append(words)
            self.at += len(words)

    def child(self, child: Element) -> None:
        """Read an element within the text."""
        name, start = local(child), self.at
        if name == "authorialNote":
            self.notes.append(read_note(child))
            self.text.append(ANCHOR)
            self.at += 1
        elif name in ("eol", "br"):
            self.text.append("\n")
            self.at += 1
        elif name and name != "embeddedStructure":
            self.read(child)
            self._mark(child, start)

    def _mark(self, element: Element, start: int) -> None:
        target = element.get("href", "")
        for style in _styles(element):
            if start < self.at:
                link = target if style is Style.LINK else ""
                self.marks.append(Mark(start, self.at, style, link))


_CLASSES = {"italic": Style.ITALIC, "bold": Style.BOLD, "underline": Style.UNDERLINE}


def _styles(element: Element) -> list[Style]:
    if local(element) == "span":
        words = element.get("class", "").lower().split()
        return [_CLASSES[word] for word in words if word in _CLASSES]
    style = STYLES.get(str(element.tag))
    return [] if style is None else [style]


def read_note(element: Element) -> Note:
    """Return a footnote; one that is numbered has no sign of its own."""
    passages = [passage_of(p) for p in element.iterfind(akn("p"))] or [passage_of(element)]
    whole = passages[0]
    for passage in passages[1:]:
        whole = Passage(f"{whole.text}\n{passage.text}", whole.marks, whole.notes + passage.notes)
    marker = element.get("marker", "").strip("()")
    return Note(whole, "" if marker.isdigit() else marker)


def stripped(passage: Passage) -> Passage:
    """Return the passage without blanks at its ends."""
    text = passage.text
    start = len(text) - len(text.lstrip(" \n"))
    end = max(start, len(text.rstrip(" \n")))
    return passage if (start, end) == (0, len(text)) else cut(passage, start, end)
