"""More than one sentence.

What: A full stop inside a preambular or operative paragraph.
Why: A resolution is one sentence; a declaration without verbs of decision is left alone; a new
    thought is a new paragraph, or follows after a comma and a verb.
Source: Counted: 51,883 to 4. Sheet: op-one-sentence.
Wrong: en | 1. *Notes* the report. It also thanks the Secretary-General; / 2. Decides to act.
Wrong: zh | 1. *注意到*该报告。大会还感谢秘书长； / 2. 决定采取行动。
Wrong: fr | 1. *Prend note* du rapport. Elle remercie aussi le Secrétaire général ; / 2. Décide
    d’agir.
Wrong: es | 1. *Toma nota* del informe. También da las gracias al Secretario General; / 2. Decide
    actuar.
Wrong: ru | 1. *отмечает* доклад. Она также благодарит Генерального секретаря; / 2. постановляет
    действовать.
Wrong: ar | 1 - *تحيط علما* بالتقرير. وتشكر الأمين العام؛ / 2 - تقرر أن تعمل.
Right: en | 1. *Notes* the report, and thanks the Secretary-General; / 2. Decides to act.
Right: zh | 1. *注意到*该报告，并感谢秘书长； / 2. 决定采取行动。
Right: fr | 1. *Prend note* du rapport et remercie le Secrétaire général ; / 2. Décide d’agir.
Right: es | 1. *Toma nota* del informe y da las gracias al Secretario General; / 2. Decide actuar.
Right: ru | 1. *отмечает* доклад и благодарит Генерального секретаря; / 2. постановляет действовать.
Right: ar | 1 - *تحيط علما* بالتقرير، وتشكر الأمين العام؛ / 2 - تقرر أن تعمل.
"""

import re
from collections.abc import Iterator

from drafter.model.document import PartKind
from drafter.rules.opening import is_decision
from drafter.rules.reading import CLAUSES, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Rule
from drafter.rules.shapes import table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the first full stop that stands inside the sentence."""
    block = reading.block
    if block.kind not in CLAUSES or reading.situation.part is not PartKind.RESOLUTION:
        return
    if not block.level and not is_decision(reading):
        return
    words = table("several_sentences", reading.situation.language)
    if words["needs"] not in reading.text:
        return
    for match in re.finditer(words["find"], reading.text):
        if not reading.is_quoted(*match.span()):
            yield Fault(reading.span(match.start(), match.start() + 1))
            return


RULE = Rule(
    "several_sentences",
    Family.REQUIRED,
    check,
    profiles=RESOLUTIONS,
)
