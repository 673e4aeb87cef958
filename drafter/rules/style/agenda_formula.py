"""The formula that puts an item on the agenda.

What: A comma missing or too many, or another word, where an item or sub-item is put on a
    provisional agenda.
Why: The formula is the same in hundreds of resolutions; the Secretariat makes the agenda from it.
Source: Counted: 283 formulas in English, 133 to 139 in each other language; none breaks it. Sheet:
    agenda-formula.
Wrong: en | 1. Decides to include in the provisional agenda of its eighty-first session under the
    item entitled “Oceans” the subitem entitled “Ports”.
Wrong: fr | 1. Décide d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session, la
    question intitulée « Océans ».
Wrong: es | 1. Decide incluir en el programa provisional de su octogésimo primer período de
    sesiones, el tema titulado “Océanos”.
Wrong: ru | 1. постановляет включить в предварительную повестку дня своей восемьдесят первой сессии
    пункт озаглавленный «Океаны».
Wrong: zh | 1. 决定将题为“海洋”项目列入大会第八十一届会议临时议程。
Wrong: ar | 1 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الحادية والثمانين البند ”المحيطات“.
Right: en | 1. Decides to include in the provisional agenda of its eighty-first session, under the
    item entitled “Oceans”, the sub-item entitled “Ports”.
Right: fr | 1. Décide d’inscrire à l’ordre du jour provisoire de sa quatre-vingt-unième session la
    question intitulée « Océans ».
Right: es | 1. Decide incluir en el programa provisional de su octogésimo primer período de
    sesiones el tema titulado “Océanos”.
Right: ru | 1. постановляет включить в предварительную повестку дня своей восемьдесят первой сессии
    пункт, озаглавленный «Океаны».
Right: zh | 1. 决定将题为“海洋”的项目列入大会第八十一届会议临时议程。
Right: ar | 1 - تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الحادية والثمانين البند المعنون
    ”المحيطات“.
"""

from collections.abc import Iterator

from drafter.model.document import Organ
from drafter.rules.reading import CLAUSES, Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import Pattern, table

_PATTERN = Pattern("agenda_formula", CLAUSES)


def check(reading: Reading) -> Iterator[Fault]:
    """Yield what departs from the formula in a paragraph that speaks of a provisional agenda."""
    where = reading.situation
    if reading.block.kind not in CLAUSES or where.organ is not Organ.GENERAL_ASSEMBLY:
        return
    if table("agenda_formula", where.language)["agenda"] in reading.text:
        yield from _PATTERN(reading)


RULE = Rule("agenda_formula", Family.STYLE, check, profiles=STRICT)
