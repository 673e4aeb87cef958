"""From … to.

What: “from 2010–2018” or “between 2010–2018”: a dash instead of the second word.
Why: “From” calls for “to” and “between” for “and”; a dash stands alone.
Source: Editorial Manual, Dates; counted: none with a dash. Sheet: from-with-dash.
Wrong: en | Recalling the decade from 2010–2018,
Wrong: en | Noting the progress between 2015-2020,
Right: en | Recalling the decade from 2010 to 2018 and the plan for 2018–2020,
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("dash_after_from", Family.STYLE, Pattern("dash_after_from"), languages=ENGLISH)
