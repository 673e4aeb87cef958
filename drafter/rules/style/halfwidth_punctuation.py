"""Half-width punctuation in Chinese.

What: A comma, semicolon, colon, question mark or full stop of Latin type after a Chinese character.
Why: Chinese texts use full-width marks; brackets and figures alone are half-width.
Source: Counted: one half-width comma in a session of Chinese texts, no semicolon, no colon.
Wrong: zh | 回顾其决议,注意到该报告；
Right: zh | 回顾其决议(第70/1号)，注意到该报告；
"""

from drafter.rules.rule import CHINESE, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "halfwidth_punctuation",
    Family.STYLE,
    Pattern("halfwidth_punctuation", TEXT, quoted=True),
    languages=CHINESE,
)
