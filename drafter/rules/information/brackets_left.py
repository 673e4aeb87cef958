"""Square brackets.

What: Text in square brackets, which is text under negotiation.
Why: Brackets fall when the text is agreed; a final text has none.
Source: Editorial Manual, Paragraphs; counted: 11 pairs in 2,580 strict texts. Sheet: bracket-left.
Wrong: en | Urges all States [and all organizations] to act;
Wrong: zh | 敦促所有国家[和所有组织]采取行动；
Right: en | Urges all States and all organizations to act;
Right: zh | 敦促所有国家和所有组织采取行动；
"""

from drafter.rules.rule import RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("brackets_left", Family.INFORMATION, Pattern("brackets_left"), profiles=RESOLUTIONS)
