"""Missing space after punctuation.

What: A comma, semicolon or colon with a letter directly behind it.
Why: A space follows the mark.
Source: Counted in the official texts. Sheet: space-before-punct.
Wrong: en | Recalling its resolution,and noting the report,
Wrong: fr | Rappelant le rapport,paru en mai,
Wrong: es | Recordando el informe,publicado en mayo,
Wrong: ru | ссылаясь на доклад,изданный в мае,
Wrong: ar | وإذ تشير إلى التقرير،الصادر في أيار/مايو،
Right: en | Recalling its resolution, and noting the report at 10:30,
Right: fr | Rappelant le rapport, paru en mai,
Right: es | Recordando el informe, publicado en mayo,
Right: ru | ссылаясь на доклад, изданный в мае,
Right: ar | وإذ تشير إلى التقرير، الصادر في أيار/مايو،
"""

from drafter.rules.rule import CHINESE, EVERY_LANGUAGE, Family, Rule
from drafter.rules.shapes import TEXT, Pattern

RULE = Rule(
    "missing_space",
    Family.STYLE,
    Pattern("missing_space", TEXT),
    languages=EVERY_LANGUAGE - CHINESE,
)
