"""Session in figures.

What: “its 81st session”, “第81届会议”: the ordinal in figures, or a capital on “session”.
Why: Sessions up to the hundredth are named in words.
Source: Counted: 6,319 in words, 27 otherwise, all of other bodies above one hundred. Sheet:
    session-in-words.
Wrong: en | Requests a report at its 81st session;
Wrong: en | Requests a report at its eighty-first Session;
Wrong: zh | 请秘书长向大会第81届会议提交报告；
Wrong: fr | 1. Décide d’examiner la question à sa 81e session ;
Wrong: ru | 1. постановляет рассмотреть вопрос на своей 81-й сессии;
Right: en | Requests a report at its eighty-first session;
Right: zh | 请秘书长向大会第八十一届会议提交报告；
Right: fr | 1. Décide d’examiner la question à sa quatre-vingt-unième session ;
Right: ru | 1. постановляет рассмотреть вопрос на своей восемьдесят первой сессии;
"""

import re
from collections.abc import Iterator
from itertools import chain

from drafter.languages.language import available, language
from drafter.rules.reading import Reading
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Rule
from drafter.rules.shapes import BODY, cased_like, replacing, table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield sessions in figures with the words that belong there."""
    code = reading.situation.language
    words = table("session_in_figures", code)
    if reading.block.kind not in BODY or code not in available():
        return
    finds = [row["find"] for row in words["patterns"] if row["needs"] in reading.text]
    for match in chain(*(re.finditer(find, reading.text) for find in finds)):
        if reading.is_quoted(*match.span()):
            continue
        ordinal = match["ordinal"]
        if ordinal.isdigit():
            number = int(ordinal)
            if number > 100:
                continue
            ordinal = language(code).ordinal_within(number)
        right = cased_like(match[0], words["put"].format(ordinal=ordinal.casefold()))
        span = reading.span(*match.span())
        yield Fault(span, {"found": match[0], "right": right}, replacing(reading, span, right))


RULE = Rule(
    "session_in_figures",
    Family.STYLE,
    check,
    languages=ENGLISH | CHINESE | frozenset({"fr", "ru"}),
    profiles=STRICT,
)
