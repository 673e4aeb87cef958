"""The heading of an annex.

What: “ANNEX 1”, “Annex 1”, “ANNEX”: capitals throughout, or a figure.
Why: An annex is headed “Annex”, several “Annex I”, “Annex II”; the text refers to them so.
Source: Counted: no heading of an annex in official texts has a figure or is in capitals. Sheet:
    annex-heading.
Wrong: en | 1. Adopts the plan in the annex to the present resolution. / == annex: ANNEX 1 == / 1.
    The plan.
Wrong: fr | 1. Adopte le plan annexé à la présente résolution. / == annex: Annexe 1 == / 1. Le
    plan.
Wrong: es | 1. Aprueba el plan que figura en el anexo de la presente resolución. / == annex: ANEXO
    == / 1. El plan.
Wrong: ru | 1. утверждает план, содержащийся в приложении к настоящей резолюции. / == annex:
    ПРИЛОЖЕНИЕ == / 1. План.
Wrong: zh | 1. 通过本决议附件所载的计划。 / == annex: 附件1 == / 1. 计划。
Wrong: ar | 1 - تعتمد الخطة الواردة في مرفق هذا القرار. / == annex: المرفق 1 == / 1 - الخطة.
Right: en | 1. Adopts the plan in the annex to the present resolution. / == annex == / 1. The plan.
Right: fr | 1. Adopte le plan annexé à la présente résolution. / == annex == / 1. Le plan.
Right: es | 1. Aprueba el plan que figura en el anexo de la presente resolución. / == annex == / 1.
    El plan.
Right: ru | 1. утверждает план, содержащийся в приложении к настоящей резолюции. / == annex == / 1.
    План.
Right: zh | 1. 通过本决议附件所载的计划。 / == annex == / 1. 计划。
Right: ar | 1 - تعتمد الخطة الواردة في مرفق هذا القرار. / == annex == / 1 - الخطة.
"""

import re
from collections.abc import Iterator

from drafter.rules.annexes import annexes_of
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Fix, Row, Rule, Whole, nothing
from drafter.text.span import Span

_FIGURE = re.compile(r"\d")
_LOUD = re.compile(r"[^\W\d_]{4}")
"""A word: the letter of an annex is a capital."""


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield headings in capitals, or with a figure."""
    for part in annexes_of(whole):
        loud = _LOUD.search(part.heading) is not None and part.heading.isupper()
        if loud or _FIGURE.search(part.heading):
            fix = Fix("own_wording", edit="own_heading", arguments={"part": part.id})
            yield Fault(Span(0, 0), {"found": part.heading}, (fix,), block=part.first)


RULE = Rule("annex_heading", Family.STYLE, Row(nothing, judge))
