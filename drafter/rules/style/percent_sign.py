"""Per cent.

What: “%”, “percent” or a number in words before “per cent”.
Why: English texts write a figure and “per cent”; Chinese and Spanish texts write the sign,
    Spanish ones after a space; French ones write “pour cent”.
Source: Editorial Manual, Numbers; counted: 1,445 “per cent”, 1 “percent”, no sign in English; in
    Chinese only the sign; in Spanish 237 signs, no “por ciento”; in French 221 “pour cent”,
    10 signs, all after a space. Sheet: per-cent.
Wrong: en | Noting that 5% of the population has access,
Wrong: en | Noting that 5 percent of the population has access,
Wrong: zh | 注意到百分之五的人口，
Wrong: fr | Notant que 5% de la population y a accès,
Wrong: es | Observando que el 5 por ciento de la población tiene acceso,
Right: fr | Notant que 5 pour cent de la population y a accès,
Right: es | Observando que el 5 % de la población tiene acceso,
Right: en | Noting that 5 per cent of the population has access,
Right: zh | 注意到5%的人口，
"""

from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "percent_sign",
    Family.STYLE,
    Pattern("percent_sign"),
    languages=frozenset({"en", "es", "fr", "zh"}),
    profiles=STRICT,
)
