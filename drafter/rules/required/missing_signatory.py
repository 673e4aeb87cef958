"""Nobody signs.

What: A request without a signatory.
Why: The letter of a request is signed by the Permanent Representative or the chargé d’affaires.
Source: Editorial Manual, Communications.
Wrong: en | == letter == / I write.
Wrong: zh | == letter == / 谨此致函。
Right: en | {signatory Belize, Permanent Representative of Belize to the United Nations, Maria
    Silva} == letter == / I write.
Right: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦} == letter == / 谨此致函。
"""

from collections.abc import Iterator

from drafter.model.document import DocumentKind
from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield a fault on the cover of a request that nobody signs."""
    if whole.kind is DocumentKind.REQUEST and not whole.front.signatories:
        yield Fault(Span(0, 0), line="signatories")


RULE = Rule("missing_signatory", Family.REQUIRED, Row(nothing, judge))
