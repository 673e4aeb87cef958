"""States Parties.

What: “States parties” with a small p in a text of the eightieth session or later.
Why: A text is written in the style of its own session; the style changed.
Source: Counted by session: 371 to 4 in the eightieth; before, a small letter. Sheet:
    house-style-year.
Wrong: en | {session 80} Urging States parties to the Convention,
Right: en | {session 80} Urging States Parties to the Convention,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "lowercase_states_parties",
    Family.STYLE,
    Pattern("lowercase_states_parties"),
    languages=ENGLISH,
    profiles=STRICT,
    from_session=80,
)
