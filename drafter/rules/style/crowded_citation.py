"""Resolution number without its space.

What: “2625(XXV)”, “1325(2000)”, “217A (III)”, “31/16A”: a space is missing, or the letter stands
    in the wrong place.
Why: The number, the letter of the part and the session are written apart, so that they are not
    misread.
Source: Editorial Manual, Resolutions, System of identification; counted: 4,085 with, 9 without.
    In Chinese 39 of 905 numbers have the space of English: too many for a rule.
    Sheet: cite-space-before-paren, cite-part-letter-spacing.
Wrong: en | Recalling resolution 2625(XXV),
Wrong: en | Recalling resolution 217A (III),
Wrong: en | Recalling resolution 31/16A,
Wrong: fr | Rappelant la résolution 2625(XXV),
Wrong: es | Recordando la resolución 2625(XXV),
Wrong: ru | ссылаясь на резолюцию 2625(XXV),
Wrong: ar | وإذ تشير إلى قرار مجلس الأمن 1325(2000)،
Right: en | Recalling resolutions 2625 (XXV), 217 A (III) and 31/16 A,
Right: fr | Rappelant la résolution 2625 (XXV),
Right: es | Recordando la resolución 2625 (XXV),
Right: ru | ссылаясь на резолюцию 2625 (XXV),
Right: ar | وإذ تشير إلى قرار مجلس الأمن 1325 (2000)،
"""

from drafter.model.document import Organ
from drafter.rules.rule import CHINESE, EVERY_LANGUAGE, RESOLUTIONS, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "crowded_citation",
    Family.STYLE,
    Pattern("crowded_citation"),
    languages=EVERY_LANGUAGE - CHINESE,
    profiles=RESOLUTIONS,
    apart_from=frozenset({("ar", Organ.HUMAN_RIGHTS_COUNCIL)}),
)
