"""Amended words that are not there.

What: Words that an amendment replaces or deletes, or beside which it puts others, which the
    paragraph named does not have, or has more than once. The draft that is amended must be
    remembered as the base text.
Why: It must be plain which words are meant.
Source: From general knowledge of amendments. Sheet: amendment-quote-exists.
Wrong: en | == amendment == / In operative paragraph 1, replace “urges” with “encourages”. / ==
    base == / 1. Calls upon all States to act.
Wrong: en | == amendment == / In operative paragraph 1, after “States” insert “and ports”. / ==
    base == / 1. Calls upon States to help States.
Wrong: fr | == amendment == / Au paragraphe 1 du dispositif, supprimer les mots « tous les ». / ==
    base == / 1. Demande aux États d’agir.
Wrong: es | == amendment == / En el párrafo 1 de la parte dispositiva, suprímanse las palabras
    “todos los”. / == base == / 1. Exhorta a los Estados a actuar.
Wrong: ru | == amendment == / В пункте 1 постановляющей части после слова «всех» добавить слово
    «морских». / == base == / 1. призывает государства действовать.
Wrong: zh | == amendment == / 将执行部分第1段中的“敦促”改为“鼓励”。 / == base == / 1.
    吁请各国采取行动。
Wrong: ar | == amendment == / في الفقرة 1 من المنطوق، تحذف عبارة ”جميع الدول“. / == base == / 1 -
    تحث الدول على العمل.
Right: en | == amendment == / In operative paragraph 1, replace “urges” with “encourages”. / ==
    base == / 1. Calls upon States, and urges ports, to act.
Right: fr | == amendment == / Au paragraphe 1 du dispositif, supprimer les mots « tous les ». / ==
    base == / 1. Demande à tous les États d’agir.
Right: es | == amendment == / En el párrafo 1 de la parte dispositiva, suprímanse las palabras
    “todos los”. / == base == / 1. Exhorta a todos los Estados a actuar.
Right: ru | == amendment == / В пункте 1 постановляющей части после слова «всех» добавить слово
    «морских». / == base == / 1. призывает к действиям всех государств.
Right: zh | == amendment == / 将执行部分第1段中的“吁请”改为“敦促”。 / == base == / 1.
    吁请各国采取行动。
Right: ar | == amendment == / في الفقرة 1 من المنطوق، تحذف عبارة ”جميع الدول“. / == base == / 1 -
    تحث جميع الدول على العمل.
"""

from collections.abc import Iterator

from drafter.rules.amended import Amended, amended
from drafter.rules.amendments import Amending, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(whole: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield words of the draft that its paragraph does not have just once."""
    if whole.base is None or not row:
        return
    draft = amended(whole.base)
    for placed in row:
        yield from _unfound(placed, draft)


def _unfound(placed: Placed[Amending], draft: Amended) -> Iterator[Fault]:
    place = placed.fact.place
    texts = draft.texts.get((place.section, place.number), ()) if place else ()
    for quote in placed.fact.quotes if texts else ():
        times = [text.casefold().count(quote.text.casefold()) for text in texts]
        if not quote.old or 1 in times:
            continue
        arguments = {"found": quote.text}
        if not any(times):
            yield Fault(quote.span, arguments, block=placed.block)
        elif not placed.fact.anywhere:
            arguments["times"] = str(max(times))
            message = "missing_amended_words_twice"
            yield Fault(quote.span, arguments, message=message, block=placed.block)


RULE = Rule("missing_amended_words", Family.MISTAKE, Row(take, judge))
