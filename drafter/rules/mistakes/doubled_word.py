"""Doubled words.

What: The same word twice: “the the”, “of of”, 的的.
Why: A slip of cutting and pasting.
Source: Any dictionary of slips; counted in the official texts, where only names keep a doubled
    word.
Wrong: en | Noting the the report,
Wrong: zh | 注意到该报告的的结论，
Right: en | Noting that that report had been issued,
Right: zh | 注意到用于和平目的的技术，
"""

from drafter.rules.rule import CHINESE, ENGLISH, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "doubled_word",
    Family.MISTAKE,
    Pattern("doubled_word", TEXT, quoted=True),
    languages=ENGLISH | CHINESE,
)
