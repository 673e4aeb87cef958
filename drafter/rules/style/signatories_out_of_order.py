"""Order of signatories.

What: Signatories that are not in the list order of States: English alphabetical order, by the list
    name; Chinese lists keep the English order.
Why: The list shows no rank; editors sort it.
Source: Editorial Manual, Communications and country names. Sheet: signatories-order.
Wrong: en | {signatory Palau, Permanent Representative of Palau to the United Nations, Ana Rudimch;
    signatory Belize, Permanent Representative of Belize to the United Nations, Maria Silva} ==
    letter == / We write.
Wrong: zh | {signatory 帕劳, 帕劳常驻联合国代表, 安娜; signatory 伯利兹, 伯利兹常驻联合国代表,
    玛丽亚·席尔瓦} == letter == / 谨此致函。
Right: en | {signatory Belize, Permanent Representative of Belize to the United Nations, Maria
    Silva; signatory Palau, Permanent Representative of Palau to the United Nations, Ana Rudimch}
    == letter == / We write.
Right: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦; signatory 帕劳,
    帕劳常驻联合国代表, 安娜} == letter == / 谨此致函。
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
    names = [one.country for one in whole.front.signatories]
    states = [find_state(name, whole.language) for name in names]
    order = [state.order for state in states if state is not None]
    if len(order) < len(names) or order == sorted(order):
        return
    place = next(n for n in range(1, len(order)) if order[n] < order[n - 1])
    turns = sorted(range(len(order)), key=lambda n: order[n])
    fix = Fix("sort", edit="sort_signatories", arguments={"order": ",".join(map(str, turns))})
    arguments = {"found": names[place - 1], "right": names[place]}
    yield Fault(Span(0, 0), arguments, (fix,), line="signatories")


RULE = Rule("signatories_out_of_order", Family.STYLE, Row(nothing, judge), languages=EVERY_LANGUAGE)
