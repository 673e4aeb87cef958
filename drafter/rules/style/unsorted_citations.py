"""Resolutions out of order.

What: “Resolutions 60/1, 46/182 and 59/141”.
Why: A list of an organ's texts goes up by session and number, as they were adopted.
Source: Counted: 1,399 lists in order, 16 not. Sheet: cite-list-order.
Wrong: en | Recalling its resolutions 60/1 of 16 September 2005 and 46/182 of 19 December 1991,
Wrong: zh | 回顾其2005年9月16日第60/1号和1991年12月19日第46/182号决议，
Wrong: fr | Rappelant ses résolutions 60/1 du 16 septembre 2005 et 46/182 du 19 décembre 1991,
Wrong: es | Recordando sus resoluciones 60/1, de 16 de septiembre de 2005, y 46/182, de 19 de
    diciembre de 1991,
Wrong: ru | ссылаясь на свои резолюции 60/1 от 16 сентября 2005 года и 46/182 от 19 декабря 1991
    года,
Wrong: ar | إذ تشير إلى قراريها 60/1 المؤرخ 16 أيلول/سبتمبر 2005 و 46/182 المؤرخ 19 كانون
    الأول/ديسمبر 1991،
Right: en | Recalling its resolutions 46/182 of 19 December 1991 and 60/1 of 16 September 2005,
Right: zh | 回顾其1991年12月19日第46/182号和2005年9月16日第60/1号决议，
Right: fr | Rappelant ses résolutions 46/182 du 19 décembre 1991 et 60/1 du 16 septembre 2005,
Right: es | Recordando sus resoluciones 46/182, de 19 de diciembre de 1991, y 60/1, de 16 de
    septiembre de 2005,
Right: ru | ссылаясь на свои резолюции 46/182 от 19 декабря 1991 года и 60/1 от 16 сентября 2005
    года,
Right: ar | إذ تشير إلى قراريها 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991 و 60/1 المؤرخ 16
    أيلول/سبتمبر 2005،
"""

from collections.abc import Iterator
from itertools import pairwise

from drafter.rules.lists import lists, rank
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the first text of each list that stands behind a later one."""
    for row in lists(reading):
        for before, after in pairwise(row):
            earlier, later = rank(before.citation.symbol), rank(after.citation.symbol)
            if earlier is not None and later is not None and later < earlier:
                span = after.citation.number
                arguments = {
                    "number": span.of(after.source),
                    "before": before.citation.number.of(before.source),
                }
                yield Fault(span, arguments)
                break


RULE = Rule("unsorted_citations", Family.STYLE, check, profiles=STRICT)
