"""Numbers under ten in figures.

What: “5 members” for “five members”; ages, units and ranges have figures.
Why: One to nine are written in words, from 10 in figures.
Source: Editorial Manual, Numbers; counted: 214 in words and no figure in English apart from ages,
    183 fr, 150 es, 160 ru. Chinese and Arabic texts have both. Sheet: number-words-under-ten.
Wrong: en | 1. Decides that the committee shall have 5 members;
Wrong: fr | 1. Décide que le comité comprendra 5 membres ;
Wrong: es | 1. Decide que el comité tenga 5 miembros;
Wrong: ru | 1. постановляет, что в состав комитета войдут 5 членов;
Right: en | 1. Decides that the committee shall have five members and help children under 5 years
    of age;
Right: fr | 1. Décide que le comité comprendra cinq membres et aidera les enfants de moins de 5 ans
    ;
Right: es | 1. Decide que el comité tenga cinco miembros y ayude a los menores de 5 años;
Right: ru | 1. постановляет, что в состав комитета войдут пять членов;
"""

from drafter.rules.reading import CLAUSES
from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "small_number",
    Family.INFORMATION,
    Pattern("small_number", CLAUSES),
    languages=frozenset({"en", "es", "fr", "ru"}),
    profiles=STRICT,
)
