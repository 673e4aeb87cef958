"""Brackets and quotation marks that do not balance.

What: A bracket or quotation mark opened and not closed, or closed and not opened, within a
    paragraph.
Why: The reader cannot tell where it ends.
Source: Sheet: bracket-unbalanced.
Wrong: en | Noting the report (A/75/1,
Wrong: en | Noting the report entitled “The future,
Wrong: zh | 注意到该报告(A/75/1，
Right: en | Noting: (a) the report (A/75/1), b) the plan entitled “The future”,
Right: zh | 注意到该报告(A/75/1)，
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule

_PAIRS = {")": "(", "]": "[", "”": "“", "》": "《", "）": "（", "»": "«"}
_OPENING = frozenset(_PAIRS.values())
_ANY = re.compile("[" + re.escape("".join([*_OPENING, *_PAIRS])) + "]")
_SPANS_PARAGRAPHS = "“”«»[]"
"""In quoted texts of several paragraphs these are opened anew and closed once."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each bracket or mark without its fellow."""
    text = reading.text
    if reading.situation.language == "ru":
        return
    waiting: list[tuple[str, int]] = []
    for match in _ANY.finditer(text):
        character, place = match[0], match.start()
        if character in _OPENING:
            waiting.append((character, place))
        elif character in _PAIRS:
            if waiting and waiting[-1][0] == _PAIRS[character]:
                waiting.pop()
            elif not (_is_item_label(text, place) or _goes_on(reading, character)):
                yield Fault(reading.span(place, place + 1), {"found": character})
    for character, place in waiting:
        if not _goes_on(reading, character):
            yield Fault(reading.span(place, place + 1), {"found": character})


def _is_item_label(text: str, place: int) -> bool:
    """A list in running text: "a) the report, ii) the plan"."""
    label = text[:place].rsplit(" ", 1)[-1].lstrip("，；、：")
    return text[place] in ")）" and 0 < len(label) < 4 and label.isalnum()


def _goes_on(reading: Reading, character: str) -> bool:
    return reading.block.kind is Kind.QUOTED and character in _SPANS_PARAGRAPHS


RULE = Rule("unbalanced_brackets", Family.MISTAKE, check)
