"""Doubled words.

What: The same word twice: “the the”, “of of”, 的的.
Why: A slip of cutting and pasting.
Source: Any dictionary of slips; counted in the official texts, where only names keep a doubled
    word.
Wrong: en | Noting the the report,
Wrong: zh | 注意到该报告的的结论，
Wrong: fr | Notant le le rapport,
Wrong: es | Observando el el informe,
Wrong: ru | отмечая доклад доклад,
Wrong: ar | وإذ تلاحظ التقرير التقرير،
Wrong: zh | 请秘书长秘书长提交报告；
Right: fr | Notant que nous nous réunissons,
Right: en | Noting that that report had been issued,
Right: zh | 注意到用于和平目的的技术旨在在各国使用，参与与否由其其他机构决定，
Right: fr | Notant le rapport d’Anna Aida Aida Zabin,
Right: ar | وإذ تشير إلى القرار 53/77 ألف ألف،
Right: es | Observando el informe de Anna Aida Aida Zabin,
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import Family, Fault, Row, Rule, Whole
from drafter.rules.shapes import TEXT, Pattern

_DOUBLED = Pattern("doubled_word", TEXT, quoted=True)
_NAME = 3
"""Times that a text doubles one word: then it is a name."""

Faults = tuple[Fault, ...]


def take(reading: Reading) -> Faults | None:
    """Take the words that stand twice."""
    return tuple(_DOUBLED(reading)) or None


def judge(_: Whole, row: tuple[Placed[Faults], ...]) -> Iterator[Fault]:
    """Yield them, without names: "سلطان صالح عيضة عيضة زابن" whenever the man is spoken of."""
    times = Counter(fault.arguments["found"] for placed in row for fault in placed.fact)
    for placed in row:
        for fault in placed.fact:
            if times[fault.arguments["found"]] < _NAME:
                yield replace(fault, block=placed.block)


RULE = Rule("doubled_word", Family.MISTAKE, Row(take, judge))
