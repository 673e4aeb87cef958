"""Resolution number without its space.

What: “2625(XXV)”, “1325(2000)”, “217A (III)”, “31/16A”: a space is missing, or the letter stands
    in the wrong place. In Chinese the bracket follows without a space.
Why: The number, the letter of the part and the session are written apart, so that they are not
    misread.
Source: Editorial Manual, Resolutions, System of identification; counted: 4,085 with, 9 without.
    Sheet: cite-space-before-paren, cite-part-letter-spacing.
Wrong: en | Recalling resolution 2625(XXV),
Wrong: en | Recalling resolution 217A (III),
Wrong: en | Recalling resolution 31/16A,
Wrong: zh | 回顾第2625 (XXV)号决议，
Right: en | Recalling resolutions 2625 (XXV), 217 A (III) and 31/16 A,
Right: zh | 回顾第2625(XXV)号决议，
"""

from drafter.rules.rule import CHINESE, ENGLISH, RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "crowded_citation",
    Family.STYLE,
    Pattern("crowded_citation"),
    languages=ENGLISH | CHINESE,
    profiles=RESOLUTIONS,
)
