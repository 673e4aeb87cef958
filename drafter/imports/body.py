"""The paragraphs of one part: what each is, and at which level."""

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

from drafter.imports.division import Section, decides
from drafter.imports.items import SENTENCE_ENDS, Item, items_of
from drafter.imports.patterns import LONGEST_HEADING, is_heading_like, matches
from drafter.languages.language import Language
from drafter.languages.openers import PARTS, find_opener
from drafter.model.document import DEEPEST_LEVEL, Kind, PartKind
from drafter.model.passage import Passage
from drafter.model.table import Table
from drafter.numbering.typed import Counter
from drafter.text.characters import COLONS, COMMAS, FULL_STOPS

_ENACTED = (PartKind.RESOLUTION, PartKind.DECISION)
_BULLETS = tuple("-–—•◦▪‣●○·")
_CONTINUED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.NUMBERED, Kind.CONTINUATION, Kind.PLAIN)
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{5}\. (?=\w{2})|。(?=.)")
"""The end of a sentence before another: after a word, not after a letter or an abbreviation."""
_LONGEST_OF_ITEM = 60
_LONGEST_OPENED = 80
"""Characters. In the operative part a heading may begin like a paragraph: "Reaffirming ..."."""


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph that was understood: its kind, level, text without its label, typed label."""

    kind: Kind
    passage: Passage
    level: int = 0
    label: str = ""
    table: Table | None = None


@dataclass
class _Reader:
    """Reads one part from its first paragraph to its last."""

    section: Section
    tongue: Language
    phase: Kind = Kind.TITLE
    counter: Counter = field(default_factory=Counter)
    found: list[Found] = field(default_factory=list)
    numbered: bool = False
    """Whether operative paragraphs of the present stretch have numbers."""
    outlines: list[int] = field(default_factory=list)
    """The levels of headings that the file's styles use here, the uppermost first."""

    def read(self) -> list[Found]:
        """Return what the paragraphs are."""
        row = items_of(self.section.paragraphs, self.tongue)
        self._begin(row)
        for item in row:
            if item.row:
                self.found.append(Found(Kind.OPAQUE, Passage(), table=item.table))
            elif self.section.kind in _ENACTED and item.formula:
                self._formula(item)
            elif item.candidates:
                self._labelled(item)
            else:
                self._unlabelled(item)
        return self.found

    def _begin(self, row: Sequence[Item]) -> None:
        if self.section.kind is PartKind.LETTER:
            self.phase = Kind.NUMBERED
        elif self.section.kind in _ENACTED:
            self.numbered = any(item.numbered for item in row)
        formula = next((n for n, item in enumerate(row) if item.formula), -1)
        headings = (item for item in row[formula + 1 :] if not item.titled)
        self.outlines = sorted({h.outline for h in headings if h.outline is not None})

    def _add(self, kind: Kind, passage: Passage, level: int = 0, label: str = "") -> None:
        self.found.append(Found(kind, passage, level, label))

    def _formula(self, item: Item) -> None:
        self._add(Kind.FORMULA, item.whole)
        self.phase = Kind.PREAMBULAR
        self.counter.restart()
        self.numbered = item.ahead.numbered

    def _labelled(self, item: Item) -> None:
        stray = item.stray and not (item.opens_count and self._acts(item.rest.plain.lstrip()))
        if self.phase is Kind.PREAMBULAR and item.numbered and stray:
            self._add(Kind.PREAMBULAR, item.rest, 0, item.label)
            self.counter.unlabelled()
            return
        if item.numbered or self.phase is Kind.TITLE:
            self.phase = self._scheme
        place = self.counter.take(item.candidates, item.ahead.alike)
        self._add(self.phase, item.rest, place.level, item.label)

    @property
    def _scheme(self) -> Kind:
        return Kind.OPERATIVE if self.section.kind in _ENACTED else Kind.NUMBERED

    def _unlabelled(self, item: Item) -> None:
        if item.titled and is_heading_like(item.text):
            self._add(Kind.TITLE, item.whole)
        elif self.phase is Kind.TITLE:
            self._heading_of_part(item)
        elif self._is_styled_heading(item):
            self._heading(item)
        elif (level := self._continued(item)) is not None:
            self._add(Kind.CONTINUATION, item.whole, level)
        elif self.section.kind is PartKind.AMENDMENT and item.text.startswith(tuple(self._quotes)):
            self._add(Kind.QUOTED, item.whole)
        elif self._is_heading(item):
            self._heading(item)
        else:
            self._paragraph(item)

    @property
    def _quotes(self) -> str:
        return '“"' + str(self.tongue.data["quotes"]["outer"][0])[0]

    def _heading_of_part(self, item: Item) -> None:
        """Read what comes before the formula: titles; where they are missing, the text begins."""
        text, tongue = item.text, self.tongue
        coming = self.section.kind in _ENACTED and item.ahead.formula
        if coming and matches(text, "preliminaries", tongue.code):
            self._add(Kind.PLAIN, item.whole)
        elif coming and matches(text + " ", "numbered_heading", tongue.code):
            self._add(Kind.HEADING, item.whole, 0)
        elif item.titled is False and self._is_styled_heading(item):
            self._heading(item)
        elif (coming and len(text) <= LONGEST_HEADING) or self._is_title(text):
            self._add(Kind.TITLE, item.whole)
        elif coming:
            self._add(Kind.PLAIN, item.whole)
        else:
            self.phase = Kind.PREAMBULAR if self._opens_preamble(text) else self._scheme
            self._unlabelled(item)

    def _is_title(self, text: str) -> bool:
        first = not any(found.kind is not Kind.TITLE for found in self.found)
        few = len(self.found) < 2 and (not self.found or self.section.kind in _ENACTED)
        like = is_heading_like(text)
        return first and few and like and not self._opens_preamble(text)

    def _opens_preamble(self, text: str) -> bool:
        enacted = self.section.kind in _ENACTED
        opener = find_opener(text, Kind.PREAMBULAR, self.tongue.code)
        return enacted and opener is not None and text.endswith((*COMMAS, *COLONS))

    def _continued(self, item: Item) -> int | None:
        """Return the level that a text without a number goes on at, or None where it does not.

        Bullets go on, and so does what stands between two items of a list, or after its last.
        """
        if not self.found or self.found[-1].kind not in _CONTINUED:
            return None
        if item.text[:1] in _BULLETS:
            return max(self.counter.level, 0)
        within = self.counter.continuing(item.ahead.labelled)
        if within and within.level > 0:
            return None if self._heads_item(item) else within.level
        return self.counter.level - 1 if self._follows_list(item.text) else None

    def _heads_item(self, item: Item) -> bool:
        """Say whether a text between two items is the heading of the second: the first is over."""
        over = self.found[-1].passage.plain.endswith(SENTENCE_ENDS)
        return over and len(item.text) <= _LONGEST_OF_ITEM and self._is_heading(item)

    def _follows_list(self, text: str) -> bool:
        """Say whether a text stands after a list: in small letters, or as nothing else."""
        if self.counter.level < 1 or self.found[-1].level < 1:
            return False
        if text[:1].islower():
            return True
        if self.phase is Kind.PREAMBULAR:
            return not any(find_opener(text, kind, self.tongue.code) for kind in PARTS)
        return self.phase is Kind.OPERATIVE and text.endswith(SENTENCE_ENDS)

    def _is_styled_heading(self, item: Item) -> bool:
        """Say whether the file's own styles make a heading of what may be one."""
        may = len(item.text) <= LONGEST_HEADING and not item.text.endswith((*COMMAS, *COLONS))
        return item.outline is not None and may and not self._acts(item.text)

    def _heading(self, item: Item) -> None:
        styled = bisect(self.outlines, item.outline) - 1 if item.outline is not None else None
        level = _heading_level(item.text, self.found, self.tongue, styled and max(styled, 0))
        self._add(Kind.HEADING, item.whole, min(level, DEEPEST_LEVEL))
        self.counter.unlabelled()

    def _is_heading(self, item: Item) -> bool:
        words = item.text
        if self.section.kind is PartKind.LETTER:
            return matches(words + " ", "numbered_heading", self.tongue.code) is not None
        return not item.ahead.last and is_heading_like(words) and not self._is_text(words)

    def _is_text(self, words: str) -> bool:
        """Say whether what looks like a heading is text that lacks its stop.

        Lines that list posts or hours have none; others begin as a paragraph of their part does, or
        hold a whole sentence.
        """
        if matches(words, "line_of_text", self.tongue.code) or _SENTENCE_INSIDE.search(words):
            return True
        opens = self.phase is Kind.PREAMBULAR or len(words) > _LONGEST_OPENED
        return (
            opens
            and self.phase in PARTS
            and find_opener(words, self.phase, self.tongue.code) is not None
        )

    def _paragraph(self, item: Item) -> None:
        kind, turned = self.phase, False
        if not any(character.isalnum() for character in item.text):
            self._add(Kind.PLAIN, item.whole)
            return
        if kind is Kind.PREAMBULAR and self._turns_operative(item):
            kind, turned = Kind.OPERATIVE, not self.numbered
            self.phase = kind
        unnumbered = kind is Kind.OPERATIVE and not self.numbered and self._acts(item.text)
        if kind is Kind.PREAMBULAR or unnumbered or turned:
            self._add(kind, item.whole)
        else:
            self._add(Kind.PLAIN, item.whole)
        self.counter.unlabelled()

    def _turns_operative(self, item: Item) -> bool:
        """Say whether the operative part begins with a text that has no number.

        Its end tells, or the end of its list; where others have numbers it introduces them.
        """
        text = item.text
        preambular = find_opener(text, Kind.PREAMBULAR, self.tongue.code)
        if self.numbered:
            introduces = preambular is None or item.ahead.opens
            return text.endswith(COLONS) and self._acts(text) and introduces
        if not text.endswith(COLONS):
            stops = text.endswith(FULL_STOPS) and preambular is None
            return text.endswith(SENTENCE_ENDS) and (self._acts(text) or stops)
        if preambular is None and item.ahead.list_stops:
            return True
        return self._acts(text) and (preambular is None or item.ahead.list_stops)

    def _acts(self, text: str) -> bool:
        acts = find_opener(text, Kind.OPERATIVE, self.tongue.code) is not None
        return acts and not decides(text, self.tongue)


def blocks_of(section: Section, tongue: Language) -> list[Found]:
    """Return what the paragraphs of a part are, in order; every character is in one of them."""
    return _Reader(section, tongue).read()


def _heading_level(text: str, found: Sequence[Found], tongue: Language, styled: int | None) -> int:
    """Return 0 for sections numbered I, 1 for A and for 1; one deeper than these without number.

    The file's own styles decide if they say anything.
    """
    if styled is not None:
        return styled
    numbered = matches(text + " ", "numbered_heading", tongue.code)
    if numbered is not None:
        return 0 if numbered["first"] else 1 if numbered["second"] else 2
    for earlier in reversed(found):
        if earlier.kind is not Kind.HEADING:
            continue
        if matches(earlier.passage.text + " ", "numbered_heading", tongue.code):
            return earlier.level + 1
        return earlier.level
    return 0
