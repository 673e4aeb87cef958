"""The same resolution twice in a list.

What: “Resolutions 46/182, 59/141 and 46/182”.
Why: Lists grow from year to year, and a number is copied twice.
Source: No adopted text does it on purpose.
Wrong: en | Recalling its resolutions 46/182 of 19 December 1991, 59/141 of 15 December 2004 and
    46/182 of 19 December 1991,
Wrong: zh | 回顾其1991年12月19日第46/182号、2004年12月15日第59/141号和1991年12月19日第46/182号决议，
Wrong: fr | Rappelant ses résolutions 46/182 du 19 décembre 1991 et 46/182 du 19 décembre 1991,
Wrong: es | Recordando sus resoluciones 46/182, de 19 de diciembre de 1991, y 46/182, de 19 de
    diciembre de 1991,
Wrong: ru | ссылаясь на свои резолюции 46/182 от 19 декабря 1991 года и 46/182 от 19 декабря 1991
    года,
Wrong: ar | إذ تشير إلى قراريها 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991 و 46/182 المؤرخ 19 كانون
    الأول/ديسمبر 1991،
Right: en | Recalling its resolutions 46/182 of 19 December 1991 and 59/141 of 15 December 2004,
Right: zh | 回顾其1991年12月19日第46/182号和2004年12月15日第59/141号决议，
Right: fr | Rappelant ses résolutions 46/182 du 19 décembre 1991 et 60/1 du 16 septembre 2005,
Right: es | Recordando sus resoluciones 46/182, de 19 de diciembre de 1991, y 60/1, de 16 de
    septiembre de 2005,
Right: ru | ссылаясь на свои резолюции 46/182 от 19 декабря 1991 года и 60/1 от 16 сентября 2005
    года,
Right: ar | إذ تشير إلى قراريها 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991 و 60/1 المؤرخ 16
    أيلول/سبتمبر 2005،
"""

from collections.abc import Iterator

from drafter.rules.lists import lists
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbers that stood in their list before."""
    for row in lists(reading):
        seen: set[tuple[str, str, str]] = set()
        for cited in row:
            citation = cited.citation
            key = str(citation.symbol), citation.paragraph, citation.place
            if key in seen:
                number = citation.number.of(cited.source)
                yield Fault(cited.place(citation.number), {"number": number})
            seen.add(key)


RULE = Rule("repeated_citation", Family.MISTAKE, check)
