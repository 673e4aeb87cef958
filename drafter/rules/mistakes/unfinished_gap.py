"""Unfinished gaps.

What: Blanks to be filled: “___”, “[…]”, “XX”, “[date]”.
Why: A draft with gaps is sent back.
Source: Practice of the Secretariat: nothing is filled in for the sponsors.
Wrong: en | Recalling its resolution XX/XX of […],
Wrong: en | Requests a report by ____;
Wrong: zh | 回顾其第___号决议，
Wrong: zh | 回顾其第XX号决议，
Right: en | Recalling the twentieth century, as in article XX of the Statute,
Right: zh | 回顾其第70/1号决议，
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule("unfinished_gap", Family.MISTAKE, Pattern("unfinished_gap", TEXT, quoted=True))
