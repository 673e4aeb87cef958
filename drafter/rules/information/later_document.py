"""A document of a later session.

What: “A/66/291” cited in a draft of the sixty-fourth session.
Why: A draft can cite only what has been issued; a figure is easily mistaken.
Source: Symbols of the General Assembly carry the number of the session. Sheet:
    symbol-session-mismatch.
Wrong: en | {session 64} Recalling the report,[note: A/66/291.]
Wrong: zh | {session 64} 回顾该报告，[note: A/66/291。]
Wrong: fr | {session 64} Rappelant le rapport[note: A/66/291.],
Wrong: es | {session 64} Recordando el informe[note: A/66/291.],
Wrong: ru | {session 64} ссылаясь на доклад[note: A/66/291.],
Wrong: ar | {session 64} إذ تشير إلى التقرير[note: A/66/291.]،
Right: en | {session 64} Recalling the report,[note: A/64/291.]
Right: zh | {session 64} 回顾该报告，[note: A/64/291。]
Right: fr | {session 64} Rappelant le rapport[note: A/64/291.],
Right: es | {session 64} Recordando el informe[note: A/64/291.],
Right: ru | {session 64} ссылаясь на доклад[note: A/64/291.],
Right: ar | {session 64} إذ تشير إلى التقرير[note: A/64/291.]،
"""

import re
from collections.abc import Iterator

from drafter.citations.citation import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule

_SYMBOL = re.compile(r"A/(?:C\.[1-6]/)?(?P<session>\d{2,3})/")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield documents that a later session has given its number to."""
    session = reading.situation.session
    if session is None or "A/" not in _all_text(reading):
        return
    for cited in reading.cited:
        symbol = str(cited.citation.symbol)
        named = _SYMBOL.match(symbol) if cited.citation.kind is Kind.DOCUMENT else None
        if named is not None and int(named["session"]) > session:
            yield Fault(cited.place(cited.citation.number), {"symbol": symbol})


def _all_text(reading: Reading) -> str:
    notes = reading.block.passage.notes
    return reading.block.text + "".join(note.passage.text for note in notes)


RULE = Rule("later_document", Family.INFORMATION, check, profiles=STRICT)
