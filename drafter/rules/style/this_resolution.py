"""This resolution.

What: A text that calls itself “this resolution”.
Why: A text of the General Assembly calls itself “the present resolution”, 本决议; “this” may be
    taken for another text.
Source: Counted: “the present resolution” 1,758, “this resolution” 15; the Security Council says
    “this resolution”. Sheet: present-resolution.
Wrong: en | Requests a report on the implementation of this resolution;
Wrong: zh | 请秘书长报告此决议的执行情况；
Right: en | Requests a report on the implementation of the present resolution;
Right: zh | 请秘书长报告本决议的执行情况；
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "this_resolution",
    Family.STYLE,
    Pattern("this_resolution"),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
