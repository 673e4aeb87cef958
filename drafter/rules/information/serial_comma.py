"""Comma before the last of a list.

What: A comma before “and” in a list of three short items.
Why: Simple lists have none; before a second verb of decision there is one.
Source: Editorial Manual, Punctuation. Sheet: serial-comma.
Wrong: en | Inviting organs, organizations, and bodies of the system,
Right: en | Inviting organs, organizations and bodies of the system,
"""

from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "serial_comma", Family.INFORMATION, Pattern("serial_comma"), languages=ENGLISH, profiles=STRICT
)
