"""“Its resolution” for another organ's.

What: “Its resolution 16/21 of 25 March 2011” in a text of the General Assembly: that one is of the
    Human Rights Council.
Why: “Its” stands for the organ that speaks.
Source: Counted: “its” 7,621 times for the organ's own. Sheet: cite-own-organ.
Wrong: en | {organ ga} Recalling its resolution 16/21 of 25 March 2011,
Wrong: zh | {organ ga} 回顾其2011年3月25日第16/21号决议，
Right: en | {organ ga} Recalling Human Rights Council resolution 16/21 of 25 March 2011,
Right: en | {organ hrc} Recalling its resolution 16/21 of 25 March 2011,
Right: zh | {organ ga} 回顾人权理事会2011年3月25日第16/21号决议，
"""

from collections.abc import Iterator

from drafter.citations.citation import Series
from drafter.citations.grammar import grammar
from drafter.citations.organs import organ_of
from drafter.rules.cited import OWN_SERIES
from drafter.rules.reading import Reading
from drafter.rules.rule import RESOLUTIONS, Family, Fault, Rule


def check(reading: Reading) -> Iterator[Fault]:
    """Yield citations called the organ's own that are of another."""
    own = _organ(OWN_SERIES[reading.situation.organ])
    for cited in reading.cited:
        citation = cited.citation
        if not citation.own or citation.symbol.series is Series.DOCUMENT:
            continue
        if _organ(citation.symbol.series) != own and not _is_named(reading, citation.symbol.series):
            number = citation.number.of(cited.source)
            yield Fault(cited.place(citation.number), {"number": number})


def _is_named(reading: Reading, series: Series) -> bool:
    """Say whether the paragraph names the organ: then "its" may be that organ's."""
    key = organ_of(series)
    named = grammar(reading.situation.language).organs.finditer(reading.text)
    return any(match.lastgroup in (key, "council") for match in named)


def _organ(series: Series) -> str:
    return str(series).rpartition("/")[0]


RULE = Rule("foreign_own_resolution", Family.MISTAKE, check, profiles=RESOLUTIONS)
