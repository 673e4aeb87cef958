"""What is searched for, and every place where it stands.

Patterns are matched on a copy of each text (`folding`) whose places lead back to the text; so no
match runs across two paragraphs. `regex` and not `re`, because a pattern that somebody is still
typing may take for ever, and only `regex` can be told to stop.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from time import monotonic

import regex

from drafter.find.folding import folded
from drafter.find.texts import Scope, Where, texts
from drafter.model.document import BlockId, Document
from drafter.text.normal import Normal
from drafter.text.span import Span

_WORD = r"[^\W\u3400-\u4dbf\u4e00-\u9fff]"
"""A letter or figure of a script that parts words; Chinese does not."""
_LONGEST = 0.1
_LONGEST_IN_ALL = 0.8
"""Seconds that a pattern may take for one text, and for all."""
_FAULTS = (
    ("unclosed", ("missing )", "unterminated", "missing ]", "missing }", "missing >")),
    ("unopened", ("unbalanced",)),
    ("nothing_to_repeat", ("nothing to repeat", "multiple repeat")),
    ("ends_in_backslash", ("bad escape (end", "end of pattern")),
)


class UnclearPatternError(Exception):
    """A pattern that cannot be used; `key` names the reason (messages `find.pattern_…`)."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for; `alike` and `plain` as in `folding`, which say what is the same."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    alike: bool = True
    plain: bool = False
    pattern: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A place where it stands."""

    where: Where
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """A query ready to be used."""

    query: Query
    compiled: regex.Pattern[str]

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where it stands in one text; nowhere in one that takes too long."""
        try:
            return _spans(self, text)
        except TimeoutError:
            return ()

    def copy(self, text: str) -> Normal:
        """Return the copy of a text that is searched."""
        return folded(text, alike=self.query.alike, plain=self.query.plain)


def search_for(query: Query) -> Search:
    """Make a query ready; UnclearPatternError where its pattern is not one, or says nothing."""
    words = query.text
    if not query.pattern:
        words = regex.escape(folded(words, alike=query.alike, plain=query.plain).text)
    if not words:
        raise UnclearPatternError("empty")
    if query.whole_words:
        words = rf"(?<!{_WORD}(?={_WORD}))(?:{words})(?!(?<={_WORD}){_WORD})"
    flags = regex.UNICODE if query.match_case else regex.UNICODE | regex.IGNORECASE
    try:
        return Search(query, regex.compile(words, flags))
    except regex.error as error:
        raise UnclearPatternError(_fault(str(error))) from None


def found_in(
    document: Document,
    search: Search,
    scope: Scope = Scope.WHOLE,
    here: BlockId = "",
    clock: Callable[[], float] = monotonic,
) -> tuple[Found, ...]:
    """Return every place in order; UnclearPatternError where the pattern takes too long."""
    each = found_by_text(document, search, scope, here, clock)
    return tuple(found for _, row in each for found in row)


def found_by_text(
    document: Document,
    search: Search,
    scope: Scope = Scope.WHOLE,
    here: BlockId = "",
    clock: Callable[[], float] = monotonic,
) -> Iterator[tuple[Where, tuple[Found, ...]]]:
    """Yield every text of the scope with the places in it, so that one may stop in between.

    UnclearPatternError where the pattern takes too long for one text, or for all.
    """
    spent = 0.0
    for where, text in texts(document, scope, here):
        begun = clock()
        try:
            found = tuple(Found(where, span) for span in _spans(search, text))
        except TimeoutError:
            raise UnclearPatternError("too_slow") from None
        spent += clock() - begun
        if search.query.pattern and spent > _LONGEST_IN_ALL:
            raise UnclearPatternError("too_slow")
        yield where, found


@lru_cache(maxsize=16384)
def _spans(search: Search, text: str) -> tuple[Span, ...]:
    copy = search.copy(text)
    matches = search.compiled.finditer(copy.text, timeout=_LONGEST)
    return tuple(copy.span(*match.span()) for match in matches if match.end() > match.start())


def _fault(said: str) -> str:
    return next((key for key, words in _FAULTS if any(w in said for w in words)), "unclear")
