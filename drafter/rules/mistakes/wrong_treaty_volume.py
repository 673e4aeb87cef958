"""Wrong volume of the Treaty Series.

What: “Treaty Series, vol. 1557, No. 27531”, where the treaty is printed in vol. 1577.
Why: A treaty keeps its number of registration; the volume is where it is printed.
Source: The index of treaties, from the footnotes of official texts.
Wrong: en | Recalling the Convention,[note: United Nations, Treaty Series, vol. 1557, No. 27531.]
Wrong: zh | 回顾该公约，[note: 联合国，《条约汇编》，第1557卷，第27531号。]
Right: en | Recalling the Convention,[note: United Nations, Treaty Series, vol. 1577, No. 27531.]
Right: zh | 回顾该公约，[note: 联合国，《条约汇编》，第1577卷，第27531号。]
"""

from collections.abc import Iterator

from drafter.citations.resolve import Standing
from drafter.rules.citation_fixes import change
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule
from drafter.text.span import Span


def check(reading: Reading) -> Iterator[Fault]:
    """Yield volumes that do not hold the treaty."""
    for cited in reading.cited:
        symbol, verdict = cited.citation.symbol, cited.verdict
        if not symbol.is_treaty or verdict.standing is not Standing.CONTRADICTED:
            continue
        right = verdict.meant[0].session
        start = cited.source.find(symbol.session, cited.citation.span.start)
        span = Span(start, start + len(symbol.session))
        arguments = {"number": str(symbol.number), "volume": right}
        fixes = change(reading, cited, span, right, safe=False) if start >= 0 else ()
        yield Fault(cited.place(span), arguments, fixes)


RULE = Rule("wrong_treaty_volume", Family.MISTAKE, check)
