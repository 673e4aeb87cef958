"""Signatory without a name.

What: A signature block without a name.
Why: A letter that nobody has signed is not circulated; a note verbale has no signature at all.
Source: Editorial Manual, Communications. Sheet: note-verbale-unsigned.
Wrong: en | {signatory Belize, Permanent Representative of Belize to the United Nations,} == letter
    == / I write.
Wrong: zh | {signatory 伯利兹, 伯利兹常驻联合国代表,} == letter == / 谨此致函。
Right: en | {signatory Belize, Permanent Representative of Belize to the United Nations, Maria
    Silva} == letter == / I write.
Right: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦} == letter == / 谨此致函。
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield each signatory without a name."""
    for number, signatory in enumerate(whole.front.signatories, 1):
        if not signatory.name.strip():
            arguments = {"who": signatory.country or signatory.post or str(number)}
            yield Fault(Span(0, 0), arguments, line="signatories")


RULE = Rule("signatory_without_name", Family.REQUIRED, Row(nothing, judge))
