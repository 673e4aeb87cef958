"""Space between Chinese characters.

What: A space between two Chinese characters, or beside a full-width mark.
Why: Chinese runs without spaces; the space came from a conversion.
Source: Counted in a session of Chinese texts.
Wrong: zh | 回顾其 决议，
Right: zh | 回顾其决议，
"""

from drafter.rules.rule import CHINESE, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "space_between_characters",
    Family.STYLE,
    Pattern("space_between_characters", quoted=True),
    languages=CHINESE,
)
