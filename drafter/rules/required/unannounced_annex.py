"""Annex that nobody mentions.

What: An annex that no paragraph of the text before it mentions.
Why: The reader is told of an annex where it belongs to the text.
Source: Editorial Manual, Annexes. Sheet: annex-mentioned.
Wrong: en | # Migration / 1. Adopts the declaration. / == annex == / Declaration on migration
Wrong: zh | # 移徙 / 1. 通过宣言。 / == annex == / 移徙宣言
Wrong: fr | # Migrations / 1. Adopte la déclaration. / == annex == / Déclaration sur les migrations
Wrong: es | # Migración / 1. Aprueba la declaración. / == annex == / Declaración sobre la migración
Wrong: ru | # Миграция / 1. принимает декларацию. / == annex == / Декларация о миграции
Wrong: ar | # الهجرة / 1 - تعتمد الإعلان. / == annex == / إعلان بشأن الهجرة
Right: en | # Migration / 1. Adopts the declaration contained in the annex to the present
    resolution. / == annex == / Declaration on migration
Right: zh | # 移徙 / 1. 通过本决议附件所载宣言。 / == annex == / 移徙宣言
Right: fr | # Migrations / 1. Adopte la déclaration figurant à l’annexe de la présente résolution. /
    == annex == / Déclaration sur les migrations
Right: es | # Migración / 1. Aprueba la declaración que figura en el anexo de la presente
    resolución. / == annex == / Declaración sobre la migración
Right: ru | # Миграция / 1. принимает декларацию, содержащуюся в приложении к настоящей резолюции. /
    == annex == / Декларация о миграции
Right: ar | # الهجرة / 1 - تعتمد الإعلان الوارد في مرفق هذا القرار. / == annex == / إعلان بشأن
    الهجرة
"""

from collections.abc import Iterator

from drafter.rules.annexes import Mentions, annexes_of, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole
from drafter.text.span import Span


def judge(whole: Whole, row: tuple[Placed[Mentions], ...]) -> Iterator[Fault]:
    """Yield a fault at each annex that the main text does not mention, by number or at all."""
    annexes = annexes_of(whole)
    main = {part.id for part in whole.parts if part.depth == 0}
    mentioned: set[int] = set()
    for placed in row:
        if placed.part in main:
            own = {number for number, _ in placed.fact.numbers}
            mentioned |= own | (placed.fact.bare if own or mentioned else set())
            if placed.fact.any:
                mentioned |= set(range(1, len(annexes) + 1)) if len(annexes) == 1 else {0}
    for number, part in enumerate(annexes, 1):
        if number not in mentioned and (len(annexes) == 1 or 0 not in mentioned):
            yield Fault(Span(0, 0), {"number": str(number)}, block=part.first)


RULE = Rule("unannounced_annex", Family.REQUIRED, Row(take, judge))
