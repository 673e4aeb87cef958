"""Secretary-General.

What: “Secretary General” without its hyphen or capitals, or “SG”.
Why: It is the title of a principal organ of the Charter.
Source: Counted: 12,021 with hyphen and capitals, 29 otherwise. Sheet: secretary-general-hyphen.
Wrong: en | Requests the Secretary General to submit a report;
Wrong: en | Requests the secretary-general to submit a report;
Right: en | Requests the Secretary-General to submit a report;
"""

from drafter.rules.rule import ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "unhyphenated_secretary_general",
    Family.STYLE,
    Pattern("unhyphenated_secretary_general"),
    languages=ENGLISH,
)
