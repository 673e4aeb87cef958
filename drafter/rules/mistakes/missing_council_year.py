"""Security Council resolution without its year.

What: “Security Council resolution 1325”; in a draft of the Council itself “its resolution 1325 of
    31 October 2000”.
Why: A number of the Security Council is cited with the year in brackets.
Source: Editorial Manual, Resolutions, System of identification; counted: no number without its
    year in the resolutions of six years. Sheet: cite-sc-year-mismatch.
Wrong: en | Recalling Security Council resolution 1325 on women and peace and security,
Wrong: zh | 回顾安全理事会关于妇女与和平与安全的决议，特别是安全理事会第1325号决议，
Wrong: fr | Rappelant la résolution 1325 du Conseil de sécurité,
Wrong: es | Recordando la resolución 1325 del Consejo de Seguridad,
Wrong: ru | ссылаясь на резолюцию 1325 Совета Безопасности,
Wrong: ar | إذ تشير إلى قرار مجلس الأمن 1325،
Wrong: en | {organ sc} Recalling its resolution 1325 of 31 October 2000,
Wrong: fr | {organ sc} Rappelant sa résolution 1325 du 31 octobre 2000,
Wrong: es | {organ sc} Recordando su resolución 1325, de 31 de octubre de 2000,
Wrong: ru | {organ sc} ссылаясь на свою резолюцию 1325 от 31 октября 2000 года,
Wrong: zh | {organ sc} 回顾其2000年10月31日第1325号决议，
Wrong: ar | {organ sc} إذ يشير إلى قراره 1325 المؤرخ 31 تشرين الأول/أكتوبر 2000،
Right: en | {organ sc} Recalling its resolution 1325 (2000) of 31 October 2000,
Right: en | Recalling Security Council resolution 1325 (2000) on women and peace and security,
Right: zh | 回顾安全理事会关于妇女与和平与安全的决议，特别是安全理事会第1325(2000)号决议，
Right: fr | Rappelant la résolution 1325 (2000) du Conseil de sécurité,
Right: es | Recordando la resolución 1325 (2000) del Consejo de Seguridad,
Right: ru | ссылаясь на резолюцию 1325 (2000) Совета Безопасности,
Right: ar | إذ تشير إلى قرار مجلس الأمن 1325 (2000)،
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from drafter.citations.citation import Series
from drafter.citations.symbols import parse
from drafter.index.opened import index
from drafter.model.document import Organ
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing, table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbers of the Council that have no year; the index knows which it is."""
    words = table("missing_council_year", reading.situation.language)
    if not words:
        return
    for start, end in sorted(_numbers(reading, words)):
        span, number = reading.span(start, end), reading.text[start:end]
        known = index().numbered(Series.SC_RESOLUTION, int(number))
        symbol = parse(known[0].symbol) if len(known) == 1 else None
        if symbol is not None:
            text = words["put"].format(number=number, year=symbol.session)
            fixes = replacing(reading, span, text)
            yield Fault(span, {"number": number, "right": text}, fixes)


def _numbers(reading: Reading, words: Mapping[str, str]) -> set[tuple[int, int]]:
    """Return where numbers stand alone: beside the Council's name or, in its own draft, a date."""
    own = reading.situation.organ is Organ.SECURITY_COUNCIL
    patterns = (words["find"], words["dated"]) if own else (words["find"],)
    found = (re.finditer(pattern, reading.text) for pattern in patterns)
    return {match.span("number") for match in chain.from_iterable(found)}


RULE = Rule("missing_council_year", Family.MISTAKE, check)
