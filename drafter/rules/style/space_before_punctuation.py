"""Space before punctuation.

What: A space before a comma, semicolon, colon or full stop.
Why: The mark follows the word directly (in French a no-break space goes before ; and :).
Source: Counted: 33 slips in all strict texts. Sheet: space-before-punct.
Wrong: en | Recalling its resolution 70/1 ,
Wrong: zh | 回顾其第70/1号决议 ，
Wrong: fr | Rappelant sa résolution 70/1 ,
Wrong: es | Recordando su resolución 70/1 ,
Wrong: ru | ссылаясь на свою резолюцию 70/1 ,
Wrong: ar | إذ تشير إلى قرارها 70/1 ،
Right: fr | Rappelant ceci : sa résolution 70/1,
Right: en | Recalling its resolution 70/1,
Right: zh | 回顾其第70/1号决议，
"""

from drafter.rules.rule import EVERY_LANGUAGE, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "space_before_punctuation",
    Family.STYLE,
    Pattern("space_before_punctuation", TEXT),
    languages=EVERY_LANGUAGE,
)
