"""Unnumbered paragraphs in a memorandum.

What: A memorandum of several paragraphs of which none is numbered.
Why: Paragraphs of documents are numbered, so that others can refer to them.
Source: Editorial Manual, Paragraphs. Sheet: memo-numbered.
Wrong: en | == letter == / I write. / == memorandum == / Migration is growing. / It needs answers.
Wrong: zh | == letter == / 谨此致函。 / == memorandum == / 移徙日益增多。 / 需要对策。
Right: en | == letter == / I write. / == memorandum == / 1. Migration is growing. / 2. It needs
    answers.
Right: zh | == letter == / 谨此致函。 / == memorandum == / 1. 移徙日益增多。 / 2. 需要对策。
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import LETTERS, Family, Fault, Row, Rule, Whole
from drafter.text.span import Span


def take(reading: Reading) -> Kind | None:
    """Take the kind of each paragraph of a memorandum."""
    if reading.situation.part is not PartKind.MEMORANDUM or not reading.text.strip():
        return None
    kind = reading.block.kind
    return kind if kind in (Kind.PLAIN, Kind.NUMBERED, Kind.OPERATIVE) else None


def judge(_: Whole, row: tuple[Placed[Kind], ...]) -> Iterator[Fault]:
    """Yield a fault at the first of several paragraphs without a number."""
    if len(row) > 1 and all(placed.fact is Kind.PLAIN for placed in row):
        yield Fault(Span(0, 0), block=row[0].block)


RULE = Rule("unnumbered_memorandum", Family.STYLE, Row(take, judge), profiles=LETTERS)
