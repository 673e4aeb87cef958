"""Small letter at the beginning of a subparagraph.

What: A subparagraph that begins with a small letter.
Why: Each subparagraph begins with a capital.
Source: Editorial Manual, Capitalization; counted: 3,667 to 50; French
    items may begin with a small letter. Sheet: sub-capital.
Wrong: en | 1. Requests: / (a) a report; / (b) a plan.
Wrong: es | 1. Solicita: / a) un informe; / b) un plan.
Right: en | 1. Requests: / (a) A report; / (b) A plan.
Right: es | 1. Solicita: / a) Un informe; / b) Un plan.
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import replacing


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the small letter that a subparagraph of the resolution itself begins with."""
    block = reading.block
    levelled = block.kind in (Kind.OPERATIVE, Kind.PREAMBULAR) and block.level > 0
    if not levelled or reading.situation.part is not PartKind.RESOLUTION:
        return
    first = reading.text.lstrip("“")[:1]
    if first.islower() and first.isalpha():
        start = reading.text.index(first)
        span = reading.span(start, start + 1)
        yield Fault(span, {}, replacing(reading, span, first.upper()))


RULE = Rule(
    "lowercase_list_item",
    Family.STYLE,
    check,
    languages=frozenset({"en", "es"}),
    profiles=STRICT,
)
