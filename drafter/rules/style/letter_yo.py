"""The letter ё.

What: A Russian word with ё.
Why: United Nations texts print е for it, so that searching finds one form.
Source: Counted in the official texts: 4 words in 20,700 paragraphs.
Wrong: ru | отмечая её доклад,
Right: ru | отмечая ее доклад,
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "letter_yo",
    Family.STYLE,
    Pattern("letter_yo", TEXT),
    languages=frozenset({"ru"}),
)
