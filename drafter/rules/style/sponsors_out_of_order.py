"""Order of sponsors.

What: Sponsors that are not in the list order of States: English alphabetical order, by the list
    name; Chinese lists keep the English order.
Why: The list shows no rank; editors sort it.
Source: Editorial Manual, Communications and country names. Sheet: sponsors-alphabetical.
Wrong: en | {sponsor Egypt; sponsor Cuba} 1. Notes the report.
Wrong: zh | {sponsor 埃及; sponsor 古巴} 1. 注意到该报告。
Right: en | {sponsor Cuba; sponsor Egypt} 1. Notes the report.
Right: zh | {sponsor 古巴; sponsor 埃及} 1. 注意到该报告。
"""

from collections.abc import Iterator

from drafter.languages.language import available
from drafter.languages.states import find_state
from drafter.rules.reading import Placed
from drafter.rules.rule import EVERY_LANGUAGE, Family, Fault, Fix, Row, Rule, Whole, nothing
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield the first State that stands after one that it comes before; unknown ones are left."""
    if whole.language not in available():
        return
    names = [one.country for one in whole.front.sponsors]
    states = [find_state(name, whole.language) for name in names]
    order = [state.order for state in states if state is not None]
    if len(order) < len(names) or order == sorted(order):
        return
    place = next(n for n in range(1, len(order)) if order[n] < order[n - 1])
    turns = sorted(range(len(order)), key=lambda n: order[n])
    fix = Fix("sort", edit="sort_sponsors", arguments={"order": ",".join(map(str, turns))})
    arguments = {"found": names[place - 1], "right": names[place]}
    yield Fault(Span(0, 0), arguments, (fix,), line="sponsors")


RULE = Rule("sponsors_out_of_order", Family.STYLE, Row(nothing, judge), languages=EVERY_LANGUAGE)
