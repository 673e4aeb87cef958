"""Inter alia without its commas.

What: “inter alia” without a comma before and after it.
Why: It is an insertion.
Source: Counted: 3,356 to 6 in the manual's own cases; in all texts of the sessions of 2020 to 2022
    22 of 1,076 are bare, more than one in fifty: information. Sheet: inter-alia-commas.
Wrong: en | Welcoming measures including inter alia the plan,
Right: en | Welcoming measures, including, inter alia, the plan, and recalling, inter alia, that it
    was agreed,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "bare_inter_alia",
    Family.STYLE,
    Pattern("bare_inter_alia"),
    languages=ENGLISH,
    profiles=STRICT,
    information_in=ENGLISH,
)
