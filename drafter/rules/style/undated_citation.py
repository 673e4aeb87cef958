"""No date at the first mention.

What: A resolution cited by its number alone where it is mentioned first.
Why: Number and date identify it; afterwards the number is enough.
Source: Counted: 20,033 first mentions with the date, 547 without; the Security Council cites its
    own without. Sheet: cite-first-mention-date.
Wrong: en | Recalling its resolution 51/148,
Wrong: zh | 回顾其第51/148号决议，
Wrong: fr | Rappelant sa résolution 51/148 sur la propreté des ports,
Wrong: es | Recordando su resolución 51/148, sobre los puertos limpios,
Wrong: ru | ссылаясь на свою резолюцию 51/148 о чистых гаванях,
Wrong: ar | إذ تشير إلى قرارها 51/148 بشأن نظافة الموانئ،
Right: en | Recalling its resolution 51/148 of 13 December 1996, / 1. Reaffirms its resolution
    51/148.
Right: zh | 回顾其1996年12月13日第51/148号决议， / 1. 重申第51/148号决议。
Right: fr | Rappelant sa résolution 51/148 du 13 décembre 1996 sur la propreté des ports,
Right: es | Recordando su resolución 51/148, de 13 de diciembre de 1996, sobre los puertos limpios,
Right: ru | ссылаясь на свою резолюцию 51/148 от 13 декабря 1996 года о чистых гаванях,
Right: ar | إذ تشير إلى قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ،
"""

from collections.abc import Iterator

from drafter.rules.mentions import Mention, mentions
from drafter.rules.reading import Placed
from drafter.rules.rule import STRICT, Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[tuple[Mention, ...]], ...]) -> Iterator[Fault]:
    """Yield first mentions of the organ's text that have no date."""
    seen: set[str] = set()
    for placed in row:
        for mention in placed.fact:
            first = mention.symbol not in seen
            seen.add(mention.symbol)
            if first and not mention.dated and not mention.exempt:
                yield Fault(mention.span, mention.arguments, mention.with_date, block=placed.block)


RULE = Rule("undated_citation", Family.STYLE, Row(mentions, judge), profiles=STRICT)
