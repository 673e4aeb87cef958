"""A report without a footnote.

What: The first paragraph that names a report of the Secretary-General, without a footnote.
Why: A resolution gives the symbol of a document in a footnote, where it is mentioned first.
Source: Editorial Manual, Footnotes; all sources of a resolution stand in notes. Sheet:
    source-needs-footnote.
Wrong: en | Having considered the report of the Secretary-General,
Wrong: fr | Ayant examiné le rapport du Secrétaire général,
Wrong: es | Habiendo examinado el informe del Secretario General,
Wrong: ru | рассмотрев доклад Генерального секретаря,
Wrong: zh | 审议了秘书长的报告，
Wrong: ar | وقد نظرت في تقرير الأمين العام،
Right: en | Having considered the report of the Secretary-General,[note: A/64/291.] / 1. Welcomes
    the report of the Secretary-General.
Right: fr | Ayant examiné le rapport du Secrétaire général[note: A/64/291.],
Right: es | Habiendo examinado el informe del Secretario General[note: A/64/291.],
Right: ru | рассмотрев доклад Генерального секретаря[note: A/64/291.],
Right: zh | 审议了秘书长的报告，[note: A/64/291。]
Right: ar | وقد نظرت في تقرير الأمين العام[note: A/64/291.]،
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.rules.reading import CLAUSES, Placed, Reading
from drafter.rules.rule import STRICT, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table
from drafter.text.span import Span


@dataclass(frozen=True, slots=True)
class Report:
    """Where a paragraph names a report, and whether it has a note."""

    span: Span
    noted: bool


def take(reading: Reading) -> Report | None:
    """Take the first report that a paragraph names; one that is asked for is not there yet."""
    if reading.block.kind not in CLAUSES:
        return None
    words = table("unsourced_report", reading.situation.language)
    if words["needs"] not in reading.text:
        return None
    match = re.search(words["find"], reading.text)
    if match is None or reading.is_quoted(*match.span()):
        return None
    return Report(reading.span(*match.span()), bool(reading.block.passage.notes))


def judge(_: Whole, row: tuple[Placed[Report], ...]) -> Iterator[Fault]:
    """Yield the first mention, where it has no note."""
    if row and not row[0].fact.noted:
        yield Fault(row[0].fact.span, block=row[0].block)


RULE = Rule("unsourced_report", Family.INFORMATION, Row(take, judge), profiles=STRICT)
