"""Above and below.

What: “Paragraph 8 above” in paragraph 6, or “paragraph 4 below”.
Why: A paragraph was moved, and the word stayed.
Source: Counted: 465 “above”, 24 “below”. Sheet: above-below-direction.
Wrong: en | 1. Reaffirms paragraph 2 above; / 2. Notes the report;
Wrong: zh | 1. 重申上文第2段； / 2. 注意到该报告；
Right: en | 1. Reaffirms paragraph 2 below; / 2. Notes the report;
Right: zh | 1. 重申下文第2段； / 2. 注意到该报告；
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.references import Numbered, numbered, targets
from drafter.rules.rule import CHINESE, ENGLISH, Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Numbered], ...]) -> Iterator[Fault]:
    """Yield references that look the wrong way."""
    for target in targets(row):
        if target.exists and target.wrong_way:
            yield Fault(target.span, {"number": str(target.number)}, block=target.block)


RULE = Rule("wrong_direction", Family.MISTAKE, Row(numbered, judge), languages=ENGLISH | CHINESE)
