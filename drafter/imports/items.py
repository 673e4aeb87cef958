"""Paragraphs with their typed labels split off, and what comes after each.

What comes is told in one pass from the end, so that a long text takes no longer than its length.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from drafter.imports.division import formula_organ
from drafter.imports.paragraphs import Paragraph
from drafter.languages.language import Language
from drafter.model.passage import Passage, cut, joined
from drafter.model.table import Table
from drafter.numbering.typed import Place, bare_number, places, split
from drafter.text.characters import COMMAS, FULL_STOPS, INVISIBLE, SEMICOLONS

SENTENCE_ENDS = (*SEMICOLONS, *FULL_STOPS)
_BRACKETS = "()（）‘’"
_UNSEEN = "".join(INVISIBLE) + " "
_FIRST = Place(0, 1)


class Ahead(NamedTuple):
    """What comes after a paragraph; all but `formula` and `last` only up to the next formula."""

    last: bool = True
    formula: bool = False
    numbered: bool = False
    """Whether a number of the uppermost level comes."""
    first: bool = False
    """Whether the first number comes."""
    labelled: tuple[Place, ...] = ()
    """What the next label may stand for."""
    alike: tuple[Place, ...] = ()
    """What the next label of the same form may stand for, before the next number."""
    opens: bool = False
    """Whether the first number comes at once."""
    list_stops: bool = False
    """Whether a list follows at once, and ends as a text does and not as a preambular one."""


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph: whole, without its typed label, the label, what it may stand for."""

    whole: Passage
    rest: Passage
    label: str = ""
    candidates: tuple[Place, ...] = ()
    formula: bool = False
    ahead: Ahead = Ahead()
    outline: int | None = None
    row: bool = False
    titled: bool | None = None
    table: Table | None = None

    @property
    def text(self) -> str:
        """The whole text, label and all, without the calls of its notes and what is not seen."""
        return self.whole.plain.strip(_UNSEEN)

    @property
    def numbered(self) -> bool:
        """Whether the label is one of the uppermost level."""
        return any(place.level == 0 for place in self.candidates)

    @property
    def opens_count(self) -> bool:
        """Whether the label may be the first number."""
        return _FIRST in self.candidates

    @property
    def stray(self) -> bool:
        """Whether a number within the preamble is no beginning of the operative part.

        Its text ends with a comma, or the first number is still to come.
        """
        coming = _FIRST not in self.candidates and self.ahead.first
        return coming or self.text.endswith(COMMAS)


def items_of(paragraphs: Sequence[Paragraph], tongue: Language) -> list[Item]:
    """Return the paragraphs with their labels split off, each knowing what comes after it."""
    result: list[Item] = []
    ahead, alike, list_end = Ahead(), dict[str, tuple[Place, ...]](), ""
    for item in (_item(paragraph, tongue) for paragraph in reversed(paragraphs)):
        form = _form(item.label)
        stops = list_end.endswith(SENTENCE_ENDS)
        own = ahead._replace(alike=alike.get(form, ()), list_stops=stops)
        result.append(replace(item, ahead=own))
        if item.formula:
            ahead, alike, list_end = Ahead(last=False, formula=True), {}, ""
            continue
        if item.numbered:
            alike = {}
        if item.candidates:
            alike[form] = item.candidates
        list_end = (list_end or item.text) if item.candidates else ""
        ahead = _before(ahead, item)
    return result[::-1]


def _before(ahead: Ahead, item: Item) -> Ahead:
    return ahead._replace(
        last=False,
        numbered=ahead.numbered or item.numbered,
        first=ahead.first or _FIRST in item.candidates,
        opens=_FIRST in item.candidates,
        labelled=item.candidates or ahead.labelled,
    )


def _with_shallower(candidates: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return what a label may stand for where a word processor's own list came right below a
    number: "a." and "i.", which the texts keep for the third and fourth level.
    """
    steps = ((p, step) for step in (2, 3) for p in candidates)
    shallower = (Place(p.level - step, p.number) for p, step in steps if 2 < p.level > step)
    return tuple(dict.fromkeys((*candidates, *shallower)))


def _form(label: str) -> str:
    """Return the brackets and stops of a label: "()" for "(a)", "." for "a."."""
    return label.replace(label.strip(_BRACKETS + "."), "")


def _item(paragraph: Paragraph, tongue: Language) -> Item:
    passage, text = paragraph.passage, paragraph.text
    if paragraph.row:
        return Item(passage, passage, row=True, table=paragraph.table)
    label, start = paragraph.label, 0
    if not label and (typed := split(text) or bare_number(text, tongue)) is not None:
        label, start = typed
    candidates = _with_shallower(places(label, "operative", tongue)) if label else ()
    if not candidates:
        if paragraph.label:
            passage = joined(Passage(f"{label} "), passage)
        item = Item(passage, passage, formula=formula_organ(text, tongue) is not None)
        return replace(item, outline=paragraph.outline, titled=paragraph.titled)
    return Item(passage, cut(passage, start, len(text)), label, candidates)
