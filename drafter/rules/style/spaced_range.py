"""Spaces round the dash of a range.

What: Spaces beside the dash that joins two numbers: “2015 - 2030”, “20 – 29 January”.
Why: From one number to another leads one sign without spaces: a dash in English and Russian, a
    hyphen in the other languages.
Source: Counted: 2,600 without spaces, none with them, in five languages; in Arabic dates with
    months have them, periods of years have not. Sheet: from-with-dash.
Wrong: en | Noting the session held from 20 - 29 January 2025,
Wrong: zh | 回顾2015 - 2030年行动纲领，
Wrong: fr | Rappelant le Cadre d’action 2015 - 2030,
Wrong: es | Recordando el Marco de Acción 2015 – 2030,
Wrong: ru | ссылаясь на Программу действий на 2015 – 2030 годы,
Wrong: ar | إذ تشير إلى إطار العمل للفترة 2015 - 2030،
Right: en | Noting the session held on 20–29 January 2025,
Right: zh | 回顾2015-2030年行动纲领，
Right: fr | Rappelant le Cadre d’action 2015-2030,
Right: es | Recordando el Marco de Acción 2015-2030,
Right: ru | ссылаясь на Программу действий на 2015–2030 годы,
Right: ar | إذ تشير إلى إطار العمل للفترة 2015-2030 وإلى 1 آب/أغسطس 2013 - 31 تموز/يوليه 2014،
"""

from drafter.rules.rule import Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("spaced_range", Family.STYLE, Pattern("spaced_range"))
