"""And before the last subparagraph.

What: “; and” or “; or” at the end of a paragraph or subparagraph.
Why: Operative paragraphs and their subparagraphs are parted by the semicolon alone.
Source: Counted: 3,662 to 55; the Security Council keeps “; and”. Sheet: sub-semicolon-no-and.
Wrong: en | 1. Requests the Secretary-General: / (a) To report; and / (b) To consult.
Wrong: zh | 1. 请秘书长： / (a) 提交报告；以及 / (b) 进行协商。
Right: en | 1. Requests the Secretary-General: / (a) To report; / (b) To consult.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 进行协商。
"""

from drafter.rules.reading import CLAUSES
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "conjunction_before_last_item",
    Family.STYLE,
    Pattern("conjunction_before_last_item", CLAUSES),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
