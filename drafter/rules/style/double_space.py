"""Double spaces.

What: Two or more spaces where one is enough.
Why: Printed texts have one space, after a full stop too.
Source: Counted: none that an editor left on purpose. Sheet: double-space.
Wrong: en | Recalling its resolution  70/1,
Wrong: zh | 回顾其  第70/1号决议，
Right: en | Recalling its resolution 70/1,
Right: zh | 回顾其第70/1号决议，
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule("double_space", Family.STYLE, Pattern("double_space", TEXT, quoted=True))
