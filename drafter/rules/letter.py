"""What a letter that asks for an agenda item says: rule, kind of item, session, title, annexes.

The words are data: `resources/rules/letter.toml`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from drafter.languages.requests import usual_rule
from drafter.model.document import DocumentKind, PartKind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Fault, Whole
from drafter.rules.sessions import sessions_in
from drafter.rules.shapes import table
from drafter.text.span import Span

_REQUEST_RULES = {13, 14, 15}
_MEMORANDUM_RULE = 20


@dataclass(frozen=True, slots=True)
class Elements:
    """What one paragraph of a letter holds; a place for each thing that may be contradicted."""

    found: frozenset[str] = frozenset()
    rule: int | None = None
    rule_span: Span | None = None
    kinds: frozenset[int] = frozenset()
    session: int | None = None
    session_span: Span | None = None
    title: str = ""
    title_span: Span | None = None
    usual: bool = False
    """Whether the sentence that asks has the words of a new letter, and can follow the cover."""


def take(reading: Reading) -> Elements | None:
    """Take what a paragraph of a letter holds."""
    if reading.situation.part is not PartKind.LETTER or not reading.text.strip():
        return None
    words = table("letter", reading.situation.language)
    rules = list(re.finditer(words["rule"], reading.text))
    request = next((m for m in rules if int(m["number"]) in _REQUEST_RULES), None)
    session = next(sessions_in(reading.text, reading.situation.language), None)
    title = re.search(words["title"], reading.text)
    found = {
        "rule": request is not None,
        "memorandum_rule": any(int(m["number"]) == _MEMORANDUM_RULE for m in rules),
        "session": session is not None,
        "title": title is not None,
        "circulation": re.search(words["circulation"], reading.text) is not None,
    }
    return Elements(
        frozenset(name for name, there in found.items() if there),
        int(request["number"]) if request else None,
        reading.span(*request.span()) if request else None,
        kinds_named(reading.text, reading.situation.language) if request else frozenset(),
        session[0] if session and request else None,
        reading.span(session[1], session[2]) if session else None,
        title["title"] if title else "",
        reading.span(*title.span("title")) if title else None,
        usual_rule(reading.block.text, reading.situation.language) is not None,
    )


def kinds_named(text: str, language: str) -> frozenset[int]:
    """Return the rules of the kinds of item that a text names: 14 for "supplementary item"."""
    kinds = table("letter", language).get("kinds", {})
    return frozenset(int(rule) for rule, find in kinds.items() if re.search(find, text))


Judge = Callable[[Whole, tuple[Placed[Elements], ...]], Iterator[Fault]]


def missing(name: str) -> Judge:
    """Return the judge that says of a request whether its letter lacks an element."""

    def judge(whole: Whole, row: tuple[Placed[Elements], ...]) -> Iterator[Fault]:
        """Yield a fault at the first paragraph of a letter without the element."""
        if whole.kind is not DocumentKind.REQUEST or not row:
            return
        if all(name not in placed.fact.found for placed in row):
            yield Fault(Span(0, 0), block=row[0].block)

    return judge
