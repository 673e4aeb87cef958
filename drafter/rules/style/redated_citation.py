"""The date again.

What: The date of a resolution given once more at a later mention.
Why: The number is enough after the first mention.
Source: Counted: 4,240 later mentions without the date, 97 with it. Sheet:
    cite-later-mention-no-date.
Wrong: en | Recalling its resolution 51/148 of 13 December 1996, / 1. Reaffirms its resolution
    51/148 of 13 December 1996.
Wrong: zh | 回顾其1996年12月13日第51/148号决议， / 1. 重申其1996年12月13日第51/148号决议。
Wrong: fr | Rappelant sa résolution 51/148 du 13 décembre 1996 sur la propreté des ports, / 1.
    Réaffirme sa résolution 51/148 du 13 décembre 1996.
Wrong: es | Recordando su resolución 51/148, de 13 de diciembre de 1996, sobre los puertos limpios,
    / 1. Reafirma su resolución 51/148, de 13 de diciembre de 1996.
Wrong: ru | ссылаясь на свою резолюцию 51/148 от 13 декабря 1996 года о чистых гаванях, / 1.
    подтверждает свою резолюцию 51/148 от 13 декабря 1996 года.
Wrong: ar | إذ تشير إلى قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ، / 1 -
    تؤكد من جديد قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996.
Right: en | Recalling its resolution 51/148 of 13 December 1996, / 1. Reaffirms its resolution
    51/148.
Right: zh | 回顾其1996年12月13日第51/148号决议， / 1. 重申其第51/148号决议。
Right: fr | Rappelant sa résolution 51/148 du 13 décembre 1996 sur la propreté des ports, / 1.
    Réaffirme sa résolution 51/148.
Right: es | Recordando su resolución 51/148, de 13 de diciembre de 1996, sobre los puertos limpios,
    / 1. Reafirma su resolución 51/148.
Right: ru | ссылаясь на свою резолюцию 51/148 от 13 декабря 1996 года о чистых гаванях, / 1.
    подтверждает свою резолюцию 51/148.
Right: ar | إذ تشير إلى قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ، / 1 -
    تؤكد من جديد قرارها 51/148.
"""

from collections.abc import Iterator

from drafter.rules.mentions import Mention, mentions
from drafter.rules.reading import Placed
from drafter.rules.rule import STRICT, Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[tuple[Mention, ...]], ...]) -> Iterator[Fault]:
    """Yield later mentions that repeat the date of an earlier one."""
    dated: set[str] = set()
    for placed in row:
        here: set[str] = set()
        for mention in placed.fact:
            if mention.symbol in dated and mention.dated and not mention.exempt:
                yield Fault(mention.span, mention.arguments, block=placed.block)
            if mention.dated:
                here.add(mention.symbol)
        dated |= here


RULE = Rule("redated_citation", Family.STYLE, Row(mentions, judge), profiles=STRICT)
