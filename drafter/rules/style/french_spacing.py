"""French spacing.

What: A semicolon, colon, question or exclamation mark or guillemet without the no-break space that
    French sets beside it, or with a space at which a line may break.
Why: The mark would stand alone at the beginning of a line.
Source: Counted in the official texts: 12,671 no-break spaces, 61 others, 21 without any.
Wrong: fr | 1. Décide d’agir;
Wrong: fr | 1. Décide d’agir ;
Wrong: fr | Rappelant le rapport « L’avenir »,
Right: fr | 1. Décide d’agir\u00a0;
Right: fr | Rappelant le rapport «\u00a0L’avenir\u00a0», paru à 9:30,
Right: fr | Rappelant le rapport «\u00a0Two years after: a report of the agency\u00a0»,
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Fix, Replacement, Rule
from drafter.rules.shapes import table
from drafter.text.characters import NO_BREAK_SPACE
from drafter.text.span import Span

_WRONG = re.compile(
    r" +(?=[;!?»]|:(?:\s|$))|(?<=«) +"
    r"|(?<=[\w)%\ufffc])(?=[;!?](?:\s|$)|:(?:\s|$)|»)|(?<=«)(?=\w)"
)

_AROUND = 40
"""Code points on either side in which a title tells its language."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each place where a no-break space is missing, or another space stands for it."""
    block = reading.block
    for match in _WRONG.finditer(block.text):
        span = Span(*match.span())
        if span.start == span.end and _in_foreign_title(block.text, span.start):
            continue
        change = Replacement(block.id, span, NO_BREAK_SPACE)
        fix = Fix("no_break_space", safe=True, replacements=(change,))
        yield Fault(span, {}, (fix,))


def _in_foreign_title(text: str, place: int) -> bool:
    """Say whether words of another language stand around: their titles keep their own spacing."""
    around = text[max(0, place - _AROUND) : place + _AROUND]
    return any(f" {word} " in around for word in table("french_spacing", "fr")["foreign"])


RULE = Rule("french_spacing", Family.STYLE, check, languages=frozenset({"fr"}))
