"""And before the last subparagraph.

What: “; and” or “; or” at the end of a paragraph or subparagraph.
Why: Operative paragraphs and their subparagraphs are parted by the semicolon alone.
Source: Counted: 3,662 to 55; the Security Council keeps “; and”. Sheet: sub-semicolon-no-and.
Wrong: en | 1. Requests the Secretary-General: / (a) To report; and / (b) To consult.
Wrong: zh | 1. 请秘书长： / (a) 提交报告；以及 / (b) 进行协商。
Wrong: fr | 1. Prie le Secrétaire général : / a) De faire rapport ; et / b) De consulter.
Wrong: es | 1. Solicita al Secretario General: / a) Que informe; y / b) Que consulte.
Wrong: ru | 1. просит Генерального секретаря: / a) представить доклад; и / b) провести консультации.
Wrong: ar | 1 - تطلب إلى الأمين العام: / (أ) أن يقدم تقريرا؛ و / (ب) أن يتشاور.
Right: en | 1. Requests the Secretary-General: / (a) To report; / (b) To consult.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 进行协商。
Right: fr | 1. Prie le Secrétaire général : / a) De faire rapport ; / b) De consulter.
Right: es | 1. Solicita al Secretario General: / a) Que informe; / b) Que consulte.
Right: ru | 1. просит Генерального секретаря: / a) представить доклад; / b) провести консультации.
Right: ar | 1 - تطلب إلى الأمين العام: / (أ) أن يقدم تقريرا؛ / (ب) أن يتشاور.
"""

from drafter.rules.reading import CLAUSES
from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "conjunction_before_last_item",
    Family.STYLE,
    Pattern("conjunction_before_last_item", CLAUSES),
    profiles=STRICT,
)
