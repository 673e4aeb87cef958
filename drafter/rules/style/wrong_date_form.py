"""Dates.

What: A date in another order, with an ordinal, a leading zero or a comma; in Chinese 号 for 日,
    points, or a leading zero.
Why: Texts write “13 December 1996”, 1996年12月13日.
Source: Editorial Manual, Dates; counted: 34,687 in this form, none in another. Sheet: date-form.
Wrong: en | Noting resolutions 5/1 and 5/2 of June 18 2007,
Wrong: en | Recalling its resolution 51/148 of December 13, 1996,
Wrong: en | Recalling the decision of 13th December 1996,
Wrong: en | Recalling the decision of 03 May 1996,
Wrong: zh | 回顾其1996年12月13号通过的宣言，
Wrong: zh | 回顾其1996年05月03日的宣言，
Wrong: fr | Rappelant la décision du 03 mai 1996,
Wrong: fr | Rappelant la décision du 1 mai 1996,
Wrong: es | Recordando la decisión de 3 de mayo del 1996,
Wrong: ru | ссылаясь на решение от 03 мая 1996 года,
Wrong: ru | ссылаясь на решение от 3 мая 1996,
Wrong: ar | وإذ تشير إلى المقرر المؤرخ 03 أيار/مايو 1996،
Right: en | Recalling its resolution 51/148 of 13 December 1996,
Right: zh | 回顾其1996年12月13日第51/148号决议，
Right: fr | Rappelant la décision du 1er mai 1996 et celle du 3 mai 1996,
Right: es | Recordando la decisión de 3 de mayo de 1996,
Right: ru | ссылаясь на решение от 3 мая 1996 года,
Right: ar | وإذ تشير إلى المقرر المؤرخ 3 أيار/مايو 1996،
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("wrong_date_form", Family.STYLE, Pattern("wrong_date_form"))
