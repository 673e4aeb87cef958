"""Archaic words.

What: “the said report”, “hereby”, “aforesaid”.
Why: Plain words do.
Source: Editorial Manual, Style; counted: “hereby” 19 times. Sheet: archaic-word.
Wrong: en | Approves hereby the said report;
Right: en | Approves that report;
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("archaic_word", Family.INFORMATION, Pattern("archaic_word"), languages=ENGLISH)
