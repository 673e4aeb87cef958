"""State with a capital.

What: “small island developing states”, “States parties” names and the like with a small s.
Why: State, meaning a country, has a capital.
Source: Counted: 1,337 “small island developing States”, none with a small s. Sheet: state-cap.
Wrong: en | Recognizing the needs of small island developing states,
Right: en | Recognizing the needs of small island developing States,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "lowercase_state", Family.STYLE, Pattern("lowercase_state"), languages=ENGLISH, profiles=STRICT
)
