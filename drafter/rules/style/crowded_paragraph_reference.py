"""Reference to a subparagraph.

What: “paragraph 2(b)” or “2 (b)(ii)” without spaces; in Chinese “第2 (b)段” with one.
Why: Number and letters are written apart in English, together in Chinese.
Source: Counted: 248 with a space, none without. Sheet: subpara-ref-space.
Wrong: en | Recalling paragraph 2(b) of its decision,
Wrong: zh | 回顾其决定第2 (b)段，
Right: en | Recalling paragraph 2 (b) (ii) of its decision,
Right: zh | 回顾其决定第2(b)段，
"""

from drafter.rules.rule import CHINESE, ENGLISH, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "crowded_paragraph_reference",
    Family.STYLE,
    Pattern("crowded_paragraph_reference"),
    languages=ENGLISH | CHINESE,
)
