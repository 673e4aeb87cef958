"""The same addressee again.

What: Two neighbouring paragraphs that speak to the same addressee with the same verb, the second
    without “Also”.
Why: The adverb is used where the same addressee is spoken to again; a new one takes the plain verb.
Source: Counted: 2,367 to 382. Sheet: op-also-further-addressee.
Wrong: en | 1. *Requests* the Secretary-General to report; / 2. *Requests* the Secretary-General to
    consult;
Right: en | 1. *Requests* the Secretary-General to report; / 2. *Also requests* the
    Secretary-General to consult; / 3. *Requests* the Committee to act;
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import CYCLE, Openings, fault, pairs, take
from drafter.rules.rule import ENGLISH, STRICT, Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import table


def judge(whole: Whole, row: Openings) -> Iterator[Fault]:
    """Yield a plain verb before the addressee of the paragraph before."""
    spoken = table("adverbs", whole.language)["addressee"]
    for placed, before in pairs(row, Kind.OPERATIVE):
        here = placed.fact
        if before is None or before.phrase != here.phrase or here.phrase not in spoken:
            continue
        same = before.rest.split(" to ")[0] == here.rest.split(" to ")[0]
        expected = CYCLE[(CYCLE.index(before.adverb) + 1) % 3]
        if same and not here.adverb and expected:
            yield fault(placed, expected, whole.language)


RULE = Rule(
    "repeated_addressee", Family.INFORMATION, Row(take, judge), languages=ENGLISH, profiles=STRICT
)
