"""Brackets and quotation marks that do not balance.

What: A bracket or quotation mark opened and not closed, or closed and not opened, within a
    paragraph.
Why: The reader cannot tell where it ends.
Source: Sheet: bracket-unbalanced.
Wrong: en | Noting the report (A/75/1,
Wrong: en | Noting the report entitled “The future,
Wrong: zh | 注意到该报告(A/75/1，
Right: en | Noting: (a) the report (A/75/1), b) the plan entitled “The future”,
Wrong: fr | Notant le rapport intitulé « L’avenir,
Wrong: es | Observando el informe titulado “El futuro,
Wrong: ru | отмечая доклад, озаглавленный «Будущее,
Wrong: ar | وإذ تلاحظ التقرير المعنون ”المستقبل،
Wrong: ru | отмечая структуру («ООН-женщины) и ее работу,
Right: zh | 注意到该报告(A/75/1)，
Right: ru | ссылаясь на подпункты a)–d) пункта 10,
Right: fr | Rappelant le Pacte (art. 14, par. 3 g)), dont l’article 6,
Right: fr | Notant : a) le rapport intitulé « L’avenir » ; b) le plan (A/75/1),
Right: es | Observando: a) el informe titulado “El futuro”; b) el plan (A/75/1),
Right: ru | отмечая: a) доклад «Будущее»; b) план (A/75/1),
Right: ar | وإذ تلاحظ التقرير المعنون ”المستقبل“ (A/75/1)،
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.pairs import alone
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule

_SPANS_PARAGRAPHS = "“”«»[]"
"""In quoted texts of several paragraphs these are opened anew and closed once."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each bracket or mark without its fellow."""
    for place in alone(reading):
        character = reading.text[place]
        if not _goes_on(reading, character):
            yield Fault(reading.span(place, place + 1), {"found": character})


def _goes_on(reading: Reading, character: str) -> bool:
    return reading.block.kind is Kind.QUOTED and character in _SPANS_PARAGRAPHS


RULE = Rule("unbalanced_brackets", Family.MISTAKE, check)
