"""Comma before a second decision.

What: “Welcomes the report and requests the Secretary-General”: no comma before the second verb of
    an operative paragraph.
Why: Each decision of a paragraph is set off, also before “and”.
Source: Editorial Manual, Punctuation; counted in English: 4,399 with, 118 without. Other languages
    leave the comma out too often for a rule (588 of 2,327 in French). Sheet: op-verb-comma.
Wrong: en | 1. Welcomes the report and requests the Secretary-General to continue;
Right: en | 1. Welcomes the report, and requests the Secretary-General to continue;
"""

from drafter.model.document import Kind
from drafter.rules.rule import ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "verb_without_comma",
    Family.INFORMATION,
    Pattern("verb_without_comma", frozenset({Kind.OPERATIVE})),
    languages=ENGLISH,
    profiles=STRICT,
)
