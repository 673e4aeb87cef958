"""Which printed line each paragraph of a work file is: by its bookmark, its text, its likeness.

Programs that drop bookmarks leave the texts; a text that was edited is still like what it was.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from drafter.compare.align import LEAST_MOVED, Item, align
from drafter.compare.words import alikeness, tokens
from drafter.imports.paragraphs import Paragraph
from drafter.imports.writing import settled_spaces
from drafter.model.carried import CarriedLine


def text_of(line: CarriedLine) -> str:
    """Return what was printed of a line, its typed label too, to be compared."""
    return settled_spaces(line.label + line.text)


def matched(paragraphs: Sequence[Paragraph], lines: Sequence[CarriedLine]) -> list[int | None]:
    """Return for each paragraph the line that it was: its own, one of its text, its own at last,
    and without a bookmark the one that it is most like.
    """
    texts = [settled_spaces(paragraph.text) for paragraph in paragraphs]
    match = _Match([None] * len(paragraphs), set(range(len(lines))))
    for n, paragraph in enumerate(paragraphs):
        same = (p for p in paragraph.origins if p < len(lines))
        match.take(n, [p for p in same if text_of(lines[p]) == texts[n]])
    by_text: dict[str, list[int]] = defaultdict(list)
    for place in sorted(match.free):
        by_text[text_of(lines[place])].append(place)
    for n in range(len(paragraphs)):
        match.take(n, by_text.get(texts[n], []))
    for n, paragraph in enumerate(paragraphs):
        match.take(n, paragraph.origins)
    for n, place in _alike(match, texts, lines):
        match.take(n, [place])
    return match.places


@dataclass
class _Match:
    """The line of each paragraph, and the lines that no paragraph has yet."""

    places: list[int | None]
    free: set[int]

    def take(self, n: int, offered: Iterable[int]) -> None:
        """Give a paragraph without a line the first that is free of those offered."""
        if self.places[n] is None:
            self.places[n] = next((place for place in offered if place in self.free), None)
            self.free -= {self.places[n]}


def _alike(
    match: _Match, texts: Sequence[str], lines: Sequence[CarriedLine]
) -> Iterable[tuple[int, int]]:
    """Yield paragraphs without a line with those that are free and like them."""
    left = [n for n, place in enumerate(match.places) if place is None and texts[n]]
    free = [place for place in sorted(match.free) if text_of(lines[place])]
    old = [Item("printed", text_of(lines[place])) for place in free]
    new = [Item("found", texts[n]) for n in left]
    found = align(old, new)
    for i, j in (*found.pairs, *found.moves):
        if alikeness(tokens(old[i].text), tokens(new[j].text), LEAST_MOVED):
            yield left[j], free[i]
