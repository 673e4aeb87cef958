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

import re
from collections.abc import Iterator
from functools import cache

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import table
from drafter.text.characters import ANCHOR

_BRACKETS = {")": "(", "]": "[", "）": "（"}
_SAME = "“”"
_SPANS_PARAGRAPHS = "“”«»[]"
"""In quoted texts of several paragraphs these are opened anew and closed once."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield each bracket or mark without its fellow."""
    for place in _alone(reading):
        character = reading.text[place]
        if not _goes_on(reading, character):
            yield Fault(reading.span(place, place + 1), {"found": character})


def _alone(reading: Reading) -> list[int]:
    """Return where a bracket or mark stands without its fellow, in the matching copy."""
    text = reading.text
    pairs, pattern = _pairs(reading.situation.language)
    waiting: list[int] = []
    alone: list[int] = []
    labels = 0
    for match in pattern.finditer(text):
        character, place = match[0], match.start()
        fellow = pairs.get(character)
        if fellow is None:
            if not (character in _SAME and _closes(text, place, waiting)):
                waiting.append(place)
                continue
            waiting.pop()
            alone.append(place)  # “the plan“: the second is turned the wrong way
        elif waiting and text[waiting[-1]] == fellow:
            waiting.pop()
            labels += _is_letter_label(text, place)
        elif labels and character == ")":
            labels -= 1  # (par. 3 g)): what was taken for the closing bracket was the label's
        elif not _is_item_label(text, place):
            alone += _closed_over(text, waiting, fellow) or [place]
    return [place for place in (*alone, *waiting) if not _calls_note(reading, place)]


def _closed_over(text: str, waiting: list[int], fellow: str) -> list[int]:
    """Return what was opened within a pair and not closed: the mark in "(the «plan)"."""
    outer = [place for place in waiting if text[place] == fellow]
    if not outer:
        return []
    inner = waiting[waiting.index(outer[-1]) + 1 :]
    del waiting[waiting.index(outer[-1]) :]
    return inner


def _closes(text: str, place: int, waiting: list[int]) -> bool:
    """Say whether an opening mark stands after a word, where the same one waits for its fellow."""
    same = bool(waiting) and text[waiting[-1]] == text[place]
    return same and not text[place + 1 : place + 2].isalnum()


def _calls_note(reading: Reading, place: int) -> bool:
    """Say whether a bracket holds a note's call, as in Arabic texts, turned about: ")1("."""
    span, text = reading.span(place, place + 1), reading.block.text
    around = (text[span.start : span.end + 2], text[max(0, span.start - 2) : span.end])
    return f"){ANCHOR}(" in around


@cache
def _pairs(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the opening mark of each closing one, and a pattern of them all."""
    pairs = _BRACKETS | dict(table("unbalanced_brackets", language))
    return pairs, re.compile("[" + re.escape("".join([*pairs, *pairs.values()])) + "]")


def _is_item_label(text: str, place: int) -> bool:
    """A list in running text: "a) the report, ii) the plan"."""
    label = re.split("[ \\-–—]", text[:place])[-1].lstrip("，；、：").rpartition(".")[2]
    return text[place] in ")）" and 0 < len(label) < 4 and label.isalnum()


def _is_letter_label(text: str, place: int) -> bool:
    """A letter alone before the bracket: "(par. 3 g)"."""
    before = text[max(0, place - 2) : place]
    return text[place] == ")" and before[:1] == " " and before[1:].isalpha() and before.isascii()


def _goes_on(reading: Reading, character: str) -> bool:
    return reading.block.kind is Kind.QUOTED and character in _SPANS_PARAGRAPHS


RULE = Rule("unbalanced_brackets", Family.MISTAKE, check)
