"""Amendments out of order.

What: An amendment to operative paragraph 7 before one to paragraph 3, or before one to the
    preamble.
Why: Amendments are read and voted beside the draft, from its beginning to its end.
Source: From general knowledge of amendments. Sheet: amendment-order.
Wrong: en | == amendment == / Delete operative paragraph 7. / In operative paragraph 3, replace
    “urges” with “encourages”.
Wrong: fr | == amendment == / Supprimer le paragraphe 7 du dispositif. / Au troisième alinéa du
    préambule, remplacer « engage » par « prie ».
Wrong: es | == amendment == / Suprímase el párrafo 7 de la parte dispositiva. / En el párrafo 3 de
    la parte dispositiva, sustitúyase “insta” por “alienta”.
Wrong: ru | == amendment == / Исключить пункт 7 постановляющей части. / В третьем пункте преамбулы
    заменить слово «отмечая» словом «приветствуя».
Wrong: zh | == amendment == / 删除执行部分第7段。 / 将序言部分第三段中的“注意到”改为“欢迎”。
Wrong: ar | == amendment == / تحذف الفقرة 7 من المنطوق. / في الفقرة الثالثة من الديباجة، يستعاض عن
    كلمة ”تلاحظ“ بكلمة ”ترحب“.
Right: en | == amendment == / In the third preambular paragraph, replace “Noting” with “Welcoming”.
    / Delete operative paragraph 7.
Right: fr | == amendment == / Au troisième alinéa du préambule, remplacer « Notant » par « Saluant
    ». / Supprimer le paragraphe 7 du dispositif.
Right: es | == amendment == / En el párrafo 3 de la parte dispositiva, sustitúyase “insta” por
    “alienta”. / Suprímase el párrafo 7 de la parte dispositiva.
Right: ru | == amendment == / В третьем пункте преамбулы заменить слово «отмечая» словом
    «приветствуя». / Исключить пункт 7 постановляющей части.
Right: zh | == amendment == / 将序言部分第三段中的“注意到”改为“欢迎”。 / 删除执行部分第7段。
Right: ar | == amendment == / في الفقرة الثالثة من الديباجة، يستعاض عن كلمة ”تلاحظ“ بكلمة ”ترحب“. /
    تحذف الفقرة 7 من المنطوق.
"""

from collections.abc import Iterator

from drafter.rules.amendments import Amending, Place, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield each place that comes before one that was amended earlier."""
    furthest: Place | None = None
    for placed in row:
        place = placed.fact.place
        if place is None:
            continue
        if furthest is not None and place.rank < furthest.rank:
            yield Fault(place.span, block=placed.block)
        else:
            furthest = place


RULE = Rule("amendment_out_of_order", Family.STYLE, Row(take, judge))
