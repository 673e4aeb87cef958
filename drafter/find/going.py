"""Paragraphs, annexes and notes by what they are called: "OP 12", "PP3", "12 (b) (ii)", "note 3".

What is written is taken apart into a kind, numbers and letters, and compared with what numbering
calls each place; letters of another alphabet than the draft's are understood too: 12 (a) finds
12 (أ). Numbers are those that the draft shows now.
"""

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from drafter.find.folding import folded
from drafter.languages.counters import letter, number_of, roman
from drafter.languages.language import Language, language
from drafter.model.document import Block, BlockId, Document, Kind, Part
from drafter.numbering.labels import NUMBERED_KINDS, Labels, bare, labels
from drafter.paths import resources
from drafter.text.characters import ANCHOR

_TOKENS = regex.compile(r"\d+|\p{L}\p{M}*(?:[\p{L}\p{M}])*")
_KINDS = {Kind.OPERATIVE: "operative", Kind.NUMBERED: "any", Kind.PREAMBULAR: "preambular"}
_ORDER = ("operative", "any", "preambular", "annex", "note")
"""What a mere number means, the likeliest first."""

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A place to go to: a block, and an offset in it where it is the call of a note.

    `label` is how one calls it, `names` all the ways to write that after its kind, taken apart.
    """

    block: BlockId
    label: str
    text: str
    kind: str
    names: tuple[Name, ...]
    part: str
    offset: int = 0


def targets(document: Document) -> tuple[Target, ...]:
    """Return every place of a document that has a number, in order."""
    known = labels(document)
    return tuple(
        target for part in document.parts for target in _of_part(part, document, known)
    ) + (tuple(_notes(document)))


def matching(
    places: Iterable[Target], written: str, codes: Iterable[str], part: str = ""
) -> tuple[Target, ...]:
    """Return the places that something written means, the likeliest first.

    `codes` are the languages whose words for the kinds are understood; places of `part` come first.
    """
    kind, name = _read(written, tuple(codes))
    if not name and not kind:
        return ()
    found = []
    for number, place in enumerate(places):
        nearness = _nearness(place, kind, name)
        if nearness is not None:
            likely = _ORDER.index(place.kind)
            found.append(((nearness, likely, place.part != part, number), place))
    return tuple(place for _, place in sorted(found, key=lambda pair: pair[0]))


def _nearness(place: Target, kind: str, name: Name) -> int | None:
    """Return 0 for what is meant exactly, more for what only begins so, None for another."""
    if kind not in ("", "any", place.kind) or (kind == "any" and place.kind in ("annex", "note")):
        return None
    if name in place.names:
        return 0
    for other in place.names:
        if other[: len(name)] == name:
            return 1
        start = len(name) - 1
        if other[:start] == name[:start] and len(other) > start:
            whole = other[start]
            if name and whole.startswith(name[start]) and whole.isdecimal():
                return 2
    return None


def _read(written: str, codes: tuple[str, ...]) -> tuple[str, Name]:
    """Return what kind of place is meant, or nothing, and the name taken apart."""
    text = f" {_plain(written)} "
    kind = ""
    for word, meant in _words(codes):
        pattern = word if regex.match(r"\p{Han}", word) else rf"(?<!\p{{L}}){word}(?!\p{{L}})"
        text, count = regex.subn(pattern, " ", text)
        kind = kind or (meant if count else "")
    return kind, _apart(text)


def _plain(text: str) -> str:
    return folded(unicodedata.normalize("NFKC", text), alike=True, plain=True).text.casefold()


def _apart(text: str) -> Name:
    return tuple(str(int(t)) if t.isdecimal() else t for t in _TOKENS.findall(_plain(text)))


@cache
def _words(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the words for the kinds, the longest first."""
    known: dict[str, str] = {}
    for code in codes:
        path = resources() / "find" / f"{code}.toml"
        places = tomllib.loads(path.read_text(encoding="utf-8"))["places"]
        for kind in ("any", *_ORDER):
            known |= {_plain(word): kind for word in places.get(kind, ())}
    return tuple(sorted(known.items(), key=lambda pair: -len(pair[0])))


def _of_part(part: Part, document: Document, known: Labels) -> Iterator[Target]:
    tongue = language(document.language)
    heading = known.headings.get(part.id, "")
    if heading and part.blocks:
        number = str(1 + [p for p in document.parts if p.depth].index(part)) if part.depth else ""
        _, own = _read(heading, (document.language,))
        names = tuple(dict.fromkeys(((number,) if number else own, own)))
        first = part.blocks[0]
        yield Target(first.id, heading, first.passage.plain, "annex", names, part.id)
    reached: dict[int, int] = {}
    for block in part.blocks:
        name = known.name(block.id)
        if name and block.kind in _KINDS:
            names = _names(block, name, reached, known, tongue)
            kind = _KINDS[block.kind]
            yield Target(block.id, name, block.passage.plain, kind, names, part.id)


def _names(
    block: Block, name: str, reached: dict[int, int], known: Labels, tongue: Language
) -> tuple[Name, ...]:
    """Return a paragraph's name as printed, with Latin letters and with figures alone."""
    own = tuple(token for token in _apart(name) if token not in ("op", "pp"))
    if block.level:
        patterns = tongue.data["labels"][NUMBERED_KINDS[block.kind]]
        pattern = "".join(str(patterns[block.level]).split())
        reached[block.level] = number_of(pattern, bare(known.of(block.id))) or 0
    for deeper in [level for level in reached if level > block.level]:
        del reached[deeper]
    steps = sorted(reached.items())
    counters = {1: letter, 2: roman, 3: letter, 4: roman}
    latin = (own[0], *(counters[level](number) for level, number in steps))
    figures = (own[0], *(str(number) for _, number in steps))
    return tuple(dict.fromkeys((own, latin, figures)))


def _notes(document: Document) -> Iterator[Target]:
    number = 0
    for part in document.parts:
        for block in part.blocks:
            calls = [n for n, character in enumerate(block.text) if character == ANCHOR]
            for call, note in zip(calls, block.passage.notes, strict=False):
                number += not note.sign
                name = note.sign or str(number)
                text = note.passage.plain
                yield Target(block.id, name, text, "note", ((name,),), part.id, call)
