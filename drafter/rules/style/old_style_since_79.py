"""Words written anew since 2024.

What: “health care”, “non-communicable”, “asylum seekers” in a text of the seventy-ninth session or
    later.
Why: A text is written in the style of its own session; the style changed.
Source: Counted by session: “healthcare” 166 to 5 since the seventy-ninth. Sheet: house-style-year.
Wrong: en | {session 80} Recognizing the need for primary health care,
Right: en | {session 80} Recognizing the need for primary healthcare,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "old_style_since_79",
    Family.STYLE,
    Words("old_style_since_79"),
    languages=ENGLISH,
    profiles=STRICT,
    from_session=79,
)
