"""Signatory without a post.

What: A signature without the post of who signs.
Why: The post says for which State and by what right the letter is signed.
Source: Editorial Manual, Communications. Sheet: signature-no-honorific.
Wrong: en | {signatory Belize,, Maria Silva} == letter == / I write.
Wrong: zh | {signatory 伯利兹,, 玛丽亚·席尔瓦} == letter == / 谨此致函。
Right: en | {signatory Belize, Permanent Representative of Belize to the United Nations, Maria
    Silva} == letter == / I write.
Right: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦} == letter == / 谨此致函。
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield each signatory without a post."""
    for number, signatory in enumerate(whole.front.signatories, 1):
        if not signatory.post.strip():
            arguments = {"who": signatory.name or signatory.country or str(number)}
            yield Fault(Span(0, 0), arguments, line="signatories")


RULE = Rule("signatory_without_post", Family.REQUIRED, Row(nothing, judge))
