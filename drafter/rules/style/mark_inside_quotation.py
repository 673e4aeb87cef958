"""Punctuation inside the quotation.

What: A comma or semicolon before the closing quotation mark.
Why: The mark of the sentence stands outside, unless a whole sentence is quoted.
Source: Editorial Manual, Quotations; counted: 5,535 to 12. Sheet: punct-outside-quotes.
Wrong: en | Recalling the document entitled “The future we want,”
Wrong: zh | 回顾题为“我们希望的未来，”的文件，
Right: en | Recalling the document entitled “The future we want”,
Right: zh | 回顾题为“我们希望的未来”的文件，
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "mark_inside_quotation",
    Family.STYLE,
    Pattern("mark_inside_quotation", quoted=True, amendments=False),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
