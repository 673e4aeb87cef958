"""Checks that are data only: a rule names its table in `resources/rules/` and a shape reads it.

A file has one table per language. Patterns stand in a list `patterns` of it, each with `find`
(a regular expression on the matching copy), `put` (what to write instead, with \\1 for groups;
without it no fix is offered), `needs` (plain texts one of which must occur: most paragraphs are
passed over by these alone), `safe`, `any_case`, `apart_from_notes` (not beside the call of a
footnote). Otherwise an entry is a word = what to write
instead ("" for no fix).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from drafter.model.document import Kind, PartKind
from drafter.paths import resources
from drafter.rules.reading import Reading
from drafter.rules.rule import Fault, Fix, Replacement
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

TEXT = frozenset(Kind) - {Kind.OPAQUE}
BODY = TEXT - {Kind.TITLE, Kind.HEADING, Kind.QUOTED}


@cache
def table(name: str, language: str) -> Mapping[str, Any]:
    """Return a language's part of a data file of the rules; empty where it has none."""
    path = resources() / "rules" / f"{name}.toml"
    part: Mapping[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")).get(language, {})
    return part


def replacing(
    reading: Reading, span: Span, text: str, *, safe: bool = True, label: str = "replace"
) -> tuple[Fix, ...]:
    """Return the fix that writes `text` there; none where a footnote would be lost by it."""
    if ANCHOR in span.of(reading.block.text):
        return ()
    return (Fix(label, safe, (Replacement(reading.block.id, span, text),)),)


def cased_like(found: str, text: str) -> str:
    """Return the text with a capital where the found one has it."""
    return text[:1].upper() + text[1:] if found[:1].isupper() else text


@dataclass(frozen=True, slots=True)
class _Entry:
    find: re.Pattern[str]
    put: str | None
    needs: tuple[str, ...]
    safe: bool
    apart_from_notes: bool


@lru_cache(maxsize=1024)
def _entries(name: str, language: str) -> tuple[_Entry, ...]:
    return tuple(
        _Entry(
            re.compile(row["find"], re.IGNORECASE if row.get("any_case") else 0),
            row.get("put"),
            tuple(row.get("needs", ())),
            row.get("safe", True),
            row.get("apart_from_notes", False),
        )
        for row in table(name, language).get("patterns", ())
    )


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a pattern of the table finds, outside quotations unless `quoted`."""

    name: str
    kinds: frozenset[Kind] = BODY
    quoted: bool = False
    amendments: bool = True
    """Whether what amendments say of a draft is meant too."""

    def __call__(self, reading: Reading) -> Iterator[Fault]:
        """Yield the faults of a block."""
        if reading.block.kind not in self.kinds:
            return
        if not self.amendments and reading.situation.part is PartKind.AMENDMENT:
            return
        text = reading.text
        for entry in _entries(self.name, reading.situation.language):
            if entry.needs and not any(map(text.__contains__, entry.needs)):
                continue
            for match in entry.find.finditer(text):
                if self.quoted or not reading.is_quoted(*match.span()):
                    fault = _fault(reading, match, entry)
                    if not (entry.apart_from_notes and _touches_note(reading, fault.span)):
                        yield fault


def _fault(reading: Reading, match: re.Match[str], entry: _Entry) -> Fault:
    span = reading.span(*match.span())
    arguments = {"found": match[0]}
    fixes: tuple[Fix, ...] = ()
    if entry.put is not None:
        text = cased_like(match[0], match.expand(entry.put))
        arguments["right"] = text
        fixes = replacing(reading, span, text, safe=entry.safe)
    return Fault(span, arguments, fixes)


def _touches_note(reading: Reading, span: Span) -> bool:
    return ANCHOR in reading.block.text[max(span.start - 1, 0) : span.end + 1]


@dataclass(frozen=True, slots=True)
class _Table:
    """A word table: `single` are words as readings part them, `joined` what holds anything else."""

    words: Mapping[str, str]
    single: frozenset[str]
    joined: tuple[str, ...]

    def present(self, reading: Reading) -> list[str]:
        """Return the entries that stand in a text, as whole words or not."""
        found = [word for word in self.joined if word in reading.folded]
        if not self.single.isdisjoint(reading.words):
            found += self.single & reading.words
        return found


@lru_cache(maxsize=1024)
def _table(name: str, language: str) -> _Table:
    words = {wrong.lower(): right for wrong, right in table(name, language).items()}
    single = frozenset(word for word in words if word.replace("-", "").isalpha())
    return _Table(words, single, tuple(word for word in words if word not in single))


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the table, whole, in any case; each with what to write instead."""

    name: str
    kinds: frozenset[Kind] = BODY
    safe: bool = True
    names: bool = False
    """Whether words with a capital in mid-sentence, which are parts of names, are meant too."""

    def __call__(self, reading: Reading) -> Iterator[Fault]:
        """Yield the faults of a block."""
        if reading.block.kind not in self.kinds:
            return
        known = _table(self.name, reading.situation.language)
        for word in known.present(reading):
            for match in re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", reading.folded):
                yield from self._fault(reading, known.words[word], *match.span())

    def _fault(self, reading: Reading, right: str, start: int, end: int) -> Iterator[Fault]:
        found = reading.text[start:end]
        named = found[:1].isupper() and start > 0 and not self.names
        if named or reading.is_quoted(start, end):
            return
        right = cased_like(found, right)
        span = reading.span(start, end)
        fixes = replacing(reading, span, right, safe=self.safe) if right else ()
        yield Fault(span, {"found": found, "right": right}, fixes)
