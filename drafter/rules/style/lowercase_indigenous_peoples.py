"""Indigenous Peoples.

What: “indigenous peoples” with small letters in a text of the seventy-seventh session or later.
Why: A text is written in the style of its own session; the style changed.
Source: Counted by session: capital letters since 2022. Sheet: house-style-year.
Wrong: en | {session 80} Recognizing the rights of indigenous peoples,
Right: en | {session 80} Recognizing the rights of Indigenous Peoples,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "lowercase_indigenous_peoples",
    Family.STYLE,
    Pattern("lowercase_indigenous_peoples"),
    languages=ENGLISH,
    profiles=STRICT,
    from_session=77,
)
