"""An amendment that replaces the whole draft.

What: “Replace the text of the draft resolution with the following”.
Why: An amendment adds to a proposal, deletes from it or revises a part of it; what replaces the
    whole is a proposal of its own.
Source: Rules of procedure of the General Assembly, rules 90 and 130. Sheet: amendment-scope.
Wrong: en | == amendment == / Replace the text of the draft resolution with the following:
Wrong: fr | == amendment == / Remplacer le texte du projet de résolution par le texte suivant :
Wrong: es | == amendment == / Sustitúyase el texto del proyecto de resolución por el siguiente:
Wrong: ru | == amendment == / Заменить текст проекта резолюции следующим текстом:
Wrong: zh | == amendment == / 将决议草案全文改为：
Wrong: ar | == amendment == / يستعاض عن نص مشروع القرار بما يلي:
Right: en | == amendment == / Replace operative paragraph 3 with the following:
Right: fr | == amendment == / Remplacer le paragraphe 3 du dispositif par le texte suivant :
Right: es | == amendment == / Sustitúyase el párrafo 3 de la parte dispositiva por el siguiente:
Right: ru | == amendment == / Заменить пункт 3 постановляющей части следующим текстом:
Right: zh | == amendment == / 将执行部分第3段改为：
Right: ar | == amendment == / يستعاض عن الفقرة 3 من المنطوق بما يلي:
"""

from collections.abc import Iterator

from drafter.rules.amendments import Amending, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield instructions that replace all of the draft."""
    for placed in row:
        if placed.fact.scope is not None:
            yield Fault(placed.fact.scope, block=placed.block)


RULE = Rule("amendment_of_draft", Family.INFORMATION, Row(take, judge))
