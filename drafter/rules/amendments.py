"""What a paragraph of an amendment says: the place in the draft, old and new words, new paragraphs.

The words are data: `resources/rules/amendment.toml`. A draft of amendments has instructions (plain
or numbered paragraphs) and the texts that they put into the draft (quoted paragraphs).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from drafter.languages.language import language
from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Reading
from drafter.rules.shapes import table
from drafter.text.span import Span

_SECTIONS = ("title", "preambular", "operative")
"""In the order in which they stand in a draft."""
_MOST = 60
"""Ordinals: no draft has more preambular paragraphs."""
_NO_INSTRUCTION = frozenset({Kind.TITLE, Kind.HEADING, Kind.OPAQUE})


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph of the draft; the title has number 0."""

    section: str
    number: int
    span: Span

    @property
    def rank(self) -> tuple[int, int]:
        """What places are sorted by, in the order of the draft."""
        return _SECTIONS.index(self.section), self.number


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks; `old` says that the draft has them."""

    text: str
    span: Span
    old: bool


@dataclass(frozen=True, slots=True)
class Amending:
    """One paragraph: an instruction, or a text that is put into the draft (`quoted`)."""

    text: str
    quoted: bool
    place: Place | None = None
    quotes: tuple[Quote, ...] = ()
    whole: bool = False
    """Whether it puts a whole paragraph into the draft, its last quotation or what follows."""
    section: str = ""
    """Of which part a new paragraph is to be: preambular, operative, or not said."""
    anywhere: bool = False
    bare: Span | None = None
    scope: Span | None = None


def take(reading: Reading) -> Amending | None:
    """Take what a paragraph of a draft of amendments says."""
    block, text = reading.block, reading.text
    if reading.situation.part is not PartKind.AMENDMENT or not text.strip():
        return None
    if block.kind is Kind.QUOTED:
        return Amending(text, quoted=True)
    words = patterns(reading.situation.language)
    if block.kind in _NO_INSTRUCTION or not words:
        return None
    quotes = tuple(_quotes(reading, words))
    plain = _blanked(text, words["quote"])
    old = _blanked(plain, words["new"])
    section, named = _named(old, words)
    number = _number(named, reading.situation.language) if named else 0
    place = Place(section, number, reading.span(*named.span())) if named else None
    bare = None if quotes else words["bare"].search(_without(plain, named, words))
    scope = words["scope"].search(plain)
    return Amending(
        text,
        quoted=False,
        place=place,
        quotes=quotes,
        whole=words["whole"].search(plain) is not None,
        section=_section(plain, place, words),
        anywhere=words["anywhere"].search(plain) is not None,
        bare=reading.span(*bare.span()) if bare else None,
        scope=reading.span(*scope.span()) if scope else None,
    )


def _blanked(text: str, pattern: re.Pattern[str]) -> str:
    """Return the text, as long as it was, without what a pattern finds; marks at its ends stay."""
    return pattern.sub(lambda m: m[0][0] + "_" * (len(m[0]) - 2) + m[0][-1], text)


def _named(text: str, words: Mapping[str, re.Pattern[str]]) -> tuple[str, re.Match[str] | None]:
    """Return the first place that an instruction names: its section, and where it is named."""
    found = ((section, words[section].search(text)) for section in _SECTIONS)
    places = [(match.start(), section, match) for section, match in found if match is not None]
    # Where two begin at one letter the section that comes first in the draft is the longer name.
    _, section, match = min(places, key=lambda one: one[0], default=(0, "", None))
    return section, match


def _number(named: re.Match[str], code: str) -> int:
    groups = named.groupdict()
    figures = groups.get("number") or groups.get("short")
    ordinal = groups.get("ordinal") or groups.get("after")
    if figures:
        return int(figures)
    forms = _ordinals(code)
    return next((n for n, form in forms if ordinal and form.fullmatch(ordinal)), 0)


def _without(text: str, named: re.Match[str] | None, words: Mapping[str, re.Pattern[str]]) -> str:
    """Return an instruction without the place that only says where: "in paragraph 3"."""
    if named is None or not words["place"].search(text[: named.start()]):
        return text
    return text[: named.start()] + " " * len(named[0]) + text[named.end() :]


def _section(text: str, place: Place | None, words: Mapping[str, re.Pattern[str]]) -> str:
    if place is not None and place.section != "title":
        return place.section
    named = [name for name in ("preamble", "dispositive") if words[name].search(text)]
    sections = {"preamble": "preambular", "dispositive": "operative"}
    return sections[named[0]] if len(named) == 1 else ""


def _quotes(reading: Reading, words: Mapping[str, re.Pattern[str]]) -> Iterator[Quote]:
    """Yield what stands in quotation marks; what comes before it says whose words it has."""
    text, end, old, waiting = reading.text, 0, None, False
    for match in words["quote"].finditer(text):
        gap = text[end : match.start()]
        last = {
            name: max((m.end() for m in words[name].finditer(gap)), default=-1)
            for name in ("old", "put")
        }
        if max(last.values()) >= 0:
            old = last["old"] > last["put"]
            waiting = old and last["put"] >= 0
        elif waiting:
            old, waiting = False, False
        if old is not None:
            yield Quote(match["words"].strip(), reading.span(*match.span("words")), old)
        end = match.end()


@lru_cache(maxsize=8)
def patterns(code: str) -> Mapping[str, re.Pattern[str]]:
    """Return the patterns of a language by name; none for a language without them."""
    forms = "|".join(sorted((form.pattern for _, form in _ordinals(code)), key=len, reverse=True))
    data: Mapping[str, Any] = table("amendment", code)
    return {
        name: re.compile(value.replace("ORDINAL", f"(?:{forms})"), re.IGNORECASE)
        for name, value in data.items()
        if isinstance(value, str) and name != "ending"
    }


@lru_cache(maxsize=8)
def _ordinals(code: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    data = table("amendment", code)
    cut, ending = data.get("cut", 0), data.get("ending", "")
    more = [(number, form) for form, number in data.get("more", {}).items()]
    known = list(enumerate(language(code).data["ordinals"][:_MOST], 1)) if data else []
    forms = [(n, re.escape(form[: len(form) - cut]) + ending) for n, form in known]
    return tuple((n, re.compile(form, re.IGNORECASE)) for n, form in (*more, *forms))
