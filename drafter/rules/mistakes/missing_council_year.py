"""Security Council resolution without its year.

What: “Security Council resolution 1325”.
Why: A number of the Security Council is cited with the year in brackets.
Source: Editorial Manual, Resolutions, System of identification; counted: no number without its
    year in the resolutions of six years. Sheet: cite-sc-year-mismatch.
Wrong: en | Recalling Security Council resolution 1325 on women and peace and security,
Wrong: zh | 回顾安全理事会关于妇女与和平与安全的决议，特别是安全理事会第1325号决议，
Wrong: fr | Rappelant la résolution 1325 du Conseil de sécurité,
Wrong: es | Recordando la resolución 1325 del Consejo de Seguridad,
Wrong: ru | ссылаясь на резолюцию 1325 Совета Безопасности,
Wrong: ar | إذ تشير إلى قرار مجلس الأمن 1325،
Right: en | Recalling Security Council resolution 1325 (2000) on women and peace and security,
Right: zh | 回顾安全理事会关于妇女与和平与安全的决议，特别是安全理事会第1325(2000)号决议，
Right: fr | Rappelant la résolution 1325 (2000) du Conseil de sécurité,
Right: es | Recordando la resolución 1325 (2000) del Consejo de Seguridad,
Right: ru | ссылаясь на резолюцию 1325 (2000) Совета Безопасности,
Right: ar | إذ تشير إلى قرار مجلس الأمن 1325 (2000)،
"""

import re
from collections.abc import Iterator

from drafter.citations.citation import Series
from drafter.citations.symbols import parse
from drafter.index.opened import index
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing, table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbers of the Council that have no year; the index knows which it is."""
    words = table("missing_council_year", reading.situation.language)
    if not words:
        return
    for match in re.finditer(words["find"], reading.text):
        span = reading.span(*match.span("number"))
        known = index().numbered(Series.SC_RESOLUTION, int(match["number"]))
        symbol = parse(known[0].symbol) if len(known) == 1 else None
        if symbol is not None:
            text = words["put"].format(number=match["number"], year=symbol.session)
            fixes = replacing(reading, span, text)
            yield Fault(span, {"number": match["number"], "right": text}, fixes)


RULE = Rule("missing_council_year", Family.MISTAKE, check)
