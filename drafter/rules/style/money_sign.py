"""Amounts of money.

What: “US$ 1.5 mn”, “USD 1.5m”, “$2 million” in a resolution.
Why: Amounts are “1.5 million United States dollars”, later “dollars”.
Source: Counted: 2,416 “dollars”, “$” 19 times; French 484 and Spanish 502 to none. Sheet:
    money-form.
Wrong: en | Appropriates US$ 1.5 million;
Wrong: zh | 核准批款US$150万；
Wrong: fr | Ouvre un crédit de 2000 $ ;
Wrong: es | Consigna la suma de US$ 1,5 millones;
Right: fr | Ouvre un crédit de 2 000 dollars des États-Unis ;
Right: es | Consigna la suma de 1,5 millones de dólares de los Estados Unidos;
Right: en | Appropriates 1.5 million United States dollars;
Right: zh | 核准批款150万美元；
"""

from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "money_sign",
    Family.STYLE,
    Pattern("money_sign"),
    languages=frozenset({"en", "es", "fr", "zh"}),
    profiles=STRICT,
)
