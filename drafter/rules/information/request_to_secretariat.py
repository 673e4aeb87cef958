"""Request to the Secretariat.

What: “Requests the Secretariat”.
Why: Requests go to the Secretary-General, its head.
Source: Counted: Secretary-General 4,945, Secretariat 174, mainly of the Fifth Committee. Sheet:
    request-to-secretariat.
Wrong: en | 1. Requests the Secretariat to report;
Wrong: zh | 1. 请秘书处提交报告；
Right: en | 1. Requests the Secretary-General to report;
Right: zh | 1. 请秘书长提交报告；
"""

from drafter.rules.reading import CLAUSES
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "request_to_secretariat",
    Family.INFORMATION,
    Pattern("request_to_secretariat", CLAUSES),
    languages=ENGLISH | CHINESE,
    profiles=STRICT,
)
