"""Acronyms.

What: “NGOs”, “SDGs”, “ECOSOC”, “EU”, “the GA” in a resolution.
Why: Resolutions write names out.
Source: Editorial Manual, Abbreviations. Sheet: acronym-in-resolution.
Wrong: en | Recognizing the role of NGOs in reaching the SDGs,
Right: en | Recognizing the role of non-governmental organizations in reaching the Sustainable
    Development Goals,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("acronym", Family.STYLE, Pattern("acronym"), languages=ENGLISH, profiles=STRICT)
