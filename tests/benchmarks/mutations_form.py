"""Damages of form: numbers, labels, openers, titles, footnotes, annexes, the cover."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from random import Random

from mutations_damage import COVER, Damage, Sort, Text, sort

from drafter.languages.language import language
from drafter.languages.states import states
from drafter.model.document import Block, Document, Kind, Organ, Part, PartKind, Sponsor
from drafter.model.edits import (
    change_kind,
    remove_blocks,
    replace_text,
    with_block,
    with_front,
    with_note,
)
from drafter.model.passage import Note, Passage, cut, joined
from drafter.model.places import place_of
from drafter.numbering.labels import labels
from drafter.rules.information.unsourced_report import take as taken
from drafter.rules.opening import known_opener
from drafter.rules.shapes import table
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_SESSIONS_AWAY = 7
_CALL = re.compile(f"[,;，；]{ANCHOR}")
_Label = Callable[[Text, Block], str]


def sorts() -> list[Sort]:
    """Return the sorts of damage of form."""
    operative = Kind.OPERATIVE
    return [
        sort("number skipped", "broken_numbering", partial(_labelled, operative, 0, _later)),
        sort("number twice", "broken_numbering", partial(_labelled, operative, 0, _same)),
        sort("letter skipped", "broken_numbering", partial(_labelled, operative, 1, _later)),
        sort("label in another form", "wrong_label_form", partial(_labelled, operative, 1, _other)),
        sort("bullet for a letter", "wrong_label_form", partial(_labelled, operative, 1, _bullet)),
        sort("number before a preambular", "numbered_preambular", partial(_numbered, "{}.")),
        sort("PP before a preambular", "numbered_preambular", partial(_numbered, "PP{}")),
        sort("number before the only one", "numbered_single_paragraph", _single),
        sort("no formula", "missing_formula", partial(_without, Kind.FORMULA)),
        sort("no title", "missing_title", partial(_without, Kind.TITLE)),
        sort("title in capitals", "capitals_in_title", _shouted, "en fr es ru"),
        sort("preambular among operative ones", "misplaced_opener numbered_preambular", _moved),
        sort("small letter of an item", "lowercase_list_item", partial(_small, 1), "en es"),
        sort("small letter of a paragraph", "lowercase_paragraph", partial(_small, 0), "en fr es"),
        sort("annex without a mention", "unannounced_annex", _annexed),
        sort("note twice", "repeated_footnote missing_ibid", _note_twice),
        sort("call before the comma", "mark_before_punctuation", _called, "en zh"),
        sort("session of another year", "wrong_session_for_date", _another_session),
        sort("sponsors out of order", "sponsors_out_of_order", _sponsored),
        sort("sponsor named as in a sentence", "country_list_form", _named_in_full, "en"),
        sort("sponsor misspelt", "misspelt_state", _misspelt),
        sort("figure in the heading of an annex", "annex_heading", _headed),
        sort("report without a note", "unsourced_report", _unnoted),
        sort("italics beyond the opener", "opener_extent", _stretched),
    ]


def _some(blocks: list[Block], chance: Random) -> list[Block]:
    return chance.sample(blocks, len(blocks))


def _labelled(
    kind: Kind, level: int, wrong: _Label, text: Text, chance: Random
) -> Iterator[Damage]:
    """Yield texts with another label typed before one paragraph; the first has none before it."""
    for block in _some(_after_one(text, kind, level), chance):
        label = wrong(text, block)
        damaged = with_block(text.document, replace(block, typed_label=label))
        yield Damage(damaged, block.id)


def _after_one(text: Text, kind: Kind, level: int) -> list[Block]:
    """Return the blocks of a level that directly follow one of the same kind and level."""
    found = []
    for reading in text.clauses:
        beside, block = reading.beside, reading.block
        same = (beside.before, beside.before_level) == (kind, level)
        if same and (block.kind, block.level) == (kind, level) and not block.typed_label:
            found.append(block)
    return found


def _later(text: Text, block: Block) -> str:
    return _shifted(text, block, 1)


def _same(text: Text, block: Block) -> str:
    return _shifted(text, block, -1)


def _shifted(text: Text, block: Block, by: int) -> str:
    """Return the label that stands some numbers away from the right one."""
    tongue, right = language(text.document.language), labels(text.document).of(block.id)
    numbers = range(1, 200)
    scheme = block.kind.value
    place = next((n for n in numbers if tongue.label(scheme, block.level, n) == right), 2)
    return tongue.label(scheme, block.level, place + by)


def _other(text: Text, block: Block) -> str:
    right = labels(text.document).of(block.id)
    return right.strip("()") + ("." if right.endswith(")") else ")")


def _bullet(_: Text, __: Block) -> str:
    return "•"


def _numbered(form: str, text: Text, chance: Random) -> Iterator[Damage]:
    blocks = text.blocks(Kind.PREAMBULAR)
    for block in _some(blocks, chance):
        label = form.format(blocks.index(block) + 1)
        yield Damage(with_block(text.document, replace(block, typed_label=label)), block.id)


def _single(text: Text, _: Random) -> Iterator[Damage]:
    """Yield a text all of whose operative paragraphs but one are gone, and that one numbered."""
    resolutions = [p for p in text.document.parts if p.kind is PartKind.RESOLUTION]
    blocks = text.blocks(Kind.OPERATIVE)
    formulas = [r for r in text.readings if r.block.kind is Kind.FORMULA]
    if len(resolutions) != 1 or len(formulas) != 1 or len(blocks) < 2:
        return
    document = text.document
    for block in text.blocks(Kind.OPERATIVE, None):
        if block is not blocks[-1]:
            document = remove_blocks(document, place_of(document, block.id))
    label = language(document.language).label("operative", 0, 1)
    last = replace(blocks[-1], typed_label=label)
    yield Damage(with_block(document, last), last.id)


def _without(kind: Kind, text: Text, _: Random) -> Iterator[Damage]:
    """Yield texts without their only formula or title; the paragraph after it is accused."""
    found = [r.block for r in text.readings if r.block.kind is kind]
    if len(found) != 1:
        return
    place = place_of(text.document, found[0].id)
    if place.block and kind is Kind.TITLE:
        return
    damaged = remove_blocks(text.document, place)
    yield Damage(damaged, damaged.parts[place.part].blocks[place.block].id)


def _shouted(text: Text, _: Random) -> Iterator[Damage]:
    for reading in text.readings:
        block = reading.block
        if block.kind is Kind.TITLE and 10 < len(block.text) < 200:
            loud = Passage(block.text.upper(), (), block.passage.notes)
            yield Damage(with_block(text.document, replace(block, passage=loud)), block.id)


def _moved(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with a preambular paragraph made an operative one where both meet.

    A Chinese opener that both parts know is no damage.
    """
    code = text.document.language
    for block in _some(text.blocks(Kind.PREAMBULAR)[-1:], chance):
        there, here = (
            known_opener(block.text, k.value, code) for k in (Kind.OPERATIVE, block.kind)
        )
        judged = table("misplaced_opener", code).get("operative")
        said = here is not None and (judged is None or here.of(block.text) in judged)
        if there is None and said:
            yield Damage(change_kind(text.document, block.id, Kind.OPERATIVE), block.id)


def _small(level: int, text: Text, chance: Random) -> Iterator[Damage]:
    for kind in (Kind.OPERATIVE, Kind.PREAMBULAR):
        for block in _some(text.blocks(kind, level), chance):
            first = block.text[:1]
            if first.isupper() and block.text[1:2].islower():
                yield Damage(_put(text.document, block, 0, 1, first.lower()), block.id, Span(0, 1))


def _put(document: Document, block: Block, start: int, end: int, put: str) -> Document:
    return replace_text(document, block.id, start, end, put)


def _annexed(text: Text, _: Random) -> Iterator[Damage]:
    """Yield a text without annexes with one that nothing announces."""
    document = text.document
    if len(document.parts) == 1:
        block = Block(f"b{document.next_id}", Kind.PLAIN, text.blocks(Kind.OPERATIVE)[-1].passage)
        part = Part(f"b{document.next_id + 1}", PartKind.ANNEX, (block,), 1)
        grown = replace(document, parts=(*document.parts, part), next_id=document.next_id + 2)
        yield Damage(grown, block.id)


def _note_twice(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts in which a footnote repeats the one before it word for word."""
    noted = [r.block for r in text.clauses if r.block.passage.notes]
    for before, block in pairwise(noted):
        last = before.passage.notes[-1]
        if len(last.passage.text) > 40:
            same = Note(last.passage, block.passage.notes[0].sign)
            yield Damage(with_note(text.document, block.id, 0, same), block.id)


def _called(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts in which a footnote is called before the mark that it follows."""
    places = [
        (reading.block, match.start())
        for reading in text.clauses
        for match in _CALL.finditer(reading.block.text)
    ]
    for block, at in chance.sample(places, len(places)):
        whole, passage = len(block.text), block.passage
        order = ((0, at), (at + 1, at + 2), (at, at + 1), (at + 2, whole))
        moved = joined(*(cut(passage, start, end) for start, end in order))
        damaged = with_block(text.document, replace(block, passage=moved))
        yield Damage(damaged, block.id, Span(at, at + 2))


def _another_session(text: Text, _: Random) -> Iterator[Damage]:
    """Yield a text of the Assembly whose cover names another session than its date and symbol."""
    front = text.document.front
    if front.organ is not Organ.GENERAL_ASSEMBLY:
        return
    if front.session is not None and (front.date is not None or front.symbol):
        wrong = replace(front, session=front.session + _SESSIONS_AWAY)
        yield Damage(with_front(text.document, wrong), COVER)


def _sponsored(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield a text with two sponsors on its cover, the later of the list of States first."""
    first, second = sorted(chance.sample(states(text.document.language), 2), key=lambda s: s.order)
    sponsors = (Sponsor(second.name), Sponsor(first.name))
    front = replace(text.document.front, sponsors=sponsors)
    yield Damage(with_front(text.document, front), COVER)


def _named_in_full(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield a text with a sponsor by the name that a sentence has."""
    turned = [state for state in states(text.document.language) if "(" in state.name]
    sponsors = (Sponsor(chance.choice(turned).running),)
    front = replace(text.document.front, sponsors=sponsors)
    yield Damage(with_front(text.document, front), COVER)


def _misspelt(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield a text with a sponsor in whose name two letters changed places."""
    names = [state.name for state in states(text.document.language) if len(state.name) > 4]
    name = chance.choice(names)
    places = [n for n in range(1, len(name) - 1) if name[n : n + 2].isalpha()]
    place = chance.choice([n for n in places if name[n] != name[n + 1]])
    wrong = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    front = replace(text.document.front, sponsors=(Sponsor(wrong),))
    yield Damage(with_front(text.document, front), COVER)


def _headed(text: Text, _: Random) -> Iterator[Damage]:
    """Yield texts with an annex whose typed heading has a figure."""
    word = language(text.document.language).words("parts.annex")
    for number, part in enumerate(text.document.parts):
        if part.depth == 1 and part.blocks:
            parts = list(text.document.parts)
            parts[number] = replace(part, heading=f"{word} {number}")
            yield Damage(replace(text.document, parts=tuple(parts)), part.blocks[0].id)


def _unnoted(text: Text, _: Random) -> Iterator[Damage]:
    """Yield a text whose first mention of a report has lost its note."""
    named = [reading for reading in text.readings if taken(reading)]
    if named and named[0].block.passage.notes:
        block = named[0].block
        bare = Passage(block.text.replace(ANCHOR, ""))
        yield Damage(with_block(text.document, replace(block, passage=bare)), block.id)


def _stretched(text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts in which one more word is emphasised with a known opener."""
    code = text.document.language
    for block in _some([*text.blocks(Kind.PREAMBULAR), *text.blocks(Kind.OPERATIVE)], chance):
        emphasised = block.passage.emphasised
        known = known_opener(block.text, block.kind.value, code)
        if emphasised is None or known != emphasised or not block.passage.marks:
            continue
        marks = list(block.passage.marks)
        place = next(n for n, mark in enumerate(marks) if mark.start == 0)
        marks[place] = replace(marks[place], end=emphasised.end + 4)
        longer = Passage(block.text, tuple(marks), block.passage.notes)
        yield Damage(with_block(text.document, replace(block, passage=longer)), block.id)
