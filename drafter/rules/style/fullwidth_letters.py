"""Full-width brackets, letters and figures.

What: （）, Ａ, １ where official Chinese texts write (), A, 1; full-width marks in a text of
    another script.
Why: The official Chinese texts use half-width brackets, letters and figures throughout.
Source: Counted: 959 half-width brackets, none full-width, in a session of Chinese texts.
Wrong: zh | 注意到该报告（Ａ/75/1），
Wrong: en | Recalling its resolution 70/1， and noting the report,
Right: zh | 注意到该报告(A/75/1)，
Right: en | Recalling its resolution 70/1, and noting the report,
"""

import re
from collections.abc import Iterator

from drafter.rules.reading import Reading
from drafter.rules.rule import EVERY_LANGUAGE, Family, Fault, Rule
from drafter.rules.shapes import replacing

_BEYOND = 0xFEE0
"""How far a full-width character stands from its half-width one in Unicode."""
_LETTERS = re.compile("[（）０-９Ａ-Ｚａ-ｚ％／＋＝]+")
_MARKS = re.compile("[（）０-９Ａ-Ｚａ-ｚ％／＋＝，；：。、]+")


def check(reading: Reading) -> Iterator[Fault]:
    """Yield stretches of full-width characters with the half-width ones that belong there."""
    if reading.text.isascii():
        return
    pattern = _LETTERS if reading.situation.language == "zh" else _MARKS
    for match in pattern.finditer(reading.text):
        right = "".join(map(_half, match[0]))
        span = reading.span(*match.span())
        yield Fault(span, {"found": match[0], "right": right}, replacing(reading, span, right))


def _half(character: str) -> str:
    return {"。": ".", "、": ","}.get(character) or chr(ord(character) - _BEYOND)


RULE = Rule("fullwidth_letters", Family.STYLE, check, languages=EVERY_LANGUAGE)
