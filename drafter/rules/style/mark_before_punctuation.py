"""Footnote mark on the wrong side of the punctuation.

What: A footnote called before a comma, semicolon, colon or full stop; in French and Spanish, one
    called after it.
Why: In English and Chinese the mark follows the punctuation; in French, Russian and Spanish it
    comes before.
Source: Editorial Manual, Footnotes; counted: 16,286 behind, 9 before; French 2,320 before,
    Spanish 2,359 before, none behind. Sheet:
    footnote-mark-after-punctuation.
Wrong: en | Recalling the report[note: A/64/291.], and noting the plan,
Wrong: zh | 回顾该报告[note: A/64/291。]，
Wrong: fr | Rappelant le rapport,[note: A/64/291.] et prenant note du plan,
Wrong: es | Recordando el informe,[note: A/64/291.] y observando el plan,
Right: fr | Rappelant le rapport[note: A/64/291.], et prenant note du plan,
Right: es | Recordando el informe[note: A/64/291.], y observando el plan,
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


_BEHIND = re.compile(f"[,;.](?={ANCHOR})")
_CALLED_BEFORE = frozenset({"es", "fr"})


def check(reading: Reading) -> Iterator[Fault]:
    """Yield calls of footnotes that stand on the other side of a mark."""
    if not reading.block.passage.notes:
        return
    called_before = reading.situation.language in _CALLED_BEFORE
    label = "move_mark_before" if called_before else "move_mark"
    message = "mark_behind_punctuation" if called_before else ""
    for match in (_BEHIND if called_before else _BEFORE).finditer(reading.block.text):
        arguments = {
            "block": reading.block.id,
            "start": str(match.start()),
            "end": str(match.end()),
        }
        fix = Fix(label, edit="move_behind", arguments=arguments)
        yield Fault(Span(*match.span()), {}, (fix,), message)


RULE = Rule(
    "mark_before_punctuation",
    Family.STYLE,
    check,
    languages=ENGLISH | CHINESE | _CALLED_BEFORE,
    profiles=STRICT,
    apart_from=GENEVA_CHINESE,
)
