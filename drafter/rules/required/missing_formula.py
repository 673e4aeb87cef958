"""Missing enacting formula.

What: A resolution that does not begin with the name of the organ; of the file of an adopted text,
    which has a number, that is information.
Why: The formula names who decides; it is the subject of the one sentence.
Source: Editorial Manual, Resolutions; counted: 2,268 to 1. Sheet: formula-text.
Wrong: en | # Sport / PP Recalling its resolution 70/1, / 1. Decides to act; / 2. Notes the report.
Wrong: zh | # 体育 / PP 回顾其第70/1号决议， / 1. 决定采取行动； / 2. 注意到该报告。
Right: en | # Sport / The General Assembly, / PP Recalling its resolution 70/1,
Right: zh | # 体育 / 大会， / PP 回顾其第70/1号决议，
"""

from collections.abc import Iterator

from drafter.languages.language import available, language
from drafter.model.document import Kind, PartKind
from drafter.rules.reading import Placed, Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Fix, Row, Rule, Whole
from drafter.text.span import Span


def take(reading: Reading) -> Kind | None:
    """Take formulas, and paragraphs that stand under one."""
    kind = reading.block.kind
    return kind if kind in (Kind.FORMULA, Kind.PREAMBULAR, Kind.OPERATIVE) else None


def judge(whole: Whole, row: tuple[Placed[Kind], ...]) -> Iterator[Fault]:
    """Yield a fault at the first paragraph of a resolution that has no formula."""
    if whole.language not in available():
        return
    formula = language(whole.language).formula(whole.front.organ)
    for part in whole.parts:
        kinds = [placed for placed in row if placed.part == part.id]
        if part.kind is not PartKind.RESOLUTION or not kinds:
            continue
        if all(placed.fact is not Kind.FORMULA for placed in kinds):
            arguments = {"part": part.id, "text": formula}
            fix = Fix("insert_formula", edit="insert_formula", arguments=arguments)
            family, block = Family.INFORMATION if whole.adopted else None, kinds[0].block
            yield Fault(Span(0, 0), {"formula": formula}, (fix,), block=block, family=family)


RULE = Rule("missing_formula", Family.REQUIRED, Row(take, judge), profiles=RESOLUTIONS)
