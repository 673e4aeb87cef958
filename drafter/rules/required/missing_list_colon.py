"""Colon before a list.

What: A paragraph that introduces subparagraphs and does not end with a colon.
Why: The colon says that the sentence goes on in each subparagraph.
Source: Counted: 767 to 5. Sheet: sub-intro-colon.
Wrong: en | 1. Requests the Secretary-General, / (a) To report; / (b) To consult.
Wrong: zh | 1. 请秘书长， / (a) 提交报告； / (b) 进行协商。
Right: en | 1. Requests the Secretary-General: / (a) To report; / (b) To consult.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 进行协商。
"""

from drafter.rules.ends import Ends, Role
from drafter.rules.rule import RESOLUTIONS, Family, Rule

RULE = Rule("missing_list_colon", Family.REQUIRED, Ends(Role.INTRODUCTION), profiles=RESOLUTIONS)
