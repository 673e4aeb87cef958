"""Gendered words.

What: “Chairman”, “mankind”, “he/she”.
Why: Official texts say Chair, humankind, his or her or the plural.
Source: Guidelines for gender-inclusive language in English; counted: Chair 690, Chairman 4. Sheet:
    gender-wording.
Wrong: en | Thanking the Chairman of the Committee,
Right: en | Thanking the Chair of the Committee,
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "gendered_word",
    Family.INFORMATION,
    Words("gendered_word", safe=False, names=True),
    languages=ENGLISH,
)
