"""Latin abbreviations.

What: “e.g.”, “i.e.”, “etc.”, “viz.” or “&” in running text.
Why: Resolutions say it in words: such as, that is, and so on.
Source: Editorial Manual, Abbreviations; counted: none or one in 2,580 strict texts. Sheet:
    latin-abbrev.
Wrong: en | Noting the needs of small States, e.g. in the Pacific,
Wrong: en | Noting small States, landlocked States, etc.,
Right: en | Noting the needs of small States, for example in the Pacific,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "latin_abbreviation",
    Family.STYLE,
    Pattern("latin_abbreviation"),
    languages=ENGLISH,
    profiles=STRICT,
)
