"""A letter asks under the rule of procedure that the cover names.

Rule 13 is for the provisional agenda, 14 for supplementary items, 15 for additional ones. The
sentence that asks is `[letter.inclusion]` of the language's file; one that was worded otherwise is
the drafter's own, and stays.
"""

import re
from dataclasses import replace
from functools import cache
from string import Formatter

from drafter.languages.language import language
from drafter.model.document import Document, PartKind, RequestRule
from drafter.model.edits import with_front, with_passage
from drafter.model.passage import Passage, cut, joined

_ORDINAL = "ordinal"
_SESSION = "session"


def asking_under(document: Document, rule: RequestRule) -> Document:
    """Return a request under another rule: its cover, and its letter if it has the usual words."""
    document = with_front(document, replace(document.front, request_rule=rule))
    for part in document.parts:
        for block in part.blocks if part.kind is PartKind.LETTER else ():
            asked = _asked(block.passage, document.language, rule)
            if asked is not None and asked != block.passage:
                document = with_passage(document, block.id, asked)
    return document


def usual_rule(text: str, code: str) -> RequestRule | None:
    """Return the rule under which a sentence asks in the usual words; None for other sentences."""
    return next((rule for rule in RequestRule if _pattern(code, rule).fullmatch(text)), None)


def _asked(passage: Passage, code: str, rule: RequestRule) -> Passage | None:
    """Return the usual sentence for a rule, with what the present one has in its gaps."""
    found = usual_rule(passage.text, code)
    match = _pattern(code, found).fullmatch(passage.text) if found else None
    if match is None:
        return None
    values = {name: cut(passage, *match.span(name)) for name in match.groupdict()}
    tongue = language(code)
    if _ORDINAL in values:
        values[_SESSION] = Passage(tongue.session_with(values[_ORDINAL].text))
    elif (ordinal := _session_pattern(code).fullmatch(values[_SESSION].text)) is not None:
        values[_ORDINAL] = Passage(ordinal[_ORDINAL])
    pieces = []
    for literal, name in _pieces(code, rule):
        pieces.append(Passage(literal))
        if name:
            pieces.append(values[name] if name in values else Passage(""))
    return joined(*pieces)


def _pieces(code: str, rule: RequestRule) -> list[tuple[str, str]]:
    """Return the words of the sentence, each with the name of the gap behind them."""
    sentence = str(language(code).data["letter"]["inclusion"][str(int(rule))])
    return [(literal, name or "") for literal, name, _, _ in Formatter().parse(sentence)]


@cache
def _pattern(code: str, rule: RequestRule) -> re.Pattern[str]:
    pieces = (
        re.escape(text) + (f"(?P<{name}>.*?)" if name else "") for text, name in _pieces(code, rule)
    )
    return re.compile("".join(pieces))


@cache
def _session_pattern(code: str) -> re.Pattern[str]:
    before, after = language(code).session_with("\0").split("\0")
    return re.compile(f"{re.escape(before)}(?P<{_ORDINAL}>.*){re.escape(after)}")
