"""Full stop at the end.

What: A last paragraph that does not end with a full stop.
Why: The resolution is one sentence, and here it ends.
Source: Editorial Manual, Resolutions; counted: 2,193 to 30. Sheet: op-last-full-stop.
Wrong: en | 1. Notes the report; / 2. Requests a further report;
Wrong: zh | 1. 注意到该报告； / 2. 请秘书长再次提交报告；
Right: en | 1. Notes the report; / 2. Requests a further report.
Right: zh | 1. 注意到该报告； / 2. 请秘书长再次提交报告。
"""

from drafter.rules.ends import Role, ends
from drafter.rules.rule import RESOLUTIONS, Family, Rule

RULE = Rule("missing_final_full_stop", Family.REQUIRED, ends(Role.LAST), profiles=RESOLUTIONS)
