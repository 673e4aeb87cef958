"""Wrong title of a resolution.

What: A quoted title that is not the one printed on the resolution.
Why: The title stands between quotation marks, so it is copied to the letter.
Source: The index of adopted texts, where it has the title of the text itself. Sheet:
    entitled-comma.
Wrong: en | Recalling its resolution 76/300 of 28 July 2022, entitled “The human right to a clean,
    healthy and safe environment”,
Wrong: zh | 回顾其题为“享有清洁和健康环境的人权”的2022年7月28日第76/300号决议，
Wrong: fr | S’inspirant de sa résolution 76/300 du 28 juillet 2022, intitulée « Droit à un
    environnement propre, sain et stable »,
Wrong: es | Guiada por su resolución 76/300, de 28 de julio de 2022, titulada “El derecho humano a
    un medio ambiente limpio, saludable y seguro”,
Wrong: ru | руководствуясь своей резолюцией 76/300 от 28 июля 2022 года, озаглавленной «Право
    человека на чистую и здоровую окружающую среду»,
Wrong: ar | إذ تسترشد بقرارها 76/300 المؤرخ 28 تموز/يوليه 2022، المعنون ”حق الإنسان في بيئة نظيفة
    وصحية“،
Right: en | Recalling its resolution 76/300 of 28 July 2022, entitled “The human right to a clean,
    healthy and sustainable environment”,
Right: zh | 回顾其题为“享有清洁、健康和可持续环境的人权”的2022年7月28日第76/300号决议，
Right: fr | S’inspirant de sa résolution 76/300 du 28 juillet 2022, intitulée « Droit à un
    environnement propre, sain et durable »,
Right: es | Guiada por su resolución 76/300, de 28 de julio de 2022, titulada “El derecho humano a
    un medio ambiente limpio, saludable y sostenible”,
Right: ru | руководствуясь своей резолюцией 76/300 от 28 июля 2022 года, озаглавленной «Право
    человека на чистую, здоровую и устойчивую окружающую среду»,
Right: ar | إذ تسترشد بقرارها 76/300 المؤرخ 28 تموز/يوليه 2022، المعنون ”حق الإنسان في بيئة نظيفة
    وصحية ومستدامة“،
"""

import re
from collections.abc import Iterator

from drafter.index.folding import folded
from drafter.index.opened import index
from drafter.rules.citation_fixes import change
from drafter.rules.cited import Cited
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule

_ARTICLE = 3
_SUBTITLE = re.compile(r"[:：]")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield quoted titles that differ from the printed one."""
    for cited in reading.cited:
        span = cited.citation.title_span
        within = cited.citation.symbol.part or cited.citation.place or cited.citation.paragraph
        if span is None or within:
            continue
        right = _other_title(cited, reading.situation.language)
        if right:
            fixes = change(reading, cited, span, right, safe=False)
            yield Fault(cited.place(span), {"title": right}, fixes)


def _other_title(cited: Cited, language: str) -> str:
    """Return the official title where the quoted one differs; a title proper may stand alone."""
    title = index().titles(cited.citation.symbol).get(language)
    if title is None or not title.official:
        return ""
    printed, proper = folded(title.text), folded(_SUBTITLE.split(title.text)[0])
    quoted = folded(cited.citation.title)
    without_article = printed.endswith(quoted) and len(printed) - len(quoted) <= _ARTICLE
    return "" if quoted in (printed, proper) or without_article else title.text


RULE = Rule("wrong_resolution_title", Family.MISTAKE, check, information_in=frozenset({"ru", "zh"}))
