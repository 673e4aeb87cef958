"""Annex that is not there.

What: “Contained in the annex to the present resolution”, “(annex II)” where there is no such annex.
Why: What is announced must be there.
Source: Editorial Manual, Annexes. Sheet: annex-mentioned.
Wrong: en | # Migration / 1. Adopts the declaration contained in the annex to the present
    resolution.
Wrong: zh | # 移徙 / 1. 通过本决议附件所载宣言。
Wrong: en | == letter == / A memorandum (annex I) and a draft resolution (annex II) are attached. /
    == memorandum == / 1. Migration.
Right: en | # Migration / 1. Recalls annex II of resolution 60/1.
Right: zh | # 移徙 / 1. 回顾第60/1号决议附件二。
"""

from collections.abc import Iterator

from drafter.rules.annexes import Mentions, annexes_of, take
from drafter.rules.reading import Placed
from drafter.rules.rule import CHINESE, ENGLISH, Family, Fault, Row, Rule, Whole


def judge(whole: Whole, row: tuple[Placed[Mentions], ...]) -> Iterator[Fault]:
    """Yield mentions of annexes of the text itself that it does not have."""
    count = len(annexes_of(whole))
    for placed in row:
        for number, span in placed.fact.numbers:
            if number > count:
                yield Fault(span, {}, block=placed.block)
        if placed.fact.any is not None and not count:
            yield Fault(placed.fact.any, {}, block=placed.block)


RULE = Rule("missing_annex", Family.MISTAKE, Row(take, judge), languages=ENGLISH | CHINESE)
