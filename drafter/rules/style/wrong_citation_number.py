"""Resolution or resolutions.

What: “resolution” before several numbers, or “Resolution” with a capital in running text.
Why: The word agrees in number and has a small letter.
Source: Counted in the official texts. Sheet: cite-number-agreement.
Wrong: en | Recalling its resolution 74/28 and 74/29,
Wrong: en | Recalling its Resolution 74/28 of 12 December 2019,
Wrong: fr | Rappelant la Résolution 74/28,
Wrong: es | Recordando la Resolución 74/28,
Wrong: ru | ссылаясь на Резолюцию 74/28,
Wrong: fr | Rappelant sa résolution 74/28 et 74/29,
Wrong: es | Recordando su resolución 74/28 y 74/29,
Right: en | Recalling its resolutions 74/28 and 74/29,
Right: fr | Rappelant ses résolutions 74/28 et 74/29,
Right: es | Recordando sus resoluciones 74/28 y 74/29,
Right: ru | ссылаясь на резолюции 74/28 и 74/29,
"""

from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "wrong_citation_number",
    Family.STYLE,
    Pattern("wrong_citation_number"),
    languages=frozenset({"en", "es", "fr", "ru"}),
    profiles=STRICT,
)
