"""United Nations abbreviated.

What: “UN”, “U.N.” or “UNO” for the United Nations; names such as UN-Women keep theirs.
Why: The name of the Organization is never abbreviated in a resolution.
Source: Editorial Manual, Abbreviations; counted: about 40 in 2,580 strict texts, nearly all in
    names of products. Sheet: un-abbrev.
Wrong: en | Recognizing the role of the UN in the field,
Wrong: zh | 认识到UN在这方面的作用，
Right: en | Recognizing the role of the United Nations and of UN-Women in the field,
Right: zh | 认识到联合国和UN-Women在这方面的作用，
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "abbreviated_united_nations",
    Family.STYLE,
    Pattern("abbreviated_united_nations"),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
