"""The text within paragraphs of a Word file: runs, fields, notes, links, changes, signs.

What is tracked as inserted or deleted is read in one of two views: `final` as if all changes were
accepted, `original` as if all were rejected.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from drafter.imports.docx_names import W
from drafter.imports.docx_parts import Parts, link_of
from drafter.imports.docx_styles import Look, marks
from drafter.imports.symbols import UNKNOWN, settled, sign
from drafter.imports.trees import Element, children, local
from drafter.imports.writing import Gathered, View, Writing, append, quoted, stripped
from drafter.model.passage import Note, Passage
from drafter.text.characters import NO_BREAK_HYPHEN, SOFT_HYPHEN

_LEFT_OUT = {
    View.FINAL: ("del", "moveFrom"),
    View.ORIGINAL: ("ins", "moveTo"),
}
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": NO_BREAK_HYPHEN,
    "softHyphen": SOFT_HYPHEN,
}
_WITHIN = frozenset(
    {"r", "ins", "del", "moveFrom", "moveTo", "hyperlink", "smartTag", "customXml", "sdt"}
    | {"sdtContent", "fldSimple", "dir", "bdo", "ruby", "rubyBase"}
)
"""Elements whose text is that of what is in them."""
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]+)"')
_CUSTOM = re.compile(r"\s*(\S{1,5})")
_DEFAULT_LOOK = Look()


@dataclass
class _Field:
    """A field that is open: its instruction, and whether its result has begun."""

    instruction: str = ""
    shown: bool = False

    @property
    def target(self) -> str:
        """The address that it links to, if any."""
        found = _ADDRESS.search(self.instruction)
        return found[1] if found else ""


@dataclass
class Inlines:
    """Reads the inside of paragraphs; fields may go on from one paragraph into the next."""

    parts: Parts
    view: View
    gathered: Gathered
    links: dict[str, str]
    boxes: list[Element] = field(default_factory=list)
    """Text boxes met in the present paragraph, to be read after it."""
    comments: list[str] = field(default_factory=list)
    """The ids of comments on the present paragraph."""
    _fields: list[_Field] = field(default_factory=list)
    _target: str = ""
    _awaits_sign: bool = False
    _base: Look = _DEFAULT_LOOK

    def fill(self, writing: Writing, paragraph: Element, style: str | None) -> None:
        """Add what a paragraph shows to a writing."""
        self._base = self.parts.styles.look(style or self.parts.styles.default)
        self._within(writing, paragraph)
        # A field whose result has not begun by now is broken: it must not hide what follows.
        self._fields = [f for f in self._fields if f.shown]

    def leave_unread(self, change: Element) -> None:
        """Keep the words of a change that the view leaves out; those that moved stand elsewhere."""
        if local(change) not in ("moveFrom", "moveTo"):
            words = (t.text or "" for t in change.iter(f"{W}t", f"{W}delText"))
            self.gathered.leave_unread("".join(words))

    def _within(self, writing: Writing, element: Element) -> None:
        for child in children(element):
            tag = local(child)
            if tag in _CHANGES:
                self.gathered.count(f"changes_{self.view}")
            if tag in _LEFT_OUT[self.view]:
                self.leave_unread(child)
                continue
            if tag == "r":
                self._run(writing, child)
            elif tag == "bookmarkStart":
                writing.mark_origin(child.get(f"{W}name", ""))
            elif tag == "hyperlink":
                outer, self._target = self._target, link_of(child, self.links)
                self._within(writing, child)
                self._target = outer
            elif tag == "t" and not child.tag.startswith(W):
                self._words(writing, child.text or "", _DEFAULT_LOOK)
            elif tag in _WITHIN or not child.tag.startswith(W):
                self._other(writing, child)

    def _other(self, writing: Writing, element: Element) -> None:
        """Read a container, or the one branch of an alternative that is shown."""
        if local(element) == "AlternateContent":
            for branch in chosen(element):
                self._within(writing, branch)
        else:
            self._within(writing, element)

    def _run(self, writing: Writing, run: Element) -> None:
        look = self.parts.styles.run(run.find(f"{W}rPr"))
        if look.hidden and not self._hidden_base:
            words = "".join(t.text or "" for t in run.iter(f"{W}t"))
            if words.strip():
                self.gathered.say("hidden_text_left_out", text=quoted(words))
            return
        for child in children(run):
            self._piece(writing, child, look)

    @property
    def _hidden_base(self) -> bool:
        return bool(self._base.hidden)

    def _piece(self, writing: Writing, child: Element, look: Look) -> None:
        tag = local(child)
        if tag in ("t", "delText"):
            self._words(writing, child.text or "", look)
        elif tag in _SIGNS:
            self._words(writing, _SIGNS[tag], look)
        elif tag == "sym":
            shown = sign(child.get(f"{W}char", ""), child.get(f"{W}font", ""))
            self._words(writing, shown, look)
            self.gathered.count("signs_unknown", int(shown == UNKNOWN))
        elif tag in _READERS:
            _READERS[tag](self, writing, child)
        elif tag == "ruby":
            self._within(writing, child)

    def _words(self, writing: Writing, text: str, look: Look) -> None:
        if any(not f.shown for f in self._fields):
            return
        if self._awaits_sign and (found := _CUSTOM.match(text)):
            writing.sign_last(found[1])
            text, self._awaits_sign = text[found.end() :], False
        shown = settled(text, look.font or self._base.font or "")
        self.gathered.count("signs_unknown", shown.count(UNKNOWN) - text.count(UNKNOWN))
        target = self._target or next((f.target for f in reversed(self._fields)), "")
        writing.add(shown, marks(look, self._base), target)

    def _field(self, writing: Writing, element: Element) -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _instruction(self, writing: Writing, element: Element) -> None:
        if self._fields and not self._fields[-1].shown:
            self._fields[-1].instruction += element.text or ""

    def _note(self, writing: Writing, element: Element) -> None:
        kind = local(element).removesuffix("Reference")
        found = self.parts.notes.get((kind, element.get(f"{W}id", "")))
        if found is None:
            self.gathered.count("notes_missing")
            return
        writing.call(Note(self._note_passage(found, kind)))
        self._awaits_sign = element.get(f"{W}customMarkFollows") in ("1", "true", "on")

    def _note_passage(self, note: Element, kind: str) -> Passage:
        """Return a note's text, its paragraphs parted by line breaks."""
        inner = Inlines(self.parts, self.view, self.gathered, self.parts.links(kind))
        whole = Writing()
        for paragraph in note.iter(f"{W}p"):
            one = Writing()
            inner.fill(one, paragraph, style_of(paragraph))
            if whole.text and one.text.strip():
                whole.add("\n")
            append(whole, one.passage())
        return stripped(whole.passage())

    def _comment(self, writing: Writing, element: Element) -> None:
        self.comments.append(element.get(f"{W}id", ""))

    def _drawing(self, writing: Writing, element: Element) -> None:
        """Keep the text boxes of a drawing for later; count pictures."""
        for found in _shapes(element):
            if found.tag == f"{W}txbxContent":
                self.boxes.append(found)
            else:
                self.gathered.count("pictures_left_out")

    def _alternative(self, writing: Writing, element: Element) -> None:
        for branch in chosen(element):
            for child in children(branch):
                self._piece(writing, child, _DEFAULT_LOOK)


_READERS: dict[str, Callable[[Inlines, Writing, Element], None]] = {
    "fldChar": Inlines._field,
    "instrText": Inlines._instruction,
    "footnoteReference": Inlines._note,
    "endnoteReference": Inlines._note,
    "commentReference": Inlines._comment,
    "drawing": Inlines._drawing,
    "pict": Inlines._drawing,
    "object": Inlines._drawing,
    "AlternateContent": Inlines._alternative,
}


def style_of(paragraph: Element) -> str | None:
    """Return the id of the style that a paragraph names, or None."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if found is None else found.get(f"{W}val")


def chosen(alternative: Element) -> list[Element]:
    """Return the first branch of what is written in two ways (mc:AlternateContent)."""
    return list(children(alternative))[:1]


def _shapes(element: Element) -> Iterator[Element]:
    """Yield text boxes, without looking into them, and pictures; of two ways to write one."""
    for child in children(element):
        tag = local(child)
        if tag in ("txbxContent", "pic", "imagedata"):
            yield child
        elif tag == "AlternateContent":
            for branch in chosen(child):
                yield from _shapes(branch)
        else:
            yield from _shapes(child)
