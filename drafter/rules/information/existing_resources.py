"""Within existing resources.

What: “within existing resources” in a request.
Why: The Assembly asked its committees to leave the financing to the Fifth Committee.
Source: General Assembly resolutions 45/248 B, section VI, and later. Sheet:
    within-existing-resources.
Wrong: en | Requests the Secretary-General to report, within existing resources;
Wrong: zh | 请秘书长在现有资源范围内提交报告；
Right: en | Requests the Secretary-General to report;
Right: zh | 请秘书长提交报告；
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "existing_resources",
    Family.INFORMATION,
    Pattern("existing_resources"),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
