"""This resolution.

What: A text that calls itself “this resolution”.
Why: A text of the General Assembly calls itself “the present resolution”, 本决议; “this” may be
    taken for another text.
Source: Counted: “the present resolution” 1,758, “this resolution” 15; the Security Council says
    “this resolution”. Sheet: present-resolution.
Wrong: en | Requests a report on the implementation of this resolution;
Wrong: zh | 请秘书长报告此决议的执行情况；
Wrong: fr | Prie le Secrétaire général de faire rapport sur cette résolution,
Wrong: es | Solicita un informe sobre la aplicación de esta resolución,
Wrong: ru | просит доложить об осуществлении данной резолюции,
Right: fr | Prie le Secrétaire général de faire rapport sur la présente résolution,
Right: es | Solicita un informe sobre la aplicación de la presente resolución,
Right: ru | просит доложить об осуществлении настоящей резолюции,
Right: en | Requests a report on the implementation of the present resolution;
Right: zh | 请秘书长报告本决议的执行情况；
"""

from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Rule
from drafter.rules.shapes import Pattern

RULE = Rule(
    "this_resolution",
    Family.STYLE,
    Pattern("this_resolution"),
    languages=ENGLISH | CHINESE | frozenset({"fr", "ru", "es"}),
    profiles=STRICT,
)
