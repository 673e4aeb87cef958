"""The text within paragraphs of an OpenDocument text: spans, notes, links, changes, frames.

What is tracked as inserted stands between two marks, over the ends of paragraphs if need be; what
was deleted stands in a region of its own and is put back at its mark in the original view.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from drafter.imports.odt_lists import Lists, Place
from drafter.imports.odt_names import TEXT, XLINK, XML
from drafter.imports.odt_styles import Properties, Styles, font_of, is_hidden
from drafter.imports.paragraphs import Paragraph
from drafter.imports.symbols import settled
from drafter.imports.trees import Element, children, local, number
from drafter.imports.writing import Gathered, View, Writing, append, quoted, stripped, without_sign
from drafter.model.passage import Note, Passage

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000
_WITHIN = frozenset({"ruby", "ruby-base", "meta", "meta-field", "bookmark-ref"})


@dataclass(frozen=True, slots=True)
class Context:
    """What a paragraph is outside its text: where it is counted, its level as a heading."""

    place: Place | None = None
    outline: int | None = None
    titled: bool | None = None


@dataclass
class Flow:
    """Text as it flows through paragraphs, and the lines that came of it."""

    styles: Styles
    lists: Lists
    view: View
    gathered: Gathered
    regions: dict[str, Element] = field(default_factory=dict)
    lines: list[Paragraph] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    put_back: Callable[[Element], None] = lambda _: None
    """Reads the paragraphs of a deletion, in the original view."""
    writing: Writing | None = None
    context: Context = Context()
    _skipped: str = ""
    """The inserted region that is passed over at present."""
    _unread: str = ""
    """The words of that region so far."""
    _eats_space: bool = True
    _base: Properties = field(default_factory=dict)
    _target: str = ""
    _comments: list[str] = field(default_factory=list)

    def begin(self, context: Context) -> None:
        """Begin a paragraph; one whose end is not there in this view goes on."""
        if self.writing is None:
            self.writing, self.context = Writing(), context
        elif not self.writing.text:
            self.context = context
        self._eats_space = True

    def end(self) -> None:
        """End the paragraph: it becomes a line unless its end is not there in this view."""
        if self._skipped or self.writing is None:
            return
        writing, self.writing = self.writing, None
        passage = writing.passage()
        self.gathered.count("characters_dropped", writing.dropped)
        label = self.lists.next(self.context.place) if self.context.place else ""
        for words in self._comments:
            self.gathered.say("comment_kept", place=quoted(passage.plain) or "…", text=words)
        self._comments.clear()
        if passage.text:
            origins = tuple(writing.origins)
            outline, titled = self.context.outline, self.context.titled
            depth = self.context.place.level - 1 if label and self.context.place else None
            line = Paragraph(passage, label, outline, False, titled, origins, depth)
            self.lines.append(line)

    def fill(self, element: Element, style: str | None) -> None:
        """Add what a paragraph shows."""
        self._base = self.styles.properties("paragraph", style)
        self._inner(element, self._base)

    def _inner(self, element: Element, look: Properties) -> None:
        self._words(element.text or "", look)
        for child in children(element):
            self._child(child, look)
            self._words(child.tail or "", look)

    def _child(self, child: Element, look: Properties) -> None:
        tag = local(child)
        if tag in _READERS:
            _READERS[tag](self, child, look)
        elif tag == "span":
            own = self.styles.properties("text", child.get(f"{TEXT}style-name"))
            self._inner(child, {**look, **own})
        elif tag in _WITHIN or (child.tag.startswith(TEXT) and not len(child)):
            self._inner(child, look)

    def _words(self, text: str, look: Properties) -> None:
        words = _SPACE.sub(" ", text)
        if self._eats_space:
            words = words.removeprefix(" ")
        if words:
            self._eats_space = words.endswith(" ")
            self._add(words, look)

    def _add(self, words: str, look: Properties) -> None:
        if self._skipped:
            self._unread += words
            return
        if self.writing is None:
            return
        if is_hidden(look) and not is_hidden(self._base):
            self.gathered.say("hidden_text_left_out", text=quoted(words))
            return
        shown = settled(words, font_of(look))
        self.writing.add(shown, self.styles.marks(look, self._base, shown), self._target)

    def _sign(self, element: Element, look: Properties) -> None:
        signs = {"tab": "\t", "line-break": "\n"}
        count = min(max(number(element.get(f"{TEXT}c"), 1), 1), _MOST_SPACES)
        self._eats_space = False
        self._add(signs.get(local(element), " " * count), look)

    def _link(self, element: Element, look: Properties) -> None:
        outer, address = self._target, element.get(f"{XLINK}href", "")
        self._target = "" if address.startswith("#") else address
        own = self.styles.properties("text", element.get(f"{TEXT}style-name"))
        self._inner(element, {**look, **own} if not self._target else look)
        self._target = outer

    def _note(self, element: Element, look: Properties) -> None:
        if self._skipped or self.writing is None:
            return
        citation = element.find(f"{TEXT}note-citation")
        sign = (citation.get(f"{TEXT}label") or "") if citation is not None else ""
        body = element.find(f"{TEXT}note-body")
        passage = self._note_passage(body)
        self.writing.call(Note(without_sign(passage, sign), sign))
        self._eats_space = False

    def _note_passage(self, body: Element | None) -> Passage:
        """Return a note's text, its paragraphs parted by line breaks."""
        inner = Flow(self.styles, self.lists, self.view, self.gathered, self.regions)
        whole = Writing()
        for paragraph in _own_paragraphs(body):
            inner.begin(Context())
            inner.fill(paragraph, paragraph.get(f"{TEXT}style-name"))
            inner.end()
        for line in inner.lines:
            whole.add("\n" if whole.text else "")
            append(whole, line.passage)
        return stripped(whole.passage())

    def _annotation(self, element: Element, look: Properties) -> None:
        texts = (str(t) for p in element.iter(f"{TEXT}p") for t in p.itertext())
        if words := quoted(" ".join(texts)):
            self._comments.append(words)

    def _frame(self, element: Element, look: Properties) -> None:
        if not self._skipped:
            self.boxes.append(element)

    def _bookmark(self, element: Element, look: Properties) -> None:
        if self.writing is not None:
            self.writing.mark_origin(element.get(f"{TEXT}name", ""))

    def _change_start(self, element: Element, look: Properties) -> None:
        region = element.get(f"{TEXT}change-id", "")
        self.gathered.count(f"changes_{self.view}")
        found = self.regions.get(region)
        if self.view is View.ORIGINAL and found is not None and not self._skipped:
            self._skipped = region if found.find(f"{TEXT}insertion") is not None else ""

    def _change_end(self, element: Element, look: Properties) -> None:
        if self._skipped == element.get(f"{TEXT}change-id", ""):
            self.gathered.leave_unread(self._unread)
            self._skipped = self._unread = ""

    def _change(self, element: Element, look: Properties) -> None:
        self.gathered.count(f"changes_{self.view}")
        found = self.regions.get(element.get(f"{TEXT}change-id", ""))
        deletion = found.find(f"{TEXT}deletion") if found is not None else None
        if self.view is View.FINAL and deletion is not None:
            paragraphs = deletion.iter(f"{TEXT}p", f"{TEXT}h")
            self.gathered.leave_unread(
                " ".join("".join(map(str, p.itertext())) for p in paragraphs)
            )
        if self.view is View.ORIGINAL and deletion is not None and not self._skipped:
            base = self._base
            self.put_back(deletion)
            self._base, self._eats_space = base, False


_READERS: dict[str, Callable[[Flow, Element, Properties], None]] = {
    "s": Flow._sign,
    "tab": Flow._sign,
    "line-break": Flow._sign,
    "a": Flow._link,
    "note": Flow._note,
    "annotation": Flow._annotation,
    "frame": Flow._frame,
    "custom-shape": Flow._frame,
    "rect": Flow._frame,
    "g": Flow._frame,
    "bookmark": Flow._bookmark,
    "bookmark-start": Flow._bookmark,
    "change-start": Flow._change_start,
    "change-end": Flow._change_end,
    "change": Flow._change,
}


def _own_paragraphs(body: Element | None) -> Iterator[Element]:
    """Yield the paragraphs of a note, not those of notes within it: each of them reads its own."""
    for child in children(body):
        if local(child) in ("p", "h"):
            yield child
        if local(child) != "note":
            yield from _own_paragraphs(child)


def regions_of(body: Element) -> dict[str, Element]:
    """Return the tracked changes of a text by their ids."""
    result = {}
    for region in body.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
        for identity in (region.get(f"{XML}id"), region.get(f"{TEXT}id")):
            if identity:
                result[identity] = region
    return result
