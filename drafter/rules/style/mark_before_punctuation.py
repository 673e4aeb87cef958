"""Footnote mark before the punctuation.

What: A footnote called before a comma, semicolon, colon or full stop.
Why: In English and Chinese the mark follows the punctuation; in French, Russian and Spanish it
    comes before.
Source: Editorial Manual, Footnotes; counted: 16,286 behind, 9 before. Sheet:
    footnote-mark-after-punctuation.
Wrong: en | Recalling the report[note: A/64/291.], and noting the plan,
Wrong: zh | 回顾该报告[note: A/64/291。]，
Right: en | Recalling the report,[note: A/64/291.] and noting the plan,
Right: zh | 回顾该报告，[note: A/64/291。]
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import (
    CHINESE,
    ENGLISH,
    GENEVA_CHINESE,
    STRICT,
    Family,
    Fault,
    Fix,
    Rule,
)
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_BEFORE = re.compile(f"{ANCHOR}+(?=[,;:.，；：。](?:\\s|$|[^\\d]))")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield calls of footnotes that stand before a mark."""
    if not reading.block.passage.notes:
        return
    for match in _BEFORE.finditer(reading.block.text):
        arguments = {
            "block": reading.block.id,
            "start": str(match.start()),
            "end": str(match.end()),
        }
        fix = Fix("move_mark", edit="move_behind", arguments=arguments)
        yield Fault(Span(*match.span()), {}, (fix,))


RULE = Rule(
    "mark_before_punctuation",
    Family.STYLE,
    check,
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
    apart_from=GENEVA_CHINESE,
)
