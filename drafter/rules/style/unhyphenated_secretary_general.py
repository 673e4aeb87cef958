"""Secretary-General.

What: “Secretary General” without its hyphen or capitals, or “SG”.
Why: It is the title of a principal organ of the Charter.
Source: Counted: 12,021 with hyphen and capitals, 29 otherwise. Sheet: secretary-general-hyphen.
Wrong: en | Requests the Secretary General to submit a report;
Wrong: en | Requests the secretary-general to submit a report;
Wrong: fr | 1. Prie le Secrétaire Général de faire rapport ;
Wrong: es | 1. Solicita al secretario general que informe;
Wrong: ru | 1. просит Генерального Секретаря представить доклад;
Right: en | Requests the Secretary-General to submit a report;
Right: fr | 1. Prie le Secrétaire général de faire rapport ;
Right: es | 1. Solicita al Secretario General que informe;
Right: ru | 1. просит Генерального секретаря представить доклад;
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "unhyphenated_secretary_general",
    Family.STYLE,
    Pattern("unhyphenated_secretary_general"),
    languages=frozenset({"en", "es", "fr", "ru"}),
)
