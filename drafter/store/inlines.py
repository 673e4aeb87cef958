"""Passages to the mixed content of a paragraph element, and back."""

from collections.abc import Iterator
from itertools import pairwise

from drafter.model.passage import Mark, Note, Passage, Style, merged
from drafter.store.names import SPACE, Element, add, akn, legal, own
from drafter.text.characters import ANCHOR

TAGS = {
    Style.BOLD: "b",
    Style.ITALIC: "i",
    Style.UNDERLINE: "u",
    Style.SUPERSCRIPT: "sup",
    Style.SUBSCRIPT: "sub",
    Style.EMPHASIS: "span",
    Style.LINK: "a",
}
STYLES = {akn(tag): style for style, tag in TAGS.items()}


class NoteCount:
    """Counts the notes of a whole document: all of them, and those that are numbered."""

    def __init__(self) -> None:
        self.all = 0
        self.numbered = 0

    def marker(self, note: Note) -> str:
        """Count a note and return the mark that it is printed with."""
        self.all += 1
        if note.sign:
            return note.sign
        self.numbered += 1
        return str(self.numbered)


def fill(parent: Element, passage: Passage, count: NoteCount) -> None:
    """Write a passage as the content of an element."""
    notes = iter(passage.notes)
    for start, end, marks in _stretches(passage):
        target = parent
        for mark in marks:
            target = _wrapped(target, mark)
        text = passage.text[start:end]
        if text == ANCHOR:
            _write_note(target, next(notes, Note(Passage())), count)
        else:
            _write_text(target, text)


def _stretches(passage: Passage) -> Iterator[tuple[int, int, list[Mark]]]:
    """Yield stretches of text under the same marks; each anchor is a stretch of its own."""
    text = passage.text
    cuts = {0, len(text)}
    for mark in passage.marks:
        cuts |= {mark.start, mark.end}
    for place, character in enumerate(text):
        if character == ANCHOR:
            cuts |= {place, place + 1}
    ends = sorted(cuts)
    for start, end in pairwise(ends):
        yield start, end, [m for m in passage.marks if m.start <= start and end <= m.end]


def _wrapped(parent: Element, mark: Mark) -> Element:
    element = add(parent, TAGS[mark.style])
    if mark.style is Style.EMPHASIS:
        element.set("class", "italic")
    if mark.style is Style.LINK:
        element.set("href", legal(mark.target))
    return element


def _write_note(parent: Element, note: Note, count: NoteCount) -> None:
    element = add(parent, "authorialNote", marker=count.marker(note), placement="bottom")
    element.set("eId", f"note_{count.all}")
    if note.sign:
        element.set(own("sign"), legal(note.sign))
    paragraph = add(element, "p")
    paragraph.set(SPACE, "preserve")
    fill(paragraph, note.passage, count)


def _write_text(parent: Element, text: str) -> None:
    """Append text; a line break is an element, because blanks are not told apart elsewhere."""
    first, *others = legal(text).split("\n")
    _append(parent, first)
    for line in others:
        add(parent, "eol")
        _append(parent, line)


def _append(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    elif text:
        parent.text = (parent.text or "") + text


def read_passage(element: Element) -> Passage:
    """Return the content of an element that Drafter wrote, every character kept."""
    text: list[str] = []
    marks: list[Mark] = []
    notes: list[Note] = []
    _read(element, text, marks, notes, 0)
    return Passage("".join(text), merged(marks), tuple(notes))


def _read(element: Element, text: list[str], marks: list[Mark], notes: list[Note], at: int) -> int:
    """Read the content of an element from an offset on; return the offset after it."""
    at = _read_text(element.text, text, at)
    for child in element:
        start = at
        if child.tag == akn("authorialNote"):
            notes.append(_read_note(child))
            text.append(ANCHOR)
            at += 1
        elif child.tag == akn("eol"):
            text.append("\n")
            at += 1
        elif isinstance(child.tag, str):
            at = _read(child, text, marks, notes, at)
        style = STYLES.get(child.tag)
        if style is not None and start < at:
            target = child.get("href", "") if style is Style.LINK else ""
            marks.append(Mark(start, at, style, target))
        at = _read_text(child.tail, text, at)
    return at


def _read_text(found: str | None, text: list[str], at: int) -> int:
    words = (found or "").replace(ANCHOR, "")
    text.append(words)
    return at + len(words)


def _read_note(element: Element) -> Note:
    paragraph = element.find(akn("p"))
    passage = read_passage(paragraph) if paragraph is not None else Passage()
    return Note(passage, element.get(own("sign"), ""))
