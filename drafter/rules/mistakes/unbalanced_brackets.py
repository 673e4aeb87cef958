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
Right: zh | 注意到该报告(A/75/1)，
Right: fr | Rappelant le Pacte (art. 14, par. 3 g)), dont l’article 6,
Right: fr | Notant : a) le rapport intitulé « L’avenir » ; b) le plan (A/75/1),
Right: es | Observando: a) el informe titulado “El futuro”; b) el plan (A/75/1),
Right: ru | отмечая: a) доклад «Будущее»; b) план (A/75/1),
Right: ar | وإذ تلاحظ التقرير المعنون ”المستقبل“ (A/75/1)،
"""

import re
from collections.abc import Iterator
from functools import cache

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import table

_BRACKETS = {")": "(", "]": "[", "）": "（"}
_SPANS_PARAGRAPHS = "“”«»[]"
"""In quoted texts of several paragraphs these are opened anew and closed once."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each bracket or mark without its fellow."""
    text = reading.text
    pairs, pattern = _pairs(reading.situation.language)
    waiting: list[tuple[str, int]] = []
    labels = 0
    for match in pattern.finditer(text):
        character, place = match[0], match.start()
        if character not in pairs:
            waiting.append((character, place))
        elif waiting and waiting[-1][0] == pairs[character]:
            waiting.pop()
            labels += _is_letter_label(text, place)
        elif labels and character == ")":
            labels -= 1  # (par. 3 g)): what was taken for the closing bracket was the label's
        elif not (_is_item_label(text, place) or _goes_on(reading, character)):
            yield Fault(reading.span(place, place + 1), {"found": character})
    for character, place in waiting:
        if not _goes_on(reading, character):
            yield Fault(reading.span(place, place + 1), {"found": character})


@cache
def _pairs(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the opening mark of each closing one, and a pattern of them all."""
    pairs = _BRACKETS | dict(table("unbalanced_brackets", language))
    return pairs, re.compile("[" + re.escape("".join([*pairs, *pairs.values()])) + "]")


def _is_item_label(text: str, place: int) -> bool:
    """A list in running text: "a) the report, ii) the plan"."""
    label = text[:place].rsplit(" ", 1)[-1].lstrip("，；、：").rpartition(".")[2]
    return text[place] in ")）" and 0 < len(label) < 4 and label.isalnum()


def _is_letter_label(text: str, place: int) -> bool:
    """A letter alone before the bracket: "(par. 3 g)"."""
    before = text[max(0, place - 2) : place]
    return text[place] == ")" and before[:1] == " " and before[1:].isalpha() and before.isascii()


def _goes_on(reading: Reading, character: str) -> bool:
    return reading.block.kind is Kind.QUOTED and character in _SPANS_PARAGRAPHS


RULE = Rule("unbalanced_brackets", Family.MISTAKE, check)
