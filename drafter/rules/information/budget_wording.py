"""Wording that has a cost.

What: A request to convene a conference, to provide conference services or to publish in all
    official languages.
Why: The text needs an estimate of the Secretary-General before it is voted, at least 48 hours.
Source: Rules of procedure, rule 153; decision 34/401, paragraph 13 (d). Sheet: pbi-trigger,
    pbi-48h.
Wrong: en | 1. Decides to convene a high-level conference in 2027;
Wrong: zh | 1. 决定在2027年召开一次高级别会议；
Right: en | 1. Takes note of the report on the conference;
Right: zh | 1. 注意到关于会议的报告；
"""

import re
from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.reading import Reading
from drafter.rules.rule import CHINESE, ENGLISH, STRICT, Family, Fault, Rule
from drafter.rules.shapes import table


def check(reading: Reading) -> Iterator[Fault]:
    """Yield the first words of an operative paragraph that cost money."""
    if reading.block.kind is Kind.OPERATIVE:
        pattern = table("budget_wording", reading.situation.language)["find"]
        match = re.search(pattern, reading.text)
        if match and not reading.is_quoted(*match.span()):
            yield Fault(reading.span(*match.span()), {"found": match[0]})


RULE = Rule(
    "budget_wording", Family.INFORMATION, check, languages=ENGLISH | CHINESE, profiles=STRICT
)
