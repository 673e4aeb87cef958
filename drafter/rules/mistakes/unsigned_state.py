"""States of the letter’s line and of its signatures.

What: A State that the line above the letter names and that does not sign, or one that signs and is
    not named.
Why: The line and the signatures are typed apart; one was changed and the other was not.
Source: Editorial Manual, Communications.
Wrong: en | {line letter Letter dated 3 June 2009 from the representatives of Belize, Kenya and
    Guinea to the United Nations addressed to the Secretary-General; signatory Belize, Permanent
    Representative of Belize to the United Nations, Maria Silva; signatory Guinea, Permanent
    Representative of Guinea to the United Nations, Mamadou Bah} == letter == / We write.
Wrong: zh | {line letter 2009年6月3日伯利兹、肯尼亚和几内亚驻联合国代表给秘书长的信; signatory
    伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦; signatory 几内亚, 几内亚常驻联合国代表, 马马杜·巴}
    == letter == / 谨此致函。
Right: en | {line letter Letter dated 3 June 2009 from the representatives of Belize and Guinea to
    the United Nations addressed to the Secretary-General; signatory Belize, Permanent
    Representative of Belize to the United Nations, Maria Silva; signatory Guinea, Permanent
    Representative of Guinea to the United Nations, Mamadou Bah} == letter == / We write.
Right: zh | {line letter 2009年6月3日伯利兹和几内亚驻联合国代表给秘书长的信; signatory 伯利兹,
    伯利兹常驻联合国代表, 玛丽亚·席尔瓦; signatory 几内亚, 几内亚常驻联合国代表, 马马杜·巴} ==
    letter == / 谨此致函。
"""

from collections.abc import Iterator

from drafter.languages.language import available
from drafter.languages.states import State, find_state, states
from drafter.rules.reading import Placed
from drafter.rules.rule import EVERY_LANGUAGE, Family, Fault, Row, Rule, Whole, nothing
from drafter.text.normal import normal
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield the States in which a typed line and the signatures differ."""
    typed = whole.front.wording("letter")
    if not typed or whole.language not in available():
        return
    signing = [find_state(one.country, whole.language) for one in whole.front.signatories]
    named = _named(normal(typed).text, whole.language)
    if len(named) < 2 or None in signing:
        return
    for state in sorted({*named} ^ {state for state in signing if state}, key=lambda s: s.order):
        message = "unsigned_state" if state in named else "unnamed_state"
        yield Fault(Span(0, 0), {"state": state.name}, message=message, line="letter")


def _named(text: str, code: str) -> list[State]:
    """Return the States that a text names; a longer name hides the shorter ones within it."""
    names = sorted(((s.running, s) for s in states(code)), key=lambda pair: -len(pair[0]))
    found = []
    for name, state in names:
        if name in text:
            found.append(state)
            text = text.replace(name, "|")
    return found


RULE = Rule("unsigned_state", Family.MISTAKE, Row(nothing, judge), languages=EVERY_LANGUAGE)
