"""Document symbol in the text.

What: “The report (A/64/291)” in a paragraph of a resolution; its symbol belongs in a footnote.
Why: Texts of the Assembly and of its Councils name a document by its title; its symbol is a source.
Source: Counted in 22,000 paragraphs of each language: none in brackets, 2,557 in English footnotes.
    Sheet: symbol-in-running-text.
Wrong: en | Recalling the report of the Secretary-General (A/64/291),
Wrong: zh | 回顾秘书长的报告(A/64/291)，
Wrong: fr | Rappelant le rapport du Secrétaire général (A/64/291),
Wrong: es | Recordando el informe del Secretario General (A/64/291),
Wrong: ru | ссылаясь на доклад Генерального секретаря (A/64/291),
Wrong: ar | إذ تشير إلى تقرير الأمين العام (A/64/291)،
Right: en | Recalling the report of the Secretary-General,[note: A/64/291.]
Right: zh | 回顾秘书长的报告，[note: A/64/291。]
Right: fr | Rappelant le rapport du Secrétaire général[note: A/64/291.],
Right: es | Recordando el informe del Secretario General[note: A/64/291.],
Right: ru | ссылаясь на доклад Генерального секретаря[note: A/64/291.],
Right: ar | إذ تشير إلى تقرير الأمين العام[note: A/64/291.]،
"""

from drafter.rules.reading import CLAUSES
from drafter.rules.rule import STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule("symbol_in_text", Family.STYLE, Pattern("symbol_in_text", CLAUSES), profiles=STRICT)
