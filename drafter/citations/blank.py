"""The citation that a new draft or a phrase leaves to be filled in: "its resolution […] of […]"."""

import re
from collections.abc import Iterator
from functools import cache

from drafter.citations.write import wording_of
from drafter.text.span import Span

_GAP = r"\[[^\[\]…]{0,40}…\]"
_MARK = "\0"


def blank_at(text: str, offset: int, language: str) -> Span | None:
    """Return the whole blank citation that a place in a text is in, if it is in one."""
    for blank in _blanks(language):
        for match in blank.finditer(text):
            if match.start() <= offset <= match.end():
                return Span(*match.span())
    return None


@cache
def _blanks(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(dict.fromkeys(_patterns(language)))


def _patterns(language: str) -> Iterator[re.Pattern[str]]:
    words = wording_of(language).words
    for forms in (words["resolution"], words["decision"]):
        for name in ("own", "own_masculine"):
            written = str(words["own_dated"]).format(
                word=forms.get(name, forms["own"]),
                number=_MARK,
                date=_MARK,
                own=words.get("pronoun", ""),
            )
            yield re.compile(re.escape(written).replace(re.escape(_MARK), _GAP))
