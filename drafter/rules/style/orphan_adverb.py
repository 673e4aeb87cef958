"""Also or further with nothing before it.

What: “Also” or “further” in an opener whose neighbour above has another opener.
Why: The adverb refers to the paragraph directly above.
Source: Counted: 30 of 35,900 preambular paragraphs. Sheet: adverb-without-antecedent.
Wrong: en | PP *Welcoming* the report, / PP *Noting also* the plan,
Wrong: zh | PP *欢迎*该报告， / PP *又注意到*该计划，
Right: en | PP *Noting* the report, / PP *Noting also* the plan,
Right: zh | PP *注意到*该报告， / PP *又注意到*该计划，
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import Openings, fault, pairs, same_vein, take
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Row, Rule, Whole


def judge(whole: Whole, row: Openings) -> Iterator[Fault]:
    """Yield each adverb in an opener whose neighbour above has another phrase."""
    for placed, before in pairs(row, Kind.PREAMBULAR):
        here = placed.fact
        if here.adverb and (before is None or not same_vein(before, here)):
            yield fault(placed, "", whole.language)


RULE = Rule(
    "orphan_adverb", Family.STYLE, Row(take, judge), languages=ENGLISH | CHINESE, profiles=STRICT
)
