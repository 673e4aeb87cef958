"""Colon before a list.

What: A paragraph that introduces subparagraphs and does not end with a colon.
Why: The colon says that the sentence goes on in each subparagraph.
Source: Counted: 767 to 5; the Security Council’s lists of tasks break it (21 to 50) and are left
    alone. Sheet: sub-intro-colon.
Wrong: en | 1. Requests the Secretary-General, / (a) To report; / (b) To consult.
Wrong: zh | 1. 请秘书长， / (a) 提交报告； / (b) 进行协商。
Wrong: fr | 1. Prie le Secrétaire général, / a) De faire rapport ; / b) De consulter.
Wrong: es | 1. Solicita al Secretario General, / a) Que informe; / b) Que consulte.
Wrong: ru | 1. просит Генерального секретаря, / a) представить доклад; / b) провести консультации.
Wrong: ar | 1 - تطلب إلى الأمين العام، / (أ) أن يقدم تقريرا؛ / (ب) أن يتشاور.
Right: en | 1. Requests the Secretary-General: / (a) To report; / (b) To consult.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 进行协商。
Right: fr | 1. Prie le Secrétaire général : / a) De faire rapport ; / b) De consulter.
Right: es | 1. Solicita al Secretario General: / a) Que informe; / b) Que consulte.
Right: ru | 1. просит Генерального секретаря: / a) представить доклад; / b) провести консультации.
Right: ar | 1 - تطلب إلى الأمين العام: / (أ) أن يقدم تقريرا؛ / (ب) أن يتشاور.
"""

from drafter.rules.ends import Role, ends
from drafter.rules.rule import STRICT, Family, Rule

RULE = Rule("missing_list_colon", Family.REQUIRED, ends(Role.INTRODUCTION), profiles=STRICT)
