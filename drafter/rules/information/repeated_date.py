"""One date for several resolutions.

What: “Resolutions 74/28 of 12 December 2019 and 74/29 of 12 December 2019”.
Why: A date that neighbours in a list share is given once, after the last of them.
Source: Usage of official texts. Sheet: cite-same-date-grouping.
Wrong: en | Recalling its resolutions 74/28 of 12 December 2019 and 74/29 of 12 December 2019,
Wrong: fr | Rappelant ses résolutions 74/28 du 12 décembre 2019 et 74/29 du 12 décembre 2019,
Wrong: es | Recordando sus resoluciones 74/28, de 12 de diciembre de 2019, y 74/29, de 12 de
    diciembre de 2019,
Wrong: ru | ссылаясь на свои резолюции 74/28 от 12 декабря 2019 года и 74/29 от 12 декабря 2019
    года,
Wrong: zh | 回顾其2019年12月12日第74/28号和2019年12月12日第74/29号决议，
Wrong: ar | إذ تشير إلى قراريها 74/28 المؤرخ 12 كانون الأول/ديسمبر 2019 و 74/29 المؤرخ 12 كانون
    الأول/ديسمبر 2019،
Right: en | Recalling its resolutions 74/28 and 74/29 of 12 December 2019,
Right: fr | Rappelant ses résolutions 74/28 et 74/29 du 12 décembre 2019,
Right: es | Recordando sus resoluciones 74/28 y 74/29, de 12 de diciembre de 2019,
Right: ru | ссылаясь на свои резолюции 74/28 и 74/29 от 12 декабря 2019 года,
Right: zh | 回顾其2019年12月12日第74/28和74/29号决议，
Right: ar | إذ تشير إلى قراريها 74/28 و 74/29 المؤرخين 12 كانون الأول/ديسمبر 2019،
"""

from collections.abc import Iterator
from itertools import pairwise

from drafter.rules.lists import lists
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule


def check(reading: Reading) -> Iterator[Fault]:
    """Yield dates that the neighbour in the list has too, written out in both places."""
    for row in lists(reading):
        for before, after in pairwise(row):
            one, other = before.citation, after.citation
            if one.date is None or one.date != other.date or other.date_span is None:
                continue
            if one.date_span != other.date_span:
                yield Fault(other.date_span, {"date": other.date_span.of(after.source)})


RULE = Rule("repeated_date", Family.INFORMATION, check, profiles=STRICT)
