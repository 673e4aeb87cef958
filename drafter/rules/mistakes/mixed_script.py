"""Letters of another script inside a word.

What: A Cyrillic or Greek letter inside a Latin word, or the reverse: they look alike. A Latin "c"
    or "o" that stands alone between Russian words is worth knowing.
Why: Searching, sorting and reading aloud fail; the letter came from another keyboard.
Source: Unicode Technical Standard 39, confusable characters.
Wrong: en | Noting the rеport,
Wrong: zh | 注意到CОVID-19疫情，
Wrong: ru | ссылаясь на главу ХI Устава,
Wrong: ru | отмечая cоциальную сторону дела,
Wrong: ru | отмечая c удовлетворением доклад,
Wrong: ar | وإذ تشیر إلى القرار،
Right: en | Noting the report,
Right: zh | 注意到COVID-19疫情，
Right: ru | ссылаясь на главу XI Устава и отмечая бóльшую часть дела,
Right: ar | وإذ تشير إلى القرار،
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing, table

_NOT_LATIN = re.compile(r"[\u0370-\u04ff]")
_LATIN = r"(?:(?![áéíóúý])[A-Za-z\u00c0-\u024f])+"
"""Without the vowels that Russian texts take for stressed ones (бóльшая)."""
_MIXED = re.compile(
    rf"{_LATIN}[\u0370-\u03ff\u0400-\u04ff]+[A-Za-z\u0370-\u04ff]*"
    rf"|[\u0370-\u03ff\u0400-\u04ff]+{_LATIN}[A-Za-z\u0370-\u04ff]*"
)


_ALONE = re.compile(r"(?<![^\s«(])[coy](?= [\u0400-\u04ff])")
"""A Russian preposition in a Latin letter: adopted texts have one in 500 paragraphs."""
_PERSIAN = re.compile(r"[\u0621-\u064a]*[یکہەھ][\u0621-\u064aیکہەھ]*")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each word of two scripts; the fix writes the letters of the commoner one."""
    if reading.situation.language == "ar":
        yield from _of_other_keyboards(reading)
    if not _NOT_LATIN.search(reading.text):
        return
    if reading.situation.language == "ru":
        yield from _prepositions(reading)
    for match in _MIXED.finditer(reading.text):
        word = match[0]
        latin = sum(character < "\u0370" for character in word)
        alike = table("mixed_script", "to_latin" if 2 * latin >= len(word) else "to_cyrillic")
        right = "".join(alike.get(character, character) for character in word)
        span = reading.span(*match.span())
        fixes = replacing(reading, span, right) if right != word else ()
        yield Fault(span, {"found": word}, fixes)


def _prepositions(reading: Reading) -> Iterator[Fault]:
    for match in _ALONE.finditer(reading.text):
        span, right = reading.span(*match.span()), table("mixed_script", "to_cyrillic")[match[0]]
        fixes = replacing(reading, span, right)
        information = Family.INFORMATION
        yield Fault(span, {"found": match[0]}, fixes, "latin_preposition", family=information)


def _of_other_keyboards(reading: Reading) -> Iterator[Fault]:
    """Yield Arabic words with letters of Persian or Urdu that look like Arabic ones."""
    alike = table("mixed_script", "to_arabic")
    for match in _PERSIAN.finditer(reading.text):
        right = "".join(alike.get(character, character) for character in match[0])
        span = reading.span(*match.span())
        yield Fault(span, {"found": match[0]}, replacing(reading, span, right))


RULE = Rule("mixed_script", Family.MISTAKE, check)
