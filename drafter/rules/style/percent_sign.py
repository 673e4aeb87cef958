"""Per cent.

What: “%”, “percent” or a number in words before “per cent”.
Why: English texts write a figure and “per cent”; Chinese texts write the sign.
Source: Editorial Manual, Numbers; counted: 1,445 “per cent”, 1 “percent”, no sign in English; in
    Chinese only the sign. Sheet: per-cent.
Wrong: en | Noting that 5% of the population has access,
Wrong: en | Noting that 5 percent of the population has access,
Wrong: zh | 注意到百分之五的人口，
Right: en | Noting that 5 per cent of the population has access,
Right: zh | 注意到5%的人口，
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "percent_sign",
    Family.STYLE,
    Pattern("percent_sign"),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
