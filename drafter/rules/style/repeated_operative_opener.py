"""The same operative opener again.

What: Neighbouring operative paragraphs with the same verb of statement whose second lacks “Also”,
    whose third lacks “Further”.
Why: The adverb shows that the paragraph goes on in the same vein; after the third the cycle begins
    again.
Source: Counted: 4,564 to 235; in Chinese 30 of 518 lack the adverb, too many for a rule.
    Sheet: op-also-further.
Wrong: en | 1. *Notes* the report; / 2. *Notes* the plan;
Right: en | 1. *Notes* the report; / 2. *Also notes* the plan; / 3. *Further notes* the budget;
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import CYCLE, Openings, fault, pairs, take
from drafter.rules.rule import ENGLISH, STRICT, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table


def judge(whole: Whole, row: Openings) -> Iterator[Fault]:
    """Yield each opener that does not carry the adverb of its place in the cycle."""
    adverbs = table("adverbs", whole.language)
    left = {*adverbs["addressee"], *adverbs.get("uncompared", ())}
    for placed, before in pairs(row, Kind.OPERATIVE):
        here = placed.fact
        if before is None or before.phrase != here.phrase or here.phrase in left:
            continue
        expected = CYCLE[(CYCLE.index(before.adverb) + 1) % 3]
        if here.adverb != expected:
            yield fault(placed, expected, whole.language)


RULE = Rule(
    "repeated_operative_opener",
    Family.STYLE,
    Row(take, judge),
    languages=ENGLISH,
    profiles=STRICT,
)
