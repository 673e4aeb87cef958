"""Date of a citation.

What: “resolution 70/1 on”, “dated” or “adopted on” before the date.
Why: The date of a resolution is joined by “of”.
Source: Counted: 7,101 “of”, 5 otherwise. Sheet: cite-date-on.
Wrong: en | Recalling its resolution 70/1 dated 25 September 2015,
Wrong: en | Recalling its resolution 70/1 adopted on 25 September 2015,
Right: en | Recalling its resolution 70/1 of 25 September 2015,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "date_joined_by_on",
    Family.STYLE,
    Pattern("date_joined_by_on"),
    languages=ENGLISH,
    profiles=STRICT,
)
