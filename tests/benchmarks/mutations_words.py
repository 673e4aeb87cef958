"""Damages that are a change of words or marks: the table `mutations_words.toml`.

A table is a sort of damage: `rules` claim it; under the codes of languages stand pairs of what to
look for (a regular expression on the matching copy, outside quotations unless `quoted`; on the
text itself where `raw`) and what to put there. `in` names the blocks: clauses (the default),
preambular, operative, items, preambular items, introductions, decisions,
formula, title, note, first note; `whole` says that the rule may point to any place of the block,
`alone` that the text must have no annex, `numbered` that it must be of a session of the Assembly,
`strict` that it must not be the Security Council's.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from mutations_damage import Damage, Sort, Text

from drafter.model.document import Kind, Organ
from drafter.model.edits import replace_text, with_note
from drafter.model.passage import Note, replaced
from drafter.rules.ends import Role, role_of
from drafter.rules.opening import is_decision
from drafter.rules.reading import Reading
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

TABLE = Path(__file__).with_suffix(".toml")
_FLAGS = ("raw", "quoted", "whole", "alone", "numbered", "strict")
_OPTIONS = frozenset({"rules", "in", *_FLAGS})
_PLACES: Mapping[str, Callable[[Reading], bool]] = {
    "clauses": lambda r: True,
    "preambular": lambda r: r.block.kind is Kind.PREAMBULAR and not r.block.level,
    "operative": lambda r: r.block.kind is Kind.OPERATIVE and not r.block.level,
    "items": lambda r: r.block.kind is Kind.OPERATIVE and r.block.level > 0,
    "preambular items": lambda r: r.block.kind is Kind.PREAMBULAR and r.block.level > 0,
    "introductions": lambda r: role_of(r) is Role.INTRODUCTION,
    "decisions": lambda r: not r.block.level and is_decision(r),
    "formula": lambda r: r.block.kind is Kind.FORMULA,
    "title": lambda r: r.block.kind is Kind.TITLE,
}


@dataclass(frozen=True, slots=True)
class Change:
    """What to look for and what to put there."""

    find: re.Pattern[str]
    put: str


@dataclass(frozen=True, slots=True)
class Row:
    """A table of the file."""

    changes: Mapping[str, tuple[Change, ...]]
    place: str
    raw: bool
    quoted: bool
    whole: bool
    alone: bool
    numbered: bool
    strict: bool


def sorts() -> list[Sort]:
    """Return the sorts of damage of the table."""
    data = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return [_sort(name.replace("_", " "), table) for name, table in data.items()]


def _sort(name: str, table: Mapping[str, Any]) -> Sort:
    changes: dict[str, tuple[Change, ...]] = {}
    for codes, pairs in table.items():
        if codes not in _OPTIONS:
            compiled = tuple(Change(re.compile(find), put) for find, put in pairs)
            changes |= {code: (*changes.get(code, ()), *compiled) for code in codes.split()}
    flags = (bool(table.get(flag)) for flag in _FLAGS)
    row = Row(changes, table.get("in", "clauses"), *flags)
    make = partial(_in_notes if row.place.endswith("note") else _in_text, row)
    return Sort(name, frozenset(table["rules"]), make, frozenset(changes))


def _in_text(row: Row, text: Text, chance: Random) -> Iterator[Damage]:
    if not _is_meant(row, text):
        return
    code = text.document.language
    fits = _PLACES[row.place]
    pool = text.readings if row.place in ("formula", "title") else text.clauses
    readings = [reading for reading in pool if fits(reading)]
    for reading in chance.sample(readings, len(readings)):
        found = [place for change in row.changes[code] for place in _places(row, change, reading)]
        if found:
            span, put = chance.choice(found)
            block = reading.block.id
            damaged = replace_text(text.document, block, span.start, span.end, put)
            where = None if row.whole else Span(span.start, span.start + len(put))
            yield Damage(damaged, block, where)


def _is_meant(row: Row, text: Text) -> bool:
    """Say whether a text is of the sort that the flags of a row ask for."""
    here = text.readings[0].situation
    council = here.organ is Organ.SECURITY_COUNCIL
    parted = row.alone and len(text.document.parts) > 1
    return not (parted or (row.numbered and here.session is None) or (row.strict and council))


def _places(row: Row, change: Change, reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield the places of a block at which a change is one."""
    own = reading.block.text
    for match in change.find.finditer(own if row.raw else reading.text):
        span = Span(*match.span()) if row.raw else reading.span(*match.span())
        put = match.expand(change.put)
        if ANCHOR in span.of(own) or put == span.of(own):
            continue
        if row.quoted or not reading.is_quoted(*match.span()):
            yield span, put


def _in_notes(row: Row, text: Text, chance: Random) -> Iterator[Damage]:
    """Yield texts with one footnote damaged; the finding stands at its call."""
    if not _is_meant(row, text):
        return
    changes = row.changes[text.document.language]
    called = [
        (reading.block.id, number, note, change)
        for reading in text.readings
        for number, note in enumerate(reading.block.passage.notes)
        for change in changes
        if change.find.search(note.passage.text)
    ]
    if row.place == "first note":
        called = called[:1]
    for block, number, note, change in chance.sample(called, len(called)):
        match = change.find.search(note.passage.text)
        if match is not None:
            put = match.expand(change.put)
            passage = replaced(note.passage, match.start(), match.end(), put)
            yield Damage(with_note(text.document, block, number, Note(passage, note.sign)), block)
