"""Form of a label.

What: A label typed in another form: “a)”, “(A)”, “1)”, a bullet.
Why: Paragraphs are 1., (a), (i); the fourth level is a.
Source: Editorial Manual, Paragraphs and subparagraphs. Sheet: sub-label-form,
    no-bullets-in-resolution.
Wrong: en | 1. Requests: / a) A report; / b) A plan.
Wrong: zh | 1. 请秘书长： / • 提交报告； / • 制定计划。
Right: en | 1. Requests: / (a) A report; / (b) A plan.
Right: zh | 1. 请秘书长： / (a) 提交报告； / (b) 制定计划。
"""

from collections.abc import Iterator

from drafter.languages.counters import counted, number_of
from drafter.languages.language import available, language
from drafter.model.document import Kind
from drafter.numbering.labels import NUMBERED_KINDS, bare
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Fix, Rule
from drafter.text.span import Span


def check(reading: Reading) -> Iterator[Fault]:
    """Yield a typed label that is not of the form of its level."""
    block, code = reading.block, reading.situation.language
    scheme = NUMBERED_KINDS.get(block.kind)
    top = block.kind is Kind.PREAMBULAR and block.level == 0
    if not block.typed_label or scheme is None or top or code not in available():
        return
    pattern = str(language(code).data["labels"][scheme][block.level])
    if number_of(pattern, block.typed_label) is None is number_of(pattern, bare(block.typed_label)):
        arguments = {"label": block.typed_label, "form": counted(pattern, 1)}
        fix = Fix("renumber", edit="renumber", arguments={"block": block.id})
        yield Fault(Span(0, 0), arguments, (fix,))


RULE = Rule("wrong_label_form", Family.STYLE, check, profiles=STRICT)
