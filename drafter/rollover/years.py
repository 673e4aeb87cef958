"""Years and dates that go with the session: periods, budget years, what is ahead of the base."""

import re
from collections.abc import Iterator
from functools import partial

from drafter.rollover.proposal import Aspect, Proposal
from drafter.rollover.situation import Situation
from drafter.rollover.source import Source

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WITH_NEXT = re.compile(rf"({_YEAR.pattern})(?:([/–-])(\d\d)(?!\d))?")
"""A year, or two as "2019/20"."""
_FARTHEST = 2
"""Years ahead that a session plans for; what is farther is a goal ("by 2030") and stays."""


def years(source: Source, situation: Situation) -> Iterator[Proposal]:
    """Yield a proposal for every year, period and date that moves by the years to the draft."""
    present = situation.year
    yield from _moved(source, situation, "recent", present - 1, present + 1, "year_recent")
    yield from _moved(source, situation, "present_year", present, present + 1, "year_recent")
    adopted = situation.succession.day.year
    yield from _moved(source, situation, "ahead", adopted + 1, adopted + _FARTHEST, "year_ahead")


def _moved(
    source: Source, situation: Situation, entry: str, first: int, last: int, why: str
) -> Iterator[Proposal]:
    copy, by = source.copy, situation.succession.years
    for pattern in situation.words[entry]:
        for match in pattern.finditer(copy.text):
            span = copy.span(*match.span("it"))
            now = span.of(source.text)
            found = [int(year) for year in _YEAR.findall(now)]
            if found and first <= min(found) and max(found) <= last + (len(found) > 1):
                proposed = _WITH_NEXT.sub(partial(_later, by), now)
                yield source.proposal(Aspect.YEAR, span, proposed, why, sure=why != "year_ahead")


def _later(by: int, years: re.Match[str]) -> str:
    """Return a year, or two, some years later."""
    second = f"{years[2]}{(int(years[3]) + by) % 100:02}" if years[2] else ""
    return f"{int(years[1]) + by}{second}"
