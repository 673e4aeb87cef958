"""Honorifics in a signature.

What: “H.E.”, “Mr.”, “Ms.” before a name that signs.
Why: A signature is the name alone; the rank stands on its own line.
Source: Editorial Manual, Communications. Sheet: signature-no-honorific.
Wrong: en | {signatory Belize, Permanent Representative of Belize to the United Nations, H.E. Maria
    Silva} == letter == / I write.
Wrong: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 席尔瓦阁下} == letter == / 谨此致函。
Wrong: ru | {signatory Белиз, Постоянный представитель Белиза при Организации Объединенных Наций,
    г-жа Мария Силва} == letter == / Пишу.
Wrong: ar | {signatory بليز, الممثل الدائم لبليز لدى الأمم المتحدة, سعادة ماريا سيلفا} == letter ==
    / أكتب.
Right: en | {signatory Belize, Permanent Representative of Belize to the United Nations, Maria
    Silva} == letter == / I write.
Right: zh | {signatory 伯利兹, 伯利兹常驻联合国代表, 玛丽亚·席尔瓦} == letter == / 谨此致函。
Right: ru | {signatory Белиз, Постоянный представитель Белиза при Организации Объединенных Наций,
    Мария Силва} == letter == / Пишу.
Right: ar | {signatory بليز, الممثل الدائم لبليز لدى الأمم المتحدة, ماريا سيلفا} == letter == /
    أكتب.
"""

from collections.abc import Iterator

from drafter.rules.reading import Placed
from drafter.rules.rule import Family, Fault, Row, Rule, Whole, nothing
from drafter.rules.shapes import table
from drafter.text.span import Span


def judge(whole: Whole, _: tuple[Placed[None], ...]) -> Iterator[Fault]:
    """Yield each name with a form of address."""
    words = table("honorific_signature", whole.language).get("words", ())
    for signatory in whole.front.signatories:
        found = next((word for word in words if word in f"{signatory.name} "), None)
        if found:
            arguments = {"found": found.strip(), "name": signatory.name}
            yield Fault(Span(0, 0), arguments, line="signatories")


RULE = Rule("honorific_signature", Family.STYLE, Row(nothing, judge))
