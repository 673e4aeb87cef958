"""Resolution cited by symbol.

What: “A/RES/64/292” or “UNGA res.” in a paragraph.
Why: A resolution is cited by its number, never by its symbol.
Source: Counted: no symbol in 2,245 resolutions, text and notes. Sheet:
    cite-no-symbol-for-resolution.
Wrong: en | Recalling A/RES/64/292 of 28 July 2010,
Wrong: zh | 回顾2010年7月28日A/RES/64/292，
Right: en | Recalling resolution 64/292 of 28 July 2010,
Right: zh | 回顾2010年7月28日第64/292号决议，
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "symbol_for_resolution",
    Family.STYLE,
    Pattern("symbol_for_resolution"),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
