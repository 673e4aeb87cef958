"""A resolution given to the wrong organ.

What: “Security Council resolution 51/148 of 13 December 1996”: that one is of the General
    Assembly.
Why: The organ named beside a number is the one that adopted the text.
Source: Editorial Manual, Resolutions, System of identification: each organ has a form of its own.
    Sheet: cite-own-organ.
Wrong: en | Recalling Security Council resolution 51/148 of 13 December 1996,
Wrong: en | Recalling General Assembly resolution 1325 (2000) of 31 October 2000,
Wrong: zh | 回顾安全理事会1996年12月13日第51/148号决议，
Wrong: fr | Rappelant la résolution 51/148 du Conseil de sécurité, en date du 13 décembre 1996,
Wrong: es | Recordando la resolución 51/148 del Consejo de Seguridad, de 13 de diciembre de 1996,
Wrong: ru | ссылаясь на резолюцию 51/148 Совета Безопасности от 13 декабря 1996 года,
Wrong: ar | إذ تشير إلى قرار مجلس الأمن 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996،
Right: en | Recalling General Assembly resolution 51/148 of 13 December 1996,
Right: en | Recalling Security Council resolution 1325 (2000) of 31 October 2000,
Right: zh | 回顾大会1996年12月13日第51/148号决议，
Right: fr | Rappelant la résolution 51/148 de l’Assemblée générale, en date du 13 décembre 1996,
Right: es | Recordando la resolución 51/148 de la Asamblea General, de 13 de diciembre de 1996,
Right: ru | ссылаясь на резолюцию 51/148 Генеральной Ассамблеи от 13 декабря 1996 года,
Right: ar | إذ تشير إلى قرار الجمعية العامة 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996،
"""

from collections.abc import Iterator

from drafter.citations.citation import Series
from drafter.citations.grammar import grammar
from drafter.citations.organs import organ_of
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule

_NAMED = frozenset({"ga", "sc", "ecosoc", "hrc"})
_KNOWN = frozenset(
    {Series.GA_RESOLUTION, Series.SC_RESOLUTION, Series.ECOSOC_RESOLUTION, Series.HRC_RESOLUTION}
)


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbers beside which stands an organ that has no such form of number."""
    for cited in reading.cited:
        citation = cited.citation
        if not citation.organ_named or citation.symbol.series not in _KNOWN:
            continue
        named = _named_beside(cited, reading.situation.language)
        if named and organ_of(citation.symbol.series) not in named:
            number = citation.number.of(cited.source)
            yield Fault(cited.place(citation.number), {"number": number})


def _named_beside(cited: Cited, language: str) -> set[str]:
    """Return the organs that the words of the citation name, or none where others stand there."""
    words = cited.citation.span.of(cited.source)
    if (title := cited.citation.title) and title in words:
        words = words.replace(title, "")
    found = {str(match.lastgroup) for match in grammar(language).organs.finditer(words)}
    return found if found <= _NAMED else set()


RULE = Rule("misnamed_organ", Family.MISTAKE, check)
