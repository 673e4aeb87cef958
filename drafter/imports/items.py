"""Paragraphs with their typed labels split off, and what the ones around say of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from drafter.imports.paragraphs import Paragraph
from drafter.imports.typed_labels import Place, places, split
from drafter.languages.language import Language
from drafter.model.passage import Passage, cut

SENTENCE_ENDS = tuple(";；.。")
_COMMAS = tuple(",，")


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph with its typed label split off, and what that may stand for."""

    whole: Passage
    rest: Passage
    label: str
    candidates: tuple[Place, ...]

    @property
    def text(self) -> str:
        """The whole text, label and all."""
        return self.whole.text

    @property
    def numbered(self) -> bool:
        """Whether the label is one of the uppermost level."""
        return any(place.level == 0 for place in self.candidates)


def item_of(paragraph: Paragraph, tongue: Language) -> Item:
    """Return a paragraph with its typed label split off, if it has one."""
    passage, text = paragraph.passage, paragraph.text
    label, start = paragraph.label, 0
    if not label and (typed := split(text)) is not None:
        label, start = typed
    candidates = places(label, "operative", tongue) if label else ()
    if not candidates:
        return Item(passage, passage, "", ())
    return Item(passage, cut(passage, start, len(text)), label, candidates)


def is_stray(item: Item, rest: Sequence[Item]) -> bool:
    """Say whether a number within the preamble is no beginning of the operative part.

    Its text ends with a comma, or the first number is still to come.
    """
    first = Place(0, 1)
    coming = first not in item.candidates and any(first in other.candidates for other in rest)
    return coming or item.text.endswith(_COMMAS)


def list_stops(rest: Sequence[Item]) -> bool:
    """Say whether the list that follows ends as a text does, and not as a preambular one."""
    items = list(takewhile(lambda item: item.candidates, rest))
    return bool(items) and items[-1].text.endswith(SENTENCE_ENDS)


def following(item: Item, rest: Sequence[Item]) -> tuple[Place, ...]:
    """Return what the next label of the same form may stand for, before the next number."""
    form = item.label.strip("()（）")
    shape = item.label.replace(form, "")
    for other in rest:
        if other.numbered and not item.numbered:
            break
        if other.label and other.label.replace(other.label.strip("()（）"), "") == shape:
            return other.candidates
    return ()
