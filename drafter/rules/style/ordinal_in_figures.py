"""Ordinals in figures.

What: “25th anniversary”, “1st report” where words are used up to the hundredth.
Why: Ordinals up to the hundredth are written in words.
Source: Editorial Manual, Numbers; counted. Sheet: ordinal-words.
Wrong: en | Welcoming the 25th anniversary of the Conference,
Right: en | Welcoming the twenty-fifth and the 125th anniversary of the Conference,
"""

import re
from collections.abc import Iterator

from drafter.languages.language import language
from drafter.rules.reading import Reading
from drafter.rules.rule import ENGLISH, STRICT, Family, Fault, Rule
from drafter.rules.shapes import BODY, replacing

_FIGURES = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)"
    r"(?= (?!session|century|(?:Jan|Febr)uary|Ma|A|Ju|Sept|Oct|Nov|Dec))"
)


def check(reading: Reading) -> Iterator[Fault]:
    """Yield ordinals in figures below one hundred."""
    if reading.block.kind not in BODY:
        return
    for match in _FIGURES.finditer(reading.text):
        number = int(match[1])
        whole = match.start() == 0 or reading.text[match.start() - 1] in " (“"
        if number and whole and not reading.is_quoted(*match.span()):
            right = language("en").ordinal(number)
            span = reading.span(*match.span())
            yield Fault(span, {"found": match[0], "right": right}, replacing(reading, span, right))


RULE = Rule("ordinal_in_figures", Family.STYLE, check, languages=ENGLISH, profiles=STRICT)
