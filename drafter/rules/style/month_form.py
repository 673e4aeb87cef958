"""Form of months.

What: A capital in the name of a month in French, Spanish or Russian; in Arabic one name of the
    month where the texts print both.
Why: The languages write months small; readers of Arabic know one of the two names or the other.
Source: Counted in the official texts: 7 capitals, and 1 single name, to some 20,000 dates.
Wrong: fr | Rappelant sa résolution 70/1 du 25 Septembre 2015,
Wrong: es | Recordando su resolución 70/1, de 25 de Septiembre de 2015,
Wrong: ru | ссылаясь на свою резолюцию 70/1 от 25 Сентября 2015 года,
Wrong: ar | إذ تشير إلى قرارها 70/1 المؤرخ 25 سبتمبر 2015،
Wrong: ar | إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول 2015،
Right: fr | Rappelant sa résolution 70/1 du 25 septembre 2015,
Right: es | Recordando su resolución 70/1, de 25 de septiembre de 2015,
Right: ru | ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,
Right: ar | إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،
Right: ar | وإذ ترحب بالاجتماع المعقود في حزيران/يونيه 2017،
"""

import re
from collections.abc import Iterator
from functools import cache

from drafter.languages.language import language
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing

_LANGUAGES = frozenset({"ar", "fr", "ru", "es"})


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each month of a date that is written otherwise than the texts do."""
    pattern, right = _forms(reading.situation.language)
    for match in pattern.finditer(reading.text):
        month = right[match["month"].casefold()]
        if match["month"] == month:
            continue
        span = reading.span(*match.span("month"))
        arguments = {"found": match["month"], "right": month}
        yield Fault(span, arguments, replacing(reading, span, month))


@cache
def _forms(code: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return a pattern of dates, and the right form of each form that is known."""
    months = [str(month) for month in language(code).data["months"]]
    right = {month.casefold(): month for month in months}
    right |= {name: month for month in months for name in month.split("/") if "/" in month}
    names = "|".join(sorted(map(re.escape, right), key=len, reverse=True))
    joint = r" (?:de )?"
    dated = rf"(?<!\d)\d{{1,2}}(?:er)?{joint}(?P<month>{names}){joint}\d{{4}}(?!\d)"
    return re.compile(dated, re.IGNORECASE), right


RULE = Rule("month_form", Family.STYLE, check, languages=_LANGUAGES)
