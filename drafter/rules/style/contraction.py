"""Contractions.

What: “don’t”, “isn’t”, “it’s” and the like.
Why: Texts of the United Nations write the words out.
Source: Editorial Manual, Style; counted: none. Sheet: contraction.
Wrong: en | Regrets that the parties don’t cooperate;
Right: en | Regrets that the parties do not cooperate;
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("contraction", Family.STYLE, Pattern("contraction"), languages=ENGLISH)
