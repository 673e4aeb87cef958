"""Comma after a preambular subparagraph.

What: A subparagraph of a preambular paragraph that does not end with a comma.
Why: The preamble is parted by commas throughout.
Source: Counted: rare, 22 of 2,580 texts, with commas. Sheet: pre-subpara-comma.
Wrong: en | PP Noting: / (a) The first report; / (b) The second report, / 1. Decides to act.
Wrong: zh | PP 注意到： / (a) 第一份报告； / (b) 第二份报告， / 1. 决定采取行动。
Right: en | PP Noting: / (a) The first report, / (b) The second report, / 1. Decides to act.
Right: zh | PP 注意到： / (a) 第一份报告， / (b) 第二份报告， / 1. 决定采取行动。
"""

from drafter.rules.ends import Role, ends
from drafter.rules.rule import RESOLUTIONS, Family, Rule

RULE = Rule("missing_item_comma", Family.STYLE, ends(Role.PREAMBULAR_ITEM), profiles=RESOLUTIONS)
