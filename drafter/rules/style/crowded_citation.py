"""Resolution number without its space.

What: “2625(XXV)”, “1325(2000)”, “217A (III)”, “31/16A”: a space is missing, or the letter stands
    in the wrong place.
Why: The number, the letter of the part and the session are written apart, so that they are not
    misread.
Source: Editorial Manual, Resolutions, System of identification; counted: 4,085 with, 9 without.
    In Chinese 39 of 905 numbers have the space of English: too many for a rule.
    Sheet: cite-space-before-paren, cite-part-letter-spacing.
Wrong: en | Recalling resolution 2625(XXV),
Wrong: en | Recalling resolution 217A (III),
Wrong: en | Recalling resolution 31/16A,
Right: en | Recalling resolutions 2625 (XXV), 217 A (III) and 31/16 A,
"""

from drafter.rules.rule import ENGLISH, RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "crowded_citation",
    Family.STYLE,
    Pattern("crowded_citation"),
    languages=ENGLISH,
    profiles=RESOLUTIONS,
)
