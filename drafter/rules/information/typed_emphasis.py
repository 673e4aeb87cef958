"""Emphasis.

What: Bold or underlined words in a paragraph.
Why: Official texts have no typed emphasis; italics are for openers and titles.
Source: Editorial Manual, Italics. Sheet: no-emphasis.
Wrong: en | Recalling **all** its resolutions,
Wrong: zh | 回顾其**所有**决议，
Right: en | Recalling all its resolutions,
Right: zh | 回顾其所有决议，
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.model.passage import Style
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.rules.shapes import BODY
from drafter.text.span import Span


def check(reading: Reading) -> Iterator[Fault]:
    """Yield bold and underlined stretches of a paragraph; an opener in bold is another matter."""
    if reading.block.kind not in BODY or reading.block.kind is Kind.FORMULA:
        return
    for mark in reading.block.passage.marks:
        if mark.style in (Style.BOLD, Style.UNDERLINE) and mark.start > 0:
            yield Fault(Span(mark.start, mark.end))


RULE = Rule("typed_emphasis", Family.INFORMATION, check, profiles=STRICT)
