"""A character that is not seen.

What: A character without a form: one that turns the direction of what follows, that parts or joins
    letters, that marks or tags.
Why: What is read is then not what is stored: a figure may be shown in another order, a word is
    not found, and a text may say to a program what it does not say to a reader.
Source: Unicode Standard Annex 9 and Technical Report 36; counted: one in 34,000 official
    paragraphs.
Wrong: en | Recalling its resolution 60/\u202e1,
Wrong: zh | 注意到\u200b报告，
Wrong: fr | Prenant note du rap\u00adport,
Wrong: ar | وإذ تشير إلى القرار \u202d60/1\u202c،
Right: en | Recalling its resolution 60/1,
Right: zh | 注意到报告，
Right: fr | Prenant note du rapport,
Right: ar | وإذ تشير إلى القرار 60/1،
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing
from drafter.text.hidden import HIDDEN, told
from drafter.text.span import Span

_FOUND = re.compile(f"[{HIDDEN}]+")
_ENDS = "\u202c\u2069"
_BEGUN = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068]")
"""What turns the direction; an end that follows none of these does nothing."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each run of them; the fix takes it away."""
    for match in _FOUND.finditer(reading.block.text):
        span = Span(*match.span())
        fixes = replacing(reading, span, "", label="delete")
        idle = not match[0].strip(_ENDS) and not _BEGUN.search(reading.block.text[: span.start])
        family = Family.STYLE if idle else None
        yield Fault(span, {"found": told(match[0])}, fixes, family=family)


RULE = Rule("hidden_character", Family.MISTAKE, check)
