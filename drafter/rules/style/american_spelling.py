"""American spelling.

What: “program”, “center”, “labor”, “defense”, “fulfill”, “toward”, “while” as “whilst”.
Why: The United Nations spells the British way, with -ize.
Source: Editorial Manual, Spelling; counted: none to five exceptions for each word. Sheet:
    spelling-british.
Wrong: en | Welcoming the program of work of the regional center,
Right: en | Welcoming the programme of work of the regional centre,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "american_spelling",
    Family.STYLE,
    Words("american_spelling", safe=False),
    languages=ENGLISH,
    profiles=STRICT,
)
