"""Straight quotation marks.

What: a straight quotation mark or apostrophe where the language has marks of its own.
Why: printed texts use curved marks; a straight one shows that a text was never edited.
Source: Editorial Manual, Quotations; counted: 6,776 pairs of curved marks, no straight one; in
    Arabic 2,457 pairs to 213 straight ones, so that it is information there.
    Sheet: quotes-curly-double.
Wrong: en | Recalling the "responsibility to protect",
Wrong: en | Welcoming the Secretary-General's report,
Wrong: zh | 回顾题为"我们希望的未来"的成果文件，
Right: en | Recalling the “responsibility to protect”, and the Secretary-General’s report,
Right: zh | 回顾题为“我们希望的未来”的成果文件，
"""

from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing, table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each straight mark with the curved one that belongs there."""
    text = reading.text
    if '"' not in text and "'" not in text:
        return
    marks = table("straight_quotes", reading.situation.language)
    for place, character in enumerate(text):
        pair = marks.get(character)
        if pair is None or (character == "'" and not _is_apostrophe(text, place)):
            continue
        opens = text.count('"', 0, place) % 2 == 0
        right = pair[0] if opens and character == '"' else pair[1]
        span = reading.span(place, place + 1)
        yield Fault(span, {"found": character, "right": right}, replacing(reading, span, right))


def _is_apostrophe(text: str, place: int) -> bool:
    return place > 0 and text[place - 1].isalpha()


RULE = Rule("straight_quotes", Family.STYLE, check, information_in=frozenset({"ar"}))
