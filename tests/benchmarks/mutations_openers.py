"""Damages of openers: those of the other part, unknown ones, adverbs missing or misplaced."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from random import Random

from mutations_damage import Damage, Sort, Text, sort

from drafter.languages.openers import openers
from drafter.model.document import Kind
from drafter.model.edits import replace_text
from drafter.rules.opening import Opening, known_opener, opening_of, with_adverb
from drafter.rules.reading import Reading
from drafter.rules.shapes import table
from drafter.text.span import Span

_FEW = 12
"""Openers, the commonest of a part, that are put where they do not belong."""
_ADVERBS = "en zh"


def sorts() -> list[Sort]:
    """Return the sorts of damage of openers."""
    operative, preambular = Kind.OPERATIVE, Kind.PREAMBULAR
    first, second = "repeated_preambular_opener", "repeated_operative_opener"
    return [
        sort("operative verb in the preamble", "misplaced_opener", partial(_opened, preambular)),
        sort("participle among operative ones", "misplaced_opener", partial(_opened, operative)),
        sort("no also, preambular", first, partial(_bare, preambular), _ADVERBS),
        sort("no also, operative", second, partial(_bare, operative), "en"),
        sort("also without another", "orphan_adverb", _orphan, _ADVERBS),
        sort("also before the participle", "misplaced_adverb", _turned, "en"),
    ]


def _opened(kind: Kind, text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with an opener of the other part before one paragraph.

    One that both parts begin with ("重申") is no damage.
    """
    code = text.document.language
    other = Kind.OPERATIVE if kind is Kind.PREAMBULAR else Kind.PREAMBULAR
    wrong = [o.text for o in openers(code, other)[:_FEW] if not _known(o.text, kind, code)]
    blocks = text.blocks(kind)
    for block in chance.sample(blocks, len(blocks)):
        emphasised = block.passage.emphasised
        if emphasised is not None and wrong:
            put = chance.choice(wrong)
            start, end = emphasised.start, emphasised.end
            damaged = replace_text(text.document, block.id, start, end, put)
            yield Damage(damaged, block.id, Span(start, start + len(put)))


def _known(opener: str, kind: Kind, code: str) -> bool:
    return known_opener(opener, kind.value, code) is not None


def _pairs(text: Text, kind: Kind, chance: Random) -> Iterator[tuple[Opening, Opening, Reading]]:
    """Yield neighbouring openings of a kind, in any order, with the second paragraph."""
    found = [(r, opening_of(r)) for r in text.clauses if not r.block.level]
    pairs = [
        (before, here, reading)
        for (_, before), (reading, here) in pairwise(found)
        if before is not None and here is not None and before.kind is here.kind is kind
        if reading.beside.before is kind and not reading.beside.before_level
    ]
    yield from chance.sample(pairs, len(pairs))


def _written(text: Text, reading: Reading, opening: Opening, put: str) -> Damage:
    span, block = opening.span, reading.block.id
    damaged = replace_text(text.document, block, span.start, span.end, put)
    return Damage(damaged, block, Span(span.start, span.start + len(put)))


def _bare(kind: Kind, text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts in which the second of two paragraphs loses the adverb that told them apart.

    Verbs that speak to somebody may be repeated for another, and Chinese ones that stand for
    several English ones too; in the operative part official Chinese texts repeat all of them.
    """
    words = table("adverbs", text.document.language)
    free = {*words.get("addressee", ()), *words.get("uncompared", ())}
    for before, here, reading in _pairs(text, kind, chance):
        same = here.phrase == before.phrase and here.phrase not in free
        if same and here.adverb == "also" and not before.adverb:
            bare = with_adverb(here, "", text.document.language)
            yield _written(text, reading, here, bare)


def _orphan(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts in which a paragraph says "also" after one with another opener."""
    for before, here, reading in _pairs(text, Kind.PREAMBULAR, chance):
        if not here.adverb and before.phrase[:4] != here.phrase[:4]:
            more = with_adverb(here, "also", text.document.language)
            yield _written(text, reading, here, more)


def _turned(text: Text, chance: Random) -> Iterator[Damage]:
    for _, here, reading in _pairs(text, Kind.PREAMBULAR, chance):
        if here.adverb:
            yield _written(text, reading, here, f"{here.adverb.capitalize()} {here.phrase}")
