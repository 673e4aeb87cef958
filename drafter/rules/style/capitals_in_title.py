"""Capitals in a title.

What: A title in Headline Capitals or in capitals throughout.
Why: A title has a capital for the first word and for names.
Source: Editorial Manual, Capitalization. Sheet: title-sentence-case.
Wrong: en | # Moratorium On The Use Of The Death Penalty
Wrong: fr | # MORATOIRE SUR LA PEINE DE MORT
Wrong: es | # MORATORIA DEL USO DE LA PENA DE MUERTE
Wrong: ru | # МОРАТОРИЙ НА ПРИМЕНЕНИЕ СМЕРТНОЙ КАЗНИ
Right: en | # Moratorium on the use of the death penalty
Right: en | # Part A: The use of the death penalty
Right: fr | # Moratoire sur l’application de la peine de mort
Right: es | # Moratoria del uso de la pena de muerte
Right: ru | # Мораторий на применение смертной казни
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule

_LINKS = re.compile(r"(?<=[\w,’”] )(?:Of|The|On|And|In|For|To|With|By|At|From)(?= )")
"""Small words with a capital, but for the first behind a label, a colon or a full stop."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield a title whose small words have capitals, or whose letters are all capitals."""
    text = reading.text.strip()
    if reading.block.kind not in (Kind.TITLE, Kind.HEADING) or len(text) < 10:
        return
    if len(text) > 200:
        return
    if _LINKS.search(text) or _is_loud(text):
        yield Fault(reading.span(0, len(reading.text)))


def _is_loud(text: str) -> bool:
    """Say whether all letters are capitals; the small sign of an ordinal (24º) does not count."""
    return " " in text and text == text.upper() != text.lower()


RULE = Rule(
    "capitals_in_title",
    Family.STYLE,
    check,
    languages=frozenset({"en", "es", "fr", "ru"}),
    profiles=STRICT,
)
