"""Full stop after a footnote.

What: A footnote that does not end with a full stop.
Why: Every footnote is a sentence.
Source: Editorial Manual, Footnotes; counted: 21,985 to 14. Sheet: footnote-full-stop.
Wrong: en | Recalling the report,[note: A/64/291]
Wrong: zh | 回顾该报告，[note: A/64/291]
Wrong: fr | Rappelant le rapport[note: A/64/291],
Wrong: es | Recordando el informe[note: A/64/291],
Wrong: ru | ссылаясь на доклад[note: A/64/291],
Wrong: ar | وإذ تشير إلى التقرير[note: A/64/291]،
Right: en | Recalling the report,[note: A/64/291.]
Right: zh | 回顾该报告，[note: A/64/291。]
Right: fr | Rappelant le rapport[note: A/64/291.],
Right: es | Recordando el informe[note: A/64/291.],
Right: ru | ссылаясь на доклад[note: A/64/291.],
Right: ar | وإذ تشير إلى التقرير[note: A/64/291.]،
"""

from collections.abc import Iterator

from drafter.rules.notes import note_fix, notes_of
from drafter.rules.reading import Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Rule
from drafter.rules.shapes import table

_CLOSING = ".。!?…"


def check(reading: Reading) -> Iterator[Fault]:
    """Yield notes without a mark at their end."""
    for number, note, span in notes_of(reading):
        text = note.passage.text.rstrip()
        if text and not text.rstrip(")”’").endswith(tuple(_CLOSING)) and text[-1] not in _CLOSING:
            stop = table("paragraph_ends", reading.situation.language)["last"]
            fix = note_fix(reading, number, len(text), len(text), stop)
            yield Fault(span, {"mark": stop}, (fix,))


RULE = Rule(
    "unstopped_footnote",
    Family.STYLE,
    check,
    profiles=RESOLUTIONS,
)
