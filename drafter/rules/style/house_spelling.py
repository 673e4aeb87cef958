"""Accents, ligatures and words before vowels.

What: In French a capital without its accent (“Etat”), oe for œ, “1 er”; in Spanish “y” before the
    sound i, “o” before o, and « » for “ ”.
Why: The language wants it so, and searching finds one form.
Source: Counted in the official texts: French É 6,670, œ 2,055, to none without; Spanish “e” 2,697,
    “u” 125, “ ” 2,065, to none otherwise.
Wrong: fr | Constatant que les Etats agissent,
Wrong: fr | Saluant l’oeuvre accomplie depuis le 1 er mars,
Wrong: es | Subrayando la igualdad y inclusión,
Wrong: es | Observando que mujeres o hombres actúan por siete o ocho motivos,
Wrong: es | Recordando el informe titulado «El futuro»,
Right: fr | Constatant que les États agissent, saluant l’œuvre accomplie depuis le 1er mars,
Right: es | Subrayando la igualdad e inclusión, las aguas y hielos, los capítulos II y III,
Right: es | Observando siete u ocho motivos, titulados “El futuro” y “y/o otros”,
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "house_spelling",
    Family.STYLE,
    Pattern("house_spelling", TEXT, quoted=True),
    languages=frozenset({"es", "fr"}),
)
