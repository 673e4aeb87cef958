"""A paragraph that is not there.

What: “Paragraph 14 above” in a text of nine paragraphs, “上文第14段” likewise.
Why: A paragraph was taken out or moved, and the reference stayed.
Source: Counted: 465 references with “above”, 24 with “below”. Sheet: internal-ref-target.
Wrong: en | 1. Notes the report; / 2. Reaffirms paragraph 14 above;
Wrong: zh | 1. 注意到该报告； / 2. 重申上文第14段；
Right: en | 1. Notes the report; / 2. Reaffirms paragraph 1 above;
Right: zh | 1. 注意到该报告； / 2. 重申上文第1段；
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.references import Numbered, numbered, targets
from drafter.rules.rule import CHINESE, ENGLISH, Family, Fault, Row, Rule, Whole


def judge(_: Whole, row: tuple[Placed[Numbered], ...]) -> Iterator[Fault]:
    """Yield references to numbers that no paragraph of the part has."""
    for target in targets(row):
        if not target.exists:
            yield Fault(target.span, {"number": str(target.number)}, block=target.block)


RULE = Rule("missing_paragraph", Family.MISTAKE, Row(numbered, judge), languages=ENGLISH | CHINESE)
