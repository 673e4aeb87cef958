"""Thousands.

What: “3396308”, “3 396 308” or “3.396.308”: a number of five figures or more without commas; in
    Chinese with commas.
Why: English groups thousands by commas; Chinese by spaces (by commas in texts of the Human Rights
    Council).
Source: Editorial Manual, Numbers; counted: 2,789 to 2 in English. Sheet: thousand-comma.
Wrong: en | Appropriates the amount of 3396308 dollars;
Wrong: en | Appropriates the amount of 3 396 308 dollars;
Wrong: zh | 核准批款145,700美元；
Wrong: fr | 1. Décide d’ouvrir un crédit de 3,396,308 dollars ;
Wrong: es | 1. Consigna la suma de 3,396,308 dólares;
Wrong: ru | 1. ассигнует 3,396,308 долл. США;
Right: en | Appropriates the amount of 3,396,308 dollars;
Right: zh | 核准批款145 700美元；
Right: fr | 1. Décide d’ouvrir un crédit de 3 396 308 dollars ;
Right: es | 1. Consigna la suma de 3.396.308 dólares;
Right: ru | 1. ассигнует 3 396 308 долл. США;
"""

from drafter.rules.rule import GENEVA_CHINESE, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "ungrouped_thousands",
    Family.STYLE,
    Pattern("ungrouped_thousands"),
    languages=frozenset({"en", "es", "fr", "ru", "zh"}),
    apart_from=GENEVA_CHINESE,
)
