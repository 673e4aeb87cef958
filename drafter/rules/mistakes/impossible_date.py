"""A day that does not exist.

What: “31 November 2009”, 2009年2月30日.
Why: A figure was mistyped.
Source: The calendar.
Wrong: en | Recalling the decision of 31 November 2009,
Wrong: zh | 回顾2009年2月30日的决定，
Wrong: fr | Rappelant la décision du 31 novembre 2009,
Wrong: es | Recordando la decisión de 31 de noviembre de 2009,
Wrong: ru | ссылаясь на решение от 31 ноября 2009 года,
Wrong: ar | وإذ تشير إلى المقرر المؤرخ 31 تشرين الثاني/نوفمبر 2009،
Right: en | Recalling the decision of 30 November 2009,
Right: zh | 回顾2009年2月28日的决定，
Right: fr | Rappelant la décision du 30 novembre 2009,
Right: es | Recordando la decisión de 30 de noviembre de 2009,
Right: ru | ссылаясь на решение от 30 ноября 2009 года,
Right: ar | وإذ تشير إلى المقرر المؤرخ 30 تشرين الثاني/نوفمبر 2009،
"""

import re
from collections.abc import Iterator
from datetime import date

from drafter.languages.language import available, language
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield dates that no calendar has."""
    code = reading.situation.language
    if code not in available():
        return
    months = [str(month) for month in language(code).data["months"]]
    for match in re.finditer(table("impossible_date", code)["find"], reading.text):
        if match["month"] in months and not _exists(match, months.index(match["month"]) + 1):
            yield Fault(reading.span(*match.span()), {"found": match[0]})


def _exists(match: re.Match[str], month: int) -> bool:
    try:
        date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return False
    return True


RULE = Rule("impossible_date", Family.MISTAKE, check)
