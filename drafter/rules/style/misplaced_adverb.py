"""Also or further in the wrong place.

What: “Also recalling” in the preamble, “Recalls also” in the operative part.
Why: In the preamble the adverb follows the phrase; in the operative part it comes first.
Source: Counted: preamble 8,097 to 13, operative part 6,839 to 9. Sheet: adverb-position.
Wrong: en | PP *Recalling* its resolution 70/1, / PP *Also recalling* its resolution 71/1,
Wrong: en | 1. *Notes* the report; / 2. *Notes also* the plan;
Right: en | PP *Recalling* its resolution 70/1, / PP *Recalling also* its resolution 71/1,
Right: en | 1. *Notes* the report; / 2. *Also notes* the plan;
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import Openings, fault, take
from drafter.rules.rule import ENGLISH, STRICT, Family, Fault, Row, Rule, Whole


def judge(whole: Whole, row: Openings) -> Iterator[Fault]:
    """Yield each adverb that stands on the wrong side."""
    for placed in row:
        here = placed.fact
        if here.adverb and here.adverb_first is (here.kind is Kind.PREAMBULAR):
            yield fault(placed, here.adverb, whole.language)


RULE = Rule("misplaced_adverb", Family.STYLE, Row(take, judge), languages=ENGLISH, profiles=STRICT)
