"""Comma after a preambular paragraph.

What: A preambular paragraph, the last one too, that does not end with a comma.
Why: The whole resolution is one sentence; the preamble leads up to its verbs.
Source: Editorial Manual, Resolutions; counted: 38,731 to 48. Sheet: pre-ends-comma.
Wrong: en | PP Recalling its resolution 51/148 of 13 December 1996; / 1. Notes the report.
Wrong: zh | PP 回顾其1996年12月13日第51/148号决议； / 1. 注意到该报告。
Wrong: fr | PP Rappelant sa résolution 70/1 ;
Wrong: es | PP Recordando su resolución 70/1;
Wrong: ru | PP ссылаясь на свою резолюцию 70/1;
Wrong: ar | PP إذ تشير إلى قرارها 70/1؛
Right: en | PP Recalling its resolution 51/148 of 13 December 1996, / 1. Notes the report.
Right: zh | PP 回顾其1996年12月13日第51/148号决议， / 1. 注意到该报告。
Right: fr | PP Rappelant sa résolution 70/1,
Right: es | PP Recordando su resolución 70/1,
Right: ru | PP ссылаясь на свою резолюцию 70/1,
Right: ar | PP إذ تشير إلى قرارها 70/1،
"""

from drafter.rules.ends import Role, ends
from drafter.rules.rule import RESOLUTIONS, Family, Rule

RULE = Rule(
    "missing_preambular_comma", Family.REQUIRED, ends(Role.PREAMBULAR), profiles=RESOLUTIONS
)
