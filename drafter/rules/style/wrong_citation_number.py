"""Resolution or resolutions.

What: “resolution” before several numbers, or “Resolution” with a capital in running text.
Why: The word agrees in number and has a small letter.
Source: Counted in the official texts. Sheet: cite-number-agreement.
Wrong: en | Recalling its resolution 74/28 and 74/29,
Wrong: en | Recalling its Resolution 74/28 of 12 December 2019,
Right: en | Recalling its resolutions 74/28 and 74/29,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "wrong_citation_number",
    Family.STYLE,
    Pattern("wrong_citation_number"),
    languages=ENGLISH,
    profiles=STRICT,
)
