"""The opener of a paragraph as rules compare it: the phrase, and "also" or "further" apart from it.

In the preamble the adverb follows the phrase, in the operative part it comes before; in Chinese it
comes before in both (`resources/rules/adverbs.toml`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from drafter.languages.language import available
from drafter.languages.openers import find_opener
from drafter.model.document import Block, Kind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Fault, Fix, Replacement
from drafter.rules.shapes import table
from drafter.text.normal import normal
from drafter.text.span import Span

_LONGEST = 120
"""Code points: no opener is longer."""
CYCLE = ("", "also", "further")


@dataclass(frozen=True, slots=True)
class Opening:
    """`phrase` is without the adverb, in small letters; `rest` is what follows, for addressees."""

    kind: Kind
    phrase: str
    adverb: str
    adverb_first: bool
    written: str
    span: Span
    rest: str


def opening_of(reading: Reading) -> Opening | None:
    """Return the opening of a preambular or operative paragraph; None where there is none."""
    block = reading.block
    if not _is_clause(block):
        return None
    span = opener_span(block, reading.situation.language)
    if span is None:
        return None
    written = normal(span.of(block.text)).text.strip(" ,，")
    phrase, adverb, first = _parted(written, table("adverbs", reading.situation.language))
    rest = normal(block.text[span.end : span.end + 80]).text.strip()
    return Opening(block.kind, phrase, adverb, first, written, span, rest)


def opener_span(block: Block, code: str) -> Span | None:
    """Return the emphasised first words; where nothing is emphasised, the known opener."""
    emphasised = block.passage.emphasised
    if emphasised is not None or code not in available():
        return emphasised
    return known_opener(block.text, block.kind.value, code)


def known_opener(text: str, part: str, code: str) -> Span | None:
    """Return the known opener that a text begins with, after words that may be put before it."""
    return _known(text[:_LONGEST], part, code)


def is_decision(reading: Reading) -> bool:
    """Say whether a paragraph begins with a known opener, and is no prose of a declaration."""
    block, code = reading.block, reading.situation.language
    if code not in available() or not _is_clause(block):
        return False
    return known_opener(block.text, block.kind.value, code) is not None


@lru_cache(maxsize=32_768)
def _known(text: str, part: str, code: str) -> Span | None:
    inserted = table("adverbs", code).get("inserted", ())
    start = next((len(word) for word in inserted if text.startswith(word)), 0)
    found = find_opener(text[start:], part, code)
    return found.shifted(start) if found is not None else None


def _parted(written: str, adverbs: Mapping[str, Any]) -> tuple[str, str, bool]:
    phrase = written.casefold()
    for name in CYCLE[1:]:
        word = adverbs.get(name, "")
        joint = adverbs.get("joint", "")
        if word and phrase.startswith(word + joint):
            return phrase[len(word + joint) :].strip(), name, True
        if word and joint and re.search(rf"(?<! and) {word}(?= with |$)", phrase):
            return re.sub(rf" {word}(?= with |$)", "", phrase, count=1), name, False
    return phrase, "", False


def with_adverb(opening: Opening, adverb: str, language: str) -> str:
    """Return the opener as it is written with another adverb ("" for none)."""
    adverbs = table("adverbs", language)
    phrase = opening.phrase if adverbs.get("joint") else opening.written
    for word in (adverbs["also"], adverbs["further"]):
        phrase = phrase.removeprefix(word) if not adverbs.get("joint") else phrase
    if not adverb:
        return phrase[:1].upper() + phrase[1:]
    word = adverbs[adverb]
    if opening.kind is Kind.PREAMBULAR and adverbs.get("after_in_preamble"):
        return f"{phrase[:1].upper()}{phrase[1:]} {word}"
    return f"{word[:1].upper()}{word[1:]}{adverbs['joint']}{phrase}"


Openings = tuple[Placed[Opening], ...]


def take(reading: Reading) -> Opening | None:
    """Take the opening of each paragraph; of what parts paragraphs, one without a phrase."""
    block = reading.block
    if block.kind in (Kind.HEADING, Kind.TITLE, Kind.FORMULA) or _is_clause(block):
        return opening_of(reading) or Opening(block.kind, "", "", False, "", Span(0, 0), "")
    return None


def _is_clause(block: Block) -> bool:
    return block.kind in (Kind.PREAMBULAR, Kind.OPERATIVE) and block.level == 0


def pairs(row: Openings, kind: Kind) -> Iterator[tuple[Placed[Opening], Opening | None]]:
    """Yield each opening of a kind with the one directly before it; nothing crosses a heading."""
    previous: Placed[Opening] | None = None
    for placed in row:
        same = previous is not None and previous.part == placed.part
        before = previous.fact if same and previous is not None else None
        if placed.fact.kind is kind and placed.fact.phrase:
            yield placed, before if before is not None and before.kind is kind else None
        previous = placed


def same_vein(before: Opening, here: Opening) -> bool:
    """Say whether an adverb may refer to the opener before: one phrase begins with the other."""
    return before.phrase.startswith(here.phrase) or here.phrase.startswith(before.phrase)


def fault(placed: Placed[Opening], adverb: str, language: str) -> Fault:
    """Return the fault of an opener that should carry another adverb, with the fix."""
    opening = placed.fact
    right = with_adverb(opening, adverb, language)
    change = Replacement(placed.block, opening.span, right)
    fix = Fix("replace", safe=False, replacements=(change,))
    return Fault(opening.span, {"right": right}, (fix,), block=placed.block)
