"""A paragraph that is not there.

What: “Paragraph 14 above” in a text of nine paragraphs, “上文第14段” likewise.
Why: A paragraph was taken out or moved, and the reference stayed.
Source: Counted: 465 references with “above”, 24 with “below”. Sheet: internal-ref-target.
Wrong: en | 1. Notes the report; / 2. Reaffirms paragraph 14 above;
Wrong: zh | 1. 注意到该报告； / 2. 重申上文第14段；
Wrong: fr | 1. Prend note du rapport ; / 2. Réaffirme le paragraphe 14 ci-dessus ;
Wrong: es | 1. Toma nota del informe; / 2. Reafirma el párrafo 14 supra;
Wrong: ru | 1. принимает к сведению доклад; / 2. подтверждает пункт 14 выше;
Wrong: ar | 1 - تحيط علما بالتقرير؛ / 2 - تؤكد من جديد الفقرة 14 أعلاه؛
Right: en | 1. Notes the report; / 2. Reaffirms paragraph 1 above;
Right: zh | 1. 注意到该报告； / 2. 重申上文第1段；
Right: fr | 1. Prend note du rapport ; / 2. Réaffirme le paragraphe 1 ci-dessus ;
Right: es | 1. Toma nota del informe; / 2. Reafirma el párrafo 1 supra;
Right: ru | 1. принимает к сведению доклад; / 2. подтверждает пункт 1 выше;
Right: ar | 1 - تحيط علما بالتقرير؛ / 2 - تؤكد من جديد الفقرة 1 أعلاه؛
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.references import Numbered, numbered, targets
from drafter.rules.rule import Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Numbered], ...]) -> Iterator[Fault]:
    """Yield references to numbers that no paragraph of the part has."""
    for target in targets(row):
        if not target.exists:
            yield Fault(target.span, {"number": str(target.number)}, block=target.block)


RULE = Rule("missing_paragraph", Family.MISTAKE, Row(numbered, judge))
