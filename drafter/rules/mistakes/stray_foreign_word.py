"""A stray word of another language.

What: A small English word inside a Chinese text (系统地 and 定期地), or letters of another script
    in any text.
Why: It was left over from the language that the text was translated from, or typed with another
    keyboard.
Source: Counted: no such word in the Chinese and English texts of a session of the General Assembly.
Wrong: zh | 系统地 and 定期地报告合作情况，
Wrong: zh | 鼓励各方cooperation，
Wrong: en | Welcoming the отчет of the Secretary-General,
Wrong: en | Welcoming the 报告 of the Secretary-General,
Wrong: ru | приветствуя доклад of Генерального секретаря,
Wrong: ar | وإذ ترحب بتقرير of الأمين العام،
Right: zh | 题为“Peace and security”的会议以及UN-Women、COVID-19疫情和议程项目130(aa)，
Right: en | Welcoming the report of the Secretary-General,
Right: ru | приветствуя доклад Генерального секретаря,
Right: ar | وإذ ترحب بتقرير الأمين العام،
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Fix, Rule
from drafter.rules.shapes import replacing, table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield words that the pattern of the language finds, outside quotations and titles."""
    if reading.block.kind is Kind.OPAQUE or reading.text.isascii():
        return
    words = table("stray_foreign_word", reading.situation.language)
    if not words:
        return
    for match in re.finditer(words["find"], reading.text):
        if not reading.is_quoted(*match.span()):
            fixes = _translated(reading, match, words.get("put", {}).get(match[0], ""))
            yield Fault(reading.span(*match.span()), {"found": match[0]}, fixes)


def _translated(reading: Reading, match: re.Match[str], right: str) -> tuple[Fix, ...]:
    """Return the fix that writes the word of the language, without the spaces beside the other."""
    if not right:
        return ()
    start, end = match.span()
    start -= reading.text[:start].endswith(" ")
    end += reading.text[end:].startswith(" ")
    return replacing(reading, reading.span(start, end), right, safe=False)


RULE = Rule("stray_foreign_word", Family.MISTAKE, check)
