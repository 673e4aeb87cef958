"""The form of a document’s symbol.

What: Spaces within a symbol, small letters of its parts, a missing point: “A/C3/64/L18 Rev1”, “A/
    64/ 291”, “A/64/l.2”.
Why: A symbol is written in one way, and is searched for in that way.
Source: Editorial Manual, Document symbols; counted in 11,700 symbols: none is written otherwise.
    Sheet: symbol-malformed.
Wrong: en | Recalling the report,[note: A/C3/64/L18 Rev1.]
Wrong: zh | 回顾该报告，[note: A/64/L18。]
Wrong: fr | Rappelant le rapport[note: A/ 64/ 291.],
Wrong: es | Recordando el informe[note: A/C.3/64/L.18 Rev.1.],
Wrong: ru | ссылаясь на доклад[note: A/64/291/Add1.],
Wrong: ar | إذ تشير إلى التقرير[note: A/64/l.18.]،
Right: en | Recalling the report,[note: A/C.3/64/L.18/Rev.1.]
Right: zh | 回顾该报告，[note: A/64/L.18。]
Right: fr | Rappelant le rapport[note: A/64/291.],
Right: es | Recordando el informe[note: A/C.3/64/L.18/Rev.1.],
Right: ru | ссылаясь на доклад[note: A/64/291/Add.1.],
Right: ar | إذ تشير إلى التقرير[note: A/64/L.18.]،
"""

import re
from collections.abc import Iterator

from drafter.rules.notes import note_fix, notes_of
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import BODY, replacing
from drafter.text.normal import normal

_NEEDS = tuple(f"{organ}{between}" for organ in "AES" for between in ("/", " /"))
_CANDIDATE = re.compile(
    r"(?<![A-Za-z0-9/.-])[AES]\s?/\s?(?=[\w.-]*\d|(?:C|CN|AC|HRC|CONF)\b|RES\b|ES-)"
    r"[A-Za-z0-9.-]*[A-Za-z0-9](?:\s?/\s?[A-Za-z0-9.-]*[A-Za-z0-9])*"
    r"(?:\s(?:Add|Rev|Corr)\.?\s?\d+)?(?![A-Za-z0-9])"
)
_SUFFIX = re.compile(r"\s(?=(?:Add|Rev|Corr)\.?\s?\d)")
_POINTLESS = re.compile(
    r"(?<=/)(L|Add|Rev|Corr|CRP|PV|SR|WP|l|add|rev|corr)\.?(?=\d)|(?<=^[AE]/)(CN|C|AC)(?=\d)"
)
"""Parts of a symbol that have a point before their number."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield symbols that are written in another form, in the text and its notes."""
    if reading.block.kind in BODY and "/" in reading.text and _may_hold(reading.text):
        for start, end, right in _wrong(reading.text):
            span = reading.span(start, end)
            yield Fault(span, {"right": right}, replacing(reading, span, right))
    for number, note, call in notes_of(reading):
        text = note.passage.text
        if "/" in text and _may_hold(text):
            copy = normal(text)
            for start, end, right in _wrong(copy.text):
                place = copy.span(start, end)
                fix = note_fix(reading, number, place.start, place.end, right)
                yield Fault(call, {"right": right}, (fix,))


def _may_hold(text: str) -> bool:
    return any(map(text.__contains__, _NEEDS))


def _wrong(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CANDIDATE.finditer(text):
        right = _mended(match[0])
        if right != match[0]:
            yield match.start(), match.end(), right


def _mended(symbol: str) -> str:
    symbol = "".join(_SUFFIX.sub("/", symbol).split())
    return _POINTLESS.sub(lambda m: m[0][0].upper() + m[0][1:].rstrip(".") + ".", symbol)


RULE = Rule("malformed_symbol", Family.STYLE, check)
