"""Numbered paragraphs in a letter.

What: Numbers before the paragraphs of a letter.
Why: Letters of Members are not numbered; their memoranda are.
Source: Editorial Manual, Paragraphs. Sheet: letter-unnumbered.
Wrong: en | == letter == / 1. I have the honour to write.
Wrong: zh | == letter == / 1. 谨此致函。
Right: en | == letter == / I have the honour to write.
Right: zh | == letter == / 谨此致函。
"""

from collections.abc import Iterator

from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Reading
from drafter.rules.rule import LETTERS, Family, Fault, Fix, Rule
from drafter.text.span import Span

_NUMBERED = {Kind.NUMBERED, Kind.OPERATIVE}


def check(reading: Reading) -> Iterator[Fault]:
    """Yield numbered paragraphs of a letter."""
    block = reading.block
    if reading.situation.part is PartKind.LETTER and block.kind in _NUMBERED and not block.level:
        arguments = {"block": block.id, "kind": Kind.PLAIN.value}
        yield Fault(Span(0, 0), {}, (Fix("unnumber", edit="change_kind", arguments=arguments),))


RULE = Rule("numbered_letter", Family.STYLE, check, profiles=LETTERS)
