"""Capital on a numbered part.

What: “Agenda Item 15”, “Rule 153”, “Paragraph 4” in running text.
Why: Words for numbered parts have small letters.
Source: Editorial Manual, Capitalization. Sheet: lowercase-part-words.
Wrong: en | Recalling Rule 153 of the rules of procedure,
Right: en | Recalling rule 153 of the rules of procedure,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "capital_part_word",
    Family.STYLE,
    Pattern("capital_part_word"),
    languages=ENGLISH,
    profiles=STRICT,
)
