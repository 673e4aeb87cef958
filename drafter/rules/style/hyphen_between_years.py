"""Years joined by a hyphen.

What: A hyphen between two years.
Why: A period is joined by a dash in English; Chinese texts use the hyphen.
Source: Counted: 1,947 dashes, 6 hyphens in English. Sheet: from-with-dash.
Wrong: en | Welcoming the plan for 2018-2021,
Right: en | Welcoming the plan for 2018–2021 and document A/75/2018-2021,
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "hyphen_between_years", Family.STYLE, Pattern("hyphen_between_years"), languages=ENGLISH
)
