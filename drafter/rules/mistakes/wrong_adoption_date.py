"""Wrong date of a resolution.

What: “Resolution 51/148 of 13 December 1995”, where 51/148 was adopted on 13 December 1996.
Why: Dates of earlier texts are copied by hand; a wrong one is repeated for years.
Source: The index of adopted texts, where it has the date in print; counted: 15 wrong dates in the
    resolutions of one session. Sheet: cite-known-date.
Wrong: en | Recalling its resolution 51/148 of 23 December 1996,
Wrong: en | Recalling its resolutions 67/123 of 18 December 2012 and 69/95 of 6 December 2014,
Wrong: zh | 回顾其1996年12月23日第51/148号决议，
Wrong: fr | Rappelant sa résolution 51/148 du 23 décembre 1996 sur la propreté des ports,
Wrong: es | Recordando su resolución 51/148, de 23 de diciembre de 1996, sobre los puertos limpios,
Wrong: ru | ссылаясь на свою резолюцию 51/148 от 23 декабря 1996 года о чистых гаванях,
Wrong: ar | إذ تشير إلى قرارها 51/148 المؤرخ 23 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ،
Right: en | Recalling its resolution 51/148 of 13 December 1996,
Right: en | Recalling its resolutions 67/123 of 18 December 2012 and 69/95 of 5 December 2014,
Right: zh | 回顾其1996年12月13日第51/148号决议，
Right: fr | Rappelant sa résolution 51/148 du 13 décembre 1996 sur la propreté des ports,
Right: es | Recordando su resolución 51/148, de 13 de diciembre de 1996, sobre los puertos limpios,
Right: fr | Rappelant ses résolutions 69/95 et 51/148, en date, respectivement, du 5 décembre 2014
    et du 13 décembre 1996,
Right: ru | ссылаясь на свою резолюцию 51/148 от 13 декабря 1996 года о чистых гаванях,
Right: ar | إذ تشير إلى قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ،
"""

from collections.abc import Iterator

from drafter.citations.resolve import Standing
from drafter.languages.language import language
from drafter.rules.citation_fixes import date_fix, number_fixes
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import table
from drafter.text.normal import normal


def check(reading: Reading) -> Iterator[Fault]:
    """Yield dates that printed evidence contradicts."""
    for cited in reading.cited:
        verdict, span = cited.verdict, cited.citation.date_span
        contradicted = verdict.standing is Standing.CONTRADICTED
        if not contradicted or span is None or verdict.expected is None:
            continue
        day = language(reading.situation.language).date(verdict.expected)
        if _is_another_s(reading, cited.source, day):
            continue
        number = cited.citation.number.of(cited.source)
        fixes = (*date_fix(reading, cited), *number_fixes(reading, cited))
        yield Fault(cited.place(span), {"date": day, "number": number}, fixes)


def _is_another_s(reading: Reading, source: str, right: str) -> bool:
    """Say whether the right date is there too, among dates that stand apart from their numbers."""
    apart = table("wrong_adoption_date", reading.situation.language).get("apart", ())
    return any(word in source for word in apart) and right in normal(source).text


RULE = Rule("wrong_adoption_date", Family.MISTAKE, check)
