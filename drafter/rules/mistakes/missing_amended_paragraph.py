"""An amendment to a paragraph that is not there.

What: “In operative paragraph 15” where the draft has nine; “the fourth preambular paragraph” of
    three. The draft that is amended must be remembered as the base text.
Why: An amendment to nothing cannot be put to the vote.
Source: Rules of procedure of the General Assembly, rules 90 and 130; from general knowledge.
    Sheet: amendment-target-exists.
Wrong: en | == amendment == / In operative paragraph 15, replace “urges” with “encourages”. / ==
    base == / 1. Notes the report; / 2. Calls upon States, and urges ports, to act.
Wrong: fr | == amendment == / Au paragraphe 15 du dispositif, remplacer « engage » par « prie ». /
    == base == / 1. Prend note du rapport ; / 2. Demande aux États, et engage les ports, à agir.
Wrong: es | == amendment == / En el tercer párrafo del preámbulo, sustitúyase “insta” por
    “alienta”. / == base == / PP Recordando el informe, / 1. Toma nota del informe.
Wrong: ru | == amendment == / В пункте 15 постановляющей части заменить слово «отмечает» словом
    «приветствует». / == base == / 1. отмечает доклад; / 2. призывает государства действовать.
Wrong: zh | == amendment == / 将执行部分第15段中的“敦促”改为“鼓励”。 / == base == / 1. 注意到报告；
    / 2. 敦促各国采取行动。
Wrong: ar | == amendment == / في الفقرة 15 من المنطوق، يستعاض عن كلمة ”تحث“ بكلمة ”تشجع“. / == base
    == / 1 - تحيط علما بالتقرير؛ / 2 - تحث الدول على العمل.
Right: en | == amendment == / In operative paragraph 2, replace “urges” with “encourages”. / ==
    base == / 1. Notes the report; / 2. Calls upon States, and urges ports, to act.
Right: fr | == amendment == / Au paragraphe 2 du dispositif, remplacer « engage » par « prie ». /
    == base == / 1. Prend note du rapport ; / 2. Demande aux États, et engage les ports, à agir.
Right: es | == amendment == / En el primer párrafo del preámbulo, sustitúyase “insta” por
    “alienta”. / == base == / PP Recordando que insta a actuar, / 1. Toma nota del informe.
Right: ru | == amendment == / В пункте 1 постановляющей части заменить слово «отмечает» словом
    «приветствует». / == base == / 1. отмечает доклад; / 2. призывает государства действовать.
Right: zh | == amendment == / 将执行部分第2段中的“敦促”改为“鼓励”。 / == base == / 1. 注意到报告；
    / 2. 敦促各国采取行动。
Right: ar | == amendment == / في الفقرة 2 من المنطوق، يستعاض عن كلمة ”تحث“ بكلمة ”تشجع“. / == base
    == / 1 - تحيط علما بالتقرير؛ / 2 - تحث الدول على العمل.
"""

from collections.abc import Iterator

from drafter.rules.amended import amended
from drafter.rules.amendments import Amending, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(whole: Whole, row: tuple[Placed[Amending], ...]) -> Iterator[Fault]:
    """Yield each place that the draft does not have."""
    if whole.base is None or not row:
        return
    draft = amended(whole.base)
    for placed in row if draft.texts else ():
        place = placed.fact.place
        if place is None or not place.number:
            continue
        last = draft.last(place.section)
        if place.number > last:
            arguments = {"last": str(last)}
            message = f"missing_amended_paragraph_{place.section}"
            yield Fault(place.span, arguments, message=message, block=placed.block)


RULE = Rule("missing_amended_paragraph", Family.MISTAKE, Row(take, judge))
