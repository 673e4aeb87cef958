"""Semicolon after an operative paragraph.

What: An operative paragraph, other than the last, that does not end with a semicolon.
Why: The whole resolution is one sentence; its decisions are parted by semicolons.
Source: Editorial Manual, Resolutions; counted with the last: 2,193 to 30. Sheet: op-ends-semicolon.
Wrong: en | 1. Notes the report. / 2. Requests a further report.
Wrong: zh | 1. 注意到该报告。 / 2. 请秘书长再次提交报告。
Wrong: fr | 1. Prie le Secrétaire général de faire rapport, / 2. Décide d’agir.
Wrong: es | 1. Solicita al Secretario General que informe, / 2. Decide actuar.
Wrong: ru | 1. просит Генерального секретаря представить доклад, / 2. постановляет действовать.
Wrong: ar | 1 - تطلب إلى الأمين العام أن يقدم تقريرا، / 2 - تقرر أن تعمل.
Right: en | 1. Notes the report; / 2. Requests a further report.
Right: zh | 1. 注意到该报告； / 2. 请秘书长再次提交报告。
Right: fr | 1. Prie le Secrétaire général de faire rapport ; / 2. Décide d’agir.
Right: es | 1. Solicita al Secretario General que informe; / 2. Decide actuar.
Right: ru | 1. просит Генерального секретаря представить доклад; / 2. постановляет действовать.
Right: ar | 1 - تطلب إلى الأمين العام أن يقدم تقريرا؛ / 2 - تقرر أن تعمل.
"""

from drafter.rules.ends import Role, ends
from drafter.rules.rule import RESOLUTIONS, Family, Rule

RULE = Rule(
    "missing_operative_semicolon", Family.REQUIRED, ends(Role.OPERATIVE), profiles=RESOLUTIONS
)
