"""Name of the Charter.

What: “UN Charter”, “United Nations Charter”, the name in small letters, or in Chinese without its
    title marks.
Why: The name is “the Charter of the United Nations”, later “the Charter”; 《联合国宪章》.
Source: Counted: 1,828 to none in strict texts; 322 in French, 318 in Spanish to none. Sheet:
    charter-name.
Wrong: en | Guided by the United Nations Charter,
Wrong: en | Guided by the charter of the united nations,
Wrong: fr | Guidée par la Charte des nations unies,
Wrong: es | Guiada por la Carta de las naciones unidas,
Wrong: zh | 遵循联合国宪章的宗旨和原则，
Wrong: fr | Guidée par la Charte de l’ONU,
Wrong: es | Guiada por la Carta de la ONU,
Right: fr | Guidée par la Charte des Nations Unies,
Right: es | Guiada por la Carta de las Naciones Unidas,
Right: en | Guided by the Charter of the United Nations,
Right: zh | 遵循《联合国宪章》的宗旨和原则，
"""

from drafter.rules.rule import RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "misnamed_charter",
    Family.STYLE,
    Pattern("misnamed_charter"),
    languages=frozenset({"en", "es", "fr", "zh"}),
    profiles=RESOLUTIONS,
)
