"""Missing space after punctuation.

What: A comma, semicolon or colon with a letter directly behind it.
Why: A space follows the mark.
Source: Counted in the official texts. Sheet: space-before-punct.
Wrong: en | Recalling its resolution,and noting the report,
Right: en | Recalling its resolution, and noting the report at 10:30,
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule("missing_space", Family.STYLE, Pattern("missing_space", TEXT), languages=ENGLISH)
