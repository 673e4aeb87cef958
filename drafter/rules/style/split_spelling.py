"""Words written apart, together or with a hyphen.

What: “co-operation”, “capacity building”, “followup”, “decision making” and the like.
Why: Each has one form in official texts.
Source: United Nations spelling list; counted, for instance “capacity-building” 2,770 to 8. Sheet:
    spelling-closed-forms.
Wrong: en | Recalling its fifty ninth session,
Wrong: en | Stressing the importance of co-operation and capacity building,
Right: en | Stressing the importance of cooperation and capacity-building,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Words

RULE = Rule(
    "split_spelling", Family.STYLE, Words("split_spelling"), languages=ENGLISH, profiles=STRICT
)
