"""The same preambular opener again.

What: Neighbouring preambular paragraphs with the same opener whose second lacks “also”, whose
    third lacks “further”.
Why: The adverb shows that the paragraph goes on in the same vein; after the third the cycle begins
    again.
Source: Counted: 8,679 to 102. Sheet: pre-also-further.
Wrong: en | PP *Recalling* its resolution 70/1, / PP *Recalling* its resolution 71/1,
Wrong: zh | PP *回顾*其第70/1号决议， / PP *回顾*其第71/1号决议，
Right: en | PP *Recalling* its resolution 70/1, / PP *Recalling also* its resolution 71/1, / PP
    *Recalling further* the report,
Right: zh | PP *回顾*其第70/1号决议， / PP *又回顾*其第71/1号决议，
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import CYCLE, Openings, fault, pairs, take
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table


def judge(whole: Whole, row: Openings) -> Iterator[Fault]:
    """Yield each opener that does not carry the adverb of its place in the cycle."""
    uncompared = table("adverbs", whole.language).get("uncompared", ())
    for placed, before in pairs(row, Kind.PREAMBULAR):
        here = placed.fact
        if before is None or before.phrase != here.phrase or here.phrase in uncompared:
            continue
        expected = CYCLE[(CYCLE.index(before.adverb) + 1) % 3]
        if here.adverb != expected:
            yield fault(placed, expected, whole.language)


RULE = Rule(
    "repeated_preambular_opener",
    Family.STYLE,
    Row(take, judge),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
