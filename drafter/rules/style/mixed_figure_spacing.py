"""Spacing between Chinese and figures.

What: Figures with a space before or after them in one place (1992 年) and without in another
    (2009年) of the same text.
Why: Older texts put a space, texts since about 2015 none; either is right, a mixture is not.
Source: Counted in the Chinese texts of sessions 64 and 75 to 79.
Wrong: zh | 回顾1992年10月16日第47/4号决议， / 1. 请秘书长在 2009 年提交报告；
Right: zh | 回顾1992年10月16日第47/4号决议， / 1. 请秘书长在2009年提交报告；
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import CHINESE, Family, Fault, Fix, Replacement, Row, Rule, Whole
from drafter.text.characters import ANCHOR
from drafter.text.span import Span

_SPACED = re.compile(r"(?<=[㐀-鿿]) +(?=\d)|(?<=\d) +(?=[㐀-鿿])")
_CLOSE = re.compile(r"[㐀-鿿]\d|\d[㐀-鿿]")
_Fact = tuple[int, tuple[Span, ...]]


def take(reading: Reading) -> _Fact | None:
    """Take how many figures stand close to Chinese, and the spaces of the others."""
    if reading.block.kind is Kind.TITLE or not any(c.isdigit() for c in reading.text):
        return None
    close = len(_CLOSE.findall(reading.text))
    spans = (reading.span(*match.span()) for match in _SPACED.finditer(reading.text))
    text = reading.block.text
    spaces = tuple(s for s in spans if ANCHOR not in text[max(s.start - 1, 0) : s.end + 1])
    return (close, spaces) if close or spaces else None


def judge(_: Whole, row: tuple[Placed[_Fact], ...]) -> Iterator[Fault]:
    """Yield one fault where both forms stand, at the first space, with a fix for all of them."""
    close = sum(placed.fact[0] for placed in row)
    spaces = [(placed.block, span) for placed in row for span in placed.fact[1]]
    if not close or not spaces:
        return
    changes = tuple(Replacement(block, span, "") for block, span in spaces)
    block, span = spaces[0]
    arguments = {"spaced": str(len(spaces)), "close": str(close)}
    yield Fault(span, arguments, (Fix("delete_all", replacements=changes),), block=block)


RULE = Rule("mixed_figure_spacing", Family.STYLE, Row(take, judge), languages=CHINESE)
