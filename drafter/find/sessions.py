"""A session in every form in which a text names it, and the same forms of another session.

"seventy-fifth session", "75th session", “第七十五届会议”, «семьдесят пятой сессии» and «семьдесят
пятую сессию»: the ordinals of a language are tables (`resources/languages`), how a session is named
with them is data (`resources/find`). A new ordinal has the form, case and capitals of the old one.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

import regex

from drafter.find.folding import folded
from drafter.find.replacing import Change
from drafter.find.texts import SESSION, Where, texts
from drafter.languages.language import Language, language
from drafter.model.document import Document
from drafter.paths import resources
from drafter.text.characters import NO_BREAK_HYPHEN, NO_BREAK_SPACE
from drafter.text.normal import Normal
from drafter.text.span import Span

_YEAR = r"(?:19|20)\d\d(?!\d)"
_LONE_YEAR = regex.compile(rf"(?<![\d/.-]){_YEAR}(?![/\d])")
_FIRST_YEAR = 1945
"""A session of the General Assembly opens in this year and its number."""
_COUNTED = 200
"""A greater number is a year: councils name their sessions so."""


@dataclass(frozen=True, slots=True)
class Named:
    """A session that a text names: its number, where, and in which of the language's forms.

    `form` numbers the table of ordinals that the words stand in; None where figures stand.
    """

    where: Where
    span: Span
    number: int
    form: int | None


@dataclass(frozen=True)
class Naming:
    """How a language names sessions."""

    tongue: Language
    data: dict[str, Any]

    @cached_property
    def tables(self) -> tuple[tuple[str, ...], ...]:
        """The ordinals in each of their forms, the one that a text mostly has first."""
        first = tuple(self.tongue.data["ordinals"])
        within = tuple(self.tongue.data.get("ordinals_within", first))
        more = (tuple(_formed(word, steps) for word in first) for steps in self.data["forms"])
        return tuple(dict.fromkeys((within, first, *more)))

    @cached_property
    def forms(self) -> dict[str, tuple[tuple[int, int], ...]]:
        """Number and form of each ordinal, by its key."""
        found: dict[str, tuple[tuple[int, int], ...]] = {}
        for form, table in enumerate(self.tables):
            for number, word in enumerate(table, 1):
                found[_key(word)] = (*found.get(_key(word), ()), (number, form))
        return found

    @cached_property
    def patterns(self) -> tuple[regex.Pattern[str], ...]:
        """What finds sessions: in words, in figures, by the year."""
        every = {_copy(word) for table in self.tables for word in table}
        every |= {word.replace("-", " ") for word in every}
        written = [*self.data["words"], *self.data["figures"], *self.data["years"]]
        return tuple(
            regex.compile(
                pattern.replace("SESSION", self.data["session"])
                .replace("ORDINAL", r"\L<ordinals>")
                .replace("YEAR", _YEAR),
                regex.IGNORECASE,
                ignore_unused=True,
                ordinals=every,
            )
            for pattern in written
        )

    @cached_property
    def word(self) -> regex.Pattern[str]:
        """What every text that names a session has."""
        return regex.compile(self.data["word"], regex.IGNORECASE)

    @cached_property
    def first_case(self) -> tuple[regex.Pattern[str], ...]:
        """After what the first case stands."""
        return tuple(regex.compile(pattern) for pattern in self.data["first_case"] if pattern)

    def figure(self, number: int, like: str) -> str:
        """Return a number in figures, with the ending that it needs where the old one has one."""
        if like.isdecimal():
            return str(number)
        endings = (end for fits, end in self.data["endings"] if regex.search(fits, str(number)))
        return f"{number}{next(endings, '')}"


@cache
def naming(code: str) -> Naming:
    """Return how a language names sessions."""
    path = resources() / "find" / f"{code}.toml"
    return Naming(language(code), tomllib.loads(path.read_text(encoding="utf-8")))


def sessions_named(document: Document) -> tuple[Named, ...]:
    """Return every session that the texts of a document name, in order."""
    return tuple(
        Named(where, span, number, form)
        for where, text in texts(document)
        for span, number, form in _named(document.language, text)
    )


def usual_session(document: Document) -> int | None:
    """Return the session of a draft's cover, or else the one that its texts name most often."""
    if document.front.session is not None:
        return document.front.session
    counted = Counter(named.number for named in sessions_named(document))
    return counted.most_common(1)[0][0] if counted else None


def session_changes(document: Document, old: int, new: int) -> tuple[Change, ...]:
    """Return the changes from one session to another, in the texts and on the cover."""
    names = naming(document.language)
    known = dict(texts(document))
    cover = Change(Where(line=SESSION), Span(0, len(str(old))), str(new))
    in_texts = (
        Change(named.where, named.span, _renamed(names, named, known[named.where], new))
        for named in sessions_named(document)
        if named.number == old
    )
    return (*([cover] if document.front.session == old else []), *in_texts)


def year_changes(document: Document, old: int, new: int) -> tuple[Change, ...]:
    """Return the changes of the two calendar years of a session to those of another."""
    if old > _COUNTED or new > _COUNTED:
        return ()
    years = {str(_FIRST_YEAR + old + n): str(_FIRST_YEAR + new + n) for n in (0, 1)}
    return tuple(
        Change(where, Span(*match.span()), years[match[0]])
        for where, text in texts(document)
        for match in _LONE_YEAR.finditer(text)
        if match[0] in years
    )


@lru_cache(maxsize=16384)
def _named(code: str, text: str) -> tuple[tuple[Span, int, int | None], ...]:
    names = naming(code)
    copy = folded(text, alike=True, plain=True)
    if not names.word.search(copy.text):
        return ()
    return tuple(sorted(_matched(names, copy), key=lambda named: named[0]))


def _matched(names: Naming, copy: Normal) -> Iterator[tuple[Span, int, int | None]]:
    taken: set[int] = set()
    for pattern in names.patterns:
        for match in pattern.finditer(copy.text):
            span = copy.span(*match.span("it"))
            if span.start in taken:
                continue
            taken.add(span.start)
            number, form = _meant(names, match["it"], copy.text[: match.start("it")])
            yield span, number, form


def _meant(names: Naming, words: str, before: str) -> tuple[int, int | None]:
    """Return number and form of an ordinal; in doubt the form that a sentence mostly has."""
    digits = regex.match(r"\d+", words)
    if digits is not None:
        return int(digits[0]), None
    meant = names.forms[_key(words)]
    if len(meant) > 1 and any(pattern.search(before) for pattern in names.first_case):
        return meant[1]
    return meant[0]


def _renamed(names: Naming, named: Named, text: str, new: int) -> str:
    old = named.span.of(text)
    if named.form is None or new > _COUNTED:
        return names.figure(new, old if named.form is None else "0")
    return _as_written(old, names.tables[named.form][new - 1])


def _as_written(old: str, new: str) -> str:
    if NO_BREAK_HYPHEN in old:
        new = new.replace("-", NO_BREAK_HYPHEN)
    if NO_BREAK_SPACE in old:
        new = new.replace(" ", NO_BREAK_SPACE)
    if old.isupper():
        return new.upper()
    if old[:1].isupper():
        return new[:1].upper() + new[1:]
    return new


def _formed(word: str, steps: list[list[str]]) -> str:
    for pattern, instead in steps:
        word = regex.sub(pattern, instead, word)
    return word


def _copy(word: str) -> str:
    return folded(word, alike=True, plain=True).text


def _key(word: str) -> str:
    return _copy(word).casefold().replace("-", " ")
