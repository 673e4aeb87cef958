"""Annex that is not there.

What: “Contained in the annex to the present resolution”, “(annex II)” where there is no such annex.
Why: What is announced must be there.
Source: Editorial Manual, Annexes. Sheet: annex-mentioned.
Wrong: en | # Migration / 1. Adopts the declaration contained in the annex to the present
    resolution.
Wrong: zh | # 移徙 / 1. 通过本决议附件所载宣言。
Wrong: en | == letter == / A memorandum (annex I) and a draft resolution (annex II) are attached. /
    == memorandum == / 1. Migration.
Wrong: fr | # Migrations / 1. Adopte la déclaration figurant à l’annexe de la présente résolution.
Wrong: es | # Migración / 1. Aprueba la declaración que figura en el anexo de la presente
    resolución.
Wrong: ru | # Миграция / 1. принимает декларацию, содержащуюся в приложении к настоящей резолюции.
Wrong: ar | # الهجرة / 1 - تعتمد الإعلان الوارد في مرفق هذا القرار.
Right: en | # Migration / 1. Recalls annex II of resolution 60/1.
Right: zh | # 移徙 / 1. 回顾第60/1号决议附件二。
Right: fr | # Migrations / 1. Rappelle l’annexe II de la résolution 60/1.
Right: es | # Migración / 1. Recuerda el anexo II de la resolución 60/1.
Right: ru | # Миграция / 1. ссылается на приложение II к резолюции 60/1.
Right: ar | # الهجرة / 1 - تشير إلى المرفق الثاني للقرار 60/1.
"""

from collections.abc import Iterator

from drafter.rules.annexes import Mentions, annexes_of, take
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole

_ANY = 0


def judge(whole: Whole, row: tuple[Placed[Mentions], ...]) -> Iterator[Fault]:
    """Yield the first mention of each annex that the text does not have; of all, if it has none."""
    count = len(annexes_of(whole))
    told: set[int] = set()
    for placed in row:
        missing = [(number, span) for number, span in placed.fact.numbers if number > count]
        if placed.fact.any is not None and not count:
            missing.append((_ANY, placed.fact.any))
        for number, span in missing:
            if number not in told and not (told and not count):
                told.add(number)
                yield Fault(span, {}, block=placed.block)


RULE = Rule("missing_annex", Family.MISTAKE, Row(take, judge))
