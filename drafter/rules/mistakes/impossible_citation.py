"""A number or a date that cannot be.

What: “Resolution 51/448” of a session that ended with 51/243, “resolution 51/250 of 4 May 1999”
    outside that session, “resolution 148/51”.
Why: Figures were swapped or mistyped.
Source: The index of adopted texts; counted: 4,192 of 4,192 citations of the General Assembly fall
    in their session, 3,982 of 3,982 of the Security Council in their year. Sheet:
    cite-date-outside-session, cite-sc-year-mismatch, cite-ecosoc-year-mismatch.
Wrong: en | Recalling its resolution 148/51 of 13 December 1996,
Wrong: en | Recalling its resolution 51/448 of 13 December 1996,
Wrong: en | Recalling Security Council resolution 1325 (2001) of 31 October 2001,
Wrong: zh | 回顾其1996年12月13日第148/51号决议，
Wrong: zh | 回顾其1996年12月13日第51/448号决议，
Wrong: fr | Rappelant sa résolution 148/51 du 13 décembre 1996 sur la propreté des ports,
Wrong: es | Recordando su resolución 148/51, de 13 de diciembre de 1996, sobre los puertos limpios,
Wrong: ru | ссылаясь на свою резолюцию 148/51 от 13 декабря 1996 года о чистых гаванях,
Wrong: ar | إذ تشير إلى قرارها 51/448 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ،
Right: en | Recalling its resolution 51/148 of 13 December 1996,
Right: en | Recalling Security Council resolution 1325 (2000) of 31 October 2000,
Right: zh | 回顾其1996年12月13日第51/148号决议，
Right: fr | Rappelant sa résolution 51/148 du 13 décembre 1996 sur la propreté des ports,
Right: es | Recordando su resolución 51/148, de 13 de diciembre de 1996, sobre los puertos limpios,
Right: ru | ссылаясь на свою резолюцию 51/148 от 13 декабря 1996 года о чистых гаванях,
Right: ar | إذ تشير إلى قرارها 51/148 المؤرخ 13 كانون الأول/ديسمبر 1996 بشأن نظافة الموانئ،
"""

import re
from collections.abc import Iterator
from itertools import chain

from drafter.citations.resolve import Standing
from drafter.citations.write import number
from drafter.rules.citation_fixes import change, date_fix, number_fixes
from drafter.rules.cited import Cited, names_organ
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Fix, Rule
from drafter.text.span import Span

_FIGURES = re.compile(r"\d+")
_OF_THE_DATE = frozenset({"future", "outside_session"})


def check(reading: Reading) -> Iterator[Fault]:
    """Yield citations that no session, year or numbering allows; turned ones of a list together."""
    turned = [cited for cited in reading.cited if _is_turned(cited)]
    if turned:
        yield _turned(reading, turned)
    for cited in reading.cited:
        if cited in turned:
            continue
        verdict = cited.verdict
        if verdict.standing is not Standing.IMPOSSIBLE or verdict.reason == "no_such_day":
            continue
        if _is_anothers(reading, cited):
            continue
        fixes = (*number_fixes(reading, cited), *date_fix(reading, cited))
        typed = cited.citation.number.of(cited.source)
        span = cited.place(_place(cited))
        yield Fault(span, {"number": typed}, fixes, f"impossible_citation_{verdict.reason}")


def _is_turned(cited: Cited) -> bool:
    """Say whether session and number are typed the other way round, as happens in Arabic."""
    symbol = cited.citation.symbol
    typed = _FIGURES.findall(cited.citation.number.of(cited.source))
    return (
        not symbol.in_brackets
        and typed == [str(symbol.number), symbol.session]
        and typed[0] != typed[1]
    )


def _turned(reading: Reading, turned: list[Cited]) -> Fault:
    code, first = reading.situation.language, turned[0]
    rights = [number(cited.citation.symbol, code) for cited in turned]
    every = [
        fix.replacements
        for cited, right in zip(turned, rights, strict=True)
        for fix in change(reading, cited, cited.citation.number, right, safe=False)
    ]
    fixes = (Fix("replace", safe=False, replacements=tuple(chain.from_iterable(every))),)
    arguments = {"number": first.citation.number.of(first.source), "right": rights[0]}
    span = first.place(first.citation.number)
    return Fault(span, arguments, fixes if every else (), "impossible_citation_turned")


def _is_anothers(reading: Reading, cited: Cited) -> bool:
    """Say whether the paragraph names an organ whose text of that number and date this is."""
    symbol, code = cited.citation.symbol, reading.situation.language
    return any(
        other.series is not symbol.series
        and (other.session, other.number) == (symbol.session, symbol.number)
        and names_organ(reading.text, code, other.series)
        for other in cited.verdict.meant
    )


def _place(cited: Cited) -> Span:
    date = cited.citation.date_span
    return date if date and cited.verdict.reason in _OF_THE_DATE else cited.citation.number


RULE = Rule("impossible_citation", Family.MISTAKE, check)
