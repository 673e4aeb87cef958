"""Full stop after a title.

What: A title or heading that ends with a full stop, comma or semicolon.
Why: Titles and headings carry no mark at the end.
Source: Editorial Manual, Headings; counted: 2,243 to none. Sheet: title-no-full-stop.
Wrong: en | # Sport for development and peace.
Wrong: zh | # 体育促进发展与和平。
Right: en | # Sport for development and peace
Right: zh | # 体育促进发展与和平
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.rules.shapes import replacing

_ENDS = {Kind.TITLE: ".,;:。，；：", Kind.HEADING: ".。"}
"""Headings that end with a comma are paragraphs that introduce a section."""
_NUMBER = re.compile(r"\(?(?:\d+|[IVXLC]+|\w)[.)]+$")
_LONGEST = 150
"""Code points: what is longer is a paragraph in the guise of a heading."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the mark at the end of a title."""
    text = reading.text.rstrip()
    ends = _ENDS.get(reading.block.kind, "")
    whole = reading.block.kind is Kind.TITLE or len(text) < _LONGEST
    if text[-1:] in ends and text and not _NUMBER.match(text) and whole:
        span = reading.span(len(text) - 1, len(text))
        yield Fault(span, {}, replacing(reading, span, "", label="delete"))


RULE = Rule("title_full_stop", Family.STYLE, check)
