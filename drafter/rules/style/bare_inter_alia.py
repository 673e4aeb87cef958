"""Inter alia without its commas.

What: “inter alia” without a comma before and after it.
Why: It is an insertion.
Source: Counted: 3,356 to 6. Sheet: inter-alia-commas.
Wrong: en | Welcoming measures including inter alia the plan,
Right: en | Welcoming measures, including, inter alia, the plan, and recalling, inter alia, that it
    was agreed,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "bare_inter_alia", Family.STYLE, Pattern("bare_inter_alia"), languages=ENGLISH, profiles=STRICT
)
