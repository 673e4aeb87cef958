"""-ise for -ize.

What: “organisation”, “recognise”, “emphasises”; names of bodies keep their own spelling, -yse
    stays.
Why: The United Nations follows the Concise Oxford Dictionary, first form, with -ize.
Source: Editorial Manual, Spelling; counted: only in texts of the Security Council. Sheet:
    spelling-ize, opener-ise.
Wrong: en | *Recognising* the role of civil society organisations,
Right: en | *Recognizing* the role of the Organisation for the Prohibition of Chemical Weapons in
    advising on an exercise of this size,
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import ENGLISH, STRICT, Family, Fault, Rule
from drafter.rules.shapes import TEXT, replacing, table

_ENDING = re.compile(r"[a-z]is(?:e|ed|es|ing|ation|ations|ational|able|er|ers)$")
_ISE = re.compile(
    r"(?<![\w-])([A-Za-z-]{2,})(is)(e|ed|es|ing|ation|ations|ational|able|er|ers)(?![\w-])"
)


def check(reading: Reading) -> Iterator[Fault]:
    """Yield words of the table's stems that end in -ise."""
    if reading.block.kind not in TEXT or not any(map(_ENDING.search, reading.words)):
        return
    stems, names = _data()
    for match in _ISE.finditer(reading.text):
        stem = match[1].casefold().rsplit("-", 1)[-1]
        named = match[0][0].isupper() and match.start() > 0
        if named or stem not in stems or reading.is_quoted(*match.span()):
            continue
        if any(reading.text.startswith(name, match.start()) for name in names):
            continue
        right = f"{match[1]}iz{match[3]}"
        span = reading.span(*match.span())
        yield Fault(span, {"found": match[0], "right": right}, replacing(reading, span, right))


def _data() -> tuple[frozenset[str], tuple[str, ...]]:
    data = table("ise_spelling", "en")
    return frozenset(data["stems"]), tuple(data["names"])


RULE = Rule("ise_spelling", Family.STYLE, check, languages=ENGLISH, profiles=STRICT)
