"""How far the italics of an opener go.

What: *Takes note of* in italics, or *Calls* without “upon”: the first words emphasised further or
    less far than in official texts.
Why: What belongs to the opener is in italics, a preposition that merely links is upright.
Source: Counted: *Takes note* without “of” 2,108 to 34; of the openers of each language 98 to 99 in
    100 are emphasised so. Sheet: opener-italic-extent.
Wrong: en | 1. *Takes note of* the report;
Wrong: fr | 1. *Prend note du* rapport ;
Wrong: es | 1. *Toma nota del* informe;
Wrong: ru | 1. *принимает к сведению доклад* Генерального секретаря;
Wrong: zh | 1. *注意到秘书长* 的报告；
Wrong: ar | 1 - *تحيط علما بالتقرير* المقدم؛
Right: en | 1. *Takes note* of the report;
Right: fr | 1. *Prend note* du rapport ;
Right: es | 1. *Toma nota* del informe;
Right: ru | 1. *принимает к сведению* доклад Генерального секретаря;
Right: zh | 1. *注意到* 秘书长的报告；
Right: ar | 1 - *تحيط علما* بالتقرير المقدم؛
"""

from collections.abc import Iterator

from drafter.model.document import Kind
from drafter.rules.opening import known_opener
from drafter.rules.reading import Reading
from drafter.rules.rule import STRICT, Family, Fault, Rule
from drafter.text.span import Span

_CLAUSES = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})
_ADDED = 24
"""Code points: what is emphasised further than this is emphasised for another reason."""


def check(reading: Reading) -> Iterator[Fault]:
    """Yield openers whose emphasis ends elsewhere."""
    block = reading.block
    if block.kind not in _CLAUSES or block.level or not block.passage.marks:
        return
    emphasised = block.passage.emphasised
    if emphasised is None or emphasised.start:
        return
    known = known_opener(block.text, block.kind.value, reading.situation.language)
    if known is None or known.start:
        return
    one, other = known.of(block.text).strip(" ,"), emphasised.of(block.text).strip(" ,")
    if one != other and abs(len(one) - len(other)) < _ADDED:
        yield Fault(Span(0, max(known.end, emphasised.end)), {"right": one})


RULE = Rule("opener_extent", Family.INFORMATION, check, profiles=STRICT)
