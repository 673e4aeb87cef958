"""References of a text to its own paragraphs: "paragraph 4 above", 上文第4段.

References to paragraphs of other texts name the text and have no "above"; they are not judged.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from drafter.model.document import BlockId, Kind
from drafter.rules.reading import Placed, Reading
from drafter.rules.shapes import table
from drafter.text.normal import normal
from drafter.text.span import Span

NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class Reference:
    """One number referred to, its place, and whether the words point up, down or nowhere."""

    number: int
    direction: str
    span: Span


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph as references see it: what it counts as, and what it refers to."""

    kind: Kind
    top: bool
    typed: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A reference judged against the paragraphs of its part."""

    block: BlockId
    number: int
    span: Span
    exists: bool
    wrong_way: bool


def numbered(reading: Reading) -> Numbered | None:
    """Take what a paragraph counts as and refers to; None for what does neither."""
    block = reading.block
    if block.kind in (Kind.TITLE, Kind.QUOTED):
        return None
    top = block.kind in (Kind.OPERATIVE, Kind.NUMBERED) and block.level == 0
    references = tuple(_references(reading))
    if not (top or references or block.kind is Kind.FORMULA):
        return None
    return Numbered(block.kind, top, block.typed_label if top else "", references)


def words_of(reading: Reading) -> Mapping[str, Any]:
    """Return how the language of a block refers to paragraphs."""
    return table("references", reading.situation.language)


@lru_cache(maxsize=32_768)
def may_refer(text: str, language: str) -> bool:
    """Say, in far less time than a search takes, whether a text may have a reference."""
    words = table("references", language)
    return bool(words) and NUMBER.search(text) is not None and words["needs"] in normal(text).text


def matches(reading: Reading) -> Iterator[re.Match[str]]:
    """Yield each reference of a block, with its groups "numbers" and "where"."""
    words = words_of(reading)
    if not words or words["needs"] not in reading.text:
        return
    for match in re.finditer(words["find"], reading.text):
        if not reading.is_quoted(*match.span()):
            yield match


def _references(reading: Reading) -> Iterator[Reference]:
    words = words_of(reading)
    for match in matches(reading):
        direction = words["directions"].get(match["where"], "")
        for number in NUMBER.finditer(reading.text, *match.span("numbers")):
            yield Reference(int(number[0]), direction, reading.span(*number.span()))


def targets(row: tuple[Placed[Numbered], ...]) -> Iterator[Target]:
    """Yield every reference with what is known of its target; parts without numbers are left.

    An annex may refer to its own paragraphs or to those of the resolution.
    """
    if not any(placed.fact.references for placed in row):
        return
    texts = list(_texts(row))
    main = max(_count(text) for text in texts if text[0].part == row[0].part)
    for text in texts:
        count = _count(text)
        last = count if text[0].part == row[0].part else max(count, main)
        typed = {int(n[0]) for p in text if (n := NUMBER.match(p.fact.typed))}
        if not count:
            continue
        here = 0
        for placed in text:
            here += placed.fact.top
            for reference in placed.fact.references:
                exists = 0 < reference.number <= last or reference.number in typed
                yield Target(
                    placed.block,
                    reference.number,
                    reference.span,
                    exists,
                    not typed and _is_wrong_way(reference, here),
                )


def _count(text: list[Placed[Numbered]]) -> int:
    return sum(placed.fact.top for placed in text)


def _is_wrong_way(reference: Reference, here: int) -> bool:
    if reference.direction == "above":
        return reference.number > here
    return reference.direction == "below" and reference.number <= here


def _texts(row: tuple[Placed[Numbered], ...]) -> Iterator[list[Placed[Numbered]]]:
    """Split the row where numbering begins anew: at each part and each formula."""
    text: list[Placed[Numbered]] = []
    for placed in row:
        if text and (placed.part != text[-1].part or placed.fact.kind is Kind.FORMULA):
            yield text
            text = []
        text.append(placed)
    yield text
