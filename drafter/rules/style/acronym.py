"""Acronyms.

What: “NGOs”, “SDGs”, “ECOSOC”, “EU”, “the GA” in a resolution.
Why: Resolutions write names out.
Source: Editorial Manual, Abbreviations. Sheet: acronym-in-resolution.
Wrong: en | Recognizing the role of NGOs in reaching the SDGs,
Wrong: fr | Considérant le rôle des ONG,
Wrong: es | Reconociendo el papel de las ONG,
Wrong: ru | признавая роль НПО,
Wrong: zh | 认识到NGO的作用，
Right: en | Recognizing the role of non-governmental organizations in reaching the Sustainable
    Development Goals,
Right: fr | Considérant le rôle des organisations non gouvernementales,
Right: es | Reconociendo el papel de las organizaciones no gubernamentales,
Right: ru | признавая роль неправительственных организаций,
Right: zh | 认识到非政府组织的作用，
"""

from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "acronym",
    Family.STYLE,
    Pattern("acronym"),
    languages=frozenset({"en", "es", "fr", "ru", "zh"}),
    profiles=STRICT,
)
