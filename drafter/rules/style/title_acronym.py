"""Acronyms in titles.

What: “Report of the IAEA” as the title of a resolution.
Why: A title names organs, offices and instruments in full.
Source: Editorial Manual, Resolutions and Abbreviations; counted: 15 of 2,656 titles in six
    languages have one, of those that are names (COVID-19, HIV/AIDS, GUAM). Sheet:
    title-no-acronym.
Wrong: en | # Report of the IAEA
Wrong: fr | # Rapport de l’AIEA
Wrong: es | # Informe del OIEA
Wrong: ru | # Доклад МАГАТЭ
Wrong: zh | # IAEA的报告
Wrong: ar | # تقرير IAEA
Right: en | # Report of the International Atomic Energy Agency
Right: fr | # Rapport de l’Agence internationale de l’énergie atomique
Right: es | # Informe del Organismo Internacional de Energía Atómica
Right: ru | # Доклад Международного агентства по атомной энергии
Right: zh | # 国际原子能机构的报告
Right: ar | # تقرير الوكالة الدولية للطاقة الذرية
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import table

_CAPITALS = re.compile(
    r"(?<![A-Za-z0-9_/.(-])(?!(?:[IVXLC]+)\b)(?:[A-Z]{2,}|[А-ЯЁ]{2,})s?(?![A-Za-z0-9А-Яа-я_/)-])"
)
"""Capitals that are no Roman number, not in brackets and not part of a name: COVID-19."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield acronyms of a title that is not in capitals throughout."""
    if reading.block.kind is not Kind.TITLE:
        return
    text = reading.text
    if all(letter.isupper() for letter in text if letter.isalpha()):
        return
    names = table("title_acronym", "names")["known"]
    for match in _CAPITALS.finditer(text):
        if match[0] not in names and not reading.is_quoted(*match.span()):
            yield Fault(reading.span(*match.span()), {"found": match[0]})


RULE = Rule("title_acronym", Family.STYLE, check, profiles=STRICT)
