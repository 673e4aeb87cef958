"""A citation that the index cannot confirm.

What: A number that the index does not know, or a date other than the one it infers.
Why: The index has gaps, above all before 1991; such a citation wants a look at the text itself.
Source: The index of adopted texts and its grades of evidence.
Wrong: en | Recalling its resolution 44/244 of 11 September 1990,
Wrong: zh | 回顾其1990年9月11日第44/244号决议，
Right: en | Recalling its resolution 51/148 of 13 December 1996,
Right: zh | 回顾其1996年12月13日第51/148号决议，
"""

from collections.abc import Iterator

from drafter.citations.citation import Kind
from drafter.citations.resolve import Standing
from drafter.languages.language import language
from drafter.rules.reading import Reading
from drafter.rules.rule import Family, Fault, Rule

_KINDS = frozenset({Kind.RESOLUTION})
_INFERRED = "inferred_differs"


def check(reading: Reading) -> Iterator[Fault]:
    """Yield resolutions of which too little is known to judge them."""
    for cited in reading.cited:
        verdict = cited.verdict
        if verdict.standing is not Standing.UNKNOWN or cited.citation.kind not in _KINDS:
            continue
        if verdict.reason == "document":
            continue
        arguments = {"number": cited.citation.number.of(cited.source)}
        if verdict.expected is not None and verdict.reason == _INFERRED:
            arguments["date"] = language(reading.situation.language).date(verdict.expected)
        span = cited.place(cited.citation.number)
        yield Fault(span, arguments, message=f"unconfirmed_citation_{verdict.reason}")


RULE = Rule("unconfirmed_citation", Family.INFORMATION, check)
