"""Comma before the last resolution of a list.

What: “Resolutions 59/141 of 15 December 2004, and 60/1 of 16 September 2005”.
Why: The word that joins the last two parts them already.
Source: Counted in two fifths of the texts, where a date alone follows the number: 188 without and
    none with in English, 120 and none in Russian, 133 and 2 in French; Arabic texts have 622 and
    208. Sheet: cite-list-no-serial-comma.
Wrong: en | Recalling its resolutions 59/141 of 15 December 2004, and 60/1 of 16 September 2005,
Wrong: fr | Rappelant ses résolutions 59/141 du 15 décembre 2004, et 60/1 du 16 septembre 2005,
Wrong: ru | ссылаясь на свои резолюции 59/141 от 15 декабря 2004 года, и 60/1 от 16 сентября 2005
    года,
Right: en | Recalling its resolutions 59/141 of 15 December 2004 and 60/1 of 16 September 2005,
Right: fr | Rappelant ses résolutions 59/141 du 15 décembre 2004 et 60/1 du 16 septembre 2005,
Right: ru | ссылаясь на свои резолюции 59/141 от 15 декабря 2004 года и 60/1 от 16 сентября 2005
    года,
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from drafter.rules.lists import lists
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import replacing
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_COMMA = re.compile(rf"[\s{ANCHOR}]*(?P<comma>[,،])\s*\w")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the comma before the word that joins one of a list."""
    for row in lists(reading):
        for before, after in pairwise(row):
            date, start = before.citation.date_span, before.citation.span.end
            text = after.source
            if date is None or date.end != start:
                continue  # a title, an annex or a section stands between commas
            comma = _COMMA.match(text, start, after.citation.span.start)
            if comma is not None:
                span = Span(*comma.span("comma"))
                yield Fault(span, {}, replacing(reading, span, "", label="remove"))


_LANGUAGES = frozenset({"en", "fr", "ru"})
"""In Spanish a date stands between commas, in Arabic each of a list is joined by a word."""

RULE = Rule(
    "comma_before_last_citation",
    Family.STYLE,
    check,
    languages=_LANGUAGES,
    profiles=STRICT,
    information_in=frozenset({"fr"}),
)
