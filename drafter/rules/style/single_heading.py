"""A heading without a second.

What: A heading “A” without a “B”: one lone subheading in a memorandum.
Why: A division has at least two parts.
Source: Editorial Manual, Headings. Sheet: heading-single-child.
Wrong: en | == letter == / I write. / == memorandum == / ## Background / 1. Migration is growing. /
    2. It needs answers.
Wrong: zh | == letter == / 谨此致函。 / == memorandum == / ## 背景 / 1. 移徙日益增多。 / 2.
    需要对策。
Right: en | == letter == / I write. / == memorandum == / ## Background / 1. Migration is growing. /
    ## Outlook / 2. It needs answers.
Right: zh | == letter == / 谨此致函。 / == memorandum == / ## 背景 / 1. 移徙日益增多。 / ## 展望 /
    2. 需要对策。
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import LETTERS, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span


def take(reading: Reading) -> Span | None:
    """Take each heading of a memorandum."""
    heading = reading.block.kind is Kind.HEADING and reading.text.strip()
    if not heading or reading.situation.part is not PartKind.MEMORANDUM:
        return None
    return Span(0, len(reading.block.text))


def judge(_: Whole, row: tuple[Placed[Span], ...]) -> Iterator[Fault]:
    """Yield the one heading there is."""
    if len(row) == 1:
        yield Fault(row[0].fact, block=row[0].block)


RULE = Rule("single_heading", Family.STYLE, Row(take, judge), profiles=LETTERS)
