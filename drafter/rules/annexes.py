"""Annexes of a text, and where it speaks of them; annexes of other texts are passed over."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.languages.counters import number_of
from drafter.model.document import PartKind
from drafter.rules.reading import Profile, Reading
from drafter.rules.rule import PartOutline, Whole
from drafter.rules.shapes import table
from drafter.text.span import Span

_READ_IN = {PartKind.LETTER, PartKind.RESOLUTION, PartKind.DECISION, PartKind.MEMORANDUM}


@dataclass(frozen=True, slots=True)
class Mentions:
    """Annexes of the text itself that a paragraph names: by number, or the annex as such."""

    numbers: tuple[tuple[int, Span], ...]
    any: Span | None
    bare: frozenset[int] = frozenset()
    """Numbers without a word of whose they are: the text's own once it has named one as its own."""


def annexes_of(whole: Whole) -> list[PartOutline]:
    """Return the annexes to the main text, in order."""
    return [part for part in whole.parts if part.depth == 1]


def take(reading: Reading) -> Mentions | None:
    """Take what a paragraph says of annexes."""
    if reading.situation.part not in _READ_IN:
        return None
    words = table("annexes", reading.situation.language)
    if not any(need in reading.text for need in words["needs"]):
        return None
    letter = reading.situation.profile is Profile.LETTER
    numbers = tuple(_numbers(reading, words, "in_letter" if letter else "numbered"))
    own = re.search(words["own"], reading.text)
    bare = frozenset(number for number, _ in _numbers(reading, words, "in_letter"))
    if not numbers and own is None and not bare:
        return None
    return Mentions(numbers, reading.span(*own.span()) if own else None, bare)


def _numbers(reading: Reading, words: Mapping[str, str], name: str) -> Iterator[tuple[int, Span]]:
    for match in re.finditer(words[name], reading.text):
        for label in re.finditer(words["label"], match["labels"]):
            number = number_of(words["counter"], label[0])
            if number is not None:
                start = match.start("labels") + label.start()
                yield number, reading.span(start, start + len(label[0]))
