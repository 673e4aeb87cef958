"""A letter within a number.

What: A letter l, I or O, Latin or Cyrillic, that stands for a figure: “A/80/3l2”, “2O30”.
Why: They look alike in many fonts; the symbol is not found, and the number is none.
Source: Counted: none in the adopted texts of six languages. Sheet: symbol-malformed.
Wrong: en | Recalling the 2O30 Agenda,[note: A/80/3l2.]
Wrong: zh | 回顾第75/2O9号决议，
Wrong: fr | Rappelant la résolution 75/2O9,
Wrong: es | Recordando la resolución 75/1I2,
Wrong: ru | ссылаясь на резолюцию 75/2О9,
Wrong: ar | إذ تشير إلى القرار 75/2O9،
Right: en | Recalling the 2030 Agenda,[note: A/80/312 and Supplement No. 5O (A/76/5/Add.15).]
Right: zh | 回顾第75/209号决议，
Right: fr | Rappelant la résolution 75/209,
Right: es | Recordando la resolución 75/112,
Right: ru | ссылаясь на резолюцию 75/209,
Right: ar | إذ تشير إلى القرار 75/209،
"""

import re
from collections.abc import Iterator

from drafter.rules.notes import note_fix, notes_of
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import BODY, replacing
from drafter.text.normal import normal

_LETTERS = "lIOoІОо"
_FIGURES = str.maketrans(_LETTERS, "1100100")
_WORD = "[0-9A-Za-z\u00c0-\u04ff]"
_MIXED = re.compile(rf"(?<!{_WORD})\d+[{_LETTERS}]+\d+(?!{_WORD})")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbers with a letter between their figures, in the text and its notes."""
    if reading.block.kind in BODY:
        for match in _MIXED.finditer(reading.text):
            span, right = reading.span(*match.span()), match[0].translate(_FIGURES)
            fixes = replacing(reading, span, right, safe=False)
            yield Fault(span, {"found": match[0], "right": right}, fixes)
    for number, note, call in notes_of(reading):
        copy = normal(note.passage.text)
        for match in _MIXED.finditer(copy.text):
            place, right = copy.span(*match.span()), match[0].translate(_FIGURES)
            fix = note_fix(reading, number, place.start, place.end, right)
            yield Fault(call, {"found": match[0], "right": right}, (fix,))


RULE = Rule("letter_for_figure", Family.MISTAKE, check)
