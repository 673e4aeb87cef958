"""Small letter at the beginning of a paragraph.

What: A preambular or operative paragraph that begins with a small letter.
Why: The opener has a capital in English.
Source: Editorial Manual, Resolutions. Sheet: pre-opener-known.
Wrong: en | 1. requests the Secretary-General to report;
Wrong: fr | 1. décide d’agir ; / 2. Prend note du rapport.
Wrong: es | 1. decide actuar; / 2. Toma nota del informe.
Right: en | 1. Requests the Secretary-General to report;
Right: fr | 1. Décide d’agir ; / 2. Prend note du rapport.
Right: es | 1. Decide actuar; / 2. Toma nota del informe.
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Rule
from drafter.rules.shapes import replacing


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the small letter that an opener begins with."""
    block = reading.block
    headed = block.kind in (Kind.OPERATIVE, Kind.PREAMBULAR) and not block.level
    if headed and reading.situation.part is PartKind.RESOLUTION and reading.text[:1].islower():
        span = reading.span(0, 1)
        yield Fault(span, {}, replacing(reading, span, reading.text[0].upper()))


RULE = Rule(
    "lowercase_paragraph",
    Family.STYLE,
    check,
    languages=frozenset({"en", "es", "fr"}),
    profiles=RESOLUTIONS,
)
