"""Above and below.

What: “Paragraph 8 above” in paragraph 6, or “paragraph 4 below”.
Why: A paragraph was moved, and the word stayed.
Source: Counted: 465 “above”, 24 “below”. Sheet: above-below-direction.
Wrong: en | 1. Reaffirms paragraph 2 above; / 2. Notes the report;
Wrong: zh | 1. 重申上文第2段； / 2. 注意到该报告；
Wrong: fr | 1. Réaffirme le paragraphe 2 ci-dessus ; / 2. Prend note du rapport ;
Wrong: es | 1. Reafirma el párrafo 2 supra; / 2. Toma nota del informe;
Wrong: ru | 1. подтверждает пункт 2 выше; / 2. принимает к сведению доклад;
Wrong: ar | 1 - تؤكد من جديد الفقرة 2 أعلاه؛ / 2 - تحيط علما بالتقرير؛
Right: en | 1. Reaffirms paragraph 2 below; / 2. Notes the report;
Right: zh | 1. 重申下文第2段； / 2. 注意到该报告；
Right: fr | 1. Réaffirme le paragraphe 2 ci-dessous ; / 2. Prend note du rapport ;
Right: es | 1. Reafirma el párrafo 2 infra; / 2. Toma nota del informe;
Right: ru | 1. подтверждает пункт 2 ниже; / 2. принимает к сведению доклад;
Right: ar | 1 - تؤكد من جديد الفقرة 2 أدناه؛ / 2 - تحيط علما بالتقرير؛
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.references import Numbered, numbered, targets
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Numbered], ...]) -> Iterator[Fault]:
    """Yield references that look the wrong way."""
    for target in targets(row):
        if target.exists and target.wrong_way:
            yield Fault(target.span, {"number": str(target.number)}, block=target.block)


RULE = Rule("wrong_direction", Family.MISTAKE, Row(numbered, judge))
